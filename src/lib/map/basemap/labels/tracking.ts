/** Space between the letters of a country's name, in shares of its size. */
export const TRACKING = 0.1;
