/** What the YAML parser found, in words for an editor. */
import type { YAMLError } from 'yaml';

interface Words {
	readonly message: string;
	readonly remedy: string;
}

const WORDS: Partial<Record<YAMLError['code'], Words>> = {
	TAB_AS_INDENT: { message: 'a tab is used as indentation', remedy: 'indent with spaces' },
	BAD_INDENT: {
		message: 'the indentation does not fit what stands above, or a bracket is not closed',
		remedy: 'align it with its neighbours and close what was opened'
	},
	MISSING_CHAR: {
		message: 'a quotation mark, bracket or colon is missing here',
		remedy: 'close what was opened above; the file may be cut short'
	},
	BLOCK_AS_IMPLICIT_KEY: {
		message: 'this does not fit what stands above, or a second colon makes it unreadable',
		remedy: 'check the indentation; put quotation marks round a value that holds ": "'
	},
	MULTILINE_IMPLICIT_KEY: {
		message: 'a key has no colon, or a value runs on without indentation',
		remedy: 'write "key: value", or indent the lines of a long value'
	},
	BAD_SCALAR_START: {
		message: 'a value cannot begin with this character',
		remedy: 'put quotation marks round the value'
	},
	BAD_DQ_ESCAPE: {
		message: 'this backslash escape does not exist',
		remedy: 'write the character itself, or put single quotation marks round the value'
	},
	MULTIPLE_DOCS: {
		message: 'a second YAML document begins here',
		remedy: 'a file holds one document; delete the line "---" or "..."'
	},
	TAG_RESOLVE_FAILED: { message: 'a tag of no known meaning', remedy: 'delete it' },
	BAD_ALIAS: { message: 'an alias has no name', remedy: 'write the value out' },
	UNEXPECTED_TOKEN: {
		message: 'this does not fit what stands above',
		remedy: 'check the indentation, the dashes and the quotation marks'
	}
};

export function yamlWords(error: YAMLError): Words {
	return (
		WORDS[error.code] ?? {
			message: `this is no valid YAML (${error.message})`,
			remedy: 'correct it'
		}
	);
}
