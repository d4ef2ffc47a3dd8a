import { type BrowserContext, expect, test as base } from '@playwright/test';

export interface HostOption {
	/** Where the site lies: at the root of its host or below a sub-path. */
	host: 'root' | 'below';
	/** Whether the page may have a service worker: only what is said without a network needs one. */
	keeps: boolean;
}

/** As in a browser that knows no service workers; a page then neither loads nor keeps anything more. */
function withoutWorker(): void {
	Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
}

/** A browser takes its line for slow where the machine that answers is busy. */
function onGoodLine(): void {
	Reflect.deleteProperty(Navigator.prototype, 'connection');
}

export interface Guard {
	/** Console messages that a test provokes on purpose; each must come, and only these may. */
	expected: RegExp[];
	/** Watches a context that the test opens itself. */
	watch(context: BrowserContext): Promise<void>;
}

/** The address of the first page. */
export const servedAt = (host: HostOption['host']): string =>
	process.env[host === 'root' ? 'SITE_AT_ROOT' : 'SITE_BELOW'] ?? '';

/**
 * A test on the built site. Whatever else it looks at, it fails on any request to another origin,
 * on any error of a script and on any warning in the console.
 */
export const test = base.extend<HostOption & { guard: Guard }>({
	host: ['root', { option: true }],
	keeps: [false, { option: true }],

	baseURL: async ({ host }, use) => {
		await use(servedAt(host));
	},

	guard: [
		async ({ context, baseURL, keeps }, use) => {
			const origin = new URL(baseURL ?? '').origin;
			const complaints: string[] = [];
			const expected: RegExp[] = [];
			const watch = async (watched: BrowserContext): Promise<void> => {
				await watched.addInitScript(onGoodLine);
				if (!keeps) await watched.addInitScript(withoutWorker);
				watched.on('request', (request) => {
					const url = request.url();
					if (/^(data|blob):/.test(url) || url.startsWith(`${origin}/`)) return;
					complaints.push(`request to another origin: ${url}`);
				});
				watched.on('weberror', (error) => complaints.push(`error: ${error.error().message}`));
				watched.on('console', (message) => {
					if (!['error', 'warning'].includes(message.type())) return;
					complaints.push(`console ${message.type()}: ${message.text()} ${message.location().url}`);
				});
			};
			await watch(context);
			await use({ expected, watch });
			const unforeseen = complaints.filter((line) => !expected.some((form) => form.test(line)));
			const missing = expected.filter((form) => !complaints.some((line) => form.test(line)));
			expect(unforeseen, 'requests to other origins, script errors, console warnings').toEqual([]);
			expect(missing, 'complaints that the test expected').toEqual([]);
		},
		{ auto: true }
	]
});

/** Expects a list of what is wrong to be empty; shows its first lines and how many there are. */
export function expectNone(wrong: readonly unknown[]): void {
	expect(wrong.slice(0, 20), `${wrong.length} in all`).toEqual([]);
}

export { expect };
