/** Proposals as they are shown on a terminal. */
import type { ProposedLink, Proposal } from '../../../src/lib/intake/merge';
import { targetId } from '../../../src/lib/domain/atlas';
import { widthOf } from '../check/columns';
import type { Colours } from '../terminal';

export const SURE = 0.7;

const INDENT = '  ';

/** The quote with its marks lit, and its links with the reasons. */
export function proposalText(
	proposal: Pick<Proposal, 'quote' | 'links'>,
	colours: Colours,
	width: number
): string {
	const quote = wrap(`“${proposal.quote}”`, width).map((line) => lit(line, proposal, colours));
	const links = proposal.links.flatMap((link) => linkLines(link, colours, width));
	return [...quote, '', ...links].join('\n');
}

function linkLines(link: ProposedLink, colours: Colours, width: number): readonly string[] {
	const sure = link.confidence >= SURE ? colours.green('●') : colours.yellow('○');
	const target = `${colours.bold(link.relation)} ${targetId(link.target)}`;
	const mark = link.mark === null ? colours.yellow('no words of its own') : `“${link.mark}”`;
	return [
		`${sure} ${target}`,
		...wrap(mark, width - 2).map((line) => INDENT + colours.cyan(line)),
		...wrap(link.reason, width - 2).map((line) => INDENT + colours.dim(line))
	];
}

/** Lights the marks in a line, as far as they stand in it. */
function lit(line: string, { links }: Pick<Proposal, 'links'>, colours: Colours): string {
	const marks = links.flatMap(({ mark }) => (mark === null ? [] : [mark]));
	const whole = marks
		.filter((mark) => line.includes(mark))
		.toSorted((a, b) => b.length - a.length)[0];
	if (whole === undefined) return line;
	const at = line.indexOf(whole);
	return line.slice(0, at) + colours.cyan(whole) + line.slice(at + whole.length);
}

/** Lines of whole words, of so many columns at most where words allow it. */
export function wrap(text: string, width: number): readonly string[] {
	const lines: string[] = [];
	let line = '';
	for (const word of text.split(' ')) {
		const longer = line === '' ? word : `${line} ${word}`;
		if (line !== '' && widthOf(longer) > width) {
			lines.push(line);
			line = word;
		} else line = longer;
	}
	return [...lines, line];
}
