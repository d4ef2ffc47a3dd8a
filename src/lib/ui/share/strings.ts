/** Words of the dialog for sharing and citing. */

export const SHARE = {
	title: 'Share',
	close: 'Close',
	link: 'Link to this page',
	excerptLink: 'Link to this excerpt',
	copyLink: 'Copy link',
	system: 'Share…',
	quotation: 'Quotation with source and link',
	copyQuotation: 'Copy quotation',
	copied: (what: string): string => `Copied: ${what}`,
	byHand: 'This browser does not let the page copy. The text is selected: copy it by hand.',
	qr: 'QR code',
	qrLabel: (url: string): string => `QR code for ${url}`,
	embed: 'Embed in a page',
	embedLead: 'Embed this map'
} as const;

export const CITE = {
	title: 'Cite',
	lead: 'A click copies.',
	as: (name: string): string => `Copy as ${name}`,
	text: (name: string): string => `Citation, ${name}`,
	download: (extension: string): string => `Download .${extension}`,
	version: (id: string): string => `Version of the data: ${id}`
} as const;
