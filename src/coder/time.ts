import type { Sentence } from '../document/sentences.js';
import { type Span, spanOf } from '../document/span.js';
import { boundWords, demandWords, futureWords, monthPattern, weekdayPattern } from '../languages/en/time-words.js';
import type { Reading, TokenRange } from '../reading/reading.js';
import type { Time } from '../records/record.js';
import { withClock } from './time/clock.js';
import { byChrono, explicitRules } from './time/explicit.js';
import { nightRules, nightsOfDates } from './time/nights.js';
import { partRules } from './time/parts.js';
import { relativeRules } from './time/relative.js';
import { writtenDay } from './time/dateline-day.js';
import { comingRules, vagueRules } from './time/vague.js';
import { weekdayRules } from './time/weekdays.js';
import { type Anchor, type Found, type Rule, unknown } from './time/rules.js';

export interface TimeOptions {
  /** whether what happens then is told as past or as coming; found from the verb where it is not given */
  readonly tense?: 'past' | 'future' | null;
}

/** Rules for dates that are named come before all others, longer matches before shorter ones. */
const named = [...nightsOfDates, ...partRules, ...explicitRules];
const rules = [...named, ...nightRules, ...weekdayRules, ...relativeRules, ...comingRules, ...vagueRules];
const searches = rules.filter((rule) => !rule.name.startsWith('bare')).map((rule) => new RegExp(rule.pattern.source, `${rule.pattern.flags}g`));

/**
 * What words of time mean in a document: ISO days, with how they are known. Weekdays and dates without a year lie before publication,
 * or after it where the text speaks of the future; "the same day" is the day that the text last named. null if the words are no time.
 * Never silently the publication date: "today" has the basis `publication`, and without a date of publication a relative time has no days.
 *
 * @example
 * resolveTime(reading, range) // "on Monday", published 2023-10-17 → { start: '2023-10-16', end: '2023-10-16', precision: 'day', basis: 'relative', … }
 */
export function resolveTime(reading: Reading, range: TokenRange | null, options: TimeOptions = {}): Time | null {
  if (!range || range.first >= range.last) return null;
  const sentence = sentenceOf(reading, range.first);
  let first = range.first;
  while (sentence && first > sentence.first && range.first - first < 3 && boundWords.test(word(reading, first - 1))) first--;
  const text = wordsOf(reading, { first, last: range.last });
  const anchor: Anchor = {
    published: writtenDay(reading.document),
    context: null,
    tense: /\bsince\b/iu.test(text)
      ? 'past'
      : options.tense !== undefined
        ? options.tense
        : deadline.test(text)
          ? ahead(tenseAt(reading, range))
          : tenseAt(reading, range),
  };
  // "a day after Russia opened fire": counted from what the clause tells, not from a day.
  if (
    /\b(?:after|before)$/iu.test(text) &&
    /\d|\b(?:days?|weeks?|months?|years?|hours|minutes)\b/iu.test(text) &&
    sentence &&
    /\p{L}/u.test(word(reading, range.last)) &&
    range.last < sentence.last
  )
    return { ...unknown(), written: writtenOf(reading, range) };
  const found = readTime(text, { ...anchor, context: contextDay(reading, range.first, anchor) });
  if (found) return { ...bounded(withClock(found, text), text), written: writtenOf(reading, range) };
  const cut =
    range.last - range.first === 1 && boundWords.test(text) && sentence ? timesIn(reading, sentence).find((other) => other.first === range.last) : undefined;
  return cut ? resolveTime(reading, cut, options) : null;
}

/**
 * The time told nearest to a trigger in its sentence: first what hangs on it in the tree, then what stands nearest; null if the sentence tells none.
 */
export function timeNear(reading: Reading, sentence: Sentence, trigger: TokenRange): Time | null {
  const found = timesIn(reading, sentence);
  const distance = (range: TokenRange): number =>
    (range.first >= trigger.last ? range.first - trigger.last : trigger.first - range.last) + (governs(reading, trigger, range) ? 0 : 100);
  const nearest = [...found].sort((a, b) => distance(a) - distance(b))[0];
  return nearest ? resolveTime(reading, nearest) : null;
}

/** What `timesIn` found, a stretch of tokens by its ends: the same sentence is asked about by every event in it. */
const known = new WeakMap<Reading, Map<string, readonly TokenRange[]>>();

const deadline = /\b(?:until|till|by|before|after)\b/iu;
const ahead = (tense: Anchor['tense']): Anchor['tense'] => (tense === 'future' ? tense : null);

/** The ranges of a stretch of tokens that are words of time, in text order: those the model names dates, and those that the rules find. */
export function timesIn(reading: Reading, within: TokenRange): readonly TokenRange[] {
  const stretches = known.get(reading) ?? new Map<string, readonly TokenRange[]>();
  known.set(reading, stretches);
  const key = `${within.first} ${within.last}`;
  const times = stretches.get(key) ?? findTimes(reading, within);
  stretches.set(key, times);
  return times;
}

