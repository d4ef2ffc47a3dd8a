import { describe, expect, it } from 'vitest';
import { runBeside } from '../../../../scripts/suite/beside';
import type { Step } from '../../../../scripts/suite/steps';

const STEPS: readonly Step[] = ['long', 'short', 'third', 'fourth'].map((id) => ({
	id,
	title: id,
	script: [id]
}));

describe('runBeside', () => {
	it('keeps two steps under way, and tells of all in their own order', async () => {
		const began: string[] = [];
		const end = new Map<string, () => void>();
		const outcomes = runBeside(STEPS, async ({ id, title }) => {
			began.push(id);
			await new Promise<void>((resolve) => end.set(id, resolve));
			return { id, title, state: 'ok', ms: 0 };
		});
		const after = async (id: string): Promise<string[]> => {
			end.get(id)?.();
			await new Promise(setImmediate);
			return [...began];
		};
		expect(began).toEqual(['long', 'short']);
		expect(await after('short')).toEqual(['long', 'short', 'third']);
		expect(await after('third')).toEqual(['long', 'short', 'third', 'fourth']);
		await after('fourth');
		await after('long');
		expect((await outcomes).map(({ id }) => id)).toEqual(['long', 'short', 'third', 'fourth']);
	});
});
