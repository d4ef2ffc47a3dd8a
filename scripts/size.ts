/** `npm run size`: what each kind of page ships before any script asks for more, against the budget. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { BUILD, ROOT } from './root';
import { build, BuildError, isFresh } from './site/build';
import { filesBelow } from './site/files';
import { heaviest, judge, readBudget } from './size/budget';
import { kindOf } from './size/kinds';
import { kilobytes, table } from './size/table';
import { roughly, scale, sent } from './size/weigh';

interface Weighed {
	readonly kind: string;
	readonly page: string;
	readonly total: number;
	readonly cells: readonly string[];
}

/** The heaviest page of each kind. */
function weighPages(): Weighed[] {
	const files = new Set(filesBelow(BUILD));
	const site = {
		has: (path: string) => files.has(path),
		read: (path: string) => readFileSync(join(BUILD, path))
	};
	const travelers = new Set(
		readdirSync(join(ROOT, 'content/travelers')).map((file) => file.replace(/\.yaml$/, ''))
	);
	const rough = scale(site, roughly);
	const exact = scale(site, sent);
	const pages = [...files]
		.filter((file) => file.endsWith('.html'))
		.map((file) => {
			const page = file.replace(/(^|\/)index\.html$/, '$1');
			return { file, page, kind: kindOf(page, travelers), total: rough(file).total };
		});
	return heaviest(pages).map(({ file, page, kind }) => {
		const weight = exact(file);
		const cells = [weight.page, weight.script, weight.style, weight.other].map(kilobytes);
		return { kind, page, total: weight.total, cells };
	});
}

async function size(): Promise<boolean> {
	if (!isFresh('')) await build('');
	const pages = weighPages();
	const verdicts = judge(pages, readBudget().first);
	const rows = verdicts.map(({ kind, page, total, allowed, ok }) => [
		kind,
		...(pages.find((candidate) => candidate.page === page)?.cells ?? []),
		kilobytes(total),
		allowed === undefined ? 'none' : kilobytes(allowed),
		ok ? '' : 'OVER',
		`/${page}`
	]);
	console.log('The heaviest page of each kind, with Brotli:\n');
	console.log(
		table([['kind', 'page', 'script', 'style', 'fonts', 'total', 'budget', '', 'address'], ...rows])
	);
	return verdicts.every((verdict) => verdict.ok);
}

try {
	if (!(await size())) {
		console.error(
			'\nOver budget. Make the page lighter; or, with a reason in the commit, raise scripts/size-budget.json.'
		);
		process.exitCode = 1;
	}
} catch (error) {
	console.error(error instanceof BuildError ? error.message : error);
	process.exitCode = 1;
}