function findTimes(reading: Reading, within: TokenRange): TokenRange[] {
  const found: TokenRange[] = reading.names
    .filter((name) => name.label === 'date' && name.first >= within.first && name.last <= within.last)
    .map(({ first, last }) => ({ first, last }));
  const start = reading.tokens[within.first]?.start ?? 0;
  const text = wordsOf(reading, within);
  for (const pattern of searches) {
    for (const match of text.matchAll(pattern)) {
      const range = tokensOf(reading, within, start + match.index, start + match.index + match[0].length);
      if (!range) continue;
      // The model may have cut "14 March" to "March": the whole expression stands.
      const known = found.findIndex((other) => other.first < range.last && range.first < other.last);
      if (known < 0) found.push(range);
      else found[known] = { first: Math.min(found[known]!.first, range.first), last: Math.max(found[known]!.last, range.last) };
    }
  }
  return joined(
    reading,
    found.sort((a, b) => a.first - b.first),
  );
}

/** Two expressions that tell one time: "Tuesday, May 14", "at dawn on Tuesday", "10:30 on Monday". */
function joined(reading: Reading, times: readonly TokenRange[]): TokenRange[] {
  const found: TokenRange[] = [];
  for (const range of times) {
    const last = found.at(-1);
    const between = last && range.first >= last.last ? wordsOf(reading, { first: last.last, last: range.first }) : '-';
    const gap = last && range.first > last.last ? between : '';
    const one =
      last &&
      range.first >= last.last &&
      /^(?:|,|\(|on|of|at|(?:,|local time|, ?) ?(?:on|at))$/iu.test(gap) &&
      oneTime(wordsOf(reading, last), wordsOf(reading, range));
    if (one) found[found.length - 1] = { first: last.first, last: range.last };
    else found.push(range);
  }
  return found;
}

const dayWord = new RegExp(`^(?:(?:last|next|this)\\s+)?${weekdayPattern}(?:\\s+(?:morning|afternoon|evening|night))?$`, 'iu');
const dated = new RegExp(`\\b${monthPattern}|\\d{4}-\\d{2}-\\d{2}`, 'iu');
const hour =
  /^(?:(?:at|before|around|shortly before|by) (?:noon|midnight|dawn|dusk|daybreak|sunrise|sunset|nightfall)|in the (?:morning|afternoon|evening)|(?:the )?(?:small|early) hours|\d{1,2}(?:[:.]\d{2})?.*)$/iu;

/** Whether of two expressions side by side one only makes the other more precise. */
function oneTime(a: string, b: string): boolean {
  const day = (words: string): boolean => dayWord.test(words) || /\b(?:yesterday|today|tomorrow)\b/iu.test(words);
  if (dayWord.test(a) && dated.test(b) && /\d/u.test(b)) return true;
  const at = (words: string): boolean => hour.test(words) && !dated.test(words);
  return (at(a) && (day(b) || dated.test(b))) || (at(b) && (day(a) || (dated.test(a) && /\d/u.test(a))));
}

/** Parts of a day say no day where anything else does. */
const rank = (rule: Rule): number =>
  named.includes(rule) ? 1 : rule.name === 'part of some day' || rule.name === 'the same day' || rule.name === 'clock' ? -1 : 0;

/** Reads an expression by the first rule that makes sense of it, the longest match first; then by chrono. */
export function readTime(text: string, anchor: Anchor): Found | null {
  const matches = rules.flatMap((rule) => {
    const match = rule.pattern.exec(text);
    return match ? [{ rule, match }] : [];
  });
  matches.sort((a, b) => rank(b.rule) - rank(a.rule) || b.match[0].trim().length - a.match[0].trim().length);
  for (const { rule, match } of matches) {
    const found = rule.read(match, anchor);
    if (found) return found;
  }
  return byChrono(text, anchor);
}

/** "Since" and "until" open one side of a time. */
function bounded(found: Found, text: string): Found {
  if (found.start === null && found.end === null) return found;
  if (/\bsince\b/iu.test(text)) return { ...found, end: null, precision: 'range' };
  if (/\b(?:until|till)\b/iu.test(text) && found.precision !== 'range') return { ...found, start: null, precision: 'range' };
  return found;
}

/** The day that the text last told before a token, in its sentence or the one before it in the paragraph. */
function contextDay(reading: Reading, before: number, anchor: Anchor): string | null {
  const at = reading.sentences.findIndex((sentence) => before >= sentence.first && before < sentence.last);
  for (let s = at; s >= Math.max(0, at - 3); s--) {
    const sentence = reading.sentences[s]!;
    if (s < at && reading.document.paragraphs[sentence.paragraph]?.role === 'title') break;
    const range = { first: sentence.first, last: s === at ? before : sentence.last };
    if (range.first >= range.last) continue;
    for (const earlier of timesIn(reading, range).toReversed()) {
      const words = wordsOf(reading, earlier);
      const found = readTime(words, { ...anchor, tense: tenseAt(reading, earlier) });
      // A day still to come is not the one on which something was done.
      if (anchor.tense !== 'future' && anchor.published && found?.start && found.start > anchor.published) continue;
      const own = found?.basis !== 'publication' || /\b(?:today|tonight|this)\b/iu.test(words);
      if (own && found?.start && found.start === found.end && found.basis !== 'context') return found.start;
    }
  }
  return firstDay(reading, before, anchor);
}

/** The day of the story: the first that the text names, where it lies in the week before the text was written; null before that place. */
function firstDay(reading: Reading, before: number, anchor: Anchor): string | null {
  const day = stories.get(reading) ?? storyOf(reading, { ...anchor, context: null, tense: null });
  stories.set(reading, day);
  return day.last <= before ? day.start : null;
}

const stories = new WeakMap<Reading, { readonly start: string | null; readonly last: number }>();

function storyOf(reading: Reading, anchor: Anchor): { start: string | null; last: number } {
  for (const sentence of reading.sentences) {
    for (const range of timesIn(reading, sentence)) {
      const found = readTime(wordsOf(reading, range), anchor);
      const near = found?.start && anchor.published && found.start <= anchor.published && Date.parse(anchor.published) - Date.parse(found.start) <= 7 * 864e5;
      if (near && found.precision === 'day' && found.basis !== 'context' && found.basis !== 'publication') return { start: found.start, last: range.last };
    }
  }
  return { start: null, last: 0 };
}

/** Whether the verb over a range tells what is past or what is coming; null where the tree does not say. */
export function tenseAt(reading: Reading, range: TokenRange): 'past' | 'future' | null {
  const sentence = sentenceOf(reading, range.first);
  if (!sentence) return null;
  let at = range.first;
  for (let steps = 0; steps < 12; steps++) {
    const { upos, feats, head } = reading.words[at]!;
    if (upos === 'VERB' || upos === 'AUX') {
      const helpers = reading.words.flatMap((other, i) =>
        i >= sentence.first && i < sentence.last && other.head === at && /^(?:aux|mark|cop)/u.test(other.deprel) ? [word(reading, i)] : [],
      );
      if (helpers.some((helper) => /^(?:will|shall|['’]ll|would)$/iu.test(helper))) return 'future';
      const governor = reading.words[at]!.head;
      const asked = governor >= 0 && (futureWords.test(word(reading, governor)) || demandWords.test(word(reading, governor)));
      if (
        asked &&
        (helpers.some((helper) => /^to$/iu.test(helper)) ||
          (helpers.some((helper) => /^that$/iu.test(helper)) && !/Tense=|s$/u.test(`${feats}|${word(reading, at)}`)))
      )
        return 'future';
      if (feats.includes('Tense=Past') || helpers.some((helper) => /^(?:had|was|were|did|has|have)$/iu.test(helper))) return 'past';
    }
    if (head < 0 || head === at) break;
    at = head;
  }
  for (let i = sentence.first; i < range.first; i++) if (/^(?:will|shall|['’]ll)$/iu.test(word(reading, i)) && range.first - i < 12) return 'future';
  return null;
}

function governs(reading: Reading, trigger: TokenRange, range: TokenRange): boolean {
  for (let i = range.first; i < range.last; i++) {
    let at = reading.words[i]!.head;
    for (let steps = 0; at >= 0 && steps < 3; steps++) {
      if (at >= trigger.first && at < trigger.last) return true;
      const next = reading.words[at]!;
      if (next.upos === 'VERB') break;
      at = next.head;
    }
  }
  return false;
}

const word = (reading: Reading, i: number): string => wordsOf(reading, { first: i, last: i + 1 });

function wordsOf(reading: Reading, range: TokenRange): string {
  return reading.document.text.slice(reading.tokens[range.first]?.start ?? 0, reading.tokens[range.last - 1]?.end ?? 0);
}

function writtenOf(reading: Reading, range: TokenRange): Span {
  return spanOf(reading.document.text, reading.tokens[range.first]!.start, reading.tokens[range.last - 1]!.end);
}

function sentenceOf(reading: Reading, token: number): Sentence | undefined {
  return reading.sentences.find((sentence) => token >= sentence.first && token < sentence.last);
}

function tokensOf(reading: Reading, within: TokenRange, start: number, end: number): TokenRange | null {
  let first = -1;
  let last = -1;
  for (let i = within.first; i < within.last; i++) {
    const token = reading.tokens[i]!;
    if (token.end > start && token.start < end) {
      if (first < 0) first = i;
      last = i + 1;
    }
  }
  return first < 0 ? null : { first, last };
}
