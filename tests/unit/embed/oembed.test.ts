/** oEmbed as a consumer sees it: found in a page's head, fetched and read by a library. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extract } from '@extractus/oembed-extractor';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cardsOf } from '../../../scripts/cards/list';
import { oembed } from '../../../src/lib/embed/oembed';
import { embeddable, embeddableKeys, withOembed } from '../../../src/lib/server/embeddable';
import { cardPath, oembedPath, type SitePath } from '../../../src/lib/urls';
import { atlas } from '../server/views/real';

const STOP = 'blinken/2023-10-israel-jordan-gulf-egypt/doha';
const PAGE = '<html lang="en"><head><title>Doha</title></head><body></body></html>';

/** Title of a page that stands for no one thing. */
const titleOf = (page: SitePath) => Promise.resolve(`Title of ${page}`);

let server: Server;
let origin: string;

beforeAll(async () => {
	server = createServer(async (request, response) => {
		// Consumers ask for a size and a format, which a static file cannot know.
		const path = (request.url ?? '').replace(/\?.*$/, '');
		const thing = await embeddable(atlas, STOP, origin, titleOf);
		if (path === oembedPath(STOP) && thing) response.end(JSON.stringify(oembed(thing)));
		else {
			const where = { origin, path: `/${STOP}/`, route: '/[traveler]/[trip]/[stop]' } as const;
			response.end(withOembed(PAGE, where));
		}
	});
	await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
	origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
	server.close();
	server.closeAllConnections();
});

describe('a stop’s page, given to a consumer of oEmbed', () => {
	it('leads to a rich response with everything that the standard asks for', async () => {
		const found = await extract(`${origin}/${STOP}/`, { maxwidth: 800 });
		expect(found).toMatchObject({
			method: 'auto-discovery',
			version: '1.0',
			type: 'rich',
			provider_name: 'Shuttle',
			title: 'Doha, Friday 13 October 2023',
			width: 640,
			height: 520,
			thumbnail_width: 1200,
			thumbnail_height: 630
		});
	});

	it('gives the frame of that stop and no other', async () => {
		const found = await extract(`${origin}/${STOP}/`);
		if (!('html' in found)) throw new Error('no html');
		expect(found.html).toContain(`src="${origin}/embed/${STOP}/"`);
	});
});

describe('every page that a reader can share', () => {
	const origin = 'https://example.org';
	const drawn = new Set(cardsOf(atlas).map(({ page }) => origin + cardPath(page)));
	const keys = embeddableKeys(atlas);
	const shown = (key: string) => embeddable(atlas, key, origin, titleOf);

	it('has a response of its own, and nothing else has one', async () => {
		const things = await Promise.all(keys.map(shown));
		expect(new Set(keys.map(oembedPath)).size).toBe(keys.length);
		expect(things.every((thing) => thing?.title)).toBe(true);
		expect(await shown('blinken/nowhere')).toBeUndefined();
	});

	it('names a picture that is drawn; its own, where there is one', async () => {
		const pictures = (await Promise.all(keys.map(shown))).map((thing) => thing?.picture ?? '');
		expect(pictures.filter((picture) => !drawn.has(picture))).toEqual([]);
		expect(new Set(pictures)).toEqual(drawn);
	});

	it('is a link and no frame where no frame shows the same: a place has no map in a frame', async () => {
		const doha = await shown('places/doha');
		expect(doha && oembed(doha)).toMatchObject({ type: 'link', title: 'Doha' });
		expect(doha && oembed(doha)).not.toHaveProperty('html');
		const where = { origin, path: '/places/doha/', route: '/places/[place]' } as const;
		expect(withOembed(PAGE, where)).toContain(`href="${origin}/oembed/places/doha.json"`);
	});

	it('includes lists, by their own title, with the picture of the whole atlas', async () => {
		const places = await shown('places');
		expect(places && oembed(places)).toMatchObject({
			type: 'link',
			title: 'Title of /places/',
			thumbnail_url: `${origin}/card.png`
		});
		const where = { origin, path: '/places/', route: '/places' } as const;
		expect(withOembed(PAGE, where)).toContain(`href="${origin}/oembed/places.json"`);
	});

	it('does not include frames, which are embedded themselves, nor unknown addresses', () => {
		const frame = { origin, path: `/embed/${STOP}/`, route: '/embed/(frame)' } as const;
		expect(withOembed(PAGE, frame)).toBe(PAGE);
		expect(withOembed(PAGE, { origin, path: '/nowhere/', route: null })).toBe(PAGE);
	});
});
