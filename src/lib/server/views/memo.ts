import type { Atlas } from '$lib/domain/atlas';

/** What hundreds of pages ask of the same atlas, computed at the first question. */
export function perAtlas<Value>(make: (atlas: Atlas) => Value): (atlas: Atlas) => Value {
	const known = new WeakMap<Atlas, { readonly value: Value }>();
	return (atlas) => {
		const found = known.get(atlas) ?? { value: make(atlas) };
		known.set(atlas, found);
		return found.value;
	};
}
