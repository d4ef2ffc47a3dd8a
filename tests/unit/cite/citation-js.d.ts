/** What the tests use of Citation.js, which comes without types. */
declare module '@citation-js/core' {
	interface Options {
		/** Refuses what is no valid CSL-JSON instead of passing it on. */
		readonly strict: boolean;
		readonly generateGraph: boolean;
	}
	export const plugins: {
		readonly input: { chain(text: string, options: Options): unknown };
	};
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
