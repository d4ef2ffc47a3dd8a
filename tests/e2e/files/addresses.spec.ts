import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../../scripts/root';
import { loadAtlas } from '../../../src/lib/server/content/atlas';
import { atlasAddresses } from '../../../src/lib/server/content/addresses';
import { readContent } from '../../../src/lib/server/content/files';
import { expect, expectNone, test } from '../site/test';
import { addressed, redirects } from './built';

const LIST = 'tests/addresses.txt';
const known = readFileSync(join(ROOT, LIST), 'utf8').trimEnd().split('\n');
const addressOf = ({ file }: { file: string }): string => `/${file.replace(/index\.html$/, '')}`;
const alive = new Set(addressed.map(addressOf));
const kept = new Set(redirects.map(addressOf));

test('no address that was ever published is lost: people have shared it', () => {
	const lost = known.filter((address) => !alive.has(address) && !kept.has(address));
	expectNone(
		lost.map(
			(address) => `${address} is gone; add "${address}: /its/new/address/" to content/moved.yaml`
		)
	);
});

test('every address is on the list, so that none is lost later', () => {
	const listed = new Set(known);
	const unlisted = [...alive].filter((address) => !listed.has(address));
	expectNone(
		unlisted.map((address) => `${address} is new; "npm run addresses" adds it to ${LIST}`)
	);
});

test('the list is sorted, each address once, so that a change of it can be read', () => {
	expect(known).toEqual([...new Set(known)].sort());
});

test('the site map and the checks of old addresses know every page, and no other', () => {
	const pages = [...alive].filter((address) => !/^\/embed\/(?!build\/)/.test(address));
	const claimed = [...atlasAddresses(loadAtlas(readContent(join(ROOT, 'content'))))];
	expect(claimed.sort()).toEqual(pages.sort());
});
