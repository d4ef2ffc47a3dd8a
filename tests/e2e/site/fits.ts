import type { Page } from '@playwright/test';

/** The letters of the browser itself, as a reader sets them. */
export async function setLetters(page: Page, px: number): Promise<void> {
	const devtools = await page.context().newCDPSession(page);
	await devtools.send('Page.setFontSizes', { fontSizes: { standard: px } });
}

/**
 * What a reader cannot get at, for all their scrolling: how far the page goes out at the side of the
 * window, and words that are cut off. Words on the map are left out: it is moved.
 */
export function unreachable(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		/** Which of the boxes around it words go out of, if they cannot be scrolled into view. */
		const cutBy = (words: DOMRect, start: Element): Element | null => {
			let reachableX = false;
			let reachableY = false;
			for (let box: Element | null = start; box; box = box.parentElement) {
				const { overflowX, overflowY, textOverflow, webkitLineClamp, position } =
					getComputedStyle(box);
				const { left, right, top, bottom } = box.getBoundingClientRect();
				// Words that only screen readers see, and words that end in three dots.
				if (right - left <= 1 || webkitLineClamp !== 'none') return null;
				const scrollsDown = box.scrollHeight > box.clientHeight + 1;
				// A wide table may scroll to the side, but nobody reads a page in two directions.
				reachableX ||=
					(/auto|scroll/.test(overflowX) && !scrollsDown) || textOverflow === 'ellipsis';
				reachableY ||= /auto|scroll/.test(overflowY);
				const outX = words.left < left - 1 || words.right > right + 1;
				const outY = words.top < top - 2 || words.bottom > bottom + 2;
				if (!reachableX && overflowX !== 'visible' && outX) return box;
				if (!reachableY && overflowY !== 'visible' && outY) return box;
				if (position === 'fixed') break;
			}
			return null;
		};
		const wrong: string[] = [];
		const { scrollWidth, clientWidth } = document.documentElement;
		if (scrollWidth > clientWidth) wrong.push(`${scrollWidth - clientWidth} px to the side`);
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		const range = document.createRange();
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			const element = node.parentElement;
			if (!node.textContent?.trim() || !element?.checkVisibility()) continue;
			if (element.closest('svg, option, .visually-hidden, .leaflet')) continue;
			range.selectNodeContents(node);
			const box = cutBy(range.getBoundingClientRect(), element);
			if (box)
				wrong.push(`"${node.textContent.trim().slice(0, 40)}" in ${box.tagName} ${box.className}`);
		}
		return wrong;
	});
}
