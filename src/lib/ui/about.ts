/** The words of the page about the site. Figures are computed and stand beside them. */

interface AboutLink {
	readonly url: string;
	readonly text: string;
}

interface AboutSection {
	readonly id: string;
	readonly heading: string;
	readonly paragraphs: readonly string[];
	readonly links: readonly AboutLink[];
}

const SECTIONS: readonly AboutSection[] = [
	{
		id: 'promise',
		heading: 'What you can rely on',
		paragraphs: [
			'Every stop has an address of its own that will not change. Every route runs in the order of travel, as far as that can be known, and says how it is known. Every quotation stands to the letter as in the article it comes from, with a link that leads to the passage.'
		],
		links: []
	},
	{
		id: 'order',
		heading: 'How the order of stops is known',
		paragraphs: [
			'The official record lists visits by country. It does not group them into trips, does not put the visits of one day in order, often names several places in one row, and leaves out nights on the way back. We begin with it, and settle the rest with announcements and reports from those days. Each stop says which of these four decided where it stands.'
		],
		links: []
	},
	{
		id: 'excerpts',
		heading: 'What an excerpt says of a stop',
		paragraphs: [
			'An article that names a city need not speak of a visit to it. Each excerpt is therefore linked to its stop, trip, call or place by one of four relations. A mention never becomes a stop, and a plan is never shown as a report.'
		],
		links: []
	},
	{
		id: 'counting',
		heading: 'What is counted, and how',
		paragraphs: [
			'Others publish other totals, because they count otherwise. These are ours, computed from the content of this site whenever it is built.'
		],
		links: []
	},
	{
		id: 'dates',
		heading: 'Dates and distances',
		paragraphs: [
			'Dates are local to the place. A date that is not certain says so in words. Distances follow the shortest line between two places on the WGS 84 ellipsoid, and so do the lines on the map; an aircraft flies a longer way.'
		],
		links: []
	},
	{
		id: 'boundaries',
		heading: 'Boundaries on the map',
		paragraphs: [
			'The map is drawn from Natural Earth, by way of the package world-atlas. It shows boundaries de facto, as they are held on the ground, and in the state of 2018. That is Natural Earth’s view; Shuttle takes no position on any of them. In which country a stop lies comes from the content, never from the map. Ramallah is listed under the West Bank, as in the official record.'
		],
		links: [
			{
				url: 'https://www.naturalearthdata.com/about/disputed-boundaries-policy/',
				text: 'Natural Earth on disputed boundaries'
			}
		]
	},
	{
		id: 'sources',
		heading: 'Sources',
		paragraphs: [
			'The travel record comes from the Office of the Historian of the US Department of State, which is in the public domain. Announcements and reports are cited at each trip and stop. Some sources are republications of agency texts or releases, and some titles were rebuilt from their addresses. A few names of people met come from general knowledge.'
		],
		links: [
			{
				url: 'https://history.state.gov/departmenthistory/travels/secretary',
				text: 'Office of the Historian: travels abroad of the Secretaries of State'
			}
		]
	},
	{
		id: 'licences',
		heading: 'Licences',
		paragraphs: [
			'The code is free under the MIT licence. The facts are dedicated to the public under CC0. Excerpts belong to their publishers and are quoted with their source. Natural Earth’s data are in the public domain. The typefaces Newsreader, Public Sans, Libre Franklin and Noto Naskh Arabic are under the SIL Open Font License.'
		],
		links: []
	}
];

export const ABOUT = {
	title: 'About Shuttle',
	lead: 'A map of diplomatic travel: where an envoy went, in what order, whom they met, and what was written about each stop.',
	sections: SECTIONS,
	feed: 'A feed tells what is published, added and corrected'
} as const;
