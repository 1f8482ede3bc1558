import { formIndex } from './verb-forms.js';

/** How a contact took place, by its words; the first that fits. */
export const formats: readonly (readonly ['phone' | 'video' | 'in-person' | 'message', RegExp])[] = [
  ['video', /\b(?:video(?:\s?-?\s?(?:call|conference|conferencing|link|meeting|summit|talks?))?|videoconference|video-conference|teleconference|virtual(?:ly)?|online|by zoom|via zoom|on (?:the )?screen)\b/iu],
  ['phone', /\b(?:(?:tele)?phon(?:e|ed|es|ing)|by phone|(?:phone|telephone)\s(?:calls?|conversations?|talks?)|calls?|called|rang|rung|telephoned|hotline|on the line)\b/iu],
  ['message', /\b(?:letters?|messages?|telegrams?|notes?|wrote|cables?)\b/iu],
  [
    'in-person',
    /\b(?:met|meets?|meetings?|visit(?:s|ed|ing)?|received|receives|hosted|hosts|summit|face[- ]to[- ]face|in person|sat down|flew|travell?ed|arrived|came|brought|encounter|dined|lunch|dinner|on the (?:sidelines|margins|edges)|at the table|guest)\b/iu,
  ],
];
/** Words of talks that, held at a place, were held face to face. */
export const roundTable = /\b(?:talks?|discussions?|negotiations|summit|session|conversations?|consultations?)\b/iu;

/** Words that make one call or meeting with several parties several ones. */
export const separately = /\b(?:separate(?:ly)?|individual(?:ly)?|bilateral(?:ly)?|each|in turn|respectively|one by one|calls|conversations|phone calls|a series of)\b/iu;
/** Words that make it one. */
export const jointly =
  /\b(?:joint(?:ly)?|conference call|trilateral|three-way|four-way|quadrilateral|together|group call|multilateral|summit|roundtable|by video|videoconference|video conference|video link|quad)\b/iu;

