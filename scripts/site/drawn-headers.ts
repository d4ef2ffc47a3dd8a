/** Milliseconds of processor time that drawing an answer took. */
export const COST_HEADER = 'x-cpu-ms';
/** Bytes that the program held in memory after it. */
export const MEMORY_HEADER = 'x-memory';
