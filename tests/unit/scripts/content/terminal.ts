/** A terminal that remembers what was written to it. */
import { PassThrough, Writable } from 'node:stream';
import pc from 'picocolors';
import type { Terminal } from '../../../../scripts/content/terminal';

export interface FakeTerminal extends Terminal {
	readonly input: PassThrough;
	readonly written: { output: string; error: string };
}

export function fakeTerminal(): FakeTerminal {
	const written = { output: '', error: '' };
	const sink = (name: 'output' | 'error'): Writable =>
		new Writable({
			write(chunk: Buffer, _, done) {
				written[name] += chunk.toString('utf8');
				done();
			}
		});
	return {
		input: new PassThrough(),
		output: sink('output'),
		error: sink('error'),
		colours: pc.createColors(false),
		interactive: false,
		width: 80,
		written
	};
}
