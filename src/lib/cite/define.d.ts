/** Put in by vite.config.ts; a `DataVersion`. */
declare const __DATA_VERSION__: {
	readonly id: string;
	readonly day?: `${number}-${number}-${number}`;
};
