import type { Generated } from 'kysely';
import type { z } from 'zod';
import { documentSchema } from '../document/document.js';
import { actorSchema } from '../records/actor/schema.js';
import { eventSchema } from '../records/event/schema.js';
import { figureSchema } from '../records/figure/schema.js';
import { statementSchema } from '../records/statement/schema.js';
import { type Column, type ColumnType, columnsOf } from './columns.js';
import { decisionSchema } from './review/decision.js';

/** A schema's fields as their cells. */
type Cells<S extends z.ZodObject> = {
  [K in keyof z.infer<S>]: z.infer<S>[K] extends string | null | undefined
    ? z.infer<S>[K]
    : z.infer<S>[K] extends number | null | undefined
      ? z.infer<S>[K]
      : z.infer<S>[K] extends boolean
        ? number
        : string;
};

/** What a record's row has besides its fields. */
interface RecordRow {
  /** the document's `seq` × 65,536 + place among its records */
  readonly seq: number;
  /** `seq` of the document */
  readonly document: number;
  /** days as numbers (20231016), by which it is filtered; 0 where none is known */
  readonly day: number;
  readonly lastDay: number;
  /** 0: the day is the document's publication */
  readonly dated: number;
  readonly state: string;
  readonly placeCountry: string | null;
  /** folded */
  readonly placeName: string | null;
  /** the machine's values of fields that people corrected, as JSON; null where none */
  readonly machine: string | null;
  /** 1: a person added it */
  readonly person: number;
}

/** The tables of the store, as Kysely knows them. */
export interface Tables {
  documents: Cells<typeof documentSchema> & {
    seq: Generated<number>;
    coder: string;
    added: string;
    urlKey: string | null;
    publishedDay: number;
    latest: number;
    length: number;
    /** folded, as the issuer's */
    publisherName: string | null;
    issuerName: string | null;
    issuerCountry: string | null;
  };
  actors: Cells<typeof actorSchema> & { seq: number; document: number; entity: number };
  events: Cells<typeof eventSchema> & RecordRow;
  statements: Cells<typeof statementSchema> & RecordRow;
  figures: Cells<typeof figureSchema> & RecordRow;
  entities: { seq: Generated<number>; id: string; name: string; kind: string; registry: string | null; country: string | null; documents: number };
  names: { name: string; folded: string; entity: number; documents: number };
  parties: { entity: number; kind: string; lastDay: number; record: number; role: string; day: number; type: string };
  sketches: { hash: number; document: number };
  decisions: Omit<Cells<typeof decisionSchema>, 'id'> & { id: Generated<number> };
  groups: { id: string; kind: string; seq: number; type: string | null; day: number; lastDay: number; size: number; why: string; data: string };
  members: { kind: string; member: string; group: string };
  redirects: { kind: string; old: string; id: string };
  blocks: { key: string; event: number };
  /** events that have no keys yet */
  pending: { event: number };
}

/** A table: its columns in order, its key, its indexes. */
export interface Table {
  readonly name: keyof Tables;
  readonly columns: readonly Column[];
  /** columns of the primary key; one whole number of its own (`seq`, `id`) counts up by itself where `counts` says so */
  readonly key: readonly string[];
  readonly counts?: boolean;
  readonly unique?: readonly (readonly string[])[];
  readonly indexes?: readonly (readonly string[])[];
}

const own = (type: ColumnType, ...names: string[]): Column[] => names.map((name) => ({ name, type, optional: false }));
const recordColumns = [
  ...own('integer', 'seq', 'document', 'day', 'lastDay', 'dated', 'person'),
  ...own('text', 'state', 'placeCountry', 'placeName', 'machine'),
];
/** JSON and the text last: a row is then sifted without reading them. */
const lightFirst = (columns: readonly Column[]): Column[] => {
  const weight = ({ name, type }: Column) => (name === 'text' ? 2 : type === 'json' ? 1 : 0);
  return [...columns].sort((a, b) => weight(a) - weight(b));
};

