/** Words that tell what kind of event a sentence speaks of, and whether it lies ahead. */

export interface Cue {
	/** Offsets in the sentence, [start, end). */
	readonly start: number;
	readonly end: number;
}

/** He comes to a place. */
const VISIT =
	/\b(?:visit(?:s|ed|ing)?|arriv(?:e|es|ed|ing|al)|lands?|landed|landing|travel(?:s|l?ed|l?ing)?|trips?|tours?|stop(?:s|over|ped)?|heads?|headed|heading|returns?|returned|returning|flew|fl(?:y|ies|ying)|touche[sd] down|continue(?:s|d)? his mission|goes|going|went|departs?|departed|leaves?|left)\b/gi;

/** He speaks with people. */
const MEET =
	/\b(?:met|meets?|meetings?|talks?|talked|discuss(?:es|ed|ing|ions?)?|conversations?|consultations?|conferred|hold(?:s|ing)?|held|summit|conference|joins?|joined|attends?|attended|addresse[sd]|remarks|both expressed|received|welcomed|hosted)\b/gi;

/** He speaks with them from afar. */
const CALL =
	/\b(?:(?:phone|telephone|video|joint) calls?|phoned|telephoned|(?:by|over the|on the) (?:tele)?phone|calls? (?:with|from|to)(?= )|called (?=\p{Lu})|receive[sd] (?:a|an) (?:\w+ )?call)\b/giu;

/** Words that may mean a call as well as a meeting. */
const TALK = /\b(?:conversations?|spoke|speaks?|discuss(?:ed|ing|ions?)?|talked)\b/gi;

/** The whole of a journey. */
const JOURNEY =
	/\b(?:(?:diplomatic |urgent |latest |whirlwind |regional |upcoming |recent )*(?:missions?|journeys?|trips?|tours?|shuttle|outreach|efforts|endeavou?rs?|initiatives|push|swing|travels?|meetings|discussions|visit|remarks))\b/gi;

/** It lies ahead. */
const AHEAD =
	/\b(?:will|(?:is|are|was|were)? ?(?:set|due|expected|scheduled|slated|poised|planning|about) to|plans? to|planned|upcoming|heads? (?:to|for|back)|heading|to (?:visit|arrive|travel|meet|discuss|return|hold|begin|start|head|join|attend|embark|make|go|host)|hopes? to|aims? to|next|coming (?:days|weeks?)|ahead of|scheduled)\b/gi;

/** It lies further back than the news. */
const BACK =
	/\b(?:previous(?:ly)?|prior|earlier|recent(?:ly)?|past|last (?:week|month|year|weekend)|ago|has visited|had (?:visited|met|travel\w+|held)|follow(?:s|ed|ing)|after (?:visiting|meeting|talks|leaving)|came after|that included|first visit|his (?:first|second|third|last) (?:trip|visit))\b/gi;

export type CueKind = 'visit' | 'meet' | 'call' | 'talk' | 'journey' | 'ahead' | 'back';

const PATTERNS: Readonly<Record<CueKind, RegExp>> = {
	visit: VISIT,
	meet: MEET,
	call: CALL,
	talk: TALK,
	journey: JOURNEY,
	ahead: AHEAD,
	back: BACK
};

/** Every cue of a kind in the sentence, from left to right. */
export function cuesIn(sentence: string, kind: CueKind): readonly Cue[] {
	return [...sentence.matchAll(PATTERNS[kind])]
		.filter(([text]) => text.trim() !== '')
		.map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

/** The sentence goes on about a call that the article is about. */
const CALL_AGAIN =
	/\b(?:this|the|that|their) (?:phone |telephone )?(?:call|conversation|discussions?|leaders)\b|\bof conversation\b|\bboth (?:leaders|sides|ministers|officials|parties)\b/i;

export function goesOnAboutCall(sentence: string): Cue | null {
	const match = CALL_AGAIN.exec(sentence);
	return match && { start: match.index, end: match.index + match[0].length };
}

/** Words between which and a name the name is where something happens. */
const WHERE =
	/\b(?:in|at|to|from|for|near|visit(?:s|ed|ing)?|visit to|reach(?:es|ed)?|including|leaves?|left|outside)\s+(?:the |both |neighbou?ring )*$/i;
const LISTED = /(?:,|\band|,\s*and|\bor|\bthen)\s+(?:the |to |then |later |on to )*$/i;

/** Whether a name stands where a place of an event would. */
export function isWhere(before: string): 'place' | 'listed' | null {
	if (WHERE.test(before)) return 'place';
	return LISTED.test(before) ? 'listed' : null;
}
