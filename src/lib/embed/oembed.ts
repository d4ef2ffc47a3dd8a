/** oEmbed 1.0, https://oembed.com: what a page gives to whoever wants to embed it. */
import { iframeMarkup } from './options';

/** Of the frame in CSS px. A static response cannot ask how much room there is: this fits a column. */
export const OEMBED_SIZE = { width: 640, height: 520 } as const;

export interface Shown {
	/** The address of the first page, without a slash at its end. */
	readonly origin: string;
	/** What the page shows, in words. */
	readonly title: string;
	/** Full address of a picture of it, 1200 by 630 px. */
	readonly picture: string;
	/** Full address of its frame, where it has one. */
	readonly frame?: string;
}

/** As JSON to be served: a response of type "rich" for what has a frame, and else of type "link". */
export function oembed({ origin, title, frame, picture }: Shown) {
	const common = {
		version: '1.0',
		title,
		author_name: 'The Shuttle authors',
		author_url: `${origin}/`,
		provider_name: 'Shuttle',
		provider_url: `${origin}/`,
		cache_age: 86_400,
		thumbnail_url: picture,
		thumbnail_width: 1200,
		thumbnail_height: 630
	} as const;
	if (frame === undefined) return { ...common, type: 'link' } as const;
	return {
		...common,
		type: 'rich',
		html: iframeMarkup({ src: frame, title: `Map: ${title}`, ...OEMBED_SIZE }),
		...OEMBED_SIZE
	} as const;
}