/** The columns that hold a record itself, by table. */
export const fields = {
  documents: columnsOf(documentSchema),
  actors: columnsOf(actorSchema),
  events: columnsOf(eventSchema, ['review']),
  statements: columnsOf(statementSchema, ['review']),
  figures: columnsOf(figureSchema, ['review']),
  decisions: columnsOf(decisionSchema, ['id']),
} as const;

/** Every table of the store. */
export const tables: readonly Table[] = [
  {
    name: 'documents',
    columns: [
      ...own('integer', 'seq', 'publishedDay', 'latest', 'length'),
      ...own('text', 'coder', 'added', 'urlKey', 'publisherName', 'issuerName', 'issuerCountry'),
      ...lightFirst(fields.documents),
    ],
    key: ['seq'],
    counts: true,
    unique: [['id']],
    indexes: [['urlKey'], ['publishedDay'], ['reprintOf'], ['path']],
  },
  { name: 'actors', columns: [...own('integer', 'seq', 'document', 'entity'), ...fields.actors], key: ['seq'], indexes: [['entity']] },
  {
    name: 'events',
    columns: [...recordColumns, ...lightFirst(fields.events)],
    key: ['seq'],
    unique: [['id']],
    indexes: [['type', 'lastDay'], ['lastDay'], ['placeCountry', 'lastDay']],
  },
  { name: 'statements', columns: [...recordColumns, ...lightFirst(fields.statements)], key: ['seq'], unique: [['id']], indexes: [['lastDay']] },
  {
    name: 'figures',
    columns: [...recordColumns, ...lightFirst(fields.figures)],
    key: ['seq'],
    unique: [['id']],
    indexes: [['measure', 'lastDay'], ['lastDay']],
  },
  {
    name: 'entities',
    columns: [...own('integer', 'seq'), ...own('text', 'id', 'name', 'kind', 'registry', 'country'), ...own('integer', 'documents')],
    key: ['seq'],
    counts: true,
    unique: [['id']],
    indexes: [['country']],
  },
  {
    name: 'names',
    columns: [...own('text', 'folded', 'name'), ...own('integer', 'entity', 'documents')],
    key: ['folded', 'entity', 'name'],
    indexes: [['entity']],
  },
  {
    name: 'parties',
    columns: [
      ...own('integer', 'entity'),
      ...own('text', 'kind'),
      ...own('integer', 'lastDay', 'record'),
      ...own('text', 'role'),
      ...own('integer', 'day'),
      ...own('text', 'type'),
    ],
    key: ['entity', 'kind', 'lastDay', 'record', 'role'],
    indexes: [['record']],
  },
  { name: 'sketches', columns: own('integer', 'hash', 'document'), key: ['hash', 'document'], indexes: [['document']] },
  {
    name: 'decisions',
    columns: [...own('integer', 'id'), ...fields.decisions],
    key: ['id'],
    counts: true,
    indexes: [['document'], ['by']],
  },
  {
    name: 'groups',
    columns: [
      ...own('text', 'id', 'kind'),
      ...own('integer', 'seq'),
      ...own('text', 'type'),
      ...own('integer', 'day', 'lastDay', 'size'),
      ...own('json', 'why', 'data'),
    ],
    key: ['kind', 'id'],
    indexes: [['kind', 'lastDay', 'seq']],
  },
  { name: 'members', columns: own('text', 'kind', 'member', 'group'), key: ['kind', 'member'], indexes: [['kind', 'group']] },
  { name: 'redirects', columns: own('text', 'kind', 'old', 'id'), key: ['kind', 'old', 'id'], indexes: [['kind', 'id']] },
  { name: 'blocks', columns: [...own('text', 'key'), ...own('integer', 'event')], key: ['key', 'event'], indexes: [['event']] },
  { name: 'pending', columns: own('integer', 'event'), key: ['event'] },
];

/** Records a document can have of one kind: their `seq` counts within the document's. */
export const perDocument = 65_536;

export const recordTables = { event: 'events', statement: 'statements', figure: 'figures' } as const;
