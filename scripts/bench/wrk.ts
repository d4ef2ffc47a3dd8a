/** What wrk prints, read. */

export interface Load {
	/** Answers a second. */
	readonly rate: number;
	/** In ms: 99 of 100 answers came within it. */
	readonly p99: number;
}

const MILLISECONDS: Readonly<Record<string, number>> = { us: 0.001, ms: 1, s: 1000 };

/** @throws when it is not what wrk prints with `--latency`, or tells of failures */
export function readWrk(printed: string): Load {
	const failures = /^\s*(?:Socket errors|Non-2xx).*$/m.exec(printed)?.[0];
	if (failures) throw new Error(`wrk tells of failures: ${failures.trim()}`);
	const rate = /^Requests\/sec:\s+([\d.]+)$/m.exec(printed)?.[1];
	const [, value, unit = ''] = /^\s*99%\s+([\d.]+)(us|ms|s)\s*$/m.exec(printed) ?? [];
	const factor = MILLISECONDS[unit];
	if (rate === undefined || value === undefined || factor === undefined) {
		throw new Error(`This is not what wrk prints:\n${printed}`);
	}
	return { rate: Number(rate), p99: Number(value) * factor };
}
