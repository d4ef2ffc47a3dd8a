import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { chooseTheme, rememberedTheme, THEME_KEY } from '../../../src/lib/ui/theme';

/** The script that runs before the first paint. */
const script = readFileSync('src/theme.js', 'utf8');

function browser(stored: Map<string, string>) {
	const localStorage = {
		getItem: (key: string) => stored.get(key) ?? null,
		setItem: (key: string, value: string) => void stored.set(key, value),
		removeItem: (key: string) => void stored.delete(key)
	};
	const document = { documentElement: { dataset: {} as Record<string, string> } };
	vi.stubGlobal('localStorage', localStorage);
	vi.stubGlobal('document', document);
	return { localStorage, document };
}

afterEach(() => {
	vi.unstubAllGlobals();
});

describe('the colours chosen', () => {
	it.each(['light', 'dark'] as const)('%s is set before the next page is painted', (theme) => {
		const stored = new Map<string, string>();
		const first = browser(stored);
		chooseTheme(theme);
		expect(first.document.documentElement.dataset.theme).toBe(theme);
		const next = browser(stored);
		runInNewContext(script, next);
		expect(next.document.documentElement.dataset.theme).toBe(theme);
		expect(rememberedTheme()).toBe(theme);
	});

	it('are the system’s again without a trace', () => {
		const stored = new Map([[THEME_KEY, 'dark']]);
		const { document } = browser(stored);
		chooseTheme('system');
		expect(stored.size).toBe(0);
		expect(document.documentElement.dataset.theme).toBeUndefined();
		expect(rememberedTheme()).toBe('system');
	});

	it('are never what somebody else left in the storage', () => {
		const next = browser(new Map([[THEME_KEY, 'purple']]));
		runInNewContext(script, next);
		expect(next.document.documentElement.dataset.theme).toBeUndefined();
		expect(rememberedTheme()).toBe('system');
	});

	it('hold for the page where the browser keeps nothing', () => {
		const { document } = browser(new Map());
		vi.stubGlobal('localStorage', {
			getItem: () => {
				throw new Error('denied');
			},
			setItem: () => {
				throw new Error('denied');
			}
		});
		chooseTheme('dark');
		expect(document.documentElement.dataset.theme).toBe('dark');
		expect(rememberedTheme()).toBe('system');
	});
});
