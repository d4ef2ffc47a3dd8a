import { spawn } from 'node:child_process';
import process from 'node:process';
import { ROOT } from '../root';
import { clock } from './clock';

export interface Result {
	/** Exit code; 1 when a signal ended it. */
	readonly code: number;
	/** Standard output and error, in the order they came; empty where they went to the terminal. */
	readonly output: string;
}

const NPM = process.platform === 'win32' ? 'npm.cmd' : 'npm';

/** Runs one of package.json's scripts with its output going straight to the terminal. */
export function runScript(script: readonly string[], env = process.env): Promise<Result> {
	return start(script, env, 'inherit');
}

/** Runs one of package.json's scripts; what it prints is kept for the caller. */
export function runAndKeep(script: readonly string[], env = process.env): Promise<Result> {
	return start(script, env, 'pipe');
}

/**
 * Runs one of package.json's scripts under a clock that shows it is alive; what it prints is kept
 * for the caller.
 * @param label what is being done, as in "Building"
 */
export async function runWithClock(
	label: string,
	script: readonly string[],
	env = process.env
): Promise<Result> {
	const stop = clock(label);
	const result = await runAndKeep(script, env);
	stop(result.code === 0);
	return result;
}

function start(
	script: readonly string[],
	env: NodeJS.ProcessEnv,
	stdio: 'inherit' | 'pipe'
): Promise<Result> {
	return new Promise((resolve, reject) => {
		const child = spawn(NPM, ['run', '--silent', ...script], {
			cwd: ROOT,
			env,
			stdio: ['ignore', stdio, stdio],
			shell: process.platform === 'win32'
		});
		const chunks: Buffer[] = [];
		child.stdout?.on('data', (chunk: Buffer) => chunks.push(chunk));
		child.stderr?.on('data', (chunk: Buffer) => chunks.push(chunk));
		child.once('error', reject);
		child.once('close', (code) => {
			resolve({ code: code ?? 1, output: Buffer.concat(chunks).toString('utf8') });
		});
	});
}
