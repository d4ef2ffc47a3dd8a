/** A terminal with what was written to it, as a picture. */
import { widthOf } from '../content/check/columns';
import { runsOf } from './ansi';
import type { Colour, Run } from './ansi';

/** CSS px. */
const LETTER = { width: 8.2, size: 13.6, line: 21 };
const PAD = 22;
const BAR = 34;

const INK = '#f0ebe0';
const PAPER = '#121b24';
const LINE = '#2a3742';
const MUTED = '#9aa6b1';
const COLOURS: Readonly<Record<Colour, string>> = {
	red: '#ff8f6b',
	green: '#8ccf9b',
	yellow: '#e8c96a',
	cyan: '#84c8e8'
};

const FONT = "ui-monospace, 'SF Mono', Menlo, Consolas, 'DejaVu Sans Mono', monospace";

/**
 * @param output with the codes of its colours
 * @param columns of the terminal
 */
export function terminalSvg(output: string, columns: number): string {
	const lines = runsOf(output.trimEnd());
	const width = Math.ceil(columns * LETTER.width + 2 * PAD);
	const height = BAR + lines.length * LETTER.line + PAD;
	const rows = lines.map((runs, index) => row(runs, BAR + (index + 0.8) * LETTER.line));
	const dots = [0, 1, 2].map(
		(index) => `<circle cx="${PAD + index * 18}" cy="17" r="5" fill="${LINE}"/>`
	);
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${FONT}" font-size="${LETTER.size}" fill="${INK}">`,
		`<rect width="${width}" height="${height}" rx="10" fill="${PAPER}"/>`,
		...dots,
		...rows.filter((text) => text !== ''),
		'</svg>\n'
	].join('\n');
}

/** Each run stands where its first column is, whatever font draws it. */
function row(runs: readonly Run[], y: number): string {
	let column = 0;
	const spans = runs.map((run) => {
		const lead = run.text.length - run.text.trimStart().length;
		const text = run.text.trim();
		const x = PAD + (column + lead) * LETTER.width;
		column += widthOf(run.text);
		if (text === '') return '';
		const length = (widthOf(text) * LETTER.width).toFixed(1);
		return `<tspan x="${x.toFixed(1)}" textLength="${length}" lengthAdjust="spacingAndGlyphs"${look(run)}>${escaped(text)}</tspan>`;
	});
	const text = spans.join('');
	return text === '' ? '' : `<text y="${y.toFixed(1)}" xml:space="preserve">${text}</text>`;
}

function look({ bold, dim, underlined, colour }: Run): string {
	const fill = colour ? COLOURS[colour] : dim ? MUTED : null;
	return [
		fill === null ? '' : ` fill="${fill}"`,
		bold ? ' font-weight="700"' : '',
		underlined ? ' text-decoration="underline"' : ''
	].join('');
}

function escaped(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
