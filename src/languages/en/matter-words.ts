import { formIndex } from './verb-forms.js';

const of = (verbs: string): ReadonlyMap<string, string> => formIndex(verbs.split(' '));

/** Verbs of talking something over: the object, or the subject of the passive, is the matter. */
export const talkedOver = of('discuss review consider examine address cover tackle debate explore weigh survey analyse analyze assess evaluate contemplate ponder moot canvass mull broach air ventilate');
/** Those of them that as infinitives mean doing, not talking: "met to address the threat". */
export const alsoDone = of('address cover tackle explore weigh survey analyse analyze assess evaluate contemplate consider');
/** What an infinitive of talking hangs on where the talk took place: "met to discuss", "took the opportunity to go over". */
export const heldTo = /^(?:met|meet(?:s|ing)?|spoke|called|telephoned|phoned|rang|came|travel\p{L}*|gathered|convened|held|hosted|received|visit\p{L}*|flew|arrived|sat|took|used|opportunity|joined|conversation|call|talks|session|occasion|continued|went|proceeded|began|started|happy|pleased|glad)$/iu;
/** Verbs by which one side brings a matter in; its subject raised it. */
export const broughtIn = of('raise table outline explain describe present convey relay mention evoke');
/** Those of them that need a particle or a phrase: "brought up", "set out", "laid before". */
export const broughtInWith: readonly (readonly [ReadonlyMap<string, string>, RegExp])[] = [
  [of('bring'), /^(?:up|forward|before)$/iu],
  [of('set lay'), /^(?:out|forth|before)$/iu],
  [of('put'), /^(?:before|forward)$/iu],
  [of('spell'), /^out$/iu],
];
/** Verbs of talking something over that need a particle: "took up", "talked through", "thrashed out". */
export const talkedOverWith: readonly (readonly [ReadonlyMap<string, string>, RegExp])[] = [
  [of('take pick'), /^up$/iu],
  [of('talk think'), /^through$/iu],
  [of('thrash hammer'), /^out$/iu],
  [of('pore'), /^over$/iu],
];
/** Verbs of telling someone of something: what stands behind the preposition is the matter, the subject raised it. */
export const toldOf: readonly (readonly [ReadonlyMap<string, string>, RegExp])[] = [
  [of('brief update'), /^(?:on|about|regarding|concerning)$/iu],
  [of('inform'), /^(?:about|of|on|regarding|concerning)$/iu],
  [of('apprise'), /^of$/iu],
  [of('acquaint familiarise familiarize'), /^with$/iu],
  [of('report'), /^(?:on|about)$/iu],
  [of('ask inquire enquire'), /^(?:about|after)$/iu],
  [of('tell'), /^(?:of|about)$/iu],
  [of('refer allude'), /^to$/iu],
  [of('press push challenge sound'), /^(?:on|about)$/iu],
  [of('bring'), /^(?:date|speed) (?:on|about|with)$/iu],
];
/** Verbs of talking that take their matter behind a preposition. */
export const talkedAbout: readonly (readonly [ReadonlyMap<string, string>, RegExp])[] = [
  [of('touch dwell'), /^(?:on|upon)$/iu],
  [of('focus concentrate centre center'), /^(?:on|upon|around)$/iu],
  [of('turn'), /^(?:on|upon|around|to)$/iu],
  [of('deal'), /^with$/iu],
  [of('look'), /^(?:at|into|ahead to)$/iu],
  [of('go'), /^(?:through|over|into)$/iu],
  [of('run'), /^(?:through|over)$/iu],
  [of('range'), /^(?:over|across|from)$/iu],
  [of('move pass return come'), /^(?:to|on|onto|round)$/iu],
  [of('talk speak'), /^of$/iu],
  [of('talk speak converse confer consult deliberate'), /^(?:about|on|over|regarding|concerning)$/iu],
  [of('revolve'), /^around$/iu],
];
/** Nouns of talking that take their matter behind a preposition: "an exchange of views on", "a discussion of", "compared notes on". */
export const talkNouns =
  /^(?:views?|opinions?|viewpoints?|notes|impressions?|assessments?|perspectives?|ideas|thoughts|information|experiences?|points|exchanges?|conversations?|discussions?|talks?|consultations?|dialogue|deliberations?|negotiations|briefing|update|overview|contacts|session|meeting|call|debate|positions|talk|clarifications?|word|account)$/iu;
