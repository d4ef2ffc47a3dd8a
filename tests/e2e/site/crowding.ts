/** What crowding does to a map, counted in the page itself. Every function here runs in the browser. */

/**
 * Where the stops of a trip stand once its map has come to rest; `null` when it does not.
 * @param before where they stood, to wait until that has changed
 */
export function atRest({
	before,
	trip
}: {
	readonly before: string | null;
	readonly trip: string;
}): Promise<string | null> {
	const look = (): string => {
		const stops = [...document.querySelectorAll<SVGElement>('.leaflet.live a[data-stop]')];
		if (stops.length === 0) return '';
		if (stops.some(({ dataset }) => !dataset['stop']?.startsWith(`${trip}/`))) return '';
		const places = stops.map((stop) => {
			const { x, y } = stop.getBoundingClientRect();
			return `${stop.dataset['stop']} ${x.toFixed(1)} ${y.toFixed(1)}`;
		});
		return places.join();
	};
	const FRAMES = 3;
	return new Promise((resolve) => {
		let last = '';
		let same = 0;
		let asked = 0;
		const frame = (): void => {
			const now = look();
			same = now !== '' && now !== before && now === last ? same + 1 : 0;
			last = now;
			if (same >= FRAMES) resolve(now);
			else if (asked++ > 900) resolve(null);
			else requestAnimationFrame(frame);
		};
		frame();
	});
}

/** Goes to a page of the site as a click on a link does, without loading the site again. */
export function follow(path: string): void {
	const link = document.createElement('a');
	link.href = path;
	document.body.append(link);
	link.click();
	link.remove();
}

/** The middle of the stop that has the nearest neighbour. */
export function thickest(): { x: number; y: number } | null {
	const links = document.querySelectorAll('.leaflet.live a[data-stop]:not([aria-hidden]) .hit');
	const points = [...links].map((link) => {
		const { x, y, width, height } = link.getBoundingClientRect();
		return { x: x + width / 2, y: y + height / 2 };
	});
	const gap = (a: (typeof points)[number]): number =>
		Math.min(...points.filter((b) => b !== a).map((b) => Math.hypot(a.x - b.x, a.y - b.y)));
	return points.toSorted((a, b) => gap(a) - gap(b))[0] ?? null;
}

/** How many stops of a trip the map has in view. */
export function stopsInView(): number {
	return document.querySelectorAll('.leaflet.live a[data-stop]:not([aria-hidden])').length;
}

/** Everything on the map of a trip that overlaps, is clipped or cannot be hit, in words. */
export function crowdingFaults(): string[] {
	const all = (selector: string): Element[] => [
		...document.querySelectorAll(`.leaflet.live ${selector}`)
	];
	const region = document.querySelector('.leaflet.live');
	const words = (box: DOMRect): string =>
		[box.x, box.y, box.width, box.height].map((value) => value.toFixed(1)).join(' ');
	const overlap = (a: DOMRect, b: DOMRect): boolean =>
		a.left < b.right - 0.5 &&
		b.left < a.right - 0.5 &&
		a.top < b.bottom - 0.5 &&
		b.top < a.bottom - 0.5;
	const pairs = (kind: string, boxes: readonly DOMRect[]): string[] =>
		boxes.flatMap((a, i) =>
			boxes
				.slice(i + 1)
				.filter((b) => overlap(a, b))
				.map((b) => `${kind}: ${words(a)} and ${words(b)}`)
		);

	const stops = all('a[data-stop]:not([aria-hidden])');
	const hits = stops.flatMap((stop) => stop.querySelector('.hit')?.getBoundingClientRect() ?? []);
	const pills = all('.pill').map((each) => each.getBoundingClientRect());
	// A transit beside other stays of its place stands in their marker.
	const alone = all('.diamond')
		.map((each) => each.getBoundingClientRect())
		.filter((box) => !pills.some((pill) => pill.left < box.left && box.right < pill.right));
	const labels = all('.labels text').map((text) => ({
		name: text.textContent ?? '',
		box: text.getBoundingClientRect()
	}));
	const unreachable = stops.flatMap((stop, i) => {
		const name = stop.getAttribute('aria-label') ?? '';
		const box = hits[i] ?? new DOMRect();
		if (box.width < 23.99 || box.height < 23.99) return [`${name} is small: ${words(box)}`];
		const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
		return top?.closest('a') === stop ? [] : [`${name} is covered: ${words(box)}`];
	});
	const clipped = labels.flatMap(({ name, box }) => {
		const corners = [box.left + 1, box.right - 1].flatMap((x) =>
			[box.top + 1, box.bottom - 1].map((y) => document.elementFromPoint(x, y))
		);
		return corners.every((top) => top && region?.contains(top)) ? [] : [`${name}: ${words(box)}`];
	});
	return [
		...unreachable,
		...pairs('markers', [...pills, ...alone]),
		...pairs('stops', hits),
		...pairs(
			'labels',
			labels.map(({ box }) => box)
		),
		...clipped.map((label) => `label clipped: ${label}`),
		...labels.flatMap(({ name, box }) =>
			hits.filter((hit) => overlap(hit, box)).map((hit) => `${name} on a stop: ${words(hit)}`)
		)
	];
}
