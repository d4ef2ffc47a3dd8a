/** The state of the page: the article with its past, and what the person is at just now. */
import { articlePath } from '../lib/urls';
import { ask, Refused } from './api';
import { Edits } from './edits.svelte';
import { withLink } from './links';
import type { Catalogue, Field, SaveAnswer, Target } from './protocol';
import { requestOf } from './request';
import { excerptOf, opened, received, withExcerpt, withProposals, withWords } from './session';
import type { Passage, Session } from './session';
import { DESK } from './strings';
import { likelyRelation, publishedDays, targetOf } from './targets';
import { Work } from './work.svelte';

export class Desk {
	readonly catalogue: Catalogue;
	#undoable = $state.raw<readonly string[] | null>(null);
	readonly edits = new Edits(() => this.#edited());
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
	readonly work = new Work();
	/** No title or no day yet: nothing can be proposed. */
	waiting = $state(false);
	readonly #byId: Readonly<Record<string, Target>>;

	constructor(catalogue: Catalogue) {
		this.catalogue = catalogue;
		this.#undoable = catalogue.undoable?.paths ?? null;
		this.#byId = Object.fromEntries(catalogue.targets.map((target) => [target.id, target]));
		if (this.session) {
			this.status = DESK.restored;
			void this.judge();
		}
	}

	get session(): Session | null {
		return this.edits.now;
	}

	get undoable(): readonly string[] | null {
		return this.#undoable;
	}

	readonly published = $derived(publishedDays(this.session?.fields.published));

	target(id: string): Target | undefined {
		return this.#byId[id];
	}

	/** An edit, which can be undone. */
	edit(change: (session: Session) => Session): void {
		const { session } = this;
		if (session) this.edits.to(change(session));
	}

	undo(): void {
		this.#judged(() => this.edits.undo());
	}

	redo(): void {
		this.#judged(() => this.edits.redo());
	}

	/** Fields that have changed are judged anew. */
	#judged(step: () => void): void {
		const before = this.session?.fields;
		step();
		if (this.session?.fields !== before) void this.judge();
	}

	#edited(): void {
		this.savedAt = null;
		this.status = '';
		const { session } = this;
		if (!session || !this.chosen || !excerptOf(session, this.chosen)) this.chosen = null;
		if (!session) this.passage = null;
	}

	async read(text: string, name: string): Promise<void> {
		await this.work.run(async () => {
			this.edits.to(received(await ask('read', { text, name })));
			await this.judge(true);
		});
	}

	async open(id: string): Promise<void> {
		await this.work.run(async () => {
			this.edits.to(opened(await ask('open', { id })));
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

	/** Asks what the fields are worth, and for proposals where the article is new. */
	async judge(propose = false): Promise<void> {
		const { session } = this;
		if (!session) return;
		const fresh = session.basis === null;
		await this.work.run(async () => {
			const { fields, paragraphs } = session;
			const { faults, id, proposals } = await ask('judge', { fields, paragraphs });
			// Another answer is on its way where the fields have changed since.
			const now = this.session;
			if (now?.fields !== fields || now.paragraphs !== paragraphs) return;
			this.faults = faults;
			this.waiting = fresh && proposals === null;
			const next = fresh && propose && proposals ? withProposals(now, proposals) : now;
			const named = next.named || next.id === id ? next : { ...next, id };
			if (named !== now) this.edits.amend(named);
		});
	}

	/** Makes an excerpt of words, and of it the one at hand. */
	make(passage: Passage): string | null {
		const { session } = this;
		if (!session) return null;
		const made = withExcerpt(session, passage, this.catalogue.excerpts);
		this.edits.to(made.session);
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
		await this.work.run(async () => {
			const saved = await ask('save', requestOf(session));
			this.#saved(saved, session);
		});
	}

	#saved({ id, basis, words, paths }: SaveAnswer, session: Session): void {
		this.edits.learn({ ...session, id, basis });
		this.#undoable = paths;
		this.status = DESK.saved(words);
		this.savedAt = articlePath(id);
	}

	/** Brings the files back, and the article to what it was before the save. */
	async undoSave(): Promise<void> {
		await this.work.run(async () => {
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
		this.edits.learn({ ...session, basis });
	}
}
