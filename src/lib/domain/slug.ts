/** The name as part of an address: "G20 leaders’ summit" is `g20-leaders-summit`. */
export function slug(name: string): string {
	return name
		.normalize('NFD')
		.replace(/[\p{Mark}'’ʻ‘]/gu, '')
		.toLowerCase()
		.replace(/[^\p{Letter}\p{Number}]+/gu, '-')
		.replace(/^-|-$/g, '');
}
