/** Words that are frequent in English and hardly stand in any other language. */
const common = new Set([
  'the',
  'and',
  'to',
  'that',
  'with',
  'said',
  'by',
  'from',
  'which',
  'their',
  'were',
  'has',
  'been',
  'would',
  'have',
  'this',
  'after',
  'who',
]);
/** Below this many letters a guess at the language is worth little. */
const enough = 60;

/**
 * The language that a text is written in, as an ISO 639-1 code, or null if it is too short to tell.
 *
 * The detector is loaded only for text that is not plainly English.
 *
 * @example
 * await languageOf('Der Präsident sprach am Montag mit dem Minister über die Lage an der Grenze.') // 'de'
 */
export async function languageOf(text: string): Promise<string | null> {
  const sample = text.slice(0, 4000);
  const words: string[] = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  const known = words.filter((word) => common.has(word)).length;
  if (words.length >= 25 && words.includes('the') && known / words.length >= 0.1) return 'en';
  const letters = words.join('').length;
  const latin = (sample.match(/\p{Script=Latin}/gu) ?? []).length;
  const { eld } = await import('eld/extrasmall');
  const found = eld.detect(sample);
  if (letters === 0 || found.language === '') return null;
  if (latin < letters / 2) return found.language;
  const scores: Record<string, number> = found.getScores();
  const clear = found.isReliable() && (scores[found.language] ?? 0) - (scores.en ?? 0) >= 0.1;
  if (found.language !== 'en' && (letters < enough || !clear)) return null;
  return found.language;
}

/**
 * The English name of a language.
 *
 * @example
 * languageName('de') // 'German'
 */
export function languageName(code: string): string {
  return new Intl.DisplayNames(['en'], { type: 'language' }).of(code) ?? code;
}
