import { EvidenceError } from '../../document/span.js';
import { checkEvidence } from '../../records/check.js';
import type { Readout } from '../../records/index.js';
import { type Cell, encode, withWords } from '../columns.js';
import { getDocument, getReadout } from '../documents/get.js';
import { rewriteDocument } from '../documents/rewrite.js';
import type { Engine, Writing } from '../engine.js';
import { StoreError } from '../fault.js';
import { decideOnGroups, undoOnGroups } from '../groups/decide.js';
import { anchorOf, markOf } from '../records/anchor.js';
import type { AnyRecord, RecordKind } from '../store.js';
import { fields, recordTables, tables } from '../tables.js';
import { additionOf, wrongIn } from './addition.js';
import { schemas } from './apply.js';
import { decisionOf } from './attached.js';
import { castOf } from './cast.js';
import { type Decision, type Given, type GivenAddition, type GivenCorrection, type GivenGrouping, type GivenJudgement, groupActs } from './decision.js';
import { fieldOf, setField } from './field.js';

const columns = tables.find(({ name }) => name === 'decisions')!.columns.filter(({ name }) => name !== 'id');

/** A decision before it has a number. */
export type NewDecision = Omit<Decision, 'id'>;

const nothing = {
  document: null,
  record: null,
  anchor: null,
  mark: null,
  field: null,
  from: null,
  to: null,
  cast: [],
  subjects: [],
  undoes: null,
  undone: null,
  attached: null,
};

async function insert(engine: Engine, trx: Writing, decision: NewDecision): Promise<Decision> {
  const row: Cell[] = encode(fields.decisions, decision, true);
  const [id] = await engine.insert(trx, { table: 'decisions', columns, returning: 'id' }, [row]);
  return { id: Number(id), ...decision };
}

function signed({ by, note }: Given): Pick<Decision, 'by' | 'note' | 'at'> {
  if (by.trim() === '') throw new StoreError('a decision needs the name of the person who takes it');
  return { by: by.trim(), note: note ?? null, at: new Date().toISOString() };
}

interface About {
  readonly kind: RecordKind;
  readonly record: AnyRecord;
  readonly readout: Readout;
}

/** The record of an id, in its document. */
async function aboutOf(trx: Writing, id: string): Promise<About> {
  for (const kind of ['event', 'statement', 'figure'] as const) {
    const row = await trx
      .selectFrom(recordTables[kind])
      .innerJoin('documents', 'documents.seq', `${recordTables[kind]}.document`)
      .select('documents.id')
      .where(`${recordTables[kind]}.id`, '=', id)
      .executeTakeFirst();
    if (row === undefined) continue;
    const readout = (await getReadout(trx, row.id))!;
    return { kind, record: (readout[recordTables[kind]] as AnyRecord[]).find((record) => record.id === id)!, readout };
  }
  throw new StoreError(`there is no record ${id} in the store`);
}

/** The number of a decision is part of the record's anchor: it is found again by these. */
const hold = ({ kind, record, readout }: About) => ({
  kind,
  document: readout.document.id,
  record: record.id,
  anchor: anchorOf(kind, record).map((pair) => [...pair]),
  mark: markOf(kind, record),
});

function judged(given: GivenJudgement, about: About): NewDecision {
  const field = given.field ?? null;
  const value = field === null ? null : fieldOf(about.record as unknown as Record<string, unknown>, field);
  if (field !== null && value === undefined) throw new StoreError(`a record of this kind has no field "${field}"`);
  return { ...nothing, ...hold(about), act: given.act, field, from: value ?? null, ...signed(given) };
}

const fixed = new Set(['id', 'review', 'score', 'evidence']);

function corrected(given: GivenCorrection, about: About): NewDecision {
  const { field } = given;
  const top = field.split('.')[0]!;
  const before = about.record as unknown as Record<string, unknown>;
  if (!(top in before) || fixed.has(top))
    throw new StoreError(`"${field}" is no field of ${about.kind === 'event' ? 'an' : 'a'} ${about.kind} that can be corrected`);
  const { value, cast } = castOf(field, withWords(given.to, about.readout.document.text), about.readout.actors);
  const parsed = schemas[about.kind].safeParse(setField(before, field, value));
  if (!parsed.success) throw new StoreError(`the correction does not fit (${wrongIn(parsed.error)})`);
  // Both may have changed since: what the machine said stays in the list from the first correction on.
  const first = about.record.review.find((review) => review.state === 'corrected' && review.field === field);
  const from = first ? first.from : (fieldOf(before, field) ?? null);
  return { ...nothing, ...hold(about), act: 'correct', field, from, to: value, cast: [...cast], ...signed(given) };
}

async function added(given: GivenAddition, trx: Writing): Promise<NewDecision> {
  const document = await getDocument(trx, given.document);
  if (document === null) throw new StoreError(`there is no document ${given.document} in the store`);
  const { actors } = (await getReadout(trx, given.document))!;
  const { value, cast } = castOf('', given.fields, actors);
  const record = additionOf(document, { ...given, fields: value as Record<string, unknown> });
  checkEvidence({ document, events: [record] } as unknown as Readout);
  const held = hold({ kind: given.kind, record, readout: { document } as Readout });
  const there = await trx.selectFrom(recordTables[given.kind]).select('id').where('id', '=', record.id).executeTakeFirst();
  if (there) throw new StoreError(`that record was added before, as ${record.id}: correct it`);
  return { ...nothing, ...held, act: 'add', to: record, cast: [...cast], ...signed(given) };
}

const isGrouping = (given: Given): given is GivenGrouping => (groupActs as readonly string[]).includes(given.act);

/** Writes down what a person decided, and applies it. */
export async function decide(engine: Engine, given: Given): Promise<Decision> {
  return engine.write(async (trx) => {
    if (isGrouping(given)) return insert(engine, trx, { ...nothing, ...(await decideOnGroups(trx, given)), ...signed(given) });
    let decision: NewDecision;
    try {
      if (given.act === 'add') decision = await added(given, trx);
      else if (given.act === 'correct') decision = corrected(given, await aboutOf(trx, given.record));
      else decision = judged(given, await aboutOf(trx, given.record));
    } catch (error) {
      throw error instanceof EvidenceError ? new StoreError(`the evidence does not fit: ${error.message}`) : error;
    }
    const written = await insert(engine, trx, decision);
    const applied = await rewriteDocument(engine, trx, decision.document!);
    return { ...written, attached: applied?.attached.get(written.id) ?? null };
  });
}

/** Takes a decision back; the decision stays in the history. */
export async function undo(engine: Engine, id: number, by: string, note: string | null): Promise<Decision> {
  return engine.write(async (trx) => {
    const row = await trx.selectFrom('decisions').selectAll().where('id', '=', id).executeTakeFirst();
    if (row === undefined) throw new StoreError(`there is no decision ${id} in the store`);
    const decision = decisionOf(row);
    if (decision.act === 'undo') throw new StoreError(`decision ${id} takes another back: decide anew instead`);
    if (decision.undone !== null) throw new StoreError(`decision ${id} was taken back before, by decision ${decision.undone}`);
    const { kind, document, record, anchor, mark, field, subjects } = decision;
    const signature = signed({ act: 'confirm', record: '', by, note });
    const written = await insert(engine, trx, { ...nothing, kind, act: 'undo', document, record, anchor, mark, field, subjects, undoes: id, ...signature });
    await trx.updateTable('decisions').set({ undone: written.id, attached: null }).where('id', '=', id).execute();
    if (document === null) await undoOnGroups(trx, decision);
    else await rewriteDocument(engine, trx, document);
    return written;
  });
}
