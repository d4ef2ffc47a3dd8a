/**
 * The dates that the words of the five articles name, read by hand: what a phrase means, counted
 * from the day of publication of its article. A phrase that names no day or month is none.
 */
export interface DateLabel {
	readonly article: string;
	readonly phrase: string;
	readonly first: string;
	readonly last: string;
}

export const DATE_LABELS: readonly DateLabel[] = [
	{
		article: 'blinken-heads-to-qatar',
		phrase: 'on Friday',
		first: '2023-10-13',
		last: '2023-10-13'
	},
	{
		article: 'return-to-middle-east',
		phrase: 'in October',
		first: '2023-10-01',
		last: '2023-10-31'
	},
	{
		article: 'return-to-middle-east',
		phrase: 'this weekend',
		first: '2024-02-03',
		last: '2024-02-04'
	},
	{
		article: 'return-to-middle-east',
		phrase: 'Last weekend',
		first: '2024-01-27',
		last: '2024-01-28'
	},
	{
		article: 'qatar-us-push-for-gaza-ceasefire',
		phrase: 'on October 7',
		first: '2023-10-07',
		last: '2023-10-07'
	}
];
