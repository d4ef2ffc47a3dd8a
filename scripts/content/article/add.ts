/** Reads, asks, proposes, reviews, checks and writes: the whole way of an article. */
import type { Readable } from 'node:stream';
import { gazetteerOf } from '../../../src/lib/intake/gazetteer';
import { propose } from '../../../src/lib/intake/propose';
import type { Proposal } from '../../../src/lib/intake/merge';
import { askerOf, keyboard, Stopped } from '../ask';
import type { Asker } from '../ask';
import { plural } from '../check/report-text';
import { Refusal } from '../exit';
import { atlasOf, filesOf } from '../folder';
import { say } from '../terminal';
import type { Terminal } from '../terminal';
import { writeChecked } from '../write-checked';
import { citationOf } from './ask-citation';
import type { Citation, Field, Note } from './citation';
import { DraftFile, NO_DRAFT } from './draft';
import type { Decision, Draft } from './draft';
import { formOf, readInput } from './input';
import type { Form } from './input';
import { read } from './read';
import type { ReadArticle } from './read';
import { decisionOf, review } from './review';
import { newArticleFiles } from './save';
import { proposalText, SURE } from './show';
import { targetChoices } from './targets';

export interface AddOptions extends Partial<Record<Field | Note, string>> {
	readonly dir: string;
	readonly as?: Form;
	readonly id?: string;
	readonly accept?: 'all' | 'sure' | 'none';
	readonly dryRun?: true;
	readonly json?: true;
}

export async function addArticle(
	file: string,
	options: AddOptions,
	terminal: Terminal
): Promise<void> {
	const text = await readInput(file, terminal.input);
	const asker = askerFor(file, options, terminal);
	await addText(read(text, options.as ?? formOf(file, text)), text, options, {
		...terminal,
		asker
	});
}

/** Nobody is asked where a flag says what to accept, or nobody is there. */
function askerFor(file: string, options: AddOptions, terminal: Terminal): Asker | null {
	if (options.accept ?? options.dryRun) return null;
	const keys: Readable | null =
		file === '-' ? keyboard() : terminal.interactive ? terminal.input : null;
	return keys && askerOf(terminal, keys);
}

export interface Desk extends Terminal {
	/** `null` where nobody can be asked. */
	readonly asker: Asker | null;
}

/** @param text as it was handed in, by which an interrupted run is known again */
export async function addText(
	article: ReadArticle,
	text: string,
	options: AddOptions,
	desk: Desk
): Promise<void> {
	const files = filesOf(options.dir);
	const atlas = atlasOf(files);
	const draftFile = new DraftFile(options.dir, text);
	const kept = draftFile.read();
	if (kept && desk.asker)
		desk.asker.tell('An earlier run stopped here; it goes on where it was.', 'Draft');
	let draft: Draft = (options.dryRun ? null : kept) ?? NO_DRAFT;
	const save = (next: Draft): void => {
		draft = next;
		if (!options.dryRun) draftFile.write(next);
	};
	try {
		const citation = await citationOf(article, options, draft, desk, save);
		const { paragraphs } = article;
		// Another date makes other proposals of the same sentences.
		if (kept?.citation['published'] !== citation.published)
			save({ ...draft, citation, decided: {} });
		const proposals = propose({ ...citation, paragraphs }, gazetteerOf(atlas));
		if (options.dryRun) {
			show(citation, article, proposals, options, desk);
			return;
		}
		if (desk.asker) {
			const targets = targetChoices(atlas);
			desk.asker.tell(proposalsWords(proposals.length), 'Proposals');
			await review(proposals, draft, { ...desk, asker: desk.asker, paragraphs, targets, save });
		}
		const decisions = proposals.flatMap(
			(proposal) => draft.decided[proposal.id] ?? byFlag(proposal, options, draft) ?? []
		);
		const { words, texts } = newArticleFiles(
			{ id: options.id, citation, paragraphs, decisions },
			atlas
		);
		await confirmed(words, desk.asker);
		writeChecked(options.dir, files, texts);
		draftFile.forget();
		say(desk, `${desk.colours.green('✓')} ${words}`);
	} catch (error) {
		if (!(error instanceof Stopped)) throw error;
		throw new Refusal(
			`${error.message}. Your decisions are kept in ${draftFile.path}; the same command goes on from there`
		);
	}
}

function proposalsWords(count: number): string {
	if (count === 0)
		return 'Nothing is proposed: no sentence speaks of a stop, a call or a trip of these days.';
	return `${plural(count, 'proposal')} (${LEGEND}). Nothing is written before the last answer.`;
}

const LEGEND = '● likely, ○ less so';

/** The last answer, before which nothing is written. */
async function confirmed(what: string, asker: Asker | null): Promise<void> {
	const answer = await asker?.choose(`Write ${what}?`, [
		{ value: 'write', label: 'Write' },
		{ value: 'stop', label: 'Stop', hint: 'and keep the draft' }
	]);
	if (answer === 'stop') throw new Stopped();
}

function byFlag(proposal: Proposal, { accept }: AddOptions, { decided }: Draft): Decision | null {
	if (proposal.id in decided || accept === undefined || accept === 'none') return null;
	if (accept === 'all') return decisionOf(proposal);
	const links = proposal.links.filter(({ confidence }) => confidence >= SURE);
	return links.length > 0 ? decisionOf({ ...proposal, links }) : null;
}

function show(
	citation: Citation,
	article: ReadArticle,
	proposals: readonly Proposal[],
	{ json }: AddOptions,
	desk: Desk
): void {
	if (json) {
		say(
			desk,
			JSON.stringify(
				{ citation, paragraphs: article.paragraphs, dropped: article.dropped, proposals },
				null,
				'\t'
			)
		);
		return;
	}
	const { colours, width } = desk;
	say(desk, `${colours.bold(citation.title)}\n${citation.publisher}, ${citation.published}\n`);
	for (const proposal of proposals) say(desk, `${proposalText(proposal, colours, width)}\n`);
	say(desk, `${plural(proposals.length, 'proposal')}; ${LEGEND}`);
}
