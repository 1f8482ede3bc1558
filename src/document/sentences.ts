import type { Document } from './document.js';
import { type Token, tokenize } from './tokens.js';

/** A sentence: its place in the text, and its tokens as a range of the document's tokens (`first` to `last`, exclusive). */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly first: number;
  readonly last: number;
  /** index into `document.paragraphs` */
  readonly paragraph: number;
}

/** A document's tokens and sentences, in text order. */
export interface Segmentation {
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
}

const closers = new Set(['"', '”', '’', "'", ')', ']', '»']);
const openers = /^["“‘'([«*•–—-]?\s*[\p{Lu}\p{N}"“‘«]/u;
/** Abbreviations that more often than not stand inside a sentence, even before a capital letter. */
const titles =
  /^(?:Mr|Mrs|Ms|Dr|Prof|Rev|Hon|St|Mt|Ft|Gen|Lt|Col|Maj|Capt|Cpt|Cmdr|Adm|Sgt|Brig|Cpl|Pvt|Sen|Rep|Gov|Pres|Amb|Sec|vs|No|Nos|Msgr|Messrs|Mme|approx|cf|ca|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.$/u;

/** After initials a sentence ends only before a word that opens one and is no part of a name. */
const starters = /^["“]?(?:The|A|An|In|On|At|It|He|She|They|But|And|This|That|However|Meanwhile)(?!\p{L})/u;

/** Whether a sentence ends with `word`; `next` is what follows it in the paragraph. */
function endsSentence(word: string, next: string): boolean {
  if (/^[!?]+$|^\.{3,}$|^…$/u.test(word)) return openers.test(next);
  if (!word.endsWith('.')) return false;
  if (titles.test(word)) return false;
  if (/^(?:\p{L}\.)+$/u.test(word)) return starters.test(next);
  return openers.test(next);
}

/**
 * The word that a token ends its sentence by, if it does: marks that close a quotation or bracket are passed over, and a full stop
 * is taken with the single capital letter before it ("John F. Kennedy").
 */
function lastWord(text: string, tokens: readonly Token[], i: number): string {
  const wordAt = (n: number) => text.slice(tokens[n]!.start, tokens[n]!.end);
  const joined = (n: number) => n > 0 && tokens[n - 1]!.end === tokens[n]!.start;
  let last = i;
  while (closers.has(wordAt(last)) && joined(last)) last--;
  const word = wordAt(last);
  const initial = word === '.' && joined(last) && /^\p{Lu}$/u.test(wordAt(last - 1));
  return initial ? wordAt(last - 1) + word : word;
}

/**
 * Cuts a document into sentences and tokens. A sentence never crosses a paragraph or a line break; every token belongs to one sentence.
 *
 * @example
 * segment(document).sentences.length // of "Mr. Ito left. Talks failed." → 2
 */
export function segment(document: Pick<Document, 'text' | 'paragraphs'>): Segmentation {
  const { text } = document;
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  document.paragraphs.forEach((paragraph, p) => {
    const found = tokenize(text, paragraph.start, paragraph.end);
    let first = tokens.length;
    found.forEach((token, i) => {
      tokens.push(token);
      const following = found[i + 1];
      const gap = following ? text.slice(token.end, following.start) : '';
      const breaks = following === undefined || gap.includes('\n');
      const ends = breaks || (gap !== '' && endsSentence(lastWord(text, found, i), text.slice(token.end, token.end + 40).trimStart()));
      if (!ends) return;
      const start = tokens[first]!.start;
      sentences.push({ start, end: token.end, first, last: tokens.length, paragraph: p });
      first = tokens.length;
    });
  });
  return { tokens, sentences };
}
