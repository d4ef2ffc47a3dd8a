/** Names of the basemap's countries: the project's own first, then Natural Earth's written out. */

/** Where Natural Earth shortens, or has a name of before 2018. */
const WRITTEN_OUT: Readonly<Record<string, string>> = {
	'Antigua and Barb.': 'Antigua and Barbuda',
	'Bosnia and Herz.': 'Bosnia and Herzegovina',
	'Br. Indian Ocean Ter.': 'British Indian Ocean Territory',
	'British Virgin Is.': 'British Virgin Islands',
	'Cayman Is.': 'Cayman Islands',
	'Central African Rep.': 'Central African Republic',
	'Cook Is.': 'Cook Islands',
	Czechia: 'Czech Republic',
	"Côte d'Ivoire": 'Côte d’Ivoire',
	'Dem. Rep. Congo': 'DR Congo',
	'Dominican Rep.': 'Dominican Republic',
	'Eq. Guinea': 'Equatorial Guinea',
	'Faeroe Is.': 'Faroe Islands',
	'Falkland Is.': 'Falkland Islands',
	'Fr. Polynesia': 'French Polynesia',
	'Fr. S. Antarctic Lands': 'French Southern Lands',
	Macao: 'Macau',
	Macedonia: 'North Macedonia',
	'Marshall Is.': 'Marshall Islands',
	'N. Mariana Is.': 'Northern Mariana Islands',
	'Pitcairn Is.': 'Pitcairn Islands',
	'S. Geo. and the Is.': 'South Georgia',
	'S. Sudan': 'South Sudan',
	'Solomon Is.': 'Solomon Islands',
	'St-Barthélemy': 'Saint Barthélemy',
	'St-Martin': 'Saint Martin',
	'St. Kitts and Nevis': 'Saint Kitts and Nevis',
	'St. Pierre and Miquelon': 'Saint Pierre and Miquelon',
	'St. Vin. and Gren.': 'Saint Vincent and the Grenadines',
	'São Tomé and Principe': 'São Tomé and Príncipe',
	Turkey: 'Türkiye',
	'Turks and Caicos Is.': 'Turks and Caicos Islands',
	'U.S. Virgin Is.': 'US Virgin Islands',
	'W. Sahara': 'Western Sahara',
	'Wallis and Futuna Is.': 'Wallis and Futuna',
	eSwatini: 'Eswatini'
};

/** Entities without a code of ISO 3166 that are named all the same. */
const NAMED_WITHOUT_CODE = new Set(['Kosovo']);

/** Too small, too many or uninhabited: never named. */
const UNNAMED = new Set(['086', '239', '260', '334', '581', '612', '248', '831', '832', '833']);

/**
 * The name to show; `null` for what the map leaves unnamed.
 * @param own names by ISO 3166-1 numeric, as in content/countries.csv
 */
export function nameOf(
	shape: { readonly numeric: string; readonly name: string },
	own: ReadonlyMap<string, string>
): string | null {
	if (shape.numeric === '' && !NAMED_WITHOUT_CODE.has(shape.name)) return null;
	if (UNNAMED.has(shape.numeric)) return null;
	return own.get(shape.numeric) ?? WRITTEN_OUT[shape.name] ?? shape.name;
}

/** ISO 3166-1 numeric of the states that are less than a dot at some zoom of the map. */
const SMALL = new Set(
	(
		'020 028 044 048 052 090 096 132 174 196 212 242 270 296 308 388 414 422 438 442 462 470 480 ' +
		'492 520 548 583 584 585 626 634 659 662 670 674 678 690 702 776 780 798 882 336 275 316'
	).split(' ')
);

/** Whether a state is drawn as a dot where its land would be too small to see. */
export function isSmall(numeric: string): boolean {
	return SMALL.has(numeric);
}
