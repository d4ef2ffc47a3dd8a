/** The changes as an Atom feed, RFC 4287. */
import type { Change } from '../domain/atlas';
import { ENGLISH } from '../languages';
import { atlasPath, feedPath, type SitePath } from '../urls';
import { escapeMarkup } from './escape';
import { iriFrom } from './linked-data/iri';
import { uuidOf } from './uuid';

/**
 * Readers know an entry by its id alone: it stays the same wherever the site lies. A tag of RFC 4151
 * would need a host or a mailbox that is ours for good; a UUID needs nobody. Whoever makes an atlas
 * of their own puts another one here before they publish, or its entries would have the same ids.
 */
const NAMESPACE = '7f2688dd-e8e9-43ec-aee4-b1c53abed6b2';

const idOf = (name: string): string => `urn:uuid:${uuidOf(NAMESPACE, name)}`;

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
${element('id', idOf(`changes/${change.id}`))}
${element('title', change.title)}
${element('updated', stamp(change))}
${pages.join('\n')}
${element('summary', change.text)}
</entry>
`;
	};
	return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${ENGLISH.tag}">
${element('id', idOf('changes'))}
${element('title', 'Shuttle: changes')}
${element('updated', changes[0] ? stamp(changes[0]) : '1970-01-01T00:00:00Z')}
<author><name>The Shuttle authors</name></author>
${link('self', feedPath(), 'application/atom+xml')}
${link('alternate', atlasPath())}
${changes.map(entry).join('')}</feed>
`;
}
