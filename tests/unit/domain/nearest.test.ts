import { describe, expect, it } from 'vitest';
import { nearestAddresses } from '$lib/domain/nearest';

const addresses = [
	{ path: '/blinken/2023-10-israel-jordan-gulf-egypt/', text: 'trip' },
	{ path: '/blinken/2023-10-israel-jordan-gulf-egypt/doha/', text: 'doha' },
	{ path: '/blinken/2023-10-israel-jordan-gulf-egypt/amman-2/', text: 'amman' },
	{ path: '/blinken/2021-04-brussels-kabul/kabul/', text: 'kabul' }
];

describe('nearestAddresses', () => {
	it('finds the stop whose address was misspelt', () => {
		const [first] = nearestAddresses('/blinken/2023-10-israel-jordan-gulf-egypt/dohha', addresses);
		expect(first?.text).toBe('doha');
	});

	it('finds a stop by its last part when the trip is wrong', () => {
		const [first] = nearestAddresses('/blinken/2021-kabul/kabul', addresses);
		expect(first?.text).toBe('kabul');
	});

	it('offers nothing rather than something unrelated', () => {
		expect(nearestAddresses('/wp-login.php', addresses)).toEqual([]);
	});
});
