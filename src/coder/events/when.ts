import type { Span } from '../../document/span.js';
import type { TokenRange, Trigger } from '../../reading/reading.js';
import type { Time } from '../../records/record.js';
import type { LinkedSaying } from '../chain/chain.js';
import type { Coding } from '../coding.js';
import { covers } from '../sayings/saying.js';
import { thresholds } from '../thresholds.js';
import type { EventDraft } from './draft.js';

/** A time with the words it comes from, or with the reason why it is inferred. */
export interface When {
  readonly time: Time;
  readonly words: Span;
  /** null where words beside the trigger say it */
  readonly basis: string | null;
}

/** The expressions of time in a document that mean a day or a stretch of days, in text order. */
export function datesIn(at: Coding): { range: TokenRange; time: Time }[] {
  return at.scene.reading.sentences.flatMap((sentence) =>
    at.timesIn(sentence).flatMap((range) => {
      const time = at.timeAt(range);
      return time?.start ? [{ range, time }] : [];
    }),
  );
}

/**
 * When the act of a trigger took place: the words that the model links to it, else a date of its own clause. A date of the saying that tells it is not its date.
 * Null where the sentence gives none.
 */
export function whenOf(
  at: Coding,
  { trigger, modality }: Pick<EventDraft, 'trigger' | 'modality'>,
  dates: ReturnType<typeof datesIn>,
  sayings: readonly LinkedSaying[],
): When | null {
  const { scene } = at;
  const linked = trigger.roles.filter((role) => role.label === 'time' && role.score >= thresholds.circumstance).sort((a, b) => b.score - a.score);
  const tense = modality === 'planned' ? 'future' : undefined;
  for (const role of linked) {
    const time = at.timeAt(role, tense);
    if (time && (time.start || !time.end))
      return { time: { ...time, written: time.written ?? scene.span(role) }, words: time.written ?? scene.span(role), basis: null };
  }
  const home = scene.sentenceOf(trigger.first);
  const here = scene.stretch(trigger);
  const holding = sayings.filter(({ saying }) => covers(saying, here));
  const near = dates
    .filter(({ range }) => scene.sentenceOf(range.first) === home)
    .filter(({ range }) => {
      const there = scene.stretch(range);
      return holding.every(({ saying }) => covers(saying, there)) && sayings.every(({ saying }) => covers(saying, here) || !covers(saying, there));
    })
    .filter(({ range }) => !otherActs(at, trigger, range) && !ofContent(at, trigger, range) && !ofOther(at, trigger, range))
    .sort((a, b) => distance(a.range, trigger) - distance(b.range, trigger));
  const found = near[0] && { range: near[0].range, time: tense ? (at.timeAt(near[0].range, tense) ?? near[0].time) : near[0].time };
  return found ? { time: { ...found.time, written: found.time.written ?? scene.span(found.range) }, words: scene.span(found.range), basis: null } : null;
}

const distance = (a: TokenRange, b: TokenRange): number => Math.max(a.first - b.last, b.first - a.last, 0);

/** Whether a date belongs to what the trigger announces: to a clause under it ("pledged to recall them on 6 March"). */
function ofContent(at: Coding, trigger: TokenRange, date: TokenRange): boolean {
  const { words } = at.scene.reading;
  const path = at.scene.governors(at.scene.headOf(date));
  const verb = path.find((token) => words[token]!.upos === 'VERB');
  if (verb === undefined || (verb >= trigger.first && verb < trigger.last)) return false;
  const own = at.scene.headOf(trigger);
  const above = at.scene.governors(verb);
  const reached = above.indexOf(own);
  return reached >= 0 && [verb, ...above.slice(0, reached)].some((token) => /^(?:xcomp|ccomp|acl|advcl)/u.test(words[token]!.deprel));
}

/** The noun that a date only describes ("Thursday's attacks", "the Monday talks"); -1 for a date of its own. */
export function nounOfDate(at: Coding, date: TokenRange): number {
  const { words } = at.scene.reading;
  const { deprel, head } = words[at.scene.headOf(date)]!;
  const possessive = /^['’]s?$/u.test(at.scene.word(date.last - 1)) || /^['’]s?$/u.test(at.scene.word(date.last)) || /['’]s$/u.test(at.scene.words(date));
  const describes = possessive || deprel === 'nmod:poss' || deprel === 'compound';
  return describes && head >= date.last && /^(?:NOUN|PROPN)$/u.test(words[head]!.upos) ? head : -1;
}

/** Whether a date belongs to a noun that is not the trigger ("over Thursday's attacks"), or to a clause that describes one ("the offer made last night"). */
function ofOther(at: Coding, trigger: TokenRange, date: TokenRange): boolean {
  const { words } = at.scene.reading;
  const own = (token: number): boolean => token >= trigger.first && token < trigger.last;
  const head = at.scene.headOf(date);
  const noun = nounOfDate(at, date);
  const act = at.scene.headOf(trigger);
  // "the raid of 1 March, in which aircraft bombed a camp": the date is that of its clause too.
  if (noun >= 0) return !own(noun) && !at.scene.governors(act).includes(noun);
  const path = at.scene.governors(head);
  const clause = path.find((token) => words[token]!.deprel.startsWith('acl'));
  if (clause === undefined) return false;
  const inside = new Set(at.scene.subtree(clause));
  return !inside.has(act) && !own(words[clause]!.head);
}

/** Whether the words of a time are linked to another trigger of the sentence, and not to this one. */
function otherActs(at: Coding, trigger: Trigger, range: TokenRange): boolean {
  return at.scene.reading.triggers.some(
    (other) =>
      other !== trigger &&
      other.score >= thresholds.trigger &&
      other.roles.some((role) => role.label === 'time' && role.score >= thresholds.circumstance && role.first < range.last && role.last > range.first),
  );
}

/** How many days lie between an ISO date and the publication; null if either is missing or not a full day. */
export function daysBefore(start: string | null, published: string | null): number | null {
  if (!start || !published) return null;
  const from = Date.parse(start.length === 4 ? `${start}-12-31` : start.length === 7 ? `${start}-28` : start.slice(0, 10));
  const to = Date.parse(published.slice(0, 10));
  return Number.isNaN(from) || Number.isNaN(to) ? null : Math.round((to - from) / 864e5);
}
