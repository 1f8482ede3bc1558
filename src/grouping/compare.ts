import type { Claim } from './claim.js';
import { daysBetween, daysInWords } from './days.js';
import { isDeed, modesOf, typesOf } from './kinds.js';
import { apartInKilometres, placesOf } from './places.js';
import { sidesOf } from './sides.js';
import { weights as w } from './weights.js';
import { sharedWords } from './words.js';

/** What speaks for one happening and what against, as points (natural log odds), each with its reason. */
export interface Comparison {
  /** probability that both tell one happening, 0 to 1 */
  readonly score: number;
  /** score of at least one half, and nothing keeps them apart for certain */
  readonly same: boolean;
  readonly reasons: readonly string[];
  readonly apart: readonly string[];
}

/** What comes of weighing two claims: points, or null where something keeps them apart for certain. */
export type Note = (points: number | null, reason: () => string) => void;

/**
 * Compares two claims, or two tellings, and says why they may be one happening and what keeps them apart.
 *
 * @example
 * compareClaims(call, sameCall) // { score: 0.97, same: true, reasons: ['both CONSULT', 'the same parties: …', …], apart: [] }
 */
export function compareClaims(a: Claim, b: Claim): Comparison {
  const reasons: string[] = [];
  const apart: string[] = [];
  let barred = false;
  const total = evidence(a, b, (points, reason) => {
    if (points === null) barred = true;
    if (points === null || points < 0) apart.push(reason());
    else if (points > 0) reasons.push(reason());
  });
  const score = barred ? 0 : 1 / (1 + Math.exp(-total));
  return { score, same: !barred && total >= 0, reasons, apart };
}

/**
 * The points for two claims being one happening, without reasons: what grouping runs on. −Infinity where something keeps them apart for certain.
 *
 * @example
 * pointsOf(call, sameCall) > 0 // true
 */
export function pointsOf(a: Claim, b: Claim): number {
  return surelyApart(a, b) ? -Infinity : evidence(a, b, null);
}

/** What keeps most candidates apart, asked first and without a reason: `evidence` says the same. */
function surelyApart(a: Claim, b: Claim): boolean {
  if (a.days?.sure && b.days?.sure && (a.days.to < b.days.from || b.days.to < a.days.from)) return true;
  return (a.modality !== b.modality && (a.type !== 'AGREE' || b.type !== 'AGREE')) || typesOf(a.type, b.type) === 'other';
}

/** Sums the evidence; without `note` it stops at the first thing that keeps the two apart for certain. */
function evidence(a: Claim, b: Claim, note: Note | null): number {
  let total = 0;
  const add: Note = (points, reason) => {
    total += points ?? -Infinity;
    note?.(points, reason);
  };
  const steps = [kind, time, place, parties, telling];
  add(a.document === b.document ? w.within : w.across, () =>
    a.document === b.document ? 'most acts in one text are different ones' : 'most acts in two texts are different ones',
  );
  for (const step of steps) {
    step(a, b, add);
    if (total === -Infinity && !note) return total;
  }
  return total;
}

function kind(a: Claim, b: Claim, add: Note): void {
  const types = typesOf(a.type, b.type);
  if (types === 'other') return void add(null, () => `${a.type} and ${b.type} are different acts`);
  if (a.modality !== b.modality) {
    const soft = a.type === 'AGREE' && b.type === 'AGREE';
    add(soft ? w.planned : null, () => `one is told as ${a.modality}, the other as ${b.modality}`);
  }
  if (a.negated !== b.negated && !(isDeed(a.type) && (a.negated ? a : b).reported)) return void add(null, () => 'one did not happen, the other did');
  add(types === 'same' ? w.sameType : w.alikeType, () => (types === 'same' ? `both ${a.type}` : `${a.type} and ${b.type} may be one act`));
  const modes = modesOf(a.modes, b.modes);
  if (modes === 'same') add(w.sameMode, () => `both ${a.modes.filter((mode) => b.modes.includes(mode)).join(', ')}`);
  if (modes === 'other') add(w.otherMode, () => `${a.modes.join(', ')} and ${b.modes.join(', ')}`);
  if (a.background !== b.background) add(w.background, () => 'one is news, the other background');
}

