/** Words by which a text holds back from what it tells: of the clause they stand in. */
export const hedges =
  /\b(?:reportedly|allegedly|supposedly|purportedly|apparently|unconfirmed|alleged|purported|so-called|according to unconfirmed reports|it is not clear whether|it was not clear whether|it was unclear whether|not immediately clear|presumed|feared)\b/giu;

/** Whole clauses that say a claim was not checked; they reach back over the paragraph. */
export const unverified =
  /\b(?:(?:the |these |those |its |their |both )?(?:claims?|reports?|figures?|accounts?|footage|videos?|tolls?|numbers?|it|this|that|which|allegations?|details?)?\s*(?:could|can) ?not (?:immediately |yet )?be (?:independently |immediately )*(?:verified|confirmed|checked|established)|(?:was|were|is|are|has|have) not (?:been )?(?:independently |immediately |yet )*(?:verified|confirmed)|(?:was|were) (?:not )?(?:immediately )?(?:unable|able) to (?:independently )?(?:verify|confirm)|there (?:was|is|has been) no (?:immediate |independent )*(?:confirmation|comment|verification)|no independent confirmation|without (?:independent )?(?:confirmation|verification))\b/giu;