/** A sentence that goes on about the contact before it: "During the call, …", "They also discussed …". */
export const pointsBack =
  /^(?:["“]?(?:during|in|at|in the course of|on|over) (?:the|their|that|this|those) (?:\p{L}+[ -]){0,2}(?:calls?|conversations?|meetings?|talks?|summit|discussions?|visit|encounter|session)|(?:they|the (?:two|three|four|leaders|presidents|ministers|parties|sides|pair|officials|interlocutors)|both)\b)/iu;

/** "at the initiative of the Turkish side", "at the invitation of X"; the words after it name who asked for the contact. */
export const initiative =
  /\b(?:(?:at|on|upon|by) (?:the )?(?:initiative|request|suggestion|invitation|proposal|instigation|behest) of|(?:initiated|requested|convened|called|placed|proposed|organi[sz]ed|suggested|arranged) by(?= )|(?:initiative|request) (?:came|for the (?:call|conversation|meeting|talks) came) from|invited by|as (?:the )?guests? of)\b/iu;
/** "at Ankara's request", "at the host's invitation" */
export const initiativeOwn = /\b(?:at|on|upon) (?:the )?(?:[^,.;]{2,60}?['’]s?|his|her|their|its|our|my) (?:own |kind |official )?(?:initiative|request|invitation|suggestion|proposal|behest)\b/iu;
/** "received a call from", "answered a call from" */
export const calledBy =
  /\b(?:receiv(?:es?|ed|ing)|took|takes|answer(?:s|ed|ing)?|accept(?:s|ed)|had) (?:an? )?(?:\p{L}+ )?(?:(?:tele)?phone |video )?calls?(?: (?:today|yesterday|this (?:morning|afternoon|evening)|tonight))? from\b|\bon the line was\b|\bwas (?:tele)?phoned (?:\p{L}+ ){0,2}by\b/iu;
/** Verbs of placing a call or bringing a meeting about: their subject asked for it. */
export const placing = formIndex('call telephone phone ring convene initiate'.split(' '));
/** What follows "called" where nobody was telephoned. */
export const notPlacing = /^call(?:s|ed|ing)? (?:for|on|upon|it|this|that|off|attention|into|itself|himself)\b/iu;
/** Verbs of asking that make their subject the one who asked for the contact, where what follows names it. */
export const asking = formIndex('ask request seek wish want propose suggest invite'.split(' '));
export const askedFor =
  /^\p{L}+ (?:(?:for|to|a|an|the|his|her|their|that|have) ){0,3}(?:\p{L}+ ){0,3}?(?:calls?|conversations?|meetings?|talks?|talk|meet|contacts?|visit|summit|consultations?)\b/iu;

/** How long it took, as a number of hours or minutes. */
export const duration =
  /\b(?:(?:about|around|nearly|almost|some|more than|over|roughly|approximately|just under|just over|a little over|a little under|a little more than|less than|close to) )?(?:(?:a )?quarter of an hour|half an hour|three quarters of an hour|(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|\d+)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?(?:[ -](?:and[ -](?:a[ -])?(?:half|quarter)))?[ -](?:hours?|minutes?)(?: and (?:a half|a quarter|\d+ minutes|\p{L}+(?:-\p{L}+)? minutes))?(?:[ -]long)?)\b/giu;
/** Words beside which a number of hours is the length of the contact. */
export const lasting =
  /\b(?:last(?:s|ed|ing)?|ran|took|went on|continued|long|duration|for|spoke|talked|met|meeting|call|conversation|talks|discussion|session|after|together|spent)\b/iu;
/** Hours that are a time of day, a deadline or a distance, not a length. */
export const notLasting = /\b(?:within|every|in the (?:next|last|past|coming)|last|past|next|(?:flight|drive|walk)|ago|later|earlier|before|notice|news|deadline|spent)\b/iu;
/** How long it took, in a word. */
export const lengthWord = /\b(?:lengthy|long|extended|hours-long|brief|short)\b(?=[^.;]{0,40}\b(?:calls?|conversations?|meetings?|talks?|discussions?|encounter|exchange)\b)/iu;

/** How it went. */
export const atmosphereWords =
  /\b(?:warm|cordial|constructive|friendly|frank|productive|businesslike|business-like|substantive|substantial|tense|candid|open|sincere|fruitful|difficult|fraternal|amicable|trusting|trustful|relaxed|positive|good|heated|professional|respectful|informal)(?:(?:,| and|, and) (?:warm|cordial|constructive|friendly|frank|productive|businesslike|business-like|substantive|substantial|tense|candid|open|sincere|fruitful|difficult|fraternal|amicable|trusting|relaxed|positive|professional|respectful|informal))*(?= (?:atmosphere|manner|spirit|tone|climate|way|vein|calls?|(?:tele)?phone|conversations?|meetings?|talks?|discussions?|exchanges?|dialogue|encounter)\b)/iu;
/** "The talks were frank": the words stand behind the verb. */
export const atmosphereIs =
  /\b(?:call|conversation|meeting|talks|discussions?|exchange|dialogue|atmosphere|tone) (?:was|were|proved) (?:very |quite |extremely )?((?:warm|cordial|constructive|friendly|frank|productive|businesslike|business-like|substantive|tense|candid|open|fruitful|difficult|fraternal|amicable|positive|heated)(?:(?:,| and|, and) (?:warm|cordial|constructive|friendly|frank|productive|businesslike|substantive|tense|candid|open|fruitful|positive))*)\b/iu;

/** Words behind which those who were present are named. */
export const attendedBy =
  /\b(?:taking part(?: in the (?:\p{L}+ )?(?:meeting|talks|conversation|call|session|discussion))? (?:was|were)|(?:also )?attended by|present (?:at the (?:meeting|talks) )?(?:was|were)|in attendance (?:was|were)|accompanied by|flanked by|(?:were|was) (?:also )?joined by|with the participation of|in the presence of|attending (?:were|was)|participants (?:were|included)|on the \p{L}+ side,? were)\b/iu;
/** Words before which they are. */
export const attended =
  /\b(?:(?:also )?(?:took part in|attended|participated in|sat in on|were present at|was present at|were in the room|was in the room|joined) (?:in )?(?:the|this) (?:\p{L}+ )?(?:meeting|talks|conversation|call|session|discussions?|lunch|dinner))\b/iu;
/** Words behind which the mediator is named. */
export const mediatedBy =
  /\b(?:(?:mediated|brokered|facilitated|moderated) by|under the (?:auspices|mediation|aegis|chairmanship) of|(?:with|through|thanks to) the (?:mediation|good offices|help|assistance|facilitation) of|through the mediation of)\b/iu;
/** Verbs of receiving a guest. */
export const hosting = formIndex('host receive welcome'.split(' '));

const parties = '(?:they|the (?:two|three|four|leaders|presidents|ministers|sides|parties|pair|heads|prime ministers|foreign ministers|interlocutors)|both)';
const again = '(?:again|next|soon|further|once more|in touch|in contact|shortly|later|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|in (?:january|february|march|april|may|june|july|august|september|october|november|december)|at the|once|as|when|in [A-Z])';
/** Wordings of what comes next, the plainest kind first. */
export const nextSteps: readonly RegExp[] = [
  // they stay in touch, go on, meet again
  /\b(?:agreed|undertook|decided|resolved|promised|arranged|pledged|committed|concurred)\b[^.;]{0,60}?\b(?:(?:to )?(?:stay|remain|keep|be|keeping|staying|remaining) (?:\p{L}+ )?(?:in (?:close |regular |constant )?(?:touch|contact)|in step)|(?:to )?continue|(?:to )?meet(?:ing)?\b|(?:to )?speak(?:ing)? again|(?:to )?(?:further|regular|future) (?:contacts|consultations|meetings)|on (?:further|regular|future|new) (?:\p{L}+ )?(?:contacts|consultations|meetings)|to (?:hold|arrange|convene|resume|follow up|exchange visits|consult)|that (?:their|the) (?:teams|ministers|officials|experts|delegations))\b/iu,
  /\b(?:would|will|to) (?:remain|stay|keep) (?:in (?:close |regular |constant )?(?:touch|contact|step)|in step)\b/iu,
  new RegExp(`\\b(?:will|shall|would|['’]ll|are to|is to)\\b (?:\\p{L}+ ){0,2}?(?:meet|speak|talk|confer|see each other|resume|reconvene|consult|call|be in touch)\\b[^.;]{0,60}?\\b${again}`, 'u'),
  /\b(?:the )?(?:next|further|second|third|new|follow-up|first) (?:\p{L}+ )?(?:meeting|round|session|summit|call|visit|conversation|consultations?|talks|contact)\b[^.;]{0,60}?\b(?:will|is|are|was|were|falls?|would)\b/iu,
  /\b(?:a |an )?(?:\p{L}+ )?(?:meeting|round|session|summit|visit|working group|commission|committee)\b[^.;]{0,50}?\b(?:will (?:be (?:held|set up|called|convened|created|established)|meet|gather|take place|follow)|is (?:to be|to gather|to meet|to be held|envisaged|planned|scheduled|expected|foreseen)|are (?:planned|scheduled|envisaged))\b/iu,
  // who is told to follow up
  /\b(?:directed|instructed|tasked|charged|mandated|commissioned|asked|called on|entrusted|ordered)\b[^.;]{0,60}?\b(?:teams?|ministers?|ministries|officials|experts|envoys?|advis[eo]rs|delegations?|aides|negotiators|staffs?|governments|secretary \p{Lu}\p{L}+|working groups?|representatives)\b/iu,
  /\b(?:teams?|ministers?|officials|experts|envoys?|aides|negotiators|working groups?|secretary \p{Lu}\p{L}+|a group of experts|delegations?)\b(?: \p{L}+){0,3}? (?:will|are to|is to|would)\b/iu,
  // what a side looks forward to
  /\b(?:looks?|looked|looking) forward to (?:\p{L}+ ){0,3}?(?:welcoming|meeting|seeing|visiting|receiving|hosting|continuing|visit|meeting|summit|working|further)\b/iu,
  /\b(?:invited|accepted (?:an|the|his|her|their) invitation)\b[^.;]{0,60}?\b(?:to (?:visit|pay|come|attend)|visit|for (?:a|an)|to \p{Lu})/iu,
  new RegExp(`\\b${parties} (?:will|are to|would)\\b`, 'iu'),
  /\b(?:will|would) (?:\p{L}+ ){0,2}?(?:travel to|visit|dispatch|send|submit|carry)\b/iu,
];
