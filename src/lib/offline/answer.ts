/** How the service worker answers, with a network and without. */
import { below, dataOf, type Kind } from './asked';
import { putAway, shelves, type Shelf } from './shelves';

/** What a worker has to do with. */
export interface Means {
	/** The address of the first page, in full, with a slash at its end. */
	readonly site: string;
	readonly storage: CacheStorage;
	readonly fetch: (request: Request) => Promise<Response>;
	/** Milliseconds that a reader who has a copy waits for the original. */
	readonly patience: number;
	/** Goes on with something after the answer is given. */
	readonly later: (work: Promise<unknown>) => void;
}

/** The page that any page starts in when there is no network; the scripts know the address. */
const SHELL = 'offline/shell.txt';
/** Where the shell was built not knowing where the site lies. */
const SITE_MARK = '%site%';

const LATE = Symbol('late');

/** What the network says within the reader's patience, if there is anything else to show. */
async function original(
	{ fetch, patience }: Means,
	request: Request,
	hasCopy: () => Promise<boolean>
): Promise<Response | null> {
	const coming = fetch(request);
	const late = new Promise<typeof LATE>((resolve) => setTimeout(resolve, patience, LATE));
	const first = await Promise.race([coming, late]).catch(() => null);
	if (first !== LATE) return first;
	// What comes too late must not count as a failure that nobody met.
	coming.catch(() => null);
	return (await hasCopy()) ? null : coming.catch(() => null);
}

async function findFirst(all: readonly Shelf[], path: string): Promise<Response | null> {
	for (const shelf of all) {
		const found = await shelf.find(path);
		if (found) return found;
	}
	return null;
}

/** The shell of the build that has the page's data, else of any. */
async function shellFor({ storage, site }: Means, page: string): Promise<Response | null> {
	const all = await shelves(storage, site);
	let shell: Response | null = null;
	for (const shelf of all) {
		if (!(await shelf.find(dataOf(page)))) continue;
		shell = await shelf.find(SHELL);
		if (shell) break;
	}
	shell ??= await findFirst(all, SHELL);
	if (!shell) return null;
	const html = (await shell.text()).replaceAll(SITE_MARK, new URL(site).pathname);
	return new Response(html, { headers: { 'Content-Type': 'text/html; charset=utf-8' } });
}

async function page(means: Means, request: Request, path: string): Promise<Response> {
	const hasCopy = async (): Promise<boolean> =>
		(await findFirst(await shelves(means.storage, means.site), dataOf(path))) !== null;
	const answer = await original(means, request, hasCopy);
	return answer ?? (await shellFor(means, path)) ?? Response.error();
}

async function lasting(means: Means, request: Request, path: string): Promise<Response> {
	const { storage, site, fetch, later } = means;
	const kept = await findFirst(await shelves(storage, site), path);
	if (kept) return kept;
	const answer = await fetch(request);
	if (answer.status === 200) later(putAway(storage, site, path, answer.clone()));
	return answer;
}

async function changing(means: Means, request: Request, path: string): Promise<Response> {
	const { storage, site, later } = means;
	const copy = async (): Promise<Response | null> => findFirst(await shelves(storage, site), path);
	const answer = await original(means, request, async () => (await copy()) !== null);
	if (answer?.status === 200) later(putAway(storage, site, path, answer.clone()));
	// Told as such, the page says that it cannot be shown now and not that it does not exist.
	return answer ?? (await copy()) ?? new Response(null, { status: 503, statusText: 'Offline' });
}

/** @param kind as `kindOf` has it for this request */
export function answerTo(
	means: Means,
	request: Request,
	kind: Exclude<Kind, null>
): Promise<Response> {
	const path = below(means.site, request.url) ?? '';
	return { page, lasting, changing }[kind](means, request, path);
}
