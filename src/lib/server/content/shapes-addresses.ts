/** The shapes of the files that speak of pages by their addresses. */
import * as v from 'valibot';
import type { SitePath } from '../../urls';
import { certainDay, slug, text } from './fields';
import { listOf, mapOf } from './record-shape';

const written = v.pipe(
	v.string('this is no text; write one value'),
	v.regex(
		/^\/(?:[a-z0-9-]+\/)*$/,
		'this is no address; write it with a slash at both ends, as in /blinken/'
	)
);

const address = v.pipe(
	written,
	v.transform((path) => path as SitePath)
);

export const movedFile = v.record(
	written,
	address,
	'this is no map of keys and values; write "/old/: /new/" lines, or {} for none'
);

export const changeItem = mapOf({
	id: slug,
	date: certainDay,
	title: text,
	text,
	pages: listOf(address)
});
