/** The panel of a card: the words about the page, as they stand on the site. */
import type { Card } from '../card';
import type { TextStyle, Typesetter } from '../type/typesetter';
import { fitText, wrap } from '../type/wrap';
import { LEFT, PANEL, RIGHT, WIDTH } from './layout';
import { drawFoot } from './foot';
import { element, text } from './svg';
import type { Tokens } from './tokens';

const BRAND: TextStyle = { face: 'display', size: 34 };
const OWNER: TextStyle = { face: 'sans', size: 20 };
const KIND: TextStyle = { face: 'strong', size: 23 };
const LEAD: TextStyle = { face: 'sans', size: 25 };
const CONTEXT: TextStyle = { face: 'medium', size: 25 };

/** Sizes of a title, each with the lines that it may take: rather smaller than on a third line. */
const TITLES = [
	{ size: 84, most: 1 },
	{ size: 72, most: 1 },
	{ size: 62, most: 2 },
	{ size: 54, most: 2 },
	{ size: 47, most: 2 },
	{ size: 46, most: 3 },
	{ size: 41, most: 4 },
	{ size: 37, most: 4 }
];

/** Something drawn and how far down it reaches. */
interface Part {
	readonly svg: string;
	readonly bottom: number;
}

const TITLE_LEADING = 1.08;
const HEAD_HEIGHT = 78;

function drawHead({ brand }: Card, setter: Typesetter, tokens: Tokens): Part {
	const name = setter.set('Shuttle', BRAND);
	const base = PANEL.top + 51;
	const rule = PANEL.top + HEAD_HEIGHT;
	const left = LEFT + name.width + 16;
	const [owner = ''] = wrap(brand, RIGHT - left, 1, (words) => setter.measure(words, OWNER)).lines;
	return {
		svg:
			text(name, LEFT, base, tokens.ink) +
			text(setter.set(owner, OWNER), left, base, tokens.muted) +
			element('rect', {
				x: PANEL.left,
				y: rule,
				width: PANEL.width,
				height: 1.5,
				fill: tokens.line
			}),
		bottom: rule
	};
}

function drawTitle(card: Card, top: number, setter: Typesetter, tokens: Tokens): Part {
	const { lines, size } = fitText(card.title, WIDTH, TITLES, (words, at) =>
		setter.measure(words, { face: 'display', size: at })
	);
	const leading = size * TITLE_LEADING;
	const first = top + size * 0.86;
	const svg = lines.map((line, index) =>
		text(
			setter.set(line, { face: 'display', size }),
			LEFT - size * 0.03,
			first + index * leading,
			tokens.ink
		)
	);
	const last = first + (lines.length - 1) * leading;
	if (card.arabic === undefined) return { svg: svg.join(''), bottom: last + size * 0.24 };
	return withArabic(card.arabic, lines.at(-1) ?? '', size, last, svg.join(''), setter, tokens);
}

/** The name in Arabic beside the last line of the title if there is room, else below it. */
function withArabic(
	name: string,
	lastLine: string,
	size: number,
	base: number,
	title: string,
	setter: Typesetter,
	tokens: Tokens
): Part {
	const gap = 22;
	const beside: TextStyle = { face: 'serif', size: Math.min(46, size * 0.58) };
	const end = LEFT + setter.measure(lastLine, { face: 'display', size }) + gap;
	const line = setter.set(name, beside);
	if (end + line.width <= RIGHT) {
		return { svg: title + text(line, end, base, tokens.muted), bottom: base + size * 0.24 };
	}
	const sizes = [38, 34, 30, 26].map((each) => ({ size: each, most: 1 }));
	const below = fitText(name, WIDTH, sizes, (words, at) =>
		setter.measure(words, { face: 'serif', size: at })
	);
	const own = setter.set(below.lines[0] ?? '', { face: 'serif', size: below.size });
	const y = base + size * 0.24 + below.size * 1.05;
	return { svg: title + text(own, LEFT, y, tokens.muted), bottom: y + below.size * 0.4 };
}

/** Lines of one face below each other, rather a little smaller than on a second line. */
function drawLines(
	words: string,
	{ face, size: largest }: TextStyle,
	most: number,
	top: number,
	colour: string,
	setter: Typesetter
): Part {
	const smaller = [1, 0.92, 0.84].map((share) => ({ size: largest * share, most: 1 }));
	const sizes = most > 1 ? [...smaller, { size: largest, most }] : smaller;
	const { lines, size } = fitText(words, WIDTH, sizes, (part, at) =>
		setter.measure(part, { face, size: at })
	);
	const leading = size * 1.32;
	const svg = lines.map((line, index) =>
		text(
			// A dot that parts two facts parts nothing at the end of a line.
			setter.set(line.replace(/\s*·$/, ''), { face, size }),
			LEFT,
			top + size + index * leading,
			colour
		)
	);
	return { svg: svg.join(''), bottom: top + size * 0.28 + lines.length * leading };
}

/** The panel with all its words. */
export function drawPanel(card: Card, setter: Typesetter, tokens: Tokens): string {
	const { left, top, width, height, radius } = PANEL;
	const sheet = element('rect', {
		x: left,
		y: top,
		width,
		height,
		rx: radius,
		fill: tokens.paper,
		stroke: tokens.border,
		'stroke-width': 1.5
	});
	const head = drawHead(card, setter, tokens);
	const kind = drawLines(card.kind, KIND, 1, head.bottom + 26, tokens.route, setter);
	const title = drawTitle(card, kind.bottom + 2, setter, tokens);
	const lead = drawLines(card.lead, LEAD, 2, title.bottom + 8, tokens.muted, setter);
	const context = card.context
		? drawLines(card.context, CONTEXT, 2, lead.bottom + 4, tokens.ink, setter)
		: lead;
	const foot = drawFoot(card, context.bottom + 30, setter, tokens);
	const parts = [head, kind, title, lead, ...(card.context ? [context] : [])];
	return sheet + parts.map(({ svg }) => svg).join('') + foot;
}
