import { describe, expect, it } from 'vitest';
import { dataVersion } from '../../../../scripts/site/data-version';

const COMMIT = 'f3736751c0ffee1c0ffee1c0ffee1c0ffee1c0ff';

/** A checkout whose content was last changed on a day, and may have been changed since. */
const git =
	(changed: string) =>
	(...[command]: readonly string[]): string =>
		command === 'log' ? `${COMMIT} 2026-11-22` : changed;

describe('the version of the data', () => {
	it('is the commit that changed the content last, so that a citation leads back to it', () => {
		expect(dataVersion(git(''), '0.1.0')).toEqual({ id: 'f3736751c0', day: '2026-11-22' });
	});

	it('says that files have been changed since, for no commit has them', () => {
		const { id } = dataVersion(git(' M content/places.csv'), '0.1.0');
		expect(id).toBe('f3736751c0+');
	});

	it.each([null, '', 'fatal: not a git repository'])(
		'is that of the package where git knows nothing (%s)',
		(printed) => {
			expect(dataVersion(() => printed, '0.1.0')).toEqual({ id: '0.1.0' });
		}
	);
});
