/** Whether a page of the build stands at an old address and only leads to a new one. */
export const leadsOn = (html: string): boolean => html.includes('http-equiv="refresh"');
