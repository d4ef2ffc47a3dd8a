/** What the address of a frame asks for, and the markup that puts it on a page. Pure. */

export const THEMES = ['system', 'light', 'dark'] as const;
export const SHOWS = ['both', 'panel', 'map'] as const;

export interface FrameOptions {
	/** Colours; `system` follows the reader's. */
	readonly theme: (typeof THEMES)[number];
	/** Map and panel, or one of them. */
	readonly show: (typeof SHOWS)[number];
	/** Id of the stop to begin with; empty for the whole trip. */
	readonly start: string;
	/** Whether the trip plays by itself, until the reader touches it. */
	readonly autoplay: boolean;
}

export const DEFAULTS: FrameOptions = {
	theme: 'system',
	show: 'both',
	start: '',
	autoplay: false
};

function oneOf<Value extends string>(
	values: readonly Value[],
	value: string | null,
	otherwise: Value
): Value {
	return values.find((each) => each === value) ?? otherwise;
}

/** Reads a query; what it does not know is as if it were not there. */
export function readOptions(query: URLSearchParams): FrameOptions {
	return {
		theme: oneOf(THEMES, query.get('theme'), DEFAULTS.theme),
		show: oneOf(SHOWS, query.get('show'), DEFAULTS.show),
		start: /^[a-z0-9-]+$/.exec(query.get('start') ?? '')?.[0] ?? '',
		autoplay: query.get('autoplay') === '1'
	};
}

/** The query that asks for them, with its question mark; empty where all are as they are anyway. */
export function writeOptions({ theme, show, start, autoplay }: FrameOptions): string {
	const query = [
		...(theme === DEFAULTS.theme ? [] : [`theme=${theme}`]),
		...(show === DEFAULTS.show ? [] : [`show=${show}`]),
		...(start === '' ? [] : [`start=${encodeURIComponent(start)}`]),
		...(autoplay ? ['autoplay=1'] : [])
	].join('&');
	return query && `?${query}`;
}

export interface FrameMarkup {
	/** Full address of the frame, options included. */
	readonly src: string;
	/** For a screen reader. */
	readonly title: string;
	/** CSS px. */
	readonly height: number;
	/** CSS px; without it the frame is as wide as the column it stands in. */
	readonly width?: number;
}

const ESCAPES: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;'
};

const attribute = (value: string): string =>
	value.replace(/[&<>"]/g, (char) => ESCAPES[char] ?? '');

/**
 * What the frame may do there: run its scripts, keep its own origin (so that hosts which allow no
 * other origin to read their files still serve the map), open the full page in a new tab. It may
 * not touch the page around it.
 */
const SANDBOX = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox';

/** The `<iframe>` to paste. */
export function iframeMarkup({ src, title, height, width }: FrameMarkup): string {
	const attributes = [
		`src="${attribute(src)}"`,
		`title="${attribute(title)}"`,
		`width="${width ?? '100%'}"`,
		`height="${height}"`,
		'loading="lazy"',
		'allow="fullscreen"',
		`sandbox="${SANDBOX}"`,
		'style="border:0;max-width:100%"'
	];
	return `<iframe ${attributes.join(' ')}></iframe>`;
}
