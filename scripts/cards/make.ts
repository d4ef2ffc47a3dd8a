/** Puts the cards of the pages into a build: drawn where they are new, else as they were. */
import { copyFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Atlas } from '../../src/lib/domain/atlas';
import { loadAtlas } from '../../src/lib/server/content/atlas';
import { readContent } from '../../src/lib/server/content/files';
import { contentFolder } from '../../src/lib/server/content/folder';
import { cardPath } from '../../src/lib/urls';
import { ROOT } from '../root';
import { CardCache, cardHash, toolsHash } from './cache';
import type { Card } from './card';
import { cardsOf } from './list';
import { drawAll } from './pool';

export interface Made {
	/** Cards in the build. */
	readonly all: number;
	/** Of them, drawn anew. */
	readonly drawn: number;
}

/** All cards of the project's content; who shows a page's old address shows its card. */
export function projectCards(): Card[] {
	const atlas = loadAtlas(readContent(contentFolder(ROOT)));
	return withMoved(cardsOf(atlas), atlas.moved);
}

/** The cards, and those of pages that have moved once more for the old address. */
export function withMoved(cards: readonly Card[], moved: Atlas['moved']): Card[] {
	const byPage = new Map(cards.map((card) => [card.page, card] as const));
	const old = [...moved].flatMap(([from, to]) => {
		const card = byPage.get(to);
		return card ? [{ ...card, page: from as Card['page'] }] : [];
	});
	return [...cards, ...old];
}

/**
 * @param build folder of a built site
 * @param onstart how many must be drawn; what it returns is called after each
 * @throws {CardError} when a card cannot be drawn
 */
export async function makeCards(
	build: string,
	onstart: (count: number) => () => void
): Promise<Made> {
	const cache = new CardCache();
	const tools = toolsHash();
	const cards = projectCards().filter(({ page }) => existsSync(join(build, page, 'index.html')));
	const jobs = cards.map((card) => ({ card, hash: cardHash(card, tools) }));
	const missing = jobs.filter(({ hash }) => !cache.has(hash));
	if (missing.length > 0) await drawAll(missing, onstart(missing.length));
	for (const { card, hash } of jobs) {
		copyFileSync(cache.path(hash), join(build, cardPath(card.page)));
	}
	cache.prune(new Set(jobs.map(({ hash }) => hash)));
	return { all: jobs.length, drawn: missing.length };
}
