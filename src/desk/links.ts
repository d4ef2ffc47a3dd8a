/** What an excerpt on the desk speaks of, and how. */
import type { LinkTarget, Relation } from '../lib/domain/atlas';
import { targetId } from '../lib/domain/atlas';
import type { SavedLink } from './protocol';
import { changed, excerptOf } from './session';
import type { DeskLink, Session } from './session';

/** A link more; an excerpt links to a thing once. */
export function withLink(
	session: Session,
	id: string,
	target: LinkTarget,
	relation: Relation
): Session {
	const link: DeskLink = { target, relation, mark: null, reason: null, confidence: 1 };
	const known = excerptOf(session, id)?.links.some(
		(other) => targetId(other.target) === targetId(target)
	);
	if (known) return session;
	return changed(session, id, (excerpt) => ({
		...excerpt,
		standing: 'kept',
		links: [...excerpt.links, link]
	}));
}

export function withoutLink(session: Session, id: string, target: string): Session {
	return changed(session, id, (excerpt) => ({
		...excerpt,
		standing: 'kept',
		links: excerpt.links.filter((link) => targetId(link.target) !== target)
	}));
}

/** Another relation, another mark or another target for a link. */
export function withLinkChanged(
	session: Session,
	id: string,
	target: string,
	change: Partial<SavedLink>
): Session {
	return changed(session, id, (excerpt) => ({
		...excerpt,
		standing: 'kept',
		links: excerpt.links.map((link) =>
			targetId(link.target) === target ? { ...link, ...change } : link
		)
	}));
}

/** How many excerpts that are not dropped link to something, `stop:…`. */
export function linksTo({ excerpts }: Session, id: string): number {
	return excerpts.filter(
		({ standing, links }) =>
			standing !== 'dropped' && links.some(({ target }) => targetId(target) === id)
	).length;
}
