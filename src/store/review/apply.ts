import type { z } from 'zod';
import { plover } from '../../codebooks/plover/plover.js';
import type { Actor } from '../../records/actor/schema.js';
import { type Event, eventSchema } from '../../records/event/schema.js';
import { figureSchema } from '../../records/figure/schema.js';
import type { Readout } from '../../records/index.js';
import { statementSchema } from '../../records/statement/schema.js';
import { foldName } from '../names.js';
import { anchorOf, markOf } from '../records/anchor.js';
import type { AnyRecord, RecordKind, ReviewState } from '../store.js';
import type { Decision } from './decision.js';
import { setField } from './field.js';
import { settle } from './settle.js';

/** A record as people left it. */
export interface Reviewed {
  readonly kind: RecordKind;
  readonly record: AnyRecord;
  readonly state: ReviewState;
  /** the machine's values of the fields that people changed; null where none */
  readonly machine: Readonly<Record<string, unknown>> | null;
  /** a person added it */
  readonly person: boolean;
}

/** A document's records after its decisions, and to which record each decision applies. */
export interface Applied {
  readonly actors: readonly Actor[];
  readonly records: readonly Reviewed[];
  readonly attached: ReadonlyMap<number, string>;
}

export const schemas = { event: eventSchema, statement: statementSchema, figure: figureSchema } as const satisfies Record<RecordKind, z.ZodObject>;

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The record that a decision speaks of: by its id; else the only one of its kind with its anchor, or with its anchor and mark. */
function recordFor(decision: Decision, kind: RecordKind, records: readonly AnyRecord[]): AnyRecord | undefined {
  const byId = records.find(({ id }) => id === decision.record);
  if (byId) return byId;
  const there = records.filter((record) => same(anchorOf(kind, record), decision.anchor));
  const alike = there.filter((record) => markOf(kind, record) === decision.mark);
  if (alike.length === 1) return alike[0];
  return there.length === 1 && alike.length === 0 && decision.act !== 'add' ? there[0] : undefined;
}

/** The actors of a document, to which decisions may add people and bodies that the machine did not see. */
class Cast {
  readonly actors: Actor[];
  constructor(actors: readonly Actor[]) {
    this.actors = [...actors];
  }

  /** The local ids of a decision's actors in this document. */
  idsOf(cast: readonly Actor[]): Map<string, string> {
    return new Map(cast.map((actor) => [actor.id, this.#find(actor)]));
  }

  #find(wanted: Actor): string {
    const folded = foldName(wanted.name);
    const found =
      this.actors.find(({ registry }) => registry !== null && registry === wanted.registry) ??
      this.actors.find(({ name, kind }) => foldName(name) === folded && kind === wanted.kind) ??
      this.actors.find(({ name }) => foldName(name) === folded);
    if (found) return found.id;
    let number = this.actors.length + 1;
    while (this.actors.some(({ id }) => id === `a${number}`)) number++;
    this.actors.push({ ...wanted, id: `a${number}` });
    return `a${number}`;
  }
}

function renamed(value: unknown, ids: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') return ids.get(value) ?? value;
  if (Array.isArray(value)) return value.map((part) => renamed(part, ids));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, key === 'text' || key === 'name' ? part : renamed(part, ids)]));
}

/**
 * Applies people's decisions to what a coder made of a document. Each finds its record again by kind, anchor and field; those that find none
 * are missing from `attached`. Where two people disagree on a field, the machine's value stands.
 *
 * Returns records in the machine's order, added ones last. Decisions that were taken back must not be among those given.
 *
 * @example
 * applyDecisions(readout, []).records.length // readout.events.length + readout.statements.length + readout.figures.length
 */
export function applyDecisions(readout: Readout, decisions: readonly Decision[]): Applied {
  const machine: Record<RecordKind, readonly AnyRecord[]> = { event: readout.events, statement: readout.statements, figure: readout.figures };
  const cast = new Cast(readout.actors);
  const attached = new Map<number, string>();
  const records: Reviewed[] = [];
  for (const kind of ['event', 'statement', 'figure'] as const) {
    const mine = decisions.filter((decision) => decision.kind === kind);
    const added: AnyRecord[] = [];
    for (const decision of mine.filter(({ act }) => act === 'add')) {
      const found = recordFor(decision, kind, machine[kind]);
      const record = found ?? (schemas[kind].safeParse(renamed(decision.to, cast.idsOf(decision.cast))).data as AnyRecord | undefined);
      if (record === undefined) continue;
      if (!found && !added.some(({ id }) => id === record.id)) added.push(record);
      attached.set(decision.id, record.id);
    }
    const all = [...machine[kind], ...added];
    const byRecord = new Map<string, Decision[]>();
    for (const decision of mine) {
      const id = decision.act === 'add' ? attached.get(decision.id) : recordFor(decision, kind, all)?.id;
      if (id === undefined) continue;
      attached.set(decision.id, id);
      const list = byRecord.get(id) ?? [];
      list.push(decision);
      byRecord.set(id, list);
    }
    for (const record of all) {
      const person = added.includes(record);
      const about = byRecord.get(record.id);
      if (about === undefined) records.push({ kind, record, state: 'open', machine: null, person });
      else records.push(changed(kind, record, about, cast, person));
    }
  }
  return { actors: cast.actors, records, attached };
}

/** Fields that follow from others. */
const dependents: Readonly<Record<string, readonly string[]>> = { type: ['quad', 'intensity'], modes: ['quad', 'intensity'] };

/** Quad class and intensity as the codebook gives them for a type and its modes. */
function classOf({ type, modes }: Event): Pick<Event, 'quad' | 'intensity'> {
  const { quad, score, modes: scores } = plover[type];
  return { quad, intensity: modes.map((mode) => scores[mode]).find((one) => typeof one === 'number') ?? score };
}

function changed(kind: RecordKind, record: AnyRecord, decisions: readonly Decision[], cast: Cast, person: boolean): Reviewed {
  const { state, values } = settle(decisions);
  const before: Record<string, unknown> = {};
  let after: AnyRecord = record;
  for (const { field, to, decision } of values) {
    const top = field.split('.')[0]!;
    const next = setField(after as unknown as Record<string, unknown>, field, renamed(to, cast.idsOf(decision.cast)));
    const valid = schemas[kind].safeParse(next);
    // A newer coder may have left a value of which the correction was a part: the machine's stands, the decision is seen in the list.
    if (!valid.success) continue;
    for (const name of [top, ...(kind === 'event' ? (dependents[top] ?? []) : [])])
      if (!(name in before)) before[name] = (record as unknown as Record<string, unknown>)[name];
    after = valid.data as AnyRecord;
    if (kind === 'event' && top in dependents) after = { ...(after as Event), ...classOf(after as Event) };
  }
  return { kind, record: after, state, machine: Object.keys(before).length > 0 ? before : null, person };
}
