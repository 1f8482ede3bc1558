/** What words before or after a number commit to. */
export type Bound = 'low' | 'high' | 'about' | 'exact';

/** The longest first: "no more than" before "more than". */
export const modifiers: readonly (readonly [RegExp, Bound, hedged: boolean])[] = [
  [/^(?:no|not|never) (?:more|greater) than$/iu, 'high', false],
  [/^(?:no|not) (?:fewer|less) than$/iu, 'low', false],
  [/^(?:at least|a minimum of|at the least|minimum)$/iu, 'low', false],
  [/^(?:more than|over|above|upwards? of|in excess of|well over|far more than|well above|greater than|exceeding|north of|a good)$/iu, 'low', true],
  [/^(?:as many as|up to|at most|a maximum of|as much as|maximum)$/iu, 'high', true],
  [/^(?:nearly|almost|close to|just under|under|fewer than|less than|below|not quite|just short of|approaching|nearing)$/iu, 'high', true],
  [/^(?:about|around|some|roughly|approximately|an estimated|estimated|perhaps|maybe|circa|in the region of|or so|somewhere around|an average of|possibly)$/iu, 'about', true],
  [/^(?:exactly|precisely|just|only|a total of|a further|another|an additional|a record|all|the|both|other|a full|all of|total|further|additional)$/iu, 'exact', false],
];

/** Words after a number that bound it: "30 or more". */
export const after: readonly (readonly [RegExp, Bound, hedged: boolean])[] = [
  [/^(?:or more|or above|and counting|plus|at (?:the )?(?:very )?least|if not more)\b/iu, 'low', true],
  [/^(?:or fewer|or less|at (?:the )?most)\b/iu, 'high', true],
  [/^(?:or so)\b/iu, 'about', true],
];