export const talkNounPrepositions = /^(?:on|about|regarding|concerning|over|upon)$/iu;
/** Nouns that take it behind "of" as well. */
export const talkNounsOf = /^(?:discussions?|impressions?|assessments?|review|examination|overview|consideration|talk|account|reading|outline)$/iu;
/** Verbs that make such a noun something still to come: "agreed to hold talks on". */
export const comingTalk = /^(?:agree[ds]?|plan(?:s|ned)?|propose[ds]?|decide[ds]?|invite[ds]?|will|would|shall|offer(?:s|ed)?|want(?:s|ed)?|hope[ds]?|ready|willing|readiness|urge[ds]?|instruct(?:s|ed)?|resume)$/iu;

/** What a matter itself does when it is talked about: "X came up", "X formed part of the discussion", "X was on the agenda". */
export const cameUp =
  /^(?:(?:also |likewise |again |briefly )?(?:c[ao]mes? up|arose|arises?|figured?|figures|featured?|features|(?:occupied (?:much|most|a)|loomed|cropped up|found (?:a place|their way|its way))|w(?:as|ere) (?:also |likewise )?(?:another|a further|one|a second|the other|the object|subject|on|among|part of|at the (?:heart|centre|center) of|the (?:main |central |key |second |other )?(?:focus|subject|topic|theme))|form(?:s|ed)? part of|(?:was|were) (?:also |likewise )?(?:high|top)|topped|dominated|g[eo]ts? (?:a |an )?\p{L}*\s?mention|received attention|t(?:ook|akes?) up|c[ao]mes? (?:first|next) among|(?:was|were) given))\b/iu;
/** Subjects of "moved to", "returned to", "ranged over" that make it a turn of the talks. */
export const talkSubjects = /^(?:they|we|both|talks?|conversations?|discussions?|exchanges?|call|meeting|dialogue|leaders|presidents|ministers|sides|parties|two|three|interlocutors|heads)$/iu;
/** Phrases behind which what was talked about stands: "particular attention was paid to", "among the topics were", "took stock of". */
export const phrases: readonly RegExp[] = [
  /\b(?:call|meeting|talks|conversation|session|discussions?|visit|exchange|audience|encounter)\b[^.;,]{0,40}\b(?:(?:was |were )?(?:devoted|dedicated|given over) to|concerned|had to do with|was about|were about|bore on|related to|hinged on)\b/iu,
  /^(?:also )?(?:on the agenda|agenda|topics|(?:topics|subjects|matters|issues) (?:discussed|raised|covered))[^:.]{0,30}:/iu,
  /\b(?:time|room|space) was (?:also )?found for\b/iu,
  /\b(?:gave|offered|provided) (?:\p{L}+ ){0,4}(?:account|overview|picture|outline|summary) of\b/iu,
  /, (?:with regard to|with respect to|as regards|regarding|as for|concerning|in relation to|turning to|in connection with) (?!(?:this|that|these)\b)/iu,
  /\b(?:attention|emphasis|time|priority|stress|weight|focus|thought|space|most of the (?:talks|call|meeting|conversation|discussion)|much of the (?:talks|call|meeting|conversation|discussion)|(?:the )?(?:talks|call|meeting|conversation|discussion|session|part|half)) (?:was|were|is) (?:\p{L}+ )?(?:paid|given|devoted|placed|put|laid|accorded|dedicated|spent) (?:to|on|over)\b/iu,
  /\b(?:paid|gave|devoted|dedicated) (?:\p{L}+ ){0,2}(?:attention|time|thought|priority|emphasis) to\b/iu,
  /\b(?:took|taking|take) stock of\b/iu,
  /\b(?:had|held|have|having) (?:an? )?(?:\p{L}+[ -]){0,4}(?:exchange|discussion|conversation|talk|dialogue|word)s? (?:on|about|over|regarding|concerning)\b/iu,
  /^(?:also |other |further |prominent |chief |first |high |foremost )?(?:among|on|in|at the top of|top of) the (?:\p{L}+ )?(?:topics|subjects|issues|matters|questions|points|agenda|table|items|themes)(?: (?:\p{L}+ ){0,5}?)?(?:was|were)\b/iu,
  /^(?:also|other|further) (?:(?:topics|subjects|issues|matters|questions|points|items|themes) )?(?:discussed|raised|covered|considered|touched (?:on|upon)|addressed|reviewed|examined)(?: (?:was|were|included)|:)/iu,
  /^high on the agenda (?:was|were)\b/iu,
];
/** Subjects that list what was talked about: "the agenda took in X", "topics included X". */
export const agendaNouns = /^(?:agenda|topics?|subjects?|themes?|issues|questions|matters|items|points|focus)$/iu;
export const agendaVerbs = /^(?:include[sd]?|including|comprise[sd]?|cover(?:s|ed)?|was|were|is|are|ranged|spanned|featured|encompassed)$/iu;

