/** Every form in which a page can be cited, in the order in which they are offered. */
import { bibtex } from './bibtex';
import { type Cited } from './cited';
import { cslJson } from './csl';
import { apa, chicago } from './prose';
import { ris } from './ris';
import { wikipedia } from './wikipedia';

export interface CiteFormat {
	readonly id: 'apa' | 'chicago' | 'bibtex' | 'ris' | 'csl' | 'wikipedia';
	readonly name: string;
	readonly write: (cited: Cited) => string;
	/** For a format that programs read from a file. */
	readonly file?: { readonly extension: string; readonly type: string };
}

export const CITE_FORMATS: readonly CiteFormat[] = [
	{ id: 'apa', name: 'APA', write: apa },
	{ id: 'chicago', name: 'Chicago', write: chicago },
	{
		id: 'bibtex',
		name: 'BibTeX',
		write: bibtex,
		file: { extension: 'bib', type: 'application/x-bibtex' }
	},
	{
		id: 'ris',
		name: 'RIS',
		write: ris,
		file: { extension: 'ris', type: 'application/x-research-info-systems' }
	},
	{
		id: 'csl',
		name: 'CSL-JSON',
		write: cslJson,
		file: { extension: 'json', type: 'application/vnd.citationstyles.csl+json' }
	},
	{ id: 'wikipedia', name: 'Wikipedia', write: wikipedia }
];
