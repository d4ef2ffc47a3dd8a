/** The text of HTML, block by block, as a reader sees it. */

/** As much of a DOM node as is needed here. */
export interface TextNode {
	readonly nodeType: number;
	readonly nodeName: string;
	readonly textContent: string | null;
	readonly childNodes: Iterable<TextNode>;
}

const TEXT = 3;
const ELEMENT = 1;

const BLOCKS = new Set(
	'ADDRESS ARTICLE BLOCKQUOTE BODY DD DETAILS DIV DL DT H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN OL P PRE SECTION SUMMARY TABLE TBODY TD TH TR UL'.split(
		' '
	)
);

/** Furniture of a page, pictures and what is not text. */
const SKIPPED = new Set(
	'AUDIO BUTTON CANVAS FIGCAPTION FOOTER FORM IFRAME INPUT NAV NOSCRIPT OBJECT PICTURE SCRIPT SELECT STYLE SVG TEMPLATE TEXTAREA TITLE VIDEO ASIDE'.split(
		' '
	)
);

/** Paragraphs, in order; a list item begins with "- ". Without recursion, however deep it nests. */
export function blocksOf(root: TextNode): readonly string[] {
	const blocks: string[] = [];
	let open = '';
	let item = false;
	const close = (): void => {
		for (const [index, part] of open.split(/\n\s*\n/).entries()) {
			if (part.trim() !== '') blocks.push(`${item && index === 0 ? '- ' : ''}${part}`);
		}
		if (open.trim() !== '') item = false;
		open = '';
	};
	const stack: (TextNode | 'close')[] = [root];
	for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
		if (node === 'close') close();
		else if (node.nodeType === TEXT) open += (node.textContent ?? '').replace(/\s+/g, ' ');
		else if (node.nodeType === ELEMENT || node === root) {
			const name = node.nodeName.toUpperCase();
			if (SKIPPED.has(name)) continue;
			if (name === 'BR') open += '\n';
			if (BLOCKS.has(name)) {
				close();
				item = name === 'LI' || (item && name === 'P');
				stack.push('close');
			}
			stack.push(...[...node.childNodes].reverse());
		}
	}
	close();
	return blocks;
}

/** Whether elements stand in each other more than so many deep. */
export function isDeeper(root: TextNode, limit: number): boolean {
	let level: readonly TextNode[] = [root];
	for (let depth = 0; level.length > 0; depth += 1) {
		if (depth > limit) return true;
		level = level.flatMap((node) =>
			[...node.childNodes].filter(({ nodeType }) => nodeType === ELEMENT)
		);
	}
	return false;
}
