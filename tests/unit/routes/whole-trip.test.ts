import { describe, expect, it, vi } from 'vitest';

vi.mock('$lib/href', () => ({ href: (path: string) => path }));
const { wholeTrip } = await import('../../../src/routes/[traveler]/[trip]/whole-trip');

const trip = (key: string, ...stops: string[]) => ({
	key,
	stopRefs: stops.map((id) => ({ id }))
});
const answer = (body: object) => () => Promise.resolve(Response.json(body));

describe('all of a trip', () => {
	it('is asked for once, however many stops one goes through', async () => {
		const fetch = vi.fn(answer(trip('a/once', 'doha')));
		await wholeTrip(trip('a/once', 'doha'), fetch);
		await expect(wholeTrip(trip('a/once', 'doha'), fetch)).resolves.toEqual(trip('a/once', 'doha'));
		expect(fetch.mock.calls).toEqual([['/a/once/view.json']]);
	});

	it('is asked for again after it failed, so that a lost connection is not for ever', async () => {
		const broken = vi.fn(() => Promise.resolve(new Response('', { status: 503 })));
		await expect(wholeTrip(trip('a/again'), broken)).rejects.toMatchObject({ status: 503 });
		await expect(wholeTrip(trip('a/again'), answer(trip('a/again')))).resolves.toBeTruthy();
	});

	it.each([
		['is missing', new Response('', { status: 404 })],
		['is corrupt', new Response('{"key":')],
		['has lost a stop since the page was loaded', Response.json(trip('', 'doha', 'riyadh'))],
		['has them in another order', Response.json(trip('', 'doha', 'riyadh', 'manama'))]
	])(
		'that %s is a fault of the host: it does not say that there is no such stop',
		async (what, no) => {
			const known = trip(`a/${what}`, 'doha', 'manama', 'riyadh');
			const answered = wholeTrip(known, () => Promise.resolve(no));
			await expect(answered).rejects.toMatchObject({ status: 502 });
			await expect(wholeTrip(known, answer(known))).resolves.toEqual(known);
		}
	);
});
