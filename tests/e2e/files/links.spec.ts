import { expectNone, test } from '../site/test';
import { addressed, destination, files, page, type Page, pages } from './built';
import { anchors, ids } from './markup';

const isExternal = (href: string): boolean => /^[a-z]+:/i.test(href);

function internal(): { from: Page; href: string }[] {
	return addressed.flatMap((from) =>
		anchors(from.html)
			.filter(({ href }) => !isExternal(href))
			.map(({ href }) => ({ from, href }))
	);
}

test('every internal link of every page leads to a file of the build', () => {
	const dead = internal()
		.filter(({ from, href }) => !files.has(destination(from, href).file))
		.map(({ from, href }) => `${from.file}: ${href}`);
	expectNone(dead);
});

test('every fragment names an element of its page, or the link would land at its top', () => {
	const known = new Map<string, Set<string>>();
	const idsOf = (file: string): Set<string> => {
		const found = known.get(file) ?? new Set(ids(page(file).html));
		known.set(file, found);
		return found;
	};
	const dead = internal().filter(({ from, href }) => {
		const { file, fragment } = destination(from, href);
		return fragment !== '' && files.has(file) && !idsOf(file).has(decodeURIComponent(fragment));
	});
	expectNone(dead.map(({ from, href }) => `${from.file}: ${href}`));
});

test('every internal link is relative and ends in a slash, so that any host and any sub-path serves it', () => {
	const wrong = internal().filter(({ href }) => {
		const path = href.replace(/[?#].*$/, '');
		return path.startsWith('/') || (path !== '' && !/(\/|\.[a-z0-9]+|^\.{1,2})$/.test(path));
	});
	expectNone(wrong.map(({ from, href }) => `${from.file}: ${href}`));
});

/** What is made for a frame on another site: those who put it there lead to it. */
const isFrame = (file: string): boolean =>
	file.startsWith('embed/') && file !== 'embed/build/index.html';

test('every page can be reached from the first one by links alone', () => {
	const reached = new Set(['index.html']);
	for (const file of reached) {
		if (!file.endsWith('.html') || !files.has(file)) continue;
		const from = page(file);
		for (const { href } of anchors(from.html)) {
			if (!isExternal(href)) reached.add(destination(from, href).file);
		}
	}
	expectNone(
		addressed.map(({ file }) => file).filter((file) => !reached.has(file) && !isFrame(file))
	);
});

test('every link to a publisher is marked as leading outside and tells it nothing of the page', () => {
	const wrong = pages.flatMap((from) =>
		anchors(from.html)
			.filter(({ href, rel }) => /^https?:/.test(href) && !/\bnoopener external\b/.test(rel))
			.map(({ href, rel }) => `${from.file}: ${href} rel="${rel}"`)
	);
	expectNone(wrong);
});

test('no link runs a script or names another scheme than the web and mail', () => {
	const wrong = pages.flatMap((from) =>
		anchors(from.html)
			.filter(({ href }) => isExternal(href) && !/^(https?|mailto):/.test(href))
			.map(({ href }) => `${from.file}: ${href}`)
	);
	expectNone(wrong);
});
