/** What the desk does when its page asks: the same that the command line does, with the same code. */
import * as v from 'valibot';
import type { CallName, Calls, Judged, Received, SaveAnswer } from '../../src/desk/protocol';
import { gazetteerOf } from '../../src/lib/intake/gazetteer';
import { propose } from '../../src/lib/intake/propose';
import type { Atlas } from '../../src/lib/domain/atlas';
import { fieldFault, FIELDS, NOTES } from '../content/article/citation';
import type { Citation } from '../content/article/citation';
import { idOf, unused } from '../content/article/files';
import { formOf, inputText } from '../content/article/input';
import { read } from '../content/article/read';
import { excerptIds } from '../content/article/save';
import { Refusal } from '../content/exit';
import { atlasIn } from './atlas';
import { catalogueOf } from './catalogue';
import { lastSave, undoLast } from './journal';
import type { Journal } from './journal';
import { openArticle } from './open';
import { saveArticle } from './save';
import { SENT } from './shapes';

export interface Desk {
	/** The content folder. */
	readonly dir: string;
	readonly journal: Journal;
}

type Orders = {
	[Name in CallName]: (sent: Calls[Name]['sent'], desk: Desk) => Calls[Name]['answer'];
};

const ORDERS: Orders = {
	catalogue: (_, { dir, journal }) => catalogueOf(atlasIn(dir), lastSave(journal)),
	read: ({ text, name }) => receive(text, name),
	judge: ({ fields, paragraphs }, { dir }) => judge(fields, paragraphs, atlasIn(dir)),
	open: ({ id }, { dir }) => openArticle(id, dir),
	save: (request, desk): SaveAnswer => saveArticle(request, desk),
	undo: (_, { dir, journal }) => ({ paths: undoLast(journal, dir) })
};

export type Done = { readonly answer: unknown } | { readonly refused: string };

/** Does what is asked, or says in words for the editor why not. */
export function obeyed(name: string, sent: unknown, desk: Desk): Done {
	try {
		return { answer: obey(name, sent, desk) };
	} catch (error) {
		// What is no refusal is a mistake of the desk, and shown by the dev server.
		if (!(error instanceof Refusal)) throw error;
		return { refused: error.message };
	}
}

function obey(name: string, sent: unknown, desk: Desk): unknown {
	if (!isName(name)) throw new Refusal(`the desk knows no "${name}"`);
	const result = v.safeParse<v.GenericSchema>(SENT[name], sent);
	if (!result.success) throw new Refusal(`the page sent nonsense: ${result.issues[0].message}`);
	const order = ORDERS[name] as (sent: unknown, desk: Desk) => unknown;
	return order(result.output, desk);
}

function isName(name: string): name is CallName {
	return Object.hasOwn(ORDERS, name);
}

function receive(text: string, name: string): Received {
	const words = inputText(text);
	return read(words, formOf(name, words));
}

function judge(fields: Partial<Citation>, paragraphs: readonly string[], atlas: Atlas): Judged {
	const faults = Object.fromEntries(
		[...FIELDS, ...NOTES].flatMap((field) => {
			const value = fields[field];
			const fault = value === undefined ? undefined : fieldFault(field, value);
			return fault === undefined ? [] : [[field, fault]];
		})
	) as Judged['faults'];
	const { title, published } = fields;
	const ready = title && published && !faults.title && !faults.published;
	const used = new Set(excerptIds(atlas));
	const proposals = ready
		? propose({ title, published, paragraphs }, gazetteerOf(atlas)).map((proposal) => ({
				...proposal,
				id: unused(proposal.id, used)
			}))
		: null;
	return { faults, id: title ? idOf(title) : '', proposals };
}
