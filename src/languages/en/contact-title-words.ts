/** A title that announces a contact still to come: "President to meet …", "will speak", "(Notice)". */
export const announces =
  /\b(?:to|will|set to|due to|expected to|scheduled to) (?:meet|hold|host|receive|visit|speak|talk|phone|call|telephone|welcome|travel|confer|sit down)\b|\(notice\)|\b(?:upcoming|forthcoming|planned) (?:visit|meeting|call|talks|trip|summit)\b|\bpreview\b/iu;

/** Words by which a text says that its contact was not the first of the pair: "the second conversation", "spoke again". */
export const again =
  /\b(?:second|third|fourth|another|additional|further|new|follow-up) (?:\w+ ){0,2}(?:call|conversation|contact|meeting|talks?|round|telephone|phone|discussion|session)\b|\b(?:spoke|talked|met|called|telephoned|conversed|converses|speaks|talks|meets|conferred|spoken) (?:\w+ ){0,3}(?:again|once more|anew|for (?:a|the) (?:second|third|fourth) time)\b|\bfor (?:a|the) (?:second|third|fourth) time\b|\bthe second (?:since|in|of|this|within)\b/iu;

/** The part of the day in which a contact took place, by its words; the first that fits. */
export const partsOfDay: readonly (readonly ['morning' | 'midday' | 'afternoon' | 'evening', RegExp])[] = [
  ['morning', /\b(?:this|in the|on the|that|yesterday|early|late|\w+day) morning\b|\bovernight\b/iu],
  ['midday', /\b(?:midday|noon(?! briefing)|lunch)\b/iu],
  ['afternoon', /\b(?:this|in the|that|yesterday|early|late|\w+day) afternoon\b/iu],
  ['evening', /\b(?:this|in the|that|yesterday|late|\w+day) evening\b|\btonight\b|\b(?:last|late at|that) night\b|\bo'clock tonight\b/iu],
];

/** Words by which a contact without a coded event shows: nouns and verbs of calls, meetings, visits. */
export const contactShown =
  /\b(?:(?:tele)?phone(?:d|s)?|calls?|called|rang|conversations?|conversed?|converses|spoke|speaks|talked|talks?|met|meets?|meetings?|received|receives|hosted|hosts|summit|visit(?:s|ed)?|videoconference|conference|retreat|sat down|sat|held)\b/iu;

/** Words by which a talk of three or more shows, whoever is named. */
export const severalParties =
  /\b(?:trilateral|tripartite|three-way|four-way|quadrilateral|quad|multilateral|mini-summit|(?:the|all|with) (?:three|four|five|six|seven)|(?:three|four|five|six|seven) (?:\w+ ){0,2}(?:states|countries|neighbours|leaders|ministers|presidents|colleagues|partners|counterparts)|(?:leaders|presidents|ministers|heads|counterparts|colleagues|partners|participants|envoys) (?:of|from|joined|took)|\w+ and \w+ (?:colleagues|counterparts|partners|leaders|foreign ministers)|energy ministers|assembly|triangle|conference of)\b/iu;

/** Words that say outright that three or more talked. */
export const severalTalked =
  /\b(?:trilateral|tripartite|three-way|four-way|quadrilateral|quad|mini-summit|triangle|(?:meeting|talks?|call|summit|conference|conversation) of (?:the )?(?:heads of )?(?:three|four|five|six|seven)|the (?:three|four|five|six|seven) (?:leaders|presidents|ministers|heads)|(?:three|four|five|six|seven) neighbouring)\b/iu;

/** A day of the month alone: "on the 16th". */
export const ordinalDay = /\b(?:on|of) the (\d{1,2})(?:st|nd|rd|th)\b/iu;
/** A day told from another day of the text, not from its publication. */
export const fromAnotherDay = /\b(?:the (?:day|week|month) (?:before|after)|the (?:previous|following|next) \w+|(?:days|day) (?:later|earlier|before|after))\b/iu;

/** How a contact took place, by the words next to the one that names it; the first that fits. */
export const contactFormats: readonly (readonly ['phone' | 'video' | 'in-person' | 'message', RegExp])[] = [
  ['video', /\bvideo|\bteleconference|\bvirtual|\bonline\b|\bon screen\b|\bby screen\b|\bvia zoom\b/iu],
  ['phone', /\b(?:tele)?phon(?:e|ed|es|ing)\b|\bcalls?\b|\bcalled\b(?! (?:on|upon|for|in|off|it|out)\b)|\brang\b|\bhotline\b|\bon the line\b/iu],
  ['in-person', /\b(?:met|meets?|meetings?|visit(?:s|ed|ing)?|received|receives|hosted|hosts|summit|face[- ]to[- ]face|in person|sat down|dinner|lunch|breakfast|table|residence|retreat|audience|arrived|came|flew|welcomed)\b/iu],
  ['message', /\b(?:letter|message of|telegram)\b/iu],
];

/** The part of a title that names who tells of a contact, not who took part: "Statement by Press Secretary … on", "Briefing by … following". */
export const toldBy =
  /\b(?:statement|briefing|remarks|press call|comments?|answers?|notes?|spokes\w+)\b(?: (?:by|of|from|to))?\b.{0,90}?(?:\bon\b|\bfollowing\b|\bafter\b|\babout\b|\bregarding\b|:)/iu;

/** Nouns of a contact, as titles have them. */
export const contactNouns =
  /\b(?:calls?|conversations?|talks?|meetings?|meets?|met|visits?|summit|retreat|trip|phones?|telephones?|speaks?|spoke|talk|hosts?|receives?|videoconference|teleconference|audience|lunch|dinner|trilateral|bilateral|consultations|dialogue)\b/iu;
