/** Makes a value and everything in it immutable, maps included. */

function refuse(): never {
	throw new TypeError('the atlas is immutable');
}

/** Freezes a value in place. Values that stand in it several times are visited once. */
export function deepFreeze<Value>(value: Value): Value {
	freezeAll(value, new Set());
	return value;
}

function freezeAll(value: unknown, seen: Set<object>): void {
	if (typeof value !== 'object' || value === null || seen.has(value)) return;
	seen.add(value);
	if (value instanceof Map) {
		// Object.freeze does not reach the entries of a map.
		for (const name of ['set', 'delete', 'clear']) {
			Object.defineProperty(value, name, { value: refuse });
		}
		for (const item of value.values()) freezeAll(item, seen);
	} else {
		for (const item of Object.values(value)) freezeAll(item, seen);
	}
	Object.freeze(value);
}
