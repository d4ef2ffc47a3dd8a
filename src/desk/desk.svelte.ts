/** The state of the page: the article with its past, and what the person is at just now. */
import { targetId } from '../lib/domain/atlas';
import { ask, Refused } from './api';
import { begin, go, redo, undo } from './history';
import type { History } from './history';
import { forget, keep, kept } from './keeping';
import type { Catalogue, Field, SaveAnswer, Target } from './protocol';
import {
	excerptOf,
	opened,
	received,
	withExcerpt,
	withLink,
	withProposals,
	withWords
} from './session';
import type { Passage, Session } from './session';
import { DESK } from './strings';
import { likelyRelation, publishedDays, targetOf } from './targets';

export class Desk {
	readonly catalogue: Catalogue;
	#undoable = $state.raw<readonly string[] | null>(null);
	#history = $state.raw<History<Session | null>>(begin(null));
	/** Id of the excerpt that is at hand. */
	chosen = $state<string | null>(null);
	/** Words of the article that are chosen just now. */
	passage = $state.raw<Passage | null>(null);
	/** Why fields are refused. */
	faults = $state.raw<Partial<Record<Field, string>>>({});
	/** What was just done, in words. */
	status = $state('');
	/** Site path of the article that was just saved. */
	savedAt = $state<string | null>(null);
	/** What went wrong, in words; a line for each problem. */
	problem = $state<string | null>(null);
	busy = $state(false);
	/** No title or no day yet: nothing can be proposed. */
	waiting = $state(false);
	readonly #byId: Readonly<Record<string, Target>>;
	/** What the folder holds of an article, by its words: no undoing of edits changes that. */
	readonly #onDisk = new WeakMap<readonly string[], Pick<Session, 'id' | 'basis'>>();

	constructor(catalogue: Catalogue) {
		this.catalogue = catalogue;
		this.#undoable = catalogue.undoable?.paths ?? null;
		this.#byId = Object.fromEntries(catalogue.targets.map((target) => [target.id, target]));
		const session = kept();
		if (session) {
			this.#history = begin(session);
			this.status = DESK.restored;
			void this.judge();
		}
	}

	get session(): Session | null {
		return this.#history.now;
	}

	get undoable(): readonly string[] | null {
		return this.#undoable;
	}

	get canUndo(): boolean {
		return this.#history.past.length > 0;
	}

	get canRedo(): boolean {
		return this.#history.future.length > 0;
	}

	readonly published = $derived(publishedDays(this.session?.fields.published));

	target(id: string): Target | undefined {
		return this.#byId[id];
	}

	/** An edit, which can be undone. */
	edit(change: (session: Session) => Session): void {
		const { session } = this;
		if (session) this.#to(go(this.#history, change(session)));
	}

	/** Puts the article away; that can be undone as well. */
	putAway(): void {
		this.#to(go(this.#history, null));
	}

	undo(): void {
		this.#to(undo(this.#history));
		void this.judge();
	}

	redo(): void {
		this.#to(redo(this.#history));
		void this.judge();
	}

