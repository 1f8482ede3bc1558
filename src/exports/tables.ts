import type { z } from 'zod';
import { documentSchema } from '../document/document.js';
import { actorSchema } from '../records/actor/schema.js';
import { eventSchema } from '../records/event/schema.js';
import { figureSchema } from '../records/figure/schema.js';
import type { Readout } from '../records/index.js';
import { statementSchema } from '../records/statement/schema.js';
import { type Column, columnsOf, valueIn } from './columns.js';
import type { ExportOptions } from './export.js';
import { chainNames } from './told.js';

/** A table of an export: one kind of record, a row each. */
export interface Table {
  readonly name: 'documents' | 'actors' | 'events' | 'statements' | 'figures';
  readonly columns: readonly Column[];
  rows(readout: Readout, options: ExportOptions): Iterable<readonly unknown[]>;
}

type Row = Readout['events'][number] | Readout['statements'][number] | Readout['figures'][number];

const own = (name: string, kind: Column['kind'] = 'text'): Column => ({ name, kind, path: [] });
/** What each row says of its document, so that a table can be read alone. */
const origin = [own('document'), own('publisher'), own('published'), own('url')];
const originOf = ({ document }: Readout): unknown[] => [document.id, document.publisher, document.published, document.url];

/** Columns that hold ids of actors, with the column that names them. */
const named = { events: ['actors', 'recipients'], statements: ['speaker', 'addressees'], figures: ['group_actors', 'by_actors'] } as const;

function recordTable(name: keyof typeof named, schema: z.ZodType, of: (readout: Readout) => readonly Row[]): Table {
  const derived = columnsOf(schema);
  const ids = named[name].map((id) => derived.find((column) => column.name === id)!);
  const happening = name === 'events' ? [own('happening')] : [];
  return {
    name,
    columns: [...origin, ...happening, own('told_by'), ...ids.map((column) => own(`${column.name}_names`, 'list')), ...derived],
    *rows(readout, options) {
      const names = new Map(readout.actors.map((actor) => [actor.id, actor.name]));
      const from = originOf(readout);
      for (const record of of(readout)) {
        yield [
          ...from,
          ...(name === 'events' ? [options.happeningOf(readout.document.id, record.id) ?? record.id] : []),
          chainNames(record.chain),
          ...ids.map((column) => ((valueIn(record, column) ?? []) as string[]).map((id) => names.get(id) ?? id)),
          ...derived.map((column) => valueIn(record, column)),
        ];
      }
    },
  };
}

const documents: Table = {
  name: 'documents',
  columns: [...columnsOf(documentSchema), own('coder'), own('model')],
  *rows({ document, coder }) {
    yield [...columnsOf(documentSchema).map((column) => valueIn(document, column)), `${coder.name} ${coder.version}`, coder.model];
  },
};

const actorColumns = columnsOf(actorSchema);
const actors: Table = {
  name: 'actors',
  columns: [own('document'), ...actorColumns],
  *rows(readout) {
    for (const actor of readout.actors) yield [readout.document.id, ...actorColumns.map((column) => valueIn(actor, column))];
  },
};

/** The tables of a body of records, one per kind. Columns come from the records' own schemas; ids of actors are also named, chains also in words. */
export const tables: readonly Table[] = [
  documents,
  actors,
  recordTable('events', eventSchema, ({ events }) => events),
  recordTable('statements', statementSchema, ({ statements }) => statements),
  recordTable('figures', figureSchema, ({ figures }) => figures),
];