/** Openings of a sentence that name what it is about: "On Libya, …", "With regard to trade, …". */
export const fronting =
  /^(?:on|regarding|concerning|about|as (?:for|to|regards)|(?:with|in) (?:regards?|respect|reference) (?:to|of)|in (?:relation|respect) (?:to|of)|in connection with|turning to|touching on|looking (?:toward|towards|ahead to)|when it came to|speaking (?:of|about)) /iu;
/** What such an opening names without being a matter: days, occasions, sides, ways of speaking. */
export const frontedElse =
  /^(?:(?:on|about) (?:the )?(?:(?:\p{L}+ )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|\d|behalf|arrival|(?:the )?(?:sidelines|margins|edges|eve|occasion|initiative|instructions?|proposal|request|suggestion|invitation|same day|way|road|sidelines)|(?:his|her|its|their|our|my|the other|the one|one) (?:part|side|way|behalf|arrival|return|own|hand)|this (?:basis|occasion|day|morning|note|subject|score)|that (?:basis|day|note)|board|record|stage|top of)|about (?:an? )?(?:hour|\d|half|two|three)|with regard to (?:this|that|these)\b|in (?:this|that) (?:connection|regard|respect)|on (?:this|that|these|it|which|whom)\b|on (?:the |a )?(?:late |early )?(?:morning|afternoon|evening|night|day) (?:of|before|after)\b|on (?:his|her|their|its) (?:first|second|last|way)\b)/iu;

/** Words between an opener and its matter. */
export const fillers =
  /^(?:also|briefly|in|detail|depth|great|at|length|thoroughly|extensively|mainly|primarily|notably|especially|once|again|further|today|together|again|chiefly|largely|particularly|both|candidly|frankly|point|points|by|separately|jointly|likewise|again|as|well|too|,)$/iu;
/** Words that open a phrase and say nothing of its matter. */
export const emptyOpenings =
  /^(?:(?:reviewing|discussing|considering|examining|exploring) |(?:the )?(?:issues?|questions?|subjects?|topics?|matters?|themes?) (?:of|concerning|regarding)\s+|(?:also|both|in particular|notably|mainly|primarily)\s+|(?:a|the) (?:number|range|variety|series|wide range|broad range|host) of\s+|(?:the )?following\s+)/iu;
/** Heads that stand for matters that are listed behind them, or for none. */
export const genericHeads =
  /^(?:issues?|questions?|topics?|matters?|subjects?|points|things|items|aspects|challenges|areas|themes|agenda|range|number|series|views|opinions|notes|ideas|words|phone|telephone|way|ways|time|side|sides|counterparts?|colleagues?|others?|one|it|them|this|that|these|those|what|which|whom|case|call|conversation|meeting|talks|discussion|link|video|online|occasion|interest|detail|length|depth|part|concern|hope|view|idea)$/iu;
/** Courtesies: they are paid, not talked about. */
export const courtesies = /\b(?:greetings|condolences|congratulations|(?:best|good|warm) wishes|regards|gratitude|thanks|sympath(?:y|ies)|appreciation|apolog(?:y|ies)|respects)\b/iu;

/** Words after a comma that begin no further matter: a clause, an aside. */
export const asides =
  /^(?:which|who|whom|whose|where|when|while|whereas|as|with|without|after|before|since|following|because|although|though|if|so|but|noting|stressing|underlining|underscoring|emphasi[sz]ing|reaffirming|agreeing|expressing|saying|adding|calling|pledging|welcoming|according|given|in|during|at|on|by|from|for|to|under|amid|ahead|among|he|she|they|it|we|i|the (?:first|last|second|third|two|three|president|prime|leaders|sides|parties|latter|former))\b/iu;
