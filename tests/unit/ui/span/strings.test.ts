import { expect, it } from 'vitest';
import { spanWords } from '../../../../src/lib/ui/span/strings';

it.each([
	['', '', ''],
	['2023-01', '2023-12', '2023'],
	['2023-10', '2023-10', 'October 2023'],
	['2023-10', '2024-01', 'Oct 2023 – Jan 2024'],
	['2023-10', '', 'from Oct 2023'],
	['', '2024-01', 'until Jan 2024']
])('a span from "%s" to "%s" is called "%s", as short as it can be said', (from, to, words) => {
	expect(spanWords({ from, to })).toBe(words);
});
