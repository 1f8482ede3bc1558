/** Words for parts of a state: "northern Mali", "the south-east of Turkey". */
export const compass = /^(?:(?:north|south)(?:[- ]?(?:east|west))?(?:ern)?|(?:east|west)(?:ern)?|central|upper|lower)$/iu;

/** Words between a state and its town: "Syria's second-largest city of Aleppo", "the Lebanese port of Tripoli". */
export const townWords =
  /^(?:the|of|in|old|new|main|capital|city|town|village|port|suburb|district|neighbou?rhood|area|resort|island|border|coastal|industrial|strategic|besieged|contested|disputed|occupied|frontline|front-line|mountain|oil|mining|market|garrison|historic|holy|largest|second|second-largest|third|biggest|major|northern|southern|eastern|western|central|north|south|east|west|northeastern|northwestern|southeastern|southwestern|north-eastern|north-western|south-eastern|south-western|province|region|state)$/iu;

/** Words for a division of a state that stand behind its name, or with "of" before it. */
export const divisionWords = /^(?:province|region|state|governorate|oblast|county|department|prefecture|district|republic)$/iu;

/** Towns whose name is also a word, a person or another well-known town: they count only where the text names their state. */
export const doubtfulTowns = new Set(
  'Nice Orlando Georgetown Bor Jos Kingston Salisbury Portland Palma Manchester Alexandria Tripoli Brest Dayton Boston Sucre Beni Gori Santiago Cartagena Valencia Man Bo Kara Split Hit Sake Uri Halle Van Engels Bam Hamilton Lincoln Victoria Florence Franklin Jackson Marion Police Batman March Reading Most Same Orange Mobile Buchanan Salvador Leon Columbus Phoenix Mons Cork Perth Darwin Bristol Kandy Muse Ghat Ocaña Hue Faya Bama Birmingham Cambridge'.split(
    ' ',
  ),
);

/** Nouns of what talks are about: a place that hangs on one is the topic's, not the place of the talks. */
export const topicNouns =
  /^(?:situation|war|wars|conflict|conflicts|crisis|crises|ceasefire|cease-fire|truce|fighting|development|developments|escalation|hostilities|violence|peace|stability|security|election|elections|issue|issues|question|settlement|operation|operations|unrest|tension|tensions|humanitarian|events|process|presence|influence|interests|people|rights|attack|attacks|killing|killings|coup|invasion|occupation|withdrawal)$/iu;
export const topicCases = /^(?:on|about|regarding|concerning|over|towards?|for)$/iu;
