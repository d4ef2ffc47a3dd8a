import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { ensureBrowser } from '../browser/install';
import { thisMachine } from '../browser/machine';
import { ROOT } from '../root';
import { build, isFresh } from '../site/build';
import { runAndKeep, runScript } from './command';
import { heading } from './heading';
import { type Count, countPlaywright, countVitest } from './reports';
import { BROWSER_REPORT, type Step, UNIT_REPORT } from './steps';
import type { Outcome } from './summary';

type Result = Omit<Outcome, 'id' | 'title' | 'ms'>;

/** Runs one step with its output on the terminal; never throws. */
export async function runStep(step: Step): Promise<Outcome> {
	const started = Date.now();
	const result = await attempt(step);
	return { id: step.id, title: step.title, ms: Date.now() - started, ...result };
}

async function attempt(step: Step): Promise<Result> {
	try {
		if (step.id === 'build') return await runBuild();
		return step.report ? await runTests(step, step.report) : await runCheck(step);
	} catch (error) {
		console.error(error instanceof Error ? error.message : error);
		return { state: 'failed' };
	}
}

/** Others run beside it: what it prints is shown in one piece when it ends. */
async function runCheck({ title, script }: Step): Promise<Result> {
	const { code, output } = await runAndKeep(script);
	heading(title);
	console.log(output.trim());
	return { state: code === 0 ? 'ok' : 'failed' };
}

/** A build that warns is a failure here: what it says today is what breaks next year. */
async function runBuild(): Promise<Result> {
	if (isFresh('')) {
		console.log('Nothing has changed since the last build.');
		return { state: 'ok' };
	}
	const warnings = await build('');
	return warnings.length > 0 ? { state: 'failed', note: 'the build warns' } : { state: 'ok' };
}

async function runTests(step: Step, tool: NonNullable<Step['report']>): Promise<Result> {
	heading(step.title);
	const file = join(ROOT, tool === 'vitest' ? UNIT_REPORT : BROWSER_REPORT);
	mkdirSync(dirname(file), { recursive: true });
	rmSync(file, { force: true });
	const env = { ...process.env };
	if (tool === 'playwright') {
		const browser = ensureBrowser(thisMachine(), (line) => console.log(line));
		console.log(`Chromium from ${browser.from}: ${browser.path}`);
		env['BROWSER_PATH'] = browser.path;
	}
	const { code } = await runScript(step.script, env);
	if (!existsSync(file)) return { state: 'failed', note: 'it ended without a report' };
	const count: Count = (tool === 'vitest' ? countVitest : countPlaywright)(
		readFileSync(file, 'utf8')
	);
	if (count.passed + count.failed === 0) return { state: 'failed', count, note: 'no test ran' };
	return { state: code === 0 && count.failed === 0 ? 'ok' : 'failed', count };
}
