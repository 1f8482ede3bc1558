import type { Span } from '../../document/span.js';
import { countedBy, notCounted } from '../../languages/en/measure-words.js';
import { people, statuses } from '../../languages/en/people-words.js';
import type { FigureMention, TokenRange } from '../../reading/reading.js';
import type { Figure } from '../../records/figure/schema.js';
import { measures } from '../../records/figure/schema.js';
import type { Link } from '../../records/record.js';
import { caveatsAt } from '../chain/caveats.js';
import { chainAt, type LinkedSaying } from '../chain/chain.js';
import { type Coding, drop } from '../coding.js';
import { confidence, type Features } from '../confidence.js';
import type { CodedEvent } from '../events/code-events.js';
import { Reasons } from '../explain.js';
import { recordId } from '../record-id.js';
import { thresholds } from '../thresholds.js';
import { countedEvent } from './counted-event.js';
import { counterOf } from './counter.js';
import { groupOf } from './group.js';
import { measureByTree } from './measure.js';
import { scopeOf } from './scope.js';
import { isNumeral, isVague, type Written, writtenAt } from './written.js';

/** A figure with the reasons for its fields. */
export interface CodedFigure {
  readonly record: Figure;
  readonly reasons: Reasons;
}

interface Found {
  readonly written: Written;
  readonly measure: Figure['measure'];
  readonly group: TokenRange | null;
  readonly score: number;
  readonly rule: 'model' | 'tree';
}

/**
 * Codes how many: the numbers that the model marks, and those that the tree ties to a telling word.
 *
 * @example
 * codeFigures(at, sayings, events, publisher)[0].record.low // 1300, of "more than 1,300 Israelis have been killed"
 */
export function codeFigures(at: Coding, sayings: readonly LinkedSaying[], events: readonly CodedEvent[], publisher: readonly Link[]): CodedFigure[] {
  const found = at.scene.reading.figures.flatMap((mention) => fromModel(at, mention) ?? []);
  for (let i = 0; i < at.scene.reading.tokens.length; i++) {
    if (!isNumeral(at.scene, i) && !(isVague(at.scene, i) && !/^several$/iu.test(at.scene.word(i)))) continue;
    if (found.some(({ written }) => i >= written.first && i < written.last)) continue;
    const written = writtenAt(at.scene, i);
    if (!written) continue;
    const measure = isYear(at.scene, written) ? null : (measureByTree(at.scene, written)?.measure ?? measureOfWhole(at.scene, written, found));
    if (measure) found.push({ written, measure, group: null, score: 0.6, rule: 'tree' });
    i = Math.max(i, written.last - 1);
  }
  found.sort((a, b) => a.written.first - b.written.first);
  return found
    .filter((one, i) => !found.slice(0, i).some((other) => other.written.first < one.written.last && other.written.last > one.written.first))
    .map((one) => figureOf(at, one, sayings, events, publisher));
}

/** The measure of the number that this one is part of: "22 dead, 19 of them in the capital", "14 killed, including three children". */
function measureOfWhole(scene: Coding['scene'], written: Written, found: readonly Found[]): Figure['measure'] | null {
  const sentence = scene.sentence(written.first);
  const whole = found
    .filter((one) => one.written.last <= written.first && one.written.first >= sentence.first)
    .sort((a, b) => b.written.last - a.written.last)[0];
  if (!whole || notCounted.test(scene.word(written.last))) return null;
  const { start, end } = scene.stretch(written);
  const after = /^\s*of (?:them|whom|these|those)\b/iu.test(scene.text.slice(end, end + 12));
  const before = /\b(?:including|among them|of whom|of them)\s*$/iu.test(scene.text.slice(sentence.start, start));
  return (after || before) && start - scene.stretch(whole.written).end < 120 ? whole.measure : null;
}

/** "2016": four digits of a likely year, with no word of people after them. */
function isYear(scene: Coding['scene'], written: Written): boolean {
  return (
    /^(?:1[89]|20)\d\d$/u.test(scene.word(written.last - 1)) &&
    written.last - written.first === 1 &&
    !people.test(scene.word(written.last)) &&
    !Object.values(statuses).some((pattern) => pattern.test(scene.word(written.last)))
  );
}

