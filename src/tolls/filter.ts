import { z } from 'zod';
import type { Counted, Party } from './counted.js';

/** One name, with others for the same after "|": "Israel|Israeli|Israelis". Three capital letters are a country's code. */
const namesSchema = z.string().trim().min(1);
const dateSchema = z.string().regex(/^\d{4}(?:-\d\d(?:-\d\d)?)?$/u, 'is no date; write 2023-10-07');

/** A conflict as a user names it: whose people and where, from when to when. */
export const conflictSchema = z
  .strictObject({
    name: z.string().trim().min(1),
    parties: z.array(namesSchema).default([]),
    places: z.array(namesSchema).default([]),
    from: dateSchema.nullable().default(null),
    to: dateSchema.nullable().default(null),
  })
  .refine(({ parties, places }) => parties.length + places.length > 0, 'names neither parties nor places');
export type Conflict = z.infer<typeof conflictSchema>;
export const conflictsSchema = z.strictObject({ conflicts: z.array(conflictSchema) });

/** What figures must be of. Of each list one must fit; an empty list asks nothing. */
export interface Filter {
  readonly parties: readonly string[];
  readonly places: readonly string[];
  readonly words: readonly string[];
  readonly publishers: readonly string[];
  readonly from: string | null;
  readonly to: string | null;
}

const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

/** Whether one of the alternatives of a name stands in words, as whole words. */
function stands(name: string, words: string): boolean {
  return name
    .split('|')
    .map((part) => part.trim())
    .some((part) => part !== '' && new RegExp(`(?<![\\p{L}\\p{N}])${escaped(part)}(?![\\p{L}\\p{N}])`, /^[A-Z]{2,4}$/u.test(part) ? 'u' : 'iu').test(words));
}

const isParty = (name: string, { name: called, country }: Party): boolean =>
  stands(name, called) || name.split('|').some((part) => /^[A-Z]{3}$/u.test(part.trim()) && part.trim() === country);

/** The sentence in which a figure stands, and the words of its group, doer and cause. */
function wordsOf({ figure }: Counted): string {
  const sentence = figure.evidence.sentence;
  const said = sentence && !Array.isArray(sentence) ? sentence.text : '';
  return [said, figure.written.text, figure.group.text?.text ?? '', figure.by?.text.text ?? '', figure.cause?.text.text ?? ''].join(' \n ');
}

const partiesOf = ({ figure, event, parties }: Counted): Party[] =>
  [...figure.group.actors, ...(figure.by?.actors ?? []), ...(event ? [...event.actors, ...event.recipients] : [])].flatMap((id) => parties.get(id) ?? []);

function ofParty(counted: Counted, name: string): boolean {
  const { nationality, side } = counted.figure.group;
  return partiesOf(counted).some((party) => isParty(name, party)) || stands(name, [nationality, side].join(' ')) || stands(name, wordsOf(counted));
}

function atPlace(counted: Counted, name: string): boolean {
  const places = [counted.figure.place, counted.event?.place ?? null].flatMap((place) => place ?? []);
  return (
    places.some((place) => stands(name, [place.name, place.admin1, place.written.text].join(' \n ')) || name.split('|').includes(place.country ?? '')) ||
    stands(name, wordsOf(counted))
  );
}

/** The days that a figure may be of: when it happened, else as of when it holds, else when it was printed. */
function within({ figure, document }: Counted, from: string | null, to: string | null): boolean {
  const time = [figure.happened, figure.asOf].find((time) => time && (time.start !== null || time.end !== null));
  const start = time?.start ?? time?.end ?? document.published;
  const end = time?.end ?? time?.start ?? document.published;
  if (!start || !end) return from === null && to === null;
  // A month or a year stands for all its days: "2023-10" is not before "2023-10-07".
  const reach = (iso: string, other: string) => [iso.slice(0, other.length), other.slice(0, Math.min(iso.length, other.length))] as const;
  const before = (a: string, b: string): boolean => {
    const [x, y] = reach(a, b);
    return x < y;
  };
  return !(from !== null && before(end, from)) && !(to !== null && before(to, start));
}

/**
 * Whether a figure is of what a filter asks for. Names fit in whole words, in the sentence of the figure or in what is coded of it and its event.
 *
 * @example
 * fits(counted, { parties: [], places: ['Kramatorsk'], words: [], publishers: [], from: null, to: null }) // true
 */
export function fits(counted: Counted, { parties, places, words, publishers, from, to }: Filter): boolean {
  const some = (names: readonly string[], test: (name: string) => boolean): boolean => names.length === 0 || names.some(test);
  return (
    within(counted, from, to) &&
    some(parties, (name) => ofParty(counted, name)) &&
    some(places, (name) => atPlace(counted, name)) &&
    some(words, (name) => stands(name, wordsOf(counted))) &&
    some(publishers, (name) => stands(name, counted.document.publisher ?? ''))
  );
}

/**
 * Whether a figure counts in a conflict: in its time, and at one of its places or of one of its parties. A figure whose place is known to lie elsewhere
 * does not count, whoever its people are.
 *
 * @example
 * inConflict(counted, { name: 'Gaza war', parties: ['Israel|Israelis'], places: ['Gaza|Gaza Strip'], from: '2023-10-07', to: null })
 */
export function inConflict(counted: Counted, { parties, places, from, to }: Conflict): boolean {
  if (!within(counted, from, to)) return false;
  if (places.some((name) => atPlace(counted, name))) return true;
  const placed = [counted.figure.place, counted.event?.place ?? null].some((place) => place !== null && place !== undefined);
  return !(placed && places.length > 0) && parties.some((name) => ofParty(counted, name));
}
