import process from 'node:process';

/**
 * How Chromium is started for tests and measurements: nothing of its own on the network, so that
 * every request seen is the page's.
 */
export function browserArguments(): string[] {
	return [
		'--disable-background-networking',
		'--disable-component-update',
		'--disable-sync',
		'--no-first-run',
		'--disable-quic',
		// Chromium's sandbox refuses to run as root, which is what most containers run as.
		...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])
	];
}
