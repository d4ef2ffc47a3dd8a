/** The interface's words for the themes of trips. */
import type { Theme } from './atlas';

export const THEME_LABEL: Readonly<Record<Theme, string>> = {
	'middle-east-war': 'Middle East war',
	'alliance-summits': 'Alliance summits',
	'indo-pacific': 'Indo-Pacific',
	ukraine: 'Ukraine',
	americas: 'Americas',
	africa: 'Africa',
	europe: 'Europe',
	'climate-economy': 'Climate and economy',
	other: 'Other'
};
