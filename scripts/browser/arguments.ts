import process from 'node:process';

/**
 * What Playwright switches off in Chromium. Of two `--disable-features` Chromium heeds the last alone,
 * so the list has to be said again to add to it; a test compares it with Playwright's.
 */
export const SWITCHED_OFF_BY_PLAYWRIGHT = [
	'AvoidUnnecessaryBeforeUnloadCheckSync',
	'DestroyProfileOnBrowserClose',
	'HttpsUpgrades',
	'HttpsFirstBalancedModeAutoEnable',
	'LensOverlay',
	'MediaRouter',
	'PaintHolding',
	'ThirdPartyStoragePartitioning',
	'AvoidCorsURLLoaderRestartOnRedirect',
	'TcpPortRandomizationWin',
	'OptimizationHints',
	'NetworkTimeServiceQuerying',
	'AimEnabled',
	'PreconnectToSearch',
	'msForceBrowserSignIn',
	'msEdgeUpdateLaunchServicesPreferredVersion'
];

/**
 * Pages of Chromium's own, behind its address bar, that are loaded anew for every window: they took
 * almost half of the processor that an empty window costs, and no test sees an address bar.
 */
const OWN_PAGES = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'WebUIOmniboxFullPopup'];

/**
 * How Chromium is started for tests and measurements: nothing of its own on the network, so that
 * every request seen is the page's, and nothing of its own beside the page.
 */
export function browserArguments(): string[] {
	return [
		'--disable-background-networking',
		'--disable-component-update',
		'--disable-sync',
		'--no-first-run',
		'--disable-quic',
		`--disable-features=${[...SWITCHED_OFF_BY_PLAYWRIGHT, ...OWN_PAGES].join(',')}`,
		// Chromium's sandbox refuses to run as root, which is what most containers run as.
		...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])
	];
}
