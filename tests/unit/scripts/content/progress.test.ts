import { describe, expect, it, vi } from 'vitest';
import { run } from '../../../../scripts/content/run';
import { folderOf } from './folder';
import { fakeTerminal } from './terminal';

const LINE = '\r\u001b[2K';

// Whole loads: only a hang should end a test, not a busy machine.
vi.setConfig({ testTimeout: 120_000 });

describe('the progress of a slow subcommand', () => {
	it('is shown to somebody who looks on, and gone when it is done', async () => {
		const { dir } = folderOf();
		const terminal = { ...fakeTerminal(), interactive: true };
		expect(await run(['check', dir], terminal)).toBe(0);
		expect(terminal.written.error).toBe(`${LINE}${`checking ${dir} …`.slice(0, 99)}${LINE}`);
		expect(terminal.written.output).toContain('no problems');
	});

	it('is gone when the folder cannot be read, too', async () => {
		const terminal = { ...fakeTerminal(), interactive: true };
		expect(await run(['check', 'nowhere'], terminal)).toBe(2);
		expect(terminal.written.error).toContain(`checking nowhere …${LINE}error`);
	});

	it('is no part of what scripts and logs read', async () => {
		const terminal = fakeTerminal();
		expect(await run(['check', folderOf().dir, '--json'], terminal)).toBe(0);
		expect(terminal.written.error).toBe('');
	});
});
