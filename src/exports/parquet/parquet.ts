import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import type { SchemaElement } from 'hyparquet';
import { type Column, cellOf } from '../columns.js';
import type { DocumentExport, ExportOptions } from '../export.js';
import { type Table, tables } from '../tables.js';
import { kinds, type Tally } from '../tally.js';
import type { Readout } from '../../records/index.js';

/** A row group is written when it has so many rows, or about so many characters. */
const groupRows = 20_000;
const groupSize = 8_000_000;

const words = { type: 'BYTE_ARRAY', converted_type: 'UTF8', logical_type: { type: 'STRING' } } as const;

/** A column as Parquet declares it; lists are LISTs of strings. */
function elementsOf({ name, kind }: Column): SchemaElement[] {
  if (kind === 'number') return [{ name, type: 'DOUBLE', repetition_type: 'OPTIONAL' }];
  if (kind === 'boolean') return [{ name, type: 'BOOLEAN', repetition_type: 'OPTIONAL' }];
  if (kind !== 'list') return [{ name, ...words, repetition_type: 'OPTIONAL' }];
  return [
    { name, repetition_type: 'OPTIONAL', converted_type: 'LIST', logical_type: { type: 'LIST' }, num_children: 1 },
    { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
    { name: 'element', ...words, repetition_type: 'OPTIONAL' },
  ];
}

/** Writes one table, a row group at a time; `take` gives the bytes that are ready. */
class TableWriter {
  private readonly bytes = new ByteWriter();
  private readonly parquet: ParquetWriter;
  private held: unknown[][];
  private rows = 0;
  private size = 0;

  constructor(readonly table: Table) {
    const { columns } = table;
    const schema: SchemaElement[] = [{ name: 'root', num_children: columns.length }, ...columns.flatMap(elementsOf)];
    this.parquet = new ParquetWriter({ writer: this.bytes, schema, createdBy: 'readout' });
    this.held = columns.map(() => []);
  }

  add(readout: Readout, options: ExportOptions): number {
    let added = 0;
    for (const row of this.table.rows(readout, options)) {
      added++;
      row.forEach((value, i) => {
        const { kind } = this.table.columns[i]!;
        const cell = kind === 'list' ? value : cellOf(value, kind);
        if (typeof cell === 'string') this.size += cell.length;
        this.held[i]!.push(cell);
      });
      this.rows++;
    }
    return added;
  }

  get full(): boolean {
    return this.rows >= groupRows || this.size >= groupSize;
  }

  /** Writes the rows that are held and returns the bytes. */
  async take(last: boolean): Promise<Uint8Array> {
    if (this.rows > 0) {
      const columnData = this.table.columns.map(({ name }, i) => ({ name, data: this.held[i]! }));
      await this.parquet.write({ columnData, rowGroupSize: this.rows });
      this.held = this.table.columns.map(() => []);
      this.rows = 0;
      this.size = 0;
    }
    if (last) await this.parquet.finish();
    const ready = this.bytes.getBytes().slice();
    this.bytes.index = 0;
    return ready;
  }
}

/** Parquet: the tables of the CSV export, typed and compressed, with lists as lists; DuckDB, pandas and R's arrow read them. */
export const parquet: DocumentExport = {
  of: 'documents',
  name: 'parquet',
  about: 'a folder with one Parquet file per kind, for DuckDB, pandas or R',
  folder: true,
  ending: '',
  offsets: 'code points',
  async *write(readouts, options, tally: Tally) {
    const writers = tables.map((table) => new TableWriter(table));
    for await (const readout of readouts) {
      for (const writer of writers) {
        tally.row(`${writer.table.name}.parquet`, writer.add(readout, options));
        if (writer.full) yield { file: `${writer.table.name}.parquet`, data: await writer.take(false) };
      }
    }
    for (const writer of writers) yield { file: `${writer.table.name}.parquet`, data: await writer.take(true) };
    tally.carryAll(...kinds);
  },
};
