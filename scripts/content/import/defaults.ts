/** What an author writes of a stop where it differs from what goes without saying. */
interface Usual {
	readonly kind: string | undefined;
	readonly by: string | undefined;
	readonly arrive: string | undefined;
	readonly depart: string | undefined;
}

/** Our exports say everything; a trip's file leaves out what goes without saying. */
export function withoutDefaults({ kind, by, arrive, depart }: Usual): Usual {
	return {
		kind: kind === 'visit' ? undefined : kind,
		by: by === 'air' ? undefined : by,
		arrive,
		depart: depart === arrive ? undefined : depart
	};
}
