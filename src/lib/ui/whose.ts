/** Of whom the atlas tells, in words for titles and descriptions. */
import type { TravelerView } from '$lib/domain/views';

/** What every page is told, by the outermost layout. */
interface Told {
	readonly traveler?: Pick<TravelerView, 'name' | 'office' | 'years'>;
	/** All their names, where there are several. */
	readonly whose?: string;
}

export interface Whose {
	/** "Antony Blinken"; "Henry Kissinger and Antony Blinken" */
	readonly names: string;
	/** "US Secretary of State Antony Blinken"; the names alone where they are several. */
	readonly titled: string;
	/** " of Antony Blinken"; empty where they are several: not all of them were everywhere. */
	readonly of: string;
	/** " and US Secretary of State Antony Blinken"; empty where they are several. */
	readonly and: string;
	/** " as US Secretary of State"; empty where they are several. */
	readonly as: string;
	/** "2021 to 2025" */
	readonly years: string;
	/** "the Secretary"; "the envoys" where they are several. */
	readonly who: string;
}

/** The last word of an office before what it is of: "Secretary" of "Secretary of State". */
const nounOf = (office: string): string =>
	office.replace(/ (?:of|for|to) .*/, '').replace(/.* /, '');

export function whoseOf({ traveler, whose }: Told): Whose {
	const { name = '', office = '', years = '' } = traveler ?? {};
	const span = years.replace('–', ' to ');
	if (whose !== undefined) {
		return {
			names: whose,
			titled: whose,
			of: '',
			and: '',
			as: '',
			years: span,
			who: 'the envoys'
		};
	}
	const short = office.replace(/^United States\b/, 'US');
	const titled = `${short} ${name}`;
	return {
		names: name,
		titled,
		of: ` of ${name}`,
		and: ` and ${titled}`,
		as: ` as ${short}`,
		years: span,
		who: `the ${nounOf(office)}`
	};
}
