import { expect, it } from 'vitest';
import { uuidOf } from '$lib/server/uuid';

const DNS = '6ba7b810-9dad-11d1-80b4-00c04fd430c8';

it('is the UUID that others have for the same name, for instance Python’s uuid5', () => {
	expect(uuidOf(DNS, 'www.example.com')).toBe('2ed6657d-e927-568b-95e1-2665a8aea6a2');
});

it('is another one in another namespace and for another name', () => {
	const other = '7f2688dd-e8e9-43ec-aee4-b1c53abed6b2';
	const all = [uuidOf(DNS, 'a'), uuidOf(DNS, 'b'), uuidOf(other, 'a')];
	expect(new Set(all).size).toBe(all.length);
});
