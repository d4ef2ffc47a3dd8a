/** What a command writes to a terminal, as runs of letters that look alike. */

export type Colour = 'red' | 'green' | 'yellow' | 'cyan';

export interface Run {
	readonly text: string;
	readonly bold: boolean;
	readonly dim: boolean;
	readonly underlined: boolean;
	readonly colour: Colour | null;
}

type Look = Omit<Run, 'text'>;

const PLAIN: Look = { bold: false, dim: false, underlined: false, colour: null };

/** Codes of ECMA-48 ("select graphic rendition"), as many as our commands use. */
const CODES: Readonly<Record<string, Partial<Look>>> = {
	'0': PLAIN,
	'1': { bold: true },
	'2': { dim: true },
	'4': { underlined: true },
	'22': { bold: false, dim: false },
	'24': { underlined: false },
	'31': { colour: 'red' },
	'32': { colour: 'green' },
	'33': { colour: 'yellow' },
	'36': { colour: 'cyan' },
	'39': { colour: null }
};

/**
 * The runs of each line.
 * @throws {RangeError} for a code that is not known here
 */
export function runsOf(output: string): readonly (readonly Run[])[] {
	let look = PLAIN;
	return output.split('\n').map((line) =>
		line.split(`${ESCAPE}[`).flatMap((part, index) => {
			if (index === 0) return part === '' ? [] : [{ ...look, text: part }];
			const codes = /^([\d;]*)m/.exec(part)?.[1];
			for (const code of codes?.split(';') ?? [part]) {
				const change = CODES[code];
				if (!change) throw new RangeError(`"${code}" is no code that is drawn`);
				look = { ...look, ...change };
			}
			const text = part.slice((codes?.length ?? 0) + 1);
			return text === '' ? [] : [{ ...look, text }];
		})
	);
}

const ESCAPE = '\u001b';
