import { error, json } from '@sveltejs/kit';
import { PART_NAMES, partProps } from '../../parts.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () => PART_NAMES.map((part) => ({ part }));

/** What a printed part is drawn from where a reader comes to it from another page. */
export const GET: RequestHandler = ({ params }) => {
	const name = PART_NAMES.find((each) => each === params.part);
	return name ? json(partProps(name)) : error(404, 'No such part');
};
