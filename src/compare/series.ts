import { z } from 'zod';
import type { Gathered } from '../contacts/gather.js';
import { fold } from '../registry/names.js';
import type { Registry } from '../registry/registry.js';
import { align } from './align.js';
import { partiesOf, rowOf, sideOfText, type Text, textOf } from './compare.js';
import { cellSchema, differenceSchema, sideSchema } from './comparison.js';
import { hardening, leastStep } from './strength.js';
import { weigh } from './weigh.js';

export const changes = ['added', 'dropped', 'hardened', 'softened', 'reworded', 'kept', 'possibly kept'] as const;

export const changeSchema = z.object({
  change: z.enum(changes),
  score: z.number().nullable(),
  /** the earlier words; null where they are added */
  before: cellSchema.nullable(),
  /** the later words; null where they are dropped */
  after: cellSchema.nullable(),
  differs: z.array(differenceSchema),
  /** by how many steps of which scale the words grew stronger (weaker where negative); null where no scale has both */
  hardening: z.object({ scale: z.string(), steps: z.number(), from: z.string(), to: z.string() }).nullable(),
});
export type Change = z.infer<typeof changeSchema>;

/** A side's readouts of its contacts with one counterpart, each beside the one before it. */
export const seriesSchema = z.object({
  by: z.string(),
  with: z.string(),
  readouts: z.array(sideSchema.extend({ contact: z.string(), day: z.string() })),
  steps: z.array(z.object({ from: z.int(), to: z.int(), changes: z.array(changeSchema), counts: z.record(z.enum(changes), z.int()) })),
});
export type Series = z.infer<typeof seriesSchema>;

/** Which readouts a series is of. */
export interface SeriesOptions {
  /** the issuer: its name, its party's or its state's */
  readonly by: string;
  /** the counterpart: a party's name or its state's */
  readonly counterpart: string;
  /** how many readouts, the latest; 2 or more */
  readonly last: number;
}

/**
 * A side's own readouts of its contacts with a counterpart, the latest `last` of them in order of time, each set beside the one before: what was added,
 * dropped, said more strongly or less, in other words or in the same. A text that is not held in full drops nothing for certain: `readouts` says which are.
 * Fewer than two readouts give a series without steps.
 *
 * @example
 * seriesOf(gathered, { by: 'White House', counterpart: 'Putin', last: 3 }, registry).steps[0]?.counts.added // 3
 */
export function seriesOf(gathered: readonly Gathered[], { by, counterpart, last }: SeriesOptions, registry: Registry): Series {
  const texts: { text: Text; contact: string; day: string }[] = [];
  for (const { contact, tellings } of gathered) {
    const parties = partiesOf(contact.parties, tellings);
    const codes = contact.parties.map(({ name, country }) => [name, country ? (registry.country(country)?.name ?? country) : '', country ?? '']);
    for (const readout of contact.readouts) {
      const own = contact.parties.findIndex(({ name }) => name === readout.party);
      const others = codes.filter((_, i) => i !== own).flat();
      if (!meant(by, [readout.issuer, readout.publisher, ...(codes[own] ?? [])]) || !meant(counterpart, others)) continue;
      const telling = tellings.find((each) => each.readout.document.id === readout.document)!;
      texts.push({ text: textOf(telling, readout, parties, registry), contact: contact.id, day: readout.day });
    }
  }
  const chosen = texts.sort((a, b) => (a.day === b.day ? (a.text.readout.document < b.text.readout.document ? -1 : 1) : a.day < b.day ? -1 : 1)).slice(-last);
  return {
    by,
    with: counterpart,
    readouts: chosen.map(({ text, contact, day }) => ({ ...sideOfText(text), contact, day })),
    steps: chosen.slice(1).map((after, i) => stepOf(chosen[i]!.text, after.text, i)),
  };
}

/** Whether a user's words mean one of some names: all of its words stand in it. */
function meant(asked: string, names: readonly (string | null | undefined)[]): boolean {
  const words = fold(asked).split(' ');
  return names.some((name) => {
    if (!name) return false;
    const own = new Set(fold(name).split(' '));
    return words.every((word) => own.has(word));
  });
}

function stepOf(before: Text, after: Text, from: number): Series['steps'][number] {
  const pair = [before, after];
  const weighed = weigh(
    pair.map(({ items }) => items),
    pair.map(({ cast }) => cast.stems),
    before.cast.parties,
  );
  const found = align(weighed).map((aligned): Change => {
    const row = rowOf(aligned, pair);
    const [old, now] = [0, 1].map((side) => row.cells.find((cell) => cell.side === side) ?? null) as [Change['before'], Change['after']];
    const steps = old && now ? hardening(old.strength, now.strength) : null;
    const harder =
      steps === null || !old?.strength || !now?.strength ? null : { scale: now.strength.scale, steps, from: old.strength.word, to: now.strength.word };
    return { change: changeOf(row.state, old, now, steps), score: row.score, before: old, after: now, differs: row.differs, hardening: harder };
  });
  const counts = Object.fromEntries(
    changes.map((change) => [change, found.filter((each) => each.change === change).length]),
  ) as Series['steps'][number]['counts'];
  return { from, to: from + 1, changes: found, counts };
}

function changeOf(state: string, before: Change['before'], after: Change['after'], steps: number | null): Change['change'] {
  if (!before) return 'added';
  if (!after) return 'dropped';
  if (state === 'possibly the same') return 'possibly kept';
  if (steps !== null && steps >= leastStep) return 'hardened';
  if (steps !== null && steps <= -leastStep) return 'softened';
  return state === 'same' ? 'kept' : 'reworded';
}
