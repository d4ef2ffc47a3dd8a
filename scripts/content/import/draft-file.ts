/** From a file's text to draft trips, without touching the disk. */
import type { Atlas } from '../../../src/lib/domain/atlas';
import { EXIT, Refusal } from '../exit';
import type { Drafted, Line } from './draft';
import { readDocument } from './document';
import type { Named, Rows } from './document';
import { foreignDrafts } from './foreign';
import type { Given } from './foreign';
import type { Format, Input } from './input';
import type { ForeignPoint, Item, Left, OwnPoint } from './item';
import { ownDrafts } from './own';
import { ownRows } from './own-rows';
import { READERS } from './read';

export interface Whose extends Given {
	/** Whose trips they are; needed where the file does not say. */
	readonly traveler?: string;
}

export interface DraftedFile extends Drafted {
	/** What our own JSON brings besides trips. */
	readonly named: Named;
}

/** @throws {Refusal} when the file cannot be read, or whose trips it holds is not known */
export function draftFile(input: Input, format: Format, atlas: Atlas, whose: Whose): DraftedFile {
	if (format === 'json') {
		const document = readDocument(input, whose.traveler);
		return { drafts: document.drafts, lines: document.lines, named: document };
	}
	const items = READERS[format](input);
	const own = items.filter((item): item is OwnPoint => item.kind === 'own');
	const foreign = items.filter((item): item is ForeignPoint => item.kind === 'foreign');
	const written = ownRows(own, atlas);
	const others =
		foreign.length > 0
			? foreignDrafts(foreign, atlas, travelerOf(atlas, whose), whose, input.name)
			: { drafts: [], lines: [], rows: new Map() };
	const parts = [ownDrafts(own, whose.traveler), others];
	return {
		drafts: parts.flatMap(({ drafts }) => drafts),
		lines: [
			...written.lines,
			...parts.flatMap(({ lines }) => lines),
			...leftOut(items, own.length > 0)
		],
		named: { rows: together(written.rows, others.rows), travelers: new Map() }
	};
}

/** The rows of both; where both have one, that which is written out. */
function together(written: Rows, others: Rows): Rows {
	return new Map(
		(['places', 'people'] as const).map((table) => [
			table,
			new Map([...(others.get(table) ?? []), ...(written.get(table) ?? [])])
		])
	);
}

/** The legs of our own files are many, and all left out for one reason. */
function leftOut(items: readonly Item[], own: boolean): Line[] {
	const left = items.filter((item): item is Left => item.kind === 'left');
	const line = ({ at, what, why }: Left): Line => ({ at, fate: 'left', words: `${what}: ${why}` });
	const [first] = left;
	if (own && first)
		return [{ at: first.at, fate: 'left', words: `${left.length} legs: ${first.why}` }];
	return left.map(line);
}

function travelerOf(atlas: Atlas, { traveler }: Whose) {
	const [only, ...more] = atlas.travelers.values();
	const found =
		traveler === undefined ? (more.length === 0 ? only : undefined) : atlas.travelers.get(traveler);
	if (found) return found;
	const known = [...atlas.travelers.keys()].join(', ');
	throw new Refusal(
		`--traveler: whose trip is it? Known are ${known}; add another with "traveler new"`,
		EXIT.usage
	);
}
