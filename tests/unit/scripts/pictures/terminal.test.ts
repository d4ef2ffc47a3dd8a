import { describe, expect, it } from 'vitest';
import pc from 'picocolors';
import { runsOf } from '../../../../scripts/pictures/ansi';
import { terminalSvg } from '../../../../scripts/pictures/terminal-svg';

const colours = pc.createColors(true);

describe('the picture of a terminal', () => {
	it('knows every look that the commands give their words, across lines too', () => {
		const output = `a${colours.red(colours.bold('b'))}${colours.dim('c\nd')}${colours.cyan(colours.underline('e'))}`;
		const looks = runsOf(output).map((runs) =>
			runs.map(({ text, bold, dim, underlined, colour }) =>
				[text, bold && 'bold', dim && 'dim', underlined && 'under', colour].filter(Boolean)
			)
		);
		expect(looks).toEqual([
			[['a'], ['b', 'bold', 'red'], ['c', 'dim']],
			[
				['d', 'dim'],
				['e', 'under', 'cyan']
			]
		]);
	});

	it('refuses what it could not draw, such as a moved cursor', () => {
		expect(() => runsOf('\u001b[2K')).toThrow(RangeError);
	});

	it('puts each run under its column and no word of it into the markup', () => {
		const svg = terminalSvg(`  ${colours.green('<b>')} & x`, 20);
		expect(svg).toContain('>&lt;b&gt;</tspan>');
		expect(svg).toContain('>&amp; x</tspan>');
		const [first = 0, second = 0] = [...svg.matchAll(/tspan x="([\d.]+)"/g)].map(([, x]) =>
			Number(x)
		);
		expect(second - first).toBeCloseTo(4 * 8.2, 0);
	});
});