/** A number that is a day of the calendar, an hour, or somebody's age: "7 May", "2100 UTC", "Ruth Ito, 78, …". */
function isTimeOrAge(scene: Coding['scene'], { first, last }: Written): boolean {
  const { names } = scene.reading;
  if (names.some((name) => name.label === 'date' && name.first <= first && name.last >= last)) return true;
  if (/^(?:UTC|GMT|BST|EST|EDT|CET|a\.?m\.?|p\.?m\.?|o['’]clock)$/iu.test(scene.word(last)) || /^(?:aged?)$/iu.test(scene.word(first - 1))) return true;
  const named = scene.word(first - 1) === ',' && names.some((name) => name.label === 'person' && name.last === first - 1);
  return named && /^[,.)]$/u.test(scene.word(last)) && last - first === 1 && /^\d{1,3}$/u.test(scene.word(first));
}

function fromModel(at: Coding, mention: FigureMention): Found | null {
  const { scene } = at;
  const words = scene.span(mention);
  if (mention.score < thresholds.figure) {
    drop(at, 'figure', words, `${mention.measure}: score below the threshold`, mention.score);
    return null;
  }
  let written: Written | null = null;
  for (let i = mention.first; i < mention.last && !written; i++) if (isNumeral(scene, i) || isVague(scene, i)) written = writtenAt(scene, i);
  if (!written && /^(?:an?)$/iu.test(words.text)) written = { ...mention, value: 1, modifier: null, low: 1, high: 1, approximate: false };
  const seen = measures.find((known) => known === mention.measure);
  const told = written && mention.score < thresholds.sureMeasure ? measureByTree(scene, written) : null;
  const measure = told?.measure ?? seen;
  if (!written || !measure) {
    drop(at, 'figure', words, written ? 'no such measure' : 'no number in these words', mention.score);
    return null;
  }
  if (isYear(scene, written) || isTimeOrAge(scene, written)) {
    drop(at, 'figure', words, 'a time or an age, no count', mention.score);
    return null;
  }
  if (notCounted.test(scene.word(written.last)) && measure === 'other') {
    drop(at, 'figure', words, 'a time, a sum or a share, no count', mention.score);
    return null;
  }
  const group = mention.group && mention.group.first < mention.group.last ? mention.group : null;
  return { written, measure, group, score: mention.score, rule: 'model' };
}

/** What besides the reader's score tells whether a figure is right: how its measure was found, and what it counts. */
function featuresOf(found: { rule: string; measure: Figure['measure']; written: Written; group: Figure['group']; counted: boolean }): Features {
  const { rule, measure, written, group, counted } = found;
  const numbered = written.value !== null;
  return { [rule]: 1, [measure]: 1, vague: numbered ? 0 : 1, modified: written.modifier ? 1 : 0, 'no group': group.text ? 0 : 1, counted: counted ? 1 : 0 };
}

function figureOf(
  at: Coding,
  { written, measure, group: linked, score, rule }: Found,
  sayings: readonly LinkedSaying[],
  events: readonly CodedEvent[],
  publisher: readonly Link[],
): CodedFigure {
  const { scene } = at;
  const reasons = new Reasons();
  const span = scene.span(written);
  const sentence = scene.sentence(written.first);
  const group = groupOf(at, written, linked);
  const counted = countedEvent(at, measure, written, events);
  const { words: scopeWords, ...scope } = scopeOf(at, sentence, counted !== null || measure !== 'other');
  const said = chainAt(span, sayings, publisher);
  const counter = said.length === publisher.length ? counterOf(at, written) : null;
  const chain = counter ? [counter, ...said] : said;
  const text = scene.text.slice(sentence.start, sentence.end);
  const method = countedBy.find(([, pattern]) => pattern.test(text));
  const part =
    /\b(?:received|treated|admitted|brought to|taken to|pulled|recovered)\b/iu.test(text) && /\b(?:hospitals?|clinic|morgue|rubble|bodies)\b/iu.test(text);
  const doer = counted?.near ? counted.event.draft.actors[0] : undefined;
  reasons.note('measure', rule, measure, { score, words: span });
  reasons.note('range', 'words', `${written.low ?? '…'} to ${written.high ?? '…'}${written.modifier ? `, by “${written.modifier}”` : ''}`, { words: span });
  if (counter) reasons.note('chain', 'counter', `${counter.name} did the counting`, { words: counter.cue });
  reasons.note('scope', scopeWords ? 'words' : 'default', scope.scope, { words: scopeWords ? scene.spanAt(scopeWords) : null });
  const evidence: Record<string, Span | (Span | null)[] | null> = {
    written: span,
    group: group.text,
    sentence: scene.spanAt(sentence),
    scope: scopeWords ? scene.spanAt(scopeWords) : null,
  };
  const own = counted?.near ? counted.event.record.happened : null;
  return {
    reasons,
    record: {
      id: recordId(scene.reading.document.id, 'figure', [[span.start, span.end]], [measure, group.text ? `${group.text.start}-${group.text.end}` : 'none']),
      chain,
      chains: {},
      evidence,
      inferred: scopeWords || scope.scope === 'unknown' ? {} : { scope: 'no words say otherwise' },
      within: [],
      background: counted?.near ? counted.event.record.background : false,
      caveats: caveatsAt(scene, span),
      score: confidence(at, 'figure', score, featuresOf({ rule, measure, written, group, counted: counted !== null }), reasons),
      review: [],
      measure,
      unit: measure === 'other' ? (group.text?.text ?? null) : null,
      value: written.value,
      modifier: written.modifier,
      low: written.low,
      high: written.high,
      approximate: written.approximate,
      written: span,
      of: counted?.event.record.id ?? null,
      happened: own ?? null,
      place: counted?.near ? counted.event.record.place : null,
      group,
      ...scope,
      coverage: part ? 'part' : 'whole',
      partOf: null,
      counted: method?.[0] ?? (chain[0]?.stance === 'claims' ? 'claim' : 'unknown'),
      cause: null,
      by: doer ? { text: doer.span, actors: [doer.id], chain: null } : null,
      relation: [],
    },
  };
}