	#to(history: History<Session | null>): void {
		this.#history = { ...history, now: this.#asOnDisk(history.now) };
		this.savedAt = null;
		this.status = '';
		const { session } = this;
		if (session) keep(session);
		else forget();
		if (!session || !this.chosen || !excerptOf(session, this.chosen)) this.chosen = null;
		if (!session) this.passage = null;
	}

	#asOnDisk(session: Session | null): Session | null {
		const there = session && this.#onDisk.get(session.paragraphs);
		return there && there.basis !== session.basis ? { ...session, ...there } : session;
	}

	#nowOnDisk(session: Session): void {
		const { id, basis, paragraphs } = session;
		this.#onDisk.set(paragraphs, { id, basis });
		this.#history = { ...this.#history, now: session };
	}

	async read(text: string, name: string): Promise<void> {
		await this.#ask(async () => {
			const session = received(await ask('read', { text, name }));
			this.#to(go(this.#history, session));
			await this.judge(true);
		});
	}

	async open(id: string): Promise<void> {
		await this.#ask(async () => {
			this.#to(go(this.#history, opened(await ask('open', { id }))));
		});
	}

	async setField(field: Field, value: string): Promise<void> {
		this.edit((session) => {
			const fields = { ...session.fields, [field]: value.trim() };
			const given = Object.entries(fields).filter(([, text]) => text !== '');
			return { ...session, fields: Object.fromEntries(given) };
		});
		await this.judge(field === 'title' || field === 'published');
	}

	/** Asks what the fields are worth, and for proposals where the article is new to the desk. */
	async judge(propose = false): Promise<void> {
		const { session } = this;
		if (!session || session.basis !== null) return;
		await this.#ask(async () => {
			const { fields, paragraphs } = session;
			const { faults, id, proposals } = await ask('judge', { fields, paragraphs });
			this.faults = faults;
			this.waiting = proposals === null;
			// Of the same edit: one step back undoes both.
			const { now } = this.#history;
			if (!now || now.paragraphs !== paragraphs) return;
			const next = propose && proposals ? withProposals(now, proposals) : now;
			const named = next.named || next.id === id ? next : { ...next, id };
			if (named !== now) this.#history = { ...this.#history, now: named };
			keep(named);
		});
	}

	/** Makes an excerpt of words, and of it the one at hand. */
	make(passage: Passage): string | null {
		const { session } = this;
		if (!session) return null;
		const made = withExcerpt(session, passage, this.catalogue.excerpts);
		this.#to(go(this.#history, made.session));
		this.chosen = made.id;
		this.passage = null;
		return made.id;
	}

	/** Gives the excerpt at hand other words. */
	rewrite(passage: Passage): void {
		const { chosen } = this;
		if (chosen === null) return;
		this.edit((session) => withWords(session, chosen, passage));
		this.passage = null;
	}

	/** Links an excerpt, with the relation that the days make likely. */
	link(excerpt: string, id: string): void {
		const target = targetOf(id);
		const days = this.target(id)?.days ?? null;
		if (!target || !this.target(id)) return;
		this.edit((session) =>
			withLink(session, excerpt, target, likelyRelation(days, this.published))
		);
		this.chosen = excerpt;
	}

	async save(): Promise<void> {
		const { session } = this;
		if (!session) return;
		await this.#ask(async () => {
			const { id, basis, fields, paragraphs } = session;
			const excerpts = session.excerpts
				.filter(({ standing, links }) => standing === 'kept' && links.length > 0)
				.map(({ id: excerpt, quote, links }) => ({
					id: excerpt,
					quote,
					links: links.map(({ target, relation, mark }) => ({ target, relation, mark }))
				}));
			const saved = await ask('save', { id, basis, fields, paragraphs, excerpts });
			this.#saved(saved, session);
		});
	}

	#saved({ id, basis, words, paths }: SaveAnswer, session: Session): void {
		this.#nowOnDisk({ ...session, id, named: true, basis });
		// What is saved needs no keeping.
		forget();
		this.#undoable = paths;
		this.status = DESK.saved(words);
		this.savedAt = `/articles/${id}/`;
	}

	/** Brings the files back, and the article to what it was before the save. */
	async undoSave(): Promise<void> {
		await this.#ask(async () => {
			const { paths } = await ask('undo', {});
			const { undoable } = await ask('catalogue', {});
			this.#undoable = undoable?.paths ?? null;
			const { session } = this;
			if (session?.basis != null) await this.#again(session);
			this.savedAt = null;
			this.status = DESK.unsaved(paths);
		});
	}

	/** The article is new again where its files are gone. */
	async #again(session: Session): Promise<void> {
		let basis: string | null = null;
		try {
			({ basis } = await ask('open', { id: session.id }));
		} catch (error) {
			if (!(error instanceof Refused)) throw error;
		}
		this.#nowOnDisk({ ...session, basis });
		keep({ ...session, basis });
	}

	async #ask(act: () => Promise<void>): Promise<void> {
		this.busy = true;
		this.problem = null;
		try {
			await act();
		} catch (error) {
			this.problem = error instanceof Error ? error.message : String(error);
		} finally {
			this.busy = false;
		}
	}

	/** How many excerpts of this article link to something. */
	countFor(id: string): number {
		return (this.session?.excerpts ?? []).filter(
			({ standing, links }) =>
				standing !== 'dropped' && links.some(({ target }) => targetId(target) === id)
		).length;
	}
}
