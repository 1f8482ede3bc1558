import { buildReading, type ReadingNotes } from '../reading/build-reading.js';
import type { Reading, TokenRange } from '../reading/reading.js';
import type { Actor } from '../records/actor/schema.js';
import type { Time } from '../records/record.js';
import { type Cast, type Coding, coding, unique } from './coding.js';

/** A reading in shorthand with what the coder is told of times: words of the text and the day they mean. */
export interface CodingNotes extends ReadingNotes {
  readonly times?: Readonly<Record<string, string>>;
  /** kind, country, sector of actors by their first words */
  readonly actors?: Readonly<Record<string, Partial<Actor>>>;
}

/** One actor per cluster or repeated wording, named by its first words: enough for tests of everything but names. */
export function plainCast(reading: Reading, known: CodingNotes['actors'] = {}): Cast {
  const { text } = reading.document;
  const words = ({ first, last }: TokenRange): string => text.slice(reading.tokens[first]!.start, reading.tokens[last - 1]!.end);
  const entity = reading.mentions.map((_, i) => i);
  for (const cluster of reading.clusters) for (const i of cluster) entity[i] = Math.min(...cluster);
  reading.mentions.forEach((mention, i) => {
    const same = reading.mentions.findIndex((other, k) => k < i && words(other) === words(mention) && mention.form !== 'pronoun');
    if (same >= 0 && entity[i] === i) entity[i] = entity[same]!;
  });
  const actors = unique(entity).map((e): Actor => {
    const first = reading.mentions[e]!;
    const name = words(first);
    const kind = first.kind === 'person' || first.kind === 'organization' ? first.kind : first.kind === 'place' ? 'country' : 'group';
    const mentions = reading.mentions.flatMap((mention, i) => (entity[i] === e ? [spanAt(reading, mention)] : []));
    return { id: `a${e + 1}`, name, kind, registry: null, country: null, sector: null, sectors: [], office: null, basis: 'text', mentions, ...known[name] };
  });
  const actorsAt = (range: TokenRange): string[] => {
    const within = reading.mentions.flatMap((mention, i) => (mention.first >= range.first && mention.last <= range.last ? [i] : []));
    const outer = within.filter(
      (i) => !within.some((k) => k !== i && reading.mentions[k]!.first <= reading.mentions[i]!.first && reading.mentions[k]!.last >= reading.mentions[i]!.last),
    );
    const around = outer.length > 0 ? outer : reading.mentions.flatMap((mention, i) => (mention.first <= range.first && mention.last >= range.last ? [i] : []));
    return unique(around.map((i) => `a${entity[i]! + 1}`));
  };
  return { actors, actorsAt };
}

/** The names of dates in a stretch, as the only words of time. */
export const datesIn =
  (reading: Reading) =>
  (within: TokenRange): TokenRange[] =>
    reading.names.filter((name) => name.label === 'date' && name.first >= within.first && name.last <= within.last).sort((a, b) => a.first - b.first);

const spanAt = (reading: Reading, { first, last }: TokenRange): { start: number; end: number; text: string } => {
  const start = reading.tokens[first]!.start;
  const end = reading.tokens[last - 1]!.end;
  return { start, end, text: reading.document.text.slice(start, end) };
};

/**
 * Makes a Coding by hand, for tests.
 *
 * @example
 * buildCoding({ text: 'Ito met Li on Monday.', names: { person: ['Ito', 'Li'], date: 'Monday' }, times: { Monday: '2024-03-04' } })
 */
export function buildCoding(notes: CodingNotes): Coding {
  const reading = buildReading(notes);
  const timeAt = (range: TokenRange): Time | null => {
    const written = spanAt(reading, range);
    const found = Object.entries(notes.times ?? {}).find(([words]) => written.text.includes(words))?.[1];
    return found ? { start: found, end: found, precision: 'day', written, basis: 'explicit' } : null;
  };
  return coding(reading, plainCast(reading, notes.actors), { timeAt, timesIn: datesIn(reading), placeAt: () => null, placeNear: () => null });
}
