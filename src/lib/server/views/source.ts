import type { Source } from '$lib/domain/atlas';
import { dateWords } from '$lib/domain/date-words';
import type { SourceView } from '$lib/domain/views';

/** A citation; where no title is known, the host stands for it. */
export function sourceView(source: Source): SourceView {
	return {
		url: source.url,
		title: source.title ?? new URL(source.url).hostname.replace(/^www\./, ''),
		...(source.publisher === undefined ? {} : { publisher: source.publisher }),
		...(source.date === undefined ? {} : { date: dateWords(source.date) })
	};
}
