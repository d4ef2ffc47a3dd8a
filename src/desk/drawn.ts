/** What somebody drew over with the mouse, as words of the article. */
import type { Passage } from './session';
import { snapped } from './words';

/** @returns `null` where nothing is drawn over, or more than one paragraph */
export function drawn(selection: Selection | null, paragraphs: readonly string[]): Passage | null {
	if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
	const range = selection.getRangeAt(0);
	const element = paragraphOf(range.startContainer);
	const number = Number(element?.dataset['paragraph'] ?? -1);
	const text = paragraphs[number];
	if (!element || text === undefined) return null;
	const start = lengthBefore(element, range.startContainer, range.startOffset);
	const same = paragraphOf(range.endContainer) === element;
	const end = same ? lengthBefore(element, range.endContainer, range.endOffset) : text.length;
	const span = snapped(text, start, end);
	return span && { paragraph: number, ...span };
}

function paragraphOf(node: Node): HTMLElement | null {
	const element = node instanceof Element ? node : node.parentElement;
	return element?.closest<HTMLElement>('[data-paragraph]') ?? null;
}

/** Letters of the paragraph before a point of the document; space between its parts is none. */
function lengthBefore(paragraph: HTMLElement, node: Node, offset: number): number {
	const range = document.createRange();
	range.selectNodeContents(paragraph);
	range.setEnd(node, offset);
	return range.toString().length;
}
