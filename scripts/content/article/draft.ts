/** What has been decided about an article so far, kept beside the content folder. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import * as v from 'valibot';
import { writeWhole } from '../write';

const link = v.object({
	target: v.object({ kind: v.picklist(['stop', 'call', 'trip', 'place']), key: v.string() }),
	relation: v.picklist(['reports', 'announces', 'recalls', 'mentions']),
	mark: v.nullable(v.string())
});

/** Where the quotation begins; a draft of before may lack it. */
const beginning = v.object({ paragraph: v.number(), start: v.number() });

const decision = v.object({
	id: v.string(),
	quote: v.string(),
	at: v.optional(beginning),
	links: v.array(link)
});

const shape = v.object({
	version: v.literal(1),
	citation: v.record(v.string(), v.string()),
	/** By the id of the proposal; `null` where it was dropped. */
	decided: v.record(v.string(), v.nullable(decision))
});

export type ChosenLink = v.InferOutput<typeof link>;
export type Decision = v.InferOutput<typeof decision>;
export type Draft = v.InferOutput<typeof shape>;

export const NO_DRAFT: Draft = { version: 1, citation: {}, decided: {} };

/** Keeps the draft of one article, by its text. */
export class DraftFile {
	readonly #folder: string;
	readonly #name: string;

	constructor(contentDir: string, text: string) {
		this.#folder = join(dirname(resolve(contentDir)), '.cache', 'intake');
		this.#name = `${createHash('sha256').update(text).digest('hex').slice(0, 16)}.json`;
	}

	get path(): string {
		return join(this.#folder, this.#name);
	}

	/** The draft; none where there is no file, or one of another kind. */
	read(): Draft | null {
		if (!existsSync(this.path)) return null;
		try {
			return v.parse(shape, JSON.parse(readFileSync(this.path, 'utf8')));
		} catch {
			return null;
		}
	}

	write(draft: Draft): void {
		mkdirSync(this.#folder, { recursive: true });
		writeWhole(this.#folder, this.#name, `${JSON.stringify(draft, null, '\t')}\n`);
	}

	forget(): void {
		rmSync(this.path, { force: true });
	}
}
