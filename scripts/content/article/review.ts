/** Goes through the proposals with the editor: accept, edit or drop each. */
import { targetId } from '../../../src/lib/domain/atlas';
import type { LinkTarget, Relation } from '../../../src/lib/domain/atlas';
import type { Proposal } from '../../../src/lib/intake/merge';
import { occurrences } from '../../../src/lib/server/content/quote';
import type { Asker, Choice } from '../ask';
import type { Colours } from '../terminal';
import type { ChosenLink, Decision, Draft } from './draft';
import { proposalText } from './show';

export interface Review {
	readonly asker: Asker;
	readonly colours: Colours;
	readonly width: number;
	readonly paragraphs: readonly string[];
	/** All that an excerpt can link to, for links that were not proposed. */
	readonly targets: readonly Choice<string>[];
	/** Called after each decision, before the next question. */
	readonly save: (draft: Draft) => void;
}

type Answer = 'accept' | 'edit' | 'drop' | 'accept-all' | 'drop-all';

const ANSWERS: readonly Choice<Answer>[] = [
	{ value: 'accept', label: 'Accept' },
	{ value: 'edit', label: 'Edit', hint: 'its words, its links, how they relate' },
	{ value: 'drop', label: 'Drop' },
	{ value: 'accept-all', label: 'Accept this and all that follow' },
	{ value: 'drop-all', label: 'Drop this and all that follow' }
];

export const RELATIONS: readonly Choice<Relation>[] = [
	{ value: 'reports', label: 'reports', hint: 'it happened, and this is the news of it' },
	{ value: 'announces', label: 'announces', hint: 'it is to come' },
	{ value: 'recalls', label: 'recalls', hint: 'it was some time before' },
	{ value: 'mentions', label: 'mentions', hint: 'nobody is said to have travelled there' }
];

export function decisionOf({ id, quote, paragraph, start, links }: Proposal): Decision {
	return {
		id,
		quote,
		at: { paragraph, start },
		links: links.map(({ target, relation, mark }) => ({ target, relation, mark }))
	};
}

/** @returns the draft with a decision for each proposal */
export async function review(
	proposals: readonly Proposal[],
	draft: Draft,
	how: Review
): Promise<Draft> {
	let current = draft;
	let rest: 'accept' | 'drop' | null = null;
	for (const [index, proposal] of proposals.entries()) {
		if (proposal.id in current.decided) continue;
		let decided: Decision | null = rest === 'accept' ? decisionOf(proposal) : null;
		if (rest === null) {
			how.asker.tell(
				proposalText(proposal, how.colours, how.width - 6),
				`${index + 1} of ${proposals.length}`
			);
			const answer = await how.asker.choose('This excerpt?', ANSWERS);
			if (answer === 'accept-all') rest = 'accept';
			if (answer === 'drop-all') rest = 'drop';
			decided = answer.startsWith('drop')
				? null
				: answer === 'edit'
					? await edit(proposal, how)
					: decisionOf(proposal);
		}
		current = { ...current, decided: { ...current.decided, [proposal.id]: decided } };
		how.save(current);
	}
	return current;
}

async function edit(proposal: Proposal, how: Review): Promise<Decision> {
	const { asker } = how;
	const paragraph = how.paragraphs[proposal.paragraph] ?? '';
	const quote = await asker.text('The words to quote, to the letter, from this paragraph', {
		initial: proposal.quote,
		judge: (words) =>
			paragraph.includes(words) && words !== ''
				? undefined
				: 'these words do not stand in the paragraph'
	});
	const chosen = await asker.several(
		'Which of these does it speak of?',
		proposal.links.map((link) => ({
			value: targetId(link.target),
			label: targetId(link.target),
			hint: link.reason
		})),
		proposal.links.map((link) => targetId(link.target))
	);
	const links: ChosenLink[] = [];
	for (const link of proposal.links.filter(({ target }) => chosen.includes(targetId(target)))) {
		links.push(await editLink(link, quote, asker));
	}
	for (;;) {
		const more = await asker.choose('Anything else that it speaks of?', [
			{ value: 'no', label: links.length === 0 ? 'No: drop the excerpt' : 'No' },
			{ value: 'yes', label: 'Yes', hint: 'a stop, a call, a trip or a place' }
		]);
		if (more === 'no') break;
		const target = targetOf(await asker.find('Which? Type a part of its name', how.targets));
		if (target)
			links.push(await editLink({ target, relation: 'reports', mark: null }, quote, asker));
	}
	return { id: proposal.id, quote, at: beginningOf(proposal, paragraph, quote), links };
}

/** Of the same words in the paragraph those nearest to the proposal’s. */
function beginningOf({ paragraph, start }: Proposal, text: string, quote: string) {
	const nearest = occurrences(text, quote).toSorted(
		(a, b) => Math.abs(a - start) - Math.abs(b - start)
	);
	return { paragraph, start: nearest[0] ?? start };
}

async function editLink(link: ChosenLink, quote: string, asker: Asker): Promise<ChosenLink> {
	const id = targetId(link.target);
	const relation = await asker.choose(`How does it speak of ${id}?`, RELATIONS, link.relation);
	const fits = link.mark !== null && occurrences(quote, link.mark).length === 1;
	const mark = await asker.text(
		`The words of the quote that speak of ${id}; empty for the whole quote`,
		{
			initial: fits ? (link.mark ?? '') : '',
			judge: (words) => {
				const count = words === '' ? 1 : occurrences(quote, words).length;
				if (count === 1) return undefined;
				return count === 0
					? 'these words do not stand in the quote'
					: `they stand ${count} times in the quote; mark more words`;
			}
		}
	);
	return { target: link.target, relation, mark: mark === '' ? null : mark };
}

/** `stop:traveler/trip/stop` */
function targetOf(id: string): LinkTarget | null {
	const at = id.indexOf(':');
	const kind = (['stop', 'call', 'trip', 'place'] as const).find(
		(name) => name === id.slice(0, at)
	);
	return kind ? { kind, key: id.slice(at + 1) } : null;
}
