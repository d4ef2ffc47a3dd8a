import { error } from '@sveltejs/kit';
import type { Atlas } from '$lib/domain/atlas';
import { dataFile } from '$lib/server/export/catalogue';

/** @throws the site's 404 where there is no such file */
export function fileResponse(atlas: Atlas, key: string, extension: string): Response {
	const file = dataFile(atlas, key, extension);
	if (!file) error(404, 'There is no such file of the open data.');
	return new Response(file.text, {
		headers: { 'content-type': `${file.format.mediaType}; charset=utf-8` }
	});
}
