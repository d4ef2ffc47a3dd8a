/** `import`: drafts of trips from a file, with a report; written where the check sees them. */
import type { Atlas } from '../../../src/lib/domain/atlas';
import { canonical } from '../../../src/lib/server/content/canonical';
import type { ContentFiles } from '../../../src/lib/server/content/files';
import { shownPath } from '../../../src/lib/server/content/layout';
import { findProblems } from '../check/finding';
import { plural, reportText } from '../check/report-text';
import { EXIT, Refusal } from '../exit';
import type { ExitCode } from '../exit';
import { atlasOf, filesOf, isUnused } from '../folder';
import { recordText, textOf } from '../records/edit';
import { say } from '../terminal';
import type { Terminal } from '../terminal';
import { writeChecked } from '../write-checked';
import type { Draft } from './draft';
import { draftFile } from './draft-file';
import type { DraftedFile, Whose } from './draft-file';
import { FORMAT_NAME, formatOf, readInput } from './input';
import type { Format } from './input';
import { reportJson, reportLines } from './report';

export interface ImportOptions extends Whose {
	readonly dir: string;
	readonly as?: Format;
	readonly dryRun?: true;
	readonly json?: true;
}

type Texts = readonly (readonly [path: string, text: string])[];

export async function importFile(
	file: string,
	options: ImportOptions,
	terminal: Terminal
): Promise<ExitCode> {
	const input = await readInput(file);
	const format = options.as ?? formatOf(input);
	const files = filesOf(options.dir);
	const atlas = atlasOf(files);
	const drafted = draftFile(input, format, atlas, options);
	const { fresh, texts, told } = news(drafted, atlas, files);
	const lines = [...drafted.lines, ...told];
	const paths = texts.map(([path]) => shownPath(path));
	if (!options.dryRun) write(options.dir, files, texts);
	if (options.json)
		say(
			terminal,
			reportJson({ file: input.name, format, lines, written: options.dryRun ? [] : paths })
		);
	else say(terminal, reportLines(`${input.name}, ${FORMAT_NAME[format]}`, lines, terminal));
	if (drafted.drafts.length === 0) throw new Refusal(`${input.name}: no trip could be made of it`);
	if (options.json) return EXIT.ok;
	return conclude(options, files, texts, fresh.length, terminal);
}

interface News {
	readonly fresh: readonly Draft[];
	readonly texts: Texts;
	readonly told: DraftedFile['lines'];
}

/** What is not there yet; a trip that is there is never written over. */
function news({ drafts, named }: DraftedFile, atlas: Atlas, files: ContentFiles): News {
	const told: DraftedFile['lines'][number][] = [];
	const fresh = drafts.filter((draft) => {
		const path = `trips/${draft.key}.yaml`;
		if (!files.has(path)) return true;
		const same = sameTrip(textOf(files, path), recordText(draft.record));
		told.push({
			at: shownPath(path),
			fate: same ? 'taken' : 'left',
			words: same
				? 'is there already, and says the same'
				: 'is there already and says something else; it stays as it is: name another --id, or change it by hand'
		});
		return false;
	});
	const trips = fresh.map(({ key, record }) => [`trips/${key}.yaml`, recordText(record)] as const);
	return {
		fresh,
		told,
		texts: [...(fresh.length > 0 ? besides(named, fresh, atlas, files) : []), ...trips]
	};
}

/** Whether two files say the same, whatever their remarks and blank lines. */
function sameTrip(a: string, b: string): boolean {
	const plain = (text: string): string =>
		text
			.split('\n')
			.filter((line) => line.trim() !== '' && !line.trimStart().startsWith('#'))
			.join(' ')
			.replace(/['"]|>-/g, '')
			.replace(/\s+/g, ' ');
	return plain(a) === plain(b);
}

/** The rows and travelers of our own JSON that the new trips name and the folder lacks. */
function besides(
	{ rows, travelers }: DraftedFile['named'],
	fresh: readonly Draft[],
	atlas: Atlas,
	files: ContentFiles
): Texts {
	const words = JSON.stringify(fresh);
	const has = {
		places: atlas.places,
		countries: atlas.countries,
		people: atlas.people,
		record: atlas.record
	};
	const tables = [...rows].flatMap(([table, lines]) => {
		const path = `${table}.csv`;
		const lacking = [...lines].filter(
			([id]) => !has[table].has(id) && (table === 'countries' || words.includes(JSON.stringify(id)))
		);
		if (lacking.length === 0) return [];
		const whole = textOf(files, path) + lacking.map(([, line]) => line).join('');
		return [[path, canonical(path, whole) ?? whole] as const];
	});
	const whose = new Set(fresh.map(({ key }) => key.split('/', 1)[0] ?? ''));
	const files_ = [...whose].flatMap((id) => {
		const traveler = atlas.travelers.has(id) ? undefined : travelers.get(id);
		return traveler ? [[`travelers/${id}.yaml`, recordText(traveler)] as const] : [];
	});
	return [...tables, ...files_];
}

/** Problems in the drafts themselves are what the check is for; nothing else may break. */
function write(dir: string, files: ContentFiles, texts: Texts): void {
	const own = new Set(texts.map(([path]) => shownPath(path)));
	writeChecked(dir, files, texts, (problem) => own.has(problem.file) || isUnused(problem));
}

function conclude(
	{ dir, dryRun }: ImportOptions,
	files: ContentFiles,
	texts: Texts,
	trips: number,
	terminal: Terminal
): ExitCode {
	if (dryRun || texts.length === 0) {
		say(
			terminal,
			`\n${trips === 0 ? 'Nothing new' : `${plural(trips, 'trip')} would be written`}.`
		);
		return EXIT.ok;
	}
	const list = texts
		.map(([path]) => `  ${terminal.colours.green('✓')} ${shownPath(path)}`)
		.join('\n');
	say(terminal, `\n${list}`);
	const finding = findProblems(filesOf(dir));
	if (finding.problems.length === 0) return EXIT.ok;
	say(terminal, `\nWhat the drafts lack:\n\n${reportText(finding, dir, terminal)}`);
	return EXIT.problems;
}
