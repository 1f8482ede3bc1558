import type { Readout } from '../../records/index.js';
import type { Contact, Matter } from '../../records/event/schema.js';
import { type Place, placeOf } from '../gold/places.js';
import { readTextOf } from '../gold/read-text.js';
import { Tally } from '../gold/tally.js';
import type { GoldReadout } from './contacts-file.js';

/** The counts of one half, or of both. */
export class ContactTally {
  readonly matters = new Tally();
  readonly initiatedBy = new Tally();
  readonly duration = new Tally();
  readonly next = new Tally();
  /** of the matters found: how many, and of how many it is right who raised them */
  readonly raised = { all: 0, right: 0 };
  readonly format = { all: 0, right: 0 };
}

/** What a document tells of its contact: the tellings of it taken together, the first that states a field. */
interface Told {
  readonly format: Contact['format'];
  readonly initiatedBy: readonly string[];
  readonly duration: string | null;
  readonly next: string | null;
  readonly matters: readonly Matter[];
}

function toldOf(readout: Readout | null, parties: readonly string[]): Told {
  const read = readTextOf(readout);
  const all = (readout?.events ?? []).filter((event) => event.type === 'CONSULT' && event.modality !== 'hypothetical' && !event.negated);
  const named = all.filter((event) => parties.some((party) => read.bears(party, event.actors)));
  // "The three ministers met" is the contact too, where no telling of it names a party.
  const held = named.length > 0 ? named : all;
  const contacts = held.flatMap((event) => event.contact ?? []);
  const matters = contacts.flatMap((contact) => contact.matters);
  return {
    format: contacts.find((contact) => contact.format !== 'unknown')?.format ?? 'unknown',
    initiatedBy: contacts.find((contact) => contact.initiatedBy.length > 0)?.initiatedBy ?? [],
    duration: contacts.find((contact) => contact.duration !== null)?.duration ?? null,
    next: contacts.find((contact) => contact.next !== null)?.next ?? null,
    matters: matters.filter((matter, i) => matters.findIndex((other) => other.span.start === matter.span.start && other.span.end === matter.span.end) === i),
  };
}

/** The words of a stretch, as where they begin. */
function wordsOf(text: string, { start, end }: Place): Set<number> {
  return new Set([...text.slice(start, end).matchAll(/[\p{L}\p{N}]+/gu)].map((match) => start + match.index));
}

/**
 * Whether two stretches share half of their words: words in both, over words in either.
 *
 * @example
 * shareHalf(text, { start: 0, end: 9 }, { start: 4, end: 9 })
 */
export function shareHalf(text: string, a: Place, b: Place): boolean {
  const [x, y] = [wordsOf(text, a), wordsOf(text, b)];
  const both = [...x].filter((word) => y.has(word)).length;
  return both > 0 && both * 2 >= new Set([...x, ...y]).size;
}

/**
 * Counts one readout against its gold, into each of the tallies; returns a line per error.
 *
 * @example
 * scoreContact(gold, readout, [all, half]) // ['k04-un-spokesman.md: missed matter «…»']
 */
export function scoreContact(gold: GoldReadout, readout: Readout | null, tallies: readonly ContactTally[]): string[] {
  const read = readTextOf(readout);
  const { text } = read;
  const told = toldOf(readout, gold.parties);
  const errors: string[] = [];
  const wrong = (line: string): unknown => errors.push(`${gold.file}: ${line}`.replace(/\s+/gu, ' '));
  const side = (ids: readonly string[]): number | null => {
    const found = gold.parties.findIndex((party) => read.bears(party, ids));
    return found < 0 ? null : found;
  };
  const taken = new Set<Matter>();
  let raisedRight = 0;
  for (const matter of gold.matters) {
    const place = placeOf(text, matter.quote);
    const found = place && told.matters.find((candidate) => !taken.has(candidate) && shareHalf(text, place, candidate.span));
    if (!found) {
      wrong(`missed matter «${matter.quote}»`);
      continue;
    }
    taken.add(found);
    if (side(found.raisedBy) === matter.raisedBy) raisedRight++;
    else wrong(`raised by ${matter.raisedBy}, not ${side(found.raisedBy)}: «${matter.quote}»`);
  }
  for (const matter of told.matters) if (!taken.has(matter)) wrong(`no matter «${matter.span.text}»`);
  const initiator = told.initiatedBy.length > 0 ? (side(told.initiatedBy) ?? -1) : null;
  if (initiator !== gold.initiatedBy) wrong(`asked for by ${gold.initiatedBy}, not ${initiator}`);
  if (told.format !== gold.format) wrong(`format ${gold.format}, not ${told.format}`);
  const near = (wanted: string | null, found: string | null): boolean => {
    const [a, b] = [wanted && placeOf(text, wanted), found && placeOf(text, found)];
    return Boolean(a && b && shareHalf(text, a, b));
  };
  for (const field of ['duration', 'next'] as const)
    if ((gold[field] ?? told[field]) !== null && !near(gold[field], told[field])) wrong(`${field} «${gold[field]}», not «${told[field]}»`);
  for (const tally of tallies) {
    count(tally.matters, taken.size, told.matters.length, gold.matters.length);
    tally.raised.all += taken.size;
    tally.raised.right += raisedRight;
    count(tally.initiatedBy, Number(initiator !== null && initiator === gold.initiatedBy), Number(initiator !== null), Number(gold.initiatedBy !== null));
    for (const field of ['duration', 'next'] as const)
      count(tally[field], Number(near(gold[field], told[field])), Number(told[field] !== null), Number(gold[field] !== null));
    tally.format.all++;
    tally.format.right += Number(told.format === gold.format);
  }
  return errors;
}

function count(tally: Tally, right: number, predicted: number, gold: number): void {
  tally.rightPredicted += right;
  tally.rightGold += right;
  tally.predicted += predicted;
  tally.gold += gold;
}
