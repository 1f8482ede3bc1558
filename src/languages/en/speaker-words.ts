/** Words that name all parties of a contact together. */
export const collective =
  /^(?:the )?(?:both|the (?:two|three|four|five|six)|two|three|four) ?(?:heads? of (?:state|government)|presidents|leaders|ministers|secretaries|sides|parties|men|countries|heads|premiers|prime ministers|foreign ministers|chancellors|interlocutors|participants)?$|^(?:the )?(?:heads of (?:state|government)|presidents|leaders|ministers|sides|parties|interlocutors|participants|prime ministers|foreign ministers|both|they)$|\b(?:both|the two) (?:presidents|leaders|ministers|sides|parties|heads of state|prime ministers|premiers|men)\b/iu;

/** Words that name the issuer's own side. */
export const ownSide = /\bour (?:president|prime minister|minister|side|country|delegation|leader|premier|chancellor|government)\b|^(?:we|i)$/iu;

/** Words of a report or briefing that ask, and say nothing of the contact. */
export const asksThePress = /^(?:question|q|reporter|journalist|press)\s*:?$/iu;

/** A sentence that tells how the contact went, not what was said. */
export const tellsAtmosphere =
  /\b(?:atmosphere|in a (?:friendly|constructive|warm|good) (?:climate|spirit))\b|\b(?:it|the \w+) (?:ran|lasted)\b|\b(?:conversation|call|talks?|discussion|meeting|tone) (?:was|were|took place|lasted|ran|went on|has just concluded)\b/iu;

/** An office without a name or a state: in a side's own text it is the side's own, where that side holds it. */
export const bareOffice =
  /^(?:the|mr\.?|madam|his excellency the|h\.?e\.? the) (president|prime minister|premier|secretary-general|secretary|foreign minister|foreign secretary|minister|chancellor|head of state|taoiseach|king|emir)(?: of the republic| of state)?$/iu;

/** "It was agreed that": said by all together where it is an agreement. */
export const passive = /\bit (?:was|has been|had been)(?: (?:also|further|then|thus))?\s*$/iu;
export const agreedTogether = /^(?:agreed|decided|concluded|resolved|ascertained|confirmed)/iu;
