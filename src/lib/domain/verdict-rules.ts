import type { Verdict } from './ledgers';

/** The rule by which a row has its verdict. */
export const VERDICT_RULE: Readonly<Record<Verdict, string>> = {
	agrees:
		'One row, one stop, the same days, the same place. Another spelling, or a fuller name such as that of an air base, is the same place; so is a row that names a country of one city and no place.',
	doubts: 'One row, one stop, the same days and place, but one of the days is not certain.',
	corrects:
		'One row, one stop, with another day, another place, or a place more exact than the region recorded.',
	splits: 'One row, several stops: several places, or one place left and come back to.',
	merges: 'Several rows, one stop: the record enters the stay more than once.'
};
