import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Locked {
	readonly integrity?: string;
	readonly license?: string;
	readonly hasInstallScript?: boolean;
}

interface Project {
	readonly dependencies?: Readonly<Record<string, string>>;
	readonly devDependencies: Readonly<Record<string, string>>;
	readonly allowScripts: Readonly<Record<string, boolean>>;
}

const read = <T>(path: string): T => JSON.parse(readFileSync(path, 'utf8')) as T;
const lock = read<{ readonly packages: Readonly<Record<string, Locked>> }>('package-lock.json');
const own = read<Project>('package.json');
const packages = Object.entries(lock.packages).filter(([path]) => path !== '');
const nameOf = (path: string): string => path.replace(/^.*node_modules\//, '');

/** Licences that ask for no more than to be named. */
const FREE = new Set([
	'0BSD',
	'Apache-2.0',
	'BlueOak-1.0.0',
	'BSD-2-Clause',
	'BSD-3-Clause',
	'CC0-1.0',
	'ISC',
	'MIT',
	'(MIT AND Zlib)',
	'Python-2.0'
]);

/** Tools under a licence that binds changes of their own files; none of them is in the site. */
const TOOLS = /^(@axe-core\/playwright|axe-core|@resvg\/resvg-js.*|ical\.js|lightningcss.*)$/;
/** Typefaces, whose licence the site says. */
const TYPEFACES = /^@fontsource/;

describe('dependencies', () => {
	it('are free for everybody who takes the code, build tools included', () => {
		const wrong = packages
			.filter(([path, { license = 'none' }]) => {
				if (license === 'MPL-2.0') return !TOOLS.test(nameOf(path));
				if (license === 'OFL-1.1') return !TYPEFACES.test(nameOf(path));
				return !FREE.has(license);
			})
			.map(([path, { license }]) => `${path}: ${license}`);
		expect(wrong).toEqual([]);
	});

	it('are as the packages themselves say, not only as the lockfile has it', () => {
		const wrong = packages
			.filter(([path]) => existsSync(`${path}/package.json`))
			.filter(([path, { license }]) => {
				const said = read<{ readonly license?: unknown }>(`${path}/package.json`).license;
				return typeof said === 'string' && said !== license;
			});
		expect(wrong.map(([path]) => path)).toEqual([]);
	});

	it('that ship nothing to a reader but what the build takes in: none is needed to serve the site', () => {
		expect(own.dependencies).toBeUndefined();
	});

	it('are pinned, each to one version with one content', () => {
		const loose = Object.entries(own.devDependencies).filter(
			([, version]) => !/^\d+\.\d+\.\d+$/.test(version)
		);
		expect(loose).toEqual([]);
		expect(packages.filter(([, { integrity }]) => !integrity?.startsWith('sha512-'))).toEqual([]);
	});

	it('run no script of theirs when they are installed', () => {
		const scripted = packages
			.filter(([, { hasInstallScript }]) => hasInstallScript)
			.map(([path]) => nameOf(path));
		expect(scripted.filter((name) => own.allowScripts[name] !== false)).toEqual([]);
	});
});
