import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { allSchemas, schemaText } from '../../../../scripts/content/schemas/build';
import { readContent } from '../../../../src/lib/server/content/files';
import { TRIP } from '../../../fixtures/overlay';
import { REAL, folderOf } from './folder';

const root = fileURLToPath(new URL('../../../../', import.meta.url));

/** The schema that the workspace gives a file, as the YAML language server finds it. */
const settings = JSON.parse(readFileSync(`${root}.vscode/settings.json`, 'utf8')) as {
	'yaml.schemas': Record<string, string>;
};

function schemaFor(path: string): string | undefined {
	const found = Object.entries(settings['yaml.schemas']).find(([, glob]) =>
		new RegExp(`^${glob.replaceAll('.', '\\.').replaceAll('*', '[^/]*')}$`).test(`content/${path}`)
	);
	return found?.[0].replace('./schemas/', '');
}

const ajv = new Ajv({ allowUnionTypes: true, allErrors: true });
const check = new Map([...allSchemas()].map(([name, schema]) => [name, ajv.compile(schema)]));

function faultsOf(path: string, text: string): readonly string[] {
	const validate = check.get(schemaFor(path) ?? '');
	if (!validate) return ['no schema'];
	validate(parse(text, { schema: 'core' }));
	return (validate.errors ?? []).map(
		({ instancePath, message }) => `${instancePath} ${message ?? ''}`
	);
}

describe('the schemas for editors', () => {
	it('are as the shapes of the loader are now', () => {
		for (const [name, schema] of allSchemas()) {
			expect(
				readFileSync(`${root}schemas/${name}`, 'utf8'),
				'run: npm run content -- schemas'
			).toBe(schemaText(schema));
		}
	});

	it('underline nothing in the content of this repository', () => {
		const faults = [...readContent(REAL)].flatMap(([path, bytes]) =>
			bytes instanceof Uint8Array && path.endsWith('.yaml')
				? faultsOf(path, new TextDecoder().decode(bytes)).map((fault) => `${path} ${fault}`)
				: []
		);
		expect(faults).toEqual([]);
	});

	it('underline in the files of addresses what the loader would refuse', () => {
		expect(faultsOf('moved.yaml', '/old/: /new/\n')).toEqual([]);
		expect(faultsOf('moved.yaml', '/old: /new/\n').join('\n')).toContain('must match pattern');
		expect(faultsOf('moved.yaml', '/old/: new\n').join('\n')).toContain('must match pattern');
		const change = '- { id: a, date: 2024-01-02, title: T, text: Words, pages: [/] }\n';
		expect(faultsOf('changes.yaml', change)).toEqual([]);
		expect(faultsOf('changes.yaml', change.replace('[/]', '[]'))).not.toEqual([]);
		expect(faultsOf('changes.yaml', change.replace('2024-01-02', '2024-01-02~'))).not.toEqual([]);
	});

	it.each([
		['theme:', 'themes:', 'must NOT have additional properties'],
		['order: source', 'order: sources', 'must be equal to one of the allowed values'],
		['start: 2023-10-12', 'start: 12 October 2023', 'must match pattern'],
		['role:', 'rôle:', 'must NOT have additional properties']
	])('underline what the loader would refuse: %s as %s', (right, wrong, fault) => {
		const text = folderOf().read(TRIP);
		expect(faultsOf(TRIP, text)).toEqual([]);
		expect(text).toContain(right);
		expect(faultsOf(TRIP, text.replace(right, wrong)).join('\n')).toContain(fault);
	});
});
