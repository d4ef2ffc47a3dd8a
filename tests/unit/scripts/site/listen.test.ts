import { createServer, type Server } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { listen, ListenError, parsePort } from '../../../../scripts/site/listen';

const open: Server[] = [];

function server(): Server {
	const made = createServer();
	open.push(made);
	return made;
}

afterEach(() => {
	for (const made of open.splice(0)) made.close();
});

describe('listen', () => {
	it('takes the next port where the wanted one is taken', async () => {
		const taken = await listen(server(), '127.0.0.1', 0);
		const next = await listen(server(), '127.0.0.1', taken);
		expect(next).toBeGreaterThan(taken);
		expect(next).toBeLessThan(taken + 20);
	});

	it('says what to use where the host is not this machine’s', async () => {
		// 192.0.2.1 is kept for documentation (RFC 5737): no machine has it.
		const failed = listen(server(), '192.0.2.1', 0);
		await expect(failed).rejects.toThrow(ListenError);
		await expect(failed).rejects.toThrow('"192.0.2.1" is no address of this machine.');
	});
});

describe('parsePort', () => {
	it('reads a port', () => {
		expect(parsePort('8080')).toBe(8080);
	});

	it.each(['', 'http', '80.5', '-1', '70000'])(
		'refuses %j and says what would be right',
		(text) => {
			expect(() => parsePort(text)).toThrow(
				`PORT is "${text}"; write a whole number from 0 to 65535, such as 4173`
			);
		}
	);
});