function time(a: Claim, b: Claim, add: Note): void {
  if (!a.days || !b.days) {
    if (a.document === b.document || (!a.days && !b.days && a.background)) return;
    const far = a.published === null || b.published === null ? null : Math.abs(a.published - b.published);
    if (far === null || far > w.nearDays) add(w.noDay, () => 'nothing tells that both are of one time');
    return;
  }
  const [days, other] = [a.days, b.days];
  const distance = daysBetween(days, other);
  const words = () => (daysInWords(days) === daysInWords(other) ? daysInWords(days) : `${daysInWords(days)} and ${daysInWords(other)}`);
  if (distance > 0 && days.sure && other.sure) return void add(null, () => `different days: ${words()}`);
  if (distance > 0) return void add(distance > 7 ? w.farDays : w.otherDays, () => `hardly the same day: ${words()}`);
  const length = Math.max(days.to - days.from, other.to - other.from);
  if (length > 2) return void add(length > 31 ? 0 : w.sameWeeks, () => `the days may be the same: ${words()}`);
  add(days.sure && other.sure ? w.sameDay : w.perhapsSameDay, () => `the same day: ${words()}`);
}

function place(a: Claim, b: Claim, add: Note): void {
  if (!a.place || !b.place) return;
  const places = placesOf(a.place, b.place);
  const names = () => (a.place!.name === b.place!.name ? a.place!.name : `${a.place!.name} and ${b.place!.name}`);
  if (places === 'same') add(w.samePlace, () => `both in ${names()}`);
  if (places === 'near') add(w.nearPlace, () => `the places may be one: ${names()}`);
  if (places === 'other') {
    const far = apartInKilometres(a.place, b.place);
    add(w.otherPlace, () => `different places: ${names()}${far === null ? '' : `, ${Math.round(far)} km apart`}`);
  }
}

function parties(a: Claim, b: Claim, add: Note): void {
  for (const { points, reason } of sidesOf(a, b)) add(points, reason);
}

/** What the words and their place in the text tell. */
function telling(a: Claim, b: Claim, add: Note): void {
  if (a.trigger.some((word) => b.trigger.some((other) => sameStem(word, other)))) add(w.sameTrigger, () => `the same word: ${a.trigger.join(' ')}`);
  if (a.tolls.some((toll) => b.tolls.includes(toll))) add(w.sameToll, () => `the same toll: ${a.tolls.filter((toll) => b.tolls.includes(toll)).join(', ')}`);
  const within = a.document === b.document;
  if (within && a.sentence === b.sentence) return void add(w.oneSentence, () => 'two acts in one sentence');
  const shared = sharedWords(a.words, b.words);
  if (shared > 0) {
    add(
      Math.min(shared, w.mostWords) * w.word,
      () =>
        `words in both: ${a.words
          .filter((word) => b.words.includes(word))
          .slice(0, 6)
          .join(', ')}`,
    );
  }
  if (!within) {
    const story = sharedWords(a.story, b.story);
    if (story > 0) add(Math.min(story, 3) * w.story, () => `titles share ${a.story.filter((word) => b.story.includes(word)).join(', ')}`);
  } else if (a.heading !== b.heading) add(w.heading, () => 'the title tells what the text tells');
  if (within && (a.pointing || b.pointing)) add(w.pointing, () => 'one points back ("the attack")');
  else if (within && !a.heading && !b.heading && !isDeed(a.type)) add(w.speech, () => 'two acts of speech');
}

/** Stems of one word: equal, or the shorter opens the longer ("bomb", "bombing" cut differently). */
function sameStem(a: string, b: string): boolean {
  return a === b || (a.length >= 4 && b.startsWith(a)) || (b.length >= 4 && a.startsWith(b));
}
