export const months = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];
export const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

export const monthPattern = '(?:january|february|march|april|may|june|july|august|september|october|november|december|jan\\.?|feb\\.?|mar\\.?|apr\\.?|jun\\.?|jul\\.?|aug\\.?|sept?\\.?|oct\\.?|nov\\.?|dec\\.?)';
export const weekdayPattern = '(?:sunday|monday|tuesday|wednesday|thursday|friday|saturday)';

/** Counts written as words, as they stand before "days ago". */
export const counts: Readonly<Record<string, number>> = {
  a: 1, an: 1, one: 1, two: 2, 'a couple of': 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15, twenty: 20, thirty: 30,
};

/** Ordinals and counts that stand before parts of months and years. */
export const ordinals: Readonly<Record<string, number>> = { first: 1, second: 2, third: 3, fourth: 4, one: 1, two: 2, three: 3 };

/** Seasons by their first month and length in months, of the northern half. */
export const seasons: Readonly<Record<string, readonly [month: number, length: number]>> = { spring: [3, 3], summer: [6, 3], autumn: [9, 3], fall: [9, 3] };

/** Words that put what they govern into the future. */
export const futureWords = /^(?:will|shall|'ll|’ll|would|due|plans?|planned|planning|intends?|scheduled|expected|set|slated|upcoming|going|aims?|hopes?|ready|pledged|agreed|promised|vowed)$/iu;

/** Verbs whose clause tells what is asked for: it lies ahead. */
export const demandWords = /^(?:demand|order|urg|ask|call|insist|warn|threat|request|want|g[ia]ve|told|tell|appeal|instruct|oblig|requir|allow|invit|recommend)\w*$/iu;

/** Words before a time that say how it bounds: they may stand outside the range that the model marks. */
export const boundWords = /^(?:since|until|till|through|by|before|after|from|between|last|next|this|past|previous|following|coming|early|late|earlier|later|mid|mid-|overnight|the|of|in|on|as)$/iu;
