/** What is sent to be saved: what was kept, and speaks of something. */
import type { SaveRequest } from './protocol';
import type { DeskExcerpt, Session } from './session';

/** Whether a save writes the excerpt. */
export function isWritten({ standing, links }: DeskExcerpt): boolean {
	return standing === 'kept' && links.length > 0;
}

export function requestOf({ id, basis, fields, paragraphs, excerpts }: Session): SaveRequest {
	return {
		id,
		basis,
		fields,
		paragraphs,
		excerpts: excerpts.filter(isWritten).map(({ id: excerpt, quote, paragraph, start, links }) => ({
			id: excerpt,
			quote,
			at: { paragraph, start },
			links: links.map(({ target, relation, mark }) => ({ target, relation, mark }))
		}))
	};
}
