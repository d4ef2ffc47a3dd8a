import type { DataVersion } from './cited';

/** The state of the data that the build was made from; vite.config.ts puts it in. */
export const DATA_VERSION: DataVersion = __DATA_VERSION__;
