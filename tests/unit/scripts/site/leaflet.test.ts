import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';
import { withoutMethods } from '../../../../scripts/site/leaflet';

const CODE = `export var Map = Evented.extend({
	options: { zoom: 1 },
	// Goes away.
	locate: function (how) { return this.on({ ready: function () {} }); },
	show: function () { return [1, 2]; }
});
`;
const parsed = parseSync('map.js', CODE).program;

describe('leaving methods out', () => {
	it('leaves the others as they are, so that the map does what it did', () => {
		const code = withoutMethods(CODE, parsed, ['locate']);
		expect(code.replace(/\s+/g, ' ')).toBe(
			'export var Map = Evented.extend({options: { zoom: 1 }, show: function () { return [1, 2]; }}); '
		);
	});

	it('fails where a method is no longer there: the list has to be looked through again', () => {
		expect(() => withoutMethods(CODE, parsed, ['locate', 'wrap'])).toThrow('Leaflet has no wrap');
	});
});
