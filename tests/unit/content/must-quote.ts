/** A reading of the five articles by hand: which sentences must be quoted, and for what. */

const GULF = 'blinken/2023-10-israel-jordan-gulf-egypt';
/** The four journeys after 7 October 2023 that came before the fifth. */
export const WARTIME = [
	GULF,
	'blinken/2023-11-middle-east-asia',
	'blinken/2023-11-brussels-skopje-israel-dubai',
	'blinken/2024-01-turkiye-greece-middle-east'
];
const FIFTH = 'blinken/2024-02-middle-east';
const ALAMEIN = 'blinken/2024-08-israel-alamein-doha';
const PM_14_AUGUST = 'blinken/2024-08-14-mohammed-bin-abdulrahman-al-thani';

/** Words of a sentence that must be quoted, and what the passage says of which target. */
export const MUST: readonly (readonly [words: string, relation: string, target: string])[] = [
	['Antony Blinken to Discuss Israel-Hamas Conflict in Qatar', 'announces', `${GULF}/doha`],
	['is set to arrive in Qatar on Friday', 'announces', `${GULF}/doha`],
	['The aim of the meeting is to discuss', 'announces', `${GULF}/doha`],
	['spokesperson confirmed the upcoming meeting', 'announces', `${GULF}/doha`],
	['visit to Qatar comes at a critical time', 'announces', `${GULF}/doha`],
	['By meeting with senior officials in Qatar', 'announces', `${GULF}/doha`],
	['discussions in Qatar will focus on', 'announces', `${GULF}/doha`],
	['open and constructive conversations, both parties', 'announces', `${GULF}/doha`],
	['visit to Qatar underlines', 'announces', `${GULF}/doha`],
	['have been actively discussing', 'reports', 'blinken/2024-08-21-tamim-bin-hamad-al-thani'],
	['recent phone call with Blinken', 'reports', 'blinken/2024-08-21-tamim-bin-hamad-al-thani'],
	["Blinken's visit to Doha follows a tour", 'reports', `${ALAMEIN}/doha`],
	['discussions in Egypt, where he reiterated', 'recalls', `${ALAMEIN}/el-alamein`],
	['follows a tour that included', 'recalls', ALAMEIN],
	['a prior conversation', 'recalls', 'blinken/2024-08-20-mohammed-bin-abdulrahman-al-thani'],
	['following negotiations in Doha', 'mentions', 'doha'],
	["Blinken's recent meetings have aimed", 'recalls', ALAMEIN],
	['His diplomatic outreach across the Middle East', 'reports', GULF],
	['meetings with influential foreign leaders', 'reports', GULF],
	['discussions with Saudi Arabian Foreign Minister', 'reports', `${GULF}/riyadh`],
	['Minister Faisal both expressed', 'reports', `${GULF}/riyadh`],
	['conversations with Chinese Foreign Minister', 'reports', 'blinken/2023-10-14-wang-yi'],
	['This diplomatic endeavor highlights', 'reports', 'blinken/2023-10-14-wang-yi'],
	['American Embassy in Jerusalem', 'mentions', 'jerusalem'],
	['an office in Tel Aviv', 'mentions', 'tel-aviv'],
	['The meeting, scheduled in Jeddah', 'mentions', 'jeddah'],
	['diplomatic journey is far from over', 'reports', GULF],
	['plans to continue his mission in Egypt', 'announces', `${GULF}/cairo`],
	['received a phone call from Secretary', 'reports', PM_14_AUGUST],
	['The discussion focused on', 'reports', PM_14_AUGUST],
	['They also talked about', 'reports', PM_14_AUGUST],
	['main topics of conversation', 'reports', PM_14_AUGUST],
	['Both leaders stressed the importance', 'reports', PM_14_AUGUST],
	['This phone call highlights', 'reports', PM_14_AUGUST],
	['Both leaders expressed their hope', 'reports', PM_14_AUGUST],
	['clear from this conversation', 'reports', PM_14_AUGUST],
	['The discussions between the Prime Minister', 'reports', PM_14_AUGUST],
	['Overall, the phone call between', 'reports', PM_14_AUGUST],
	['discussions on the current developments', 'reports', PM_14_AUGUST],
	['fifth urgent diplomatic mission', 'announces', FIFTH],
	["Blinken's upcoming trip, scheduled for this weekend", 'announces', FIFTH],
	['Although no specific dates or destinations', 'announces', FIFTH],
	["primary objectives of Blinken's mission", 'announces', FIFTH],
	['The upcoming trip signifies', 'announces', FIFTH],
	['this latest diplomatic push', 'announces', FIFTH],
	...WARTIME.map((trip) => ['In his previous visits', 'recalls', trip] as const),
	...WARTIME.map((trip) => ['These visits demonstrate', 'recalls', trip] as const)
];
