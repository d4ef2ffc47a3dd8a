/** What any server of the site must answer, and how an answer is judged. */
import { headersFor } from '../site/headers';
import { mediaType } from '../site/types';

export interface Expected {
	/** Asked for, below the host. */
	readonly path: string;
	/** 301 stands for a permanent redirection of either kind. */
	readonly status: number;
	/** The file of the build that is sent. */
	readonly file?: string;
	readonly location?: string;
}

/** An address of each sort that the headers tell apart, and of each that servers treat in their way. */
export function expectedAnswers(files: readonly string[]): Expected[] {
	const of = (form: RegExp): string => files.find((file) => form.test(file)) ?? '';
	const page = (file: string): Expected => ({
		path: `/${file.replace(/index\.html$/, '')}`,
		status: 200,
		file
	});
	const plain = (file: string): Expected => ({ path: `/${file}`, status: 200, file });
	const stop = of(/^[^/]+\/\d{4}-[^/]+\/[^/]+\/index\.html$/);
	const folder = `/${stop.replace(/\/index\.html$/, '')}`;
	return [
		page('index.html'),
		page(stop),
		page(of(/^embed\/[^/]+\/[^/]+\/[^/]+\/index\.html$/)),
		page('embed/build/index.html'),
		plain(of(/^_app\/immutable\/.*\.js$/)),
		plain(of(/^_app\/immutable\/.*\.css$/)),
		plain(of(/\.woff2$/)),
		plain(of(/^basemap\/.*\.json$/)),
		plain(of(/view\.json$/)),
		plain('service-worker.js'),
		plain('manifest.json'),
		plain('favicon.svg'),
		plain(of(/\.csv$/)),
		plain(of(/\.geojson$/)),
		plain(of(/^offline\/atlas\./)),
		{ path: folder, status: 301, location: `${folder}/` },
		{ path: '/nowhere/at-all/', status: 404, file: '404.html' },
		{ path: '/_app/immutable/', status: 404, file: '404.html' },
		{ path: '/..%2f..%2fetc/passwd', status: 404 }
	];
}

/** What of an answer is not as it must be, in words. */
export async function judge(
	origin: string,
	expected: Expected,
	bytes: Buffer | null
): Promise<string[]> {
	const { path, status, file, location } = expected;
	const answer = await fetch(origin + path, { redirect: 'manual' });
	const body = Buffer.from(await answer.arrayBuffer());
	const wrong: string[] = [];
	const same = (what: string, found: unknown, wanted: unknown): void => {
		if (found !== wanted) wrong.push(`${path}: ${what} is ${String(found)}, not ${String(wanted)}`);
	};
	if (status === 404 && file === undefined) {
		if (answer.status < 400) wrong.push(`${path}: status is ${answer.status}`);
		return wrong;
	}
	same('status', answer.status === 308 ? 301 : answer.status, status);
	if (location !== undefined) {
		same('Location', answer.headers.get('location')?.replace(origin, ''), location);
	}
	if (file === undefined) return wrong;
	if (bytes && !body.equals(bytes)) wrong.push(`${path}: the body is not that of ${file}`);
	// Bytes of no type may come without one: nosniff keeps browsers from guessing.
	const type = answer.headers.get('content-type')?.toLowerCase() ?? mediaType('');
	same('Content-Type', type.split(';')[0], mediaType(file).split(';')[0]);
	const asked = status === 404 ? file : path.slice(1);
	for (const [name, value] of headersFor(asked)) {
		if (status === 404 && name === 'Cache-Control') continue;
		same(name, answer.headers.get(name), value);
	}
	return wrong;
}
