/** Values that flags give, or answers. */
import * as v from 'valibot';
import { optionalCell } from '../../../src/lib/server/content/fields';
import type { Asker, Choice, Judge } from '../ask';
import { EXIT, Refusal } from '../exit';

/** What is still to be known of a record, and how it is asked for. */
export interface Wanted {
	/** As in `--place`. */
	readonly flag: string;
	readonly question: string;
	readonly schema: v.GenericSchema;
	readonly choices?: readonly Choice<string>[];
	/** Offered as the answer. */
	readonly initial?: string;
	/** It may be left empty. */
	readonly optional?: true;
}

function judgeOf({ schema, optional }: Wanted): Judge {
	return (answer) => {
		if (answer === '' && optional) return undefined;
		const result = v.safeParse(schema, answer);
		return result.success ? undefined : result.issues[0].message;
	};
}

/** A cell that may stay empty. */
export const maybe = (flag: string, question: string): Wanted => ({
	flag,
	question,
	schema: optionalCell,
	optional: true
});

export const NAME_AR = maybe('name-ar', 'Name in Arabic script, where a source gives it');

/** Asks for values one after the other; what a flag names is not asked for. */
export function askerFor(flags: object, asker: Asker | null): (wanted: Wanted) => Promise<string> {
	const given = new Map<string, unknown>(Object.entries(flags));
	return (wanted) => {
		const value = given.get(keyOf(wanted.flag));
		return valueOf(wanted, typeof value === 'string' ? value : undefined, asker);
	};
}

/** `nameAr` of `name-ar` */
const keyOf = (flag: string): string =>
	flag.replace(/-(\p{L})/gu, (_, letter: string) => letter.toUpperCase());

/**
 * The value: of its flag, or the answer of who can be asked, or what was offered.
 * @throws {Refusal} when the flag is wrong, or missing and nobody can be asked
 */
export async function valueOf(
	wanted: Wanted,
	flag: string | undefined,
	asker: Asker | null
): Promise<string> {
	const judge = judgeOf(wanted);
	if (flag !== undefined) {
		const fault = judge(flag);
		if (fault !== undefined) throw new Refusal(`--${wanted.flag}: ${fault}`, EXIT.usage);
		return flag;
	}
	const { initial = '', question, choices } = wanted;
	if (asker && choices)
		return await asker.find(question, choices, initial === '' ? undefined : initial);
	if (asker) return await asker.text(question, { initial, judge });
	if (initial !== '' || wanted.optional) return initial;
	throw new Refusal(`--${wanted.flag} is missing: ${question}`, EXIT.usage);
}
