/** Titles that tell of a contact, whatever else they say. */
export const contactTitle =
  /\b(?:calls?|conversations?|meetings?|talks?|videoconference|visits?|summit|discussions?|(?:speaks|spoke|confers|converses) (?:by phone )?(?:with|to)|meets?(?: with)?|met|receives?|received|telephones?|telephoned|phones|phoned|hosts|hosted|welcomes)\b/iu;

/** First paragraphs that tell of a contact of the issuer's own side. */
export const contactOpening =
  /\b(?:spoke|talked|met|conversed|conferred|spoken)\b[^.;]{0,90}\b(?:with|to|by (?:phone|telephone|video))\b|\b(?:had|has had|held|hold|received|answered|made|took part in|taken part in|joined)\b[^.;]{0,70}\b(?:calls?|(?:tele)?phone|conversation|discussions?|talks|meeting|videoconference|video conference|summit|session)\b|\b(?:telephoned|phoned|received|hosted|met|called)\b (?:\p{Lu}|his|her|the|our|today)|\b(?:discussion|talks|conversation|call|meeting|encounter|summit) (?:of|with|between|took place|was held|were held)\b/u;

/** Words beside a saying that make its content part of an issued text. */
export const carriedWords =
  /\b(?:read-?outs?|(?:written |joint |press |brief |official |separate )*statements?|communiqu[eé]s?|press releases?|(?:official )?summar(?:y|ies) of the (?:call|conversation|meeting|talks)|on its website|note verbale)(?!\p{L})/iu;
/** Words by which an article says that it prints a text whole. */
export const fullText = /\b(?:full text|text in full|reads? in full|in its entirety|(?:the )?(?:full|complete) (?:statement|readout|communiqu[eé])(?: follows| reads|:))/iu;
