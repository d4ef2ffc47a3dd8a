type Given<Fields> = { [Key in keyof Fields]?: Exclude<Fields[Key], undefined> };

/** The fields that have a value, so that an absent one has no key at all. */
export function given<Fields extends object>(fields: Fields): Given<Fields> {
	const present = Object.entries(fields).filter(([, value]) => value !== undefined);
	return Object.fromEntries(present) as Given<Fields>;
}
