import { describe, expect, it, vi } from 'vitest';

vi.mock('$lib/href', () => ({ href: (path: string) => path }));
const { wholeTrip } = await import('../../../src/routes/[traveler]/[trip]/whole-trip');

const answer = (body: object) => () => Promise.resolve(Response.json(body));

describe('all of a trip', () => {
	it('is asked for once, however many stops one goes through', async () => {
		const fetch = vi.fn(answer({ key: 'a/once' }));
		await wholeTrip('a/once', fetch);
		await expect(wholeTrip('a/once', fetch)).resolves.toEqual({ key: 'a/once' });
		expect(fetch.mock.calls).toEqual([['/a/once/view.json']]);
	});

	it('is asked for again after it failed, so that a lost connection is not for ever', async () => {
		const broken = vi.fn(() => Promise.resolve(new Response('', { status: 503 })));
		await expect(wholeTrip('a/again', broken)).rejects.toMatchObject({ status: 503 });
		await expect(wholeTrip('a/again', answer({ key: 'a/again' }))).resolves.toBeTruthy();
	});

	it.each([
		['is missing', new Response('', { status: 404 })],
		['is corrupt', new Response('{"key":')]
	])(
		'that %s is a fault of the host: it does not say that there is no such stop',
		async (what, no) => {
			const answered = wholeTrip(`a/${what}`, () => Promise.resolve(no));
			await expect(answered).rejects.toMatchObject({ status: 502 });
		}
	);
});
