/** Words said that settle what a plain cue ("said", "stressed", "expressed") does; each is looked for where what was said begins. */
export const condolences = /^(?:\S+ ){0,5}?(?:condolences?|sympath(?:y|ies))\b/iu;
export const gratitude = /^(?:\S+ ){0,5}?(?:gratitude|appreciation|grateful|thankful|thank(?:s|ed)?)\b/iu;
export const congratulations = /^(?:\S+ ){0,4}?(?:congratulations|(?:best|good|warm) wishes|greetings)\b/iu;
/** "that it was ready to mediate", "its readiness to help" */
export const readiness =
  /^(?:that )?(?:(?!that\b|which\b|who\b)\S+ ){0,6}?(?:(?:is|are|was|were|stands?|stood|remains?|remained|be|am|['’]m|['’]re) (?:\p{L}+ly |also |always )?(?:ready|willing|prepared|open) to\b)|^(?:\S+ ){0,4}?(?:readiness|willingness|offers? (?:of|to))\b|^(?:ready|willing|prepared|open) to\b/iu;
/** "its commitment to the accord", "their intention to cooperate" */
export const commitment = /^(?:\S+ ){0,5}?(?:commitments?|determination|resolve|intentions?|pledges?|promises?) to\b|^(?:that )?(?:\S+ ){0,5}?(?:is|are|was|were|remains?|remained) (?:\p{L}+ly )?(?:committed|determined|resolved) to\b/iu;
/** "the need for a truce", "that all sides must stop", "that it was necessary to act" */
export const need =
  /^(?:\S+ ){0,4}?(?:need|necessity|urgency|inadmissibility) (?:for|of|to)\b|^(?:that )?[^,.;]{0,90}?\b(?:must|should|ought to|has to|have to|had to|needs? to|needed to|(?:is|was|are|were) (?:\p{L}+ly )?(?:needed|required|necessary|essential|imperative|indispensable|unacceptable|inadmissible|vital (?:to|that)|crucial (?:to|that)))\b/iu;
/** "the importance of …", "that it was important to …": stressed, but asked of nobody */
export const importance = /^(?:that )?(?:\S+ ){0,5}?(?:importance|significance|relevance|priority)\b|^(?:that )?(?:it|this) (?:is|was) (?:\p{L}+ly )?(?:important|crucial|vital|key)\b/iu;
/** What the subject of the words said will do. */
export const will = /^(?:that )?(?:\S+ ){1,5}?(?:will|would|shall)\b|^(?:that )?\S+['’](?:ll|d)\b/iu;
export const willNot = /\b(?:will|would|shall) (?:not|never)\b|\bwon['’]t\b|\bwouldn['’]t\b/iu;
/** What a rejection denies. */
export const claims = /^(?:as \p{L}+ )?(?:\S+ ){0,3}?(?:claims?|allegations?|accusations?|reports?|suggestions?|charges|assertions?|insinuations?)\b/iu;
/** Verbs that pass something on without an act of their own: what it is decides. */
export const conveying: ReadonlySet<string> = new Set(['affirm', 'convey', 'share', 'express', 'voice']);
