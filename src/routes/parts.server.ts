import type { Component } from 'svelte';
import { render } from 'svelte/server';
import type { Atlas } from '$lib/domain/atlas';
import { getAtlas } from '$lib/server/atlas';
import { figuresPage, otherFigures } from '$lib/server/figures/page';
import { atlasFigures } from '$lib/server/views/figures';
import { countryLinks, placeLinks } from '$lib/server/views/ledger';
import { occasionRows } from '$lib/server/views/ledger-occasions';
import { personLinks } from '$lib/server/views/ledger-people';
import { reconciliation } from '$lib/server/views/record';
import { indexOfEverything } from '$lib/server/views/search-index';
import { lastTraveler } from '$lib/server/views/traveler';

/** What each printed part is drawn from: the props of its component, as plain JSON. */
const PARTS = {
	about: (atlas: Atlas) => ({ figures: atlasFigures(atlas, atlas.trips) }),
	countries: (atlas: Atlas) => ({ links: countryLinks(atlas) }),
	figures: (atlas: Atlas) => ({
		figures: figuresPage(atlas, lastTraveler(atlas)),
		others: otherFigures(atlas)
	}),
	occasions: (atlas: Atlas) => ({ occasions: occasionRows(atlas) }),
	people: (atlas: Atlas) => ({ links: personLinks(atlas) }),
	places: (atlas: Atlas) => ({ links: placeLinks(atlas) }),
	record: (atlas: Atlas) => ({ record: reconciliation(atlas) }),
	search: (atlas: Atlas) => ({ letters: indexOfEverything(atlas) })
};

export type PartName = keyof typeof PARTS;
export type PartProps<Name extends PartName> = ReturnType<(typeof PARTS)[Name]>;

export const PART_NAMES = Object.keys(PARTS) as readonly PartName[];

export function partProps<Name extends PartName>(name: Name): PartProps<Name>;
export function partProps(name: PartName): PartProps<PartName> {
	return PARTS[name](getAtlas());
}

/** The markup of a part, without the comments by which scripts would find their way in it. */
export function markupOf<Props extends object>(Body: Component<Props>, props: Props): string {
	return render(Body, { props }).body.replace(/<!--[^]*?-->/g, '');
}
