/** Draws the card of a page when somebody asks a local server for it: a start need not wait. */
import { copyFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { Artist } from './artist';
import { CardCache, cardHash, toolsHash } from './cache';
import type { Card } from './card';
import { projectCards } from './make';

const NAME = /(?:^|\/)card\.png$/;

interface Studio {
	readonly cards: ReadonlyMap<string, Card>;
	readonly artist: Artist;
	readonly cache: CardCache;
	readonly tools: string;
}

async function open(): Promise<Studio> {
	return {
		cards: new Map(projectCards().map((card) => [card.page, card])),
		artist: await Artist.hire(),
		cache: new CardCache(),
		tools: toolsHash()
	};
}

/**
 * @param build folder of a built site
 * @returns puts a card into the build and tells whether it did; asked for anything that is no
 * page's card, it does nothing
 */
export function cardsOnRequest(build: string): (path: string) => Promise<boolean> {
	let studio: Promise<Studio> | undefined;
	return async (path) => {
		if (!NAME.test(path) || !existsSync(join(build, path.replace(NAME, '/index.html'))))
			return false;
		const { cards, artist, cache, tools } = await (studio ??= open());
		const card = cards.get(`/${path.replace(/card\.png$/, '')}`);
		if (!card) return false;
		const hash = cardHash(card, tools);
		if (!cache.has(hash)) cache.keep(hash, artist.draw(card));
		copyFileSync(cache.path(hash), join(build, path));
		return true;
	};
}
