/** The changes as an Atom feed, RFC 4287. */
import type { Change } from '../domain/atlas';
import { ENGLISH } from '../languages';
import { atlasPath, feedPath, type SitePath } from '../urls';
import { escapeMarkup } from './escape';
import { iriFrom } from './linked-data/iri';

/**
 * Who names the entries, for tags of RFC 4151. Readers know an entry by its tag alone: it stays
 * the same wherever the site lies. Nobody can own a name below `.example`, so no one else's tags
 * can be the same.
 */
const TAG = 'tag:shuttle.example,2026:changes';

const stamp = ({ date }: Change): string => `${date.first}T00:00:00Z`;

const element = (name: string, text: string): string => `<${name}>${escapeMarkup(text)}</${name}>`;

/**
 * @param changes newest first, at least one
 * @param origin the address of the first page; without it links are relative to the feed
 */
export function atomFeed(changes: readonly Change[], origin?: string): string {
	const iri = iriFrom(atlasPath(), origin);
	const link = (rel: string, path: SitePath, type = 'text/html'): string =>
		`<link rel="${rel}" type="${type}" href="${escapeMarkup(iri(path))}"/>`;
	const entry = (change: Change): string => {
		const pages = change.pages.map((page, index) =>
			link(index === 0 ? 'alternate' : 'related', page)
		);
		return `<entry>
${element('id', `${TAG}/${change.id}`)}
${element('title', change.title)}
${element('updated', stamp(change))}
${pages.join('\n')}
${element('summary', change.text)}
</entry>
`;
	};
	return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${ENGLISH.tag}">
${element('id', TAG)}
${element('title', 'Shuttle: changes')}
${element('updated', changes[0] ? stamp(changes[0]) : '1970-01-01T00:00:00Z')}
<author><name>The Shuttle authors</name></author>
${link('self', feedPath(), 'application/atom+xml')}
${link('alternate', atlasPath())}
${changes.map(entry).join('')}</feed>
`;
}
