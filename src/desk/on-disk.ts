/** What the content folder holds of the articles on the desk: no undoing of edits changes that. */
import type { Session } from './session';

export class OnDisk {
	/** By their words, which stay the same through all edits. */
	readonly #known = new WeakMap<readonly string[], Pick<Session, 'id' | 'basis'>>();

	learn({ paragraphs, id, basis }: Session): void {
		this.#known.set(paragraphs, { id, basis });
	}

	/** A state of the article as it was, with what the folder holds now. */
	asNow(session: Session | null): Session | null {
		const there = session && this.#known.get(session.paragraphs);
		return there && there.basis !== session.basis ? { ...session, ...there } : session;
	}
}
