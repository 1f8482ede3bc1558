/** How a contact took place, by its words; the first that fits. */
export const formats: readonly (readonly ['phone' | 'video' | 'in-person' | 'message', RegExp])[] = [
  ['video', /\b(?:video(?:\s?-?\s?(?:call|conference|conferencing|link|meeting|summit))?|videoconference|teleconference|virtual(?:ly)?|online|via zoom)\b/iu],
  ['phone', /\b(?:(?:tele)?phon(?:e|ed|es|ing)|by phone|(?:phone|telephone)\s(?:calls?|conversations?|talks?)|calls?|called|rang|telephoned|hotline)\b/iu],
  ['message', /\b(?:letters?|messages?|telegrams?|notes?|wrote|cables?)\b/iu],
  ['in-person', /\b(?:met|meets?|meetings?|visit(?:s|ed|ing)?|received|hosted|summit|face[- ]to[- ]face|in person|sat down|flew|travell?ed|arrived|dined|lunch|dinner|on the sidelines|at the table)\b/iu],
];

/** Words that make one call or meeting with several parties several ones. */
export const separately = /\b(?:separate(?:ly)?|individual(?:ly)?|bilateral(?:ly)?|each|in turn|respectively|one by one|calls|conversations|phone calls|a series of)\b/iu;
/** Words that make it one. */
export const jointly = /\b(?:joint(?:ly)?|conference call|trilateral|three-way|four-way|quadrilateral|together|group call|multilateral|summit|roundtable)\b/iu;

/** "at the initiative of the Turkish side"; the words after it name who asked for the contact. */
export const initiative = /\bat (?:the )?(?:initiative|request|suggestion|invitation) of\b/iu;
/** "at Ankara's request" */
export const initiativeOwn = /\bat (?:the )?([^,.;]{2,60}?)['’]s? (?:own )?(?:initiative|request)\b/iu;
/** "received a call from" */
export const calledBy = /\b(?:received|took|had) (?:an? )?(?:\w+ )?(?:phone |telephone )?call from\b/iu;
/** how long it took */
export const duration = /\b(?:(?:about |around |nearly |almost |some |more than |over )?(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\d+)(?:[ -]and[ -]a[ -]half)?[ -](?:hours?|minutes?)(?:[ -]long)?)\b/iu;
/** how it went */
export const atmosphere = /\b(?:warm|cordial|constructive|friendly|frank|productive|businesslike|substantial|substantive|tense|candid|open|detailed|in-depth|fruitful|difficult|brief)\b/iu;

/** Verbs that open what was talked about. */
export const matters =
  /^(?:discuss(?:es|ed|ing)?|review(?:s|ed|ing)?|exchanged|touched|talked|addressed|considered|consider|covered|focus(?:ed)?|dealt|raised?|raises|examined|spoke|compared)$/iu;
/** Between such a verb and the matter itself. */
export const mattersLead = /^(?:views|opinions|notes|upon|on|about|of|over|with|in|detail|depth|at|length|briefly|also|thoroughly|,|particular|ways|assessments|the|issue|question|issues|matters|a|number|range)$/iu;
