/** Titles that tell of a contact, whatever else they say. */
export const contactTitle =
  /\b(?:calls?|conversations?|meetings?|talks?|videoconference|visits?|summit|discussions?|(?:speaks|spoke|confers|converses) (?:by phone )?(?:with|to)|meets?(?: with)?|met|receives?|received|telephones?|telephoned|phones|phoned|hosts|hosted|welcomes)\b/iu;

/** First paragraphs that tell of a contact of the issuer's own side. */
export const contactOpening =
  /\b(?:spoke|talked|met|conversed|conferred|spoken)\b[^.;]{0,90}\b(?:with|to|by (?:phone|telephone|video))\b|\b(?:had|has had|held|hold|received|answered|made|took part in|taken part in|joined)\b[^.;]{0,70}\b(?:calls?|(?:tele)?phone|conversation|discussions?|talks|meeting|videoconference|video conference|summit|session)\b|\b(?:telephoned|phoned|received|hosted|met|called)\b (?:\p{Lu}|his|her|the|our|today)|\b(?:discussion|talks|conversation|call|meeting|encounter|summit) (?:of|with|between|took place|was held|were held)\b/u;
