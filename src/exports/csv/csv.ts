import { cellOf } from '../columns.js';
import { csvRow } from '../delimited.js';
import type { DocumentExport } from '../export.js';
import { tables } from '../tables.js';
import { kinds } from '../tally.js';

/** CSV: a file per kind of record, columns from the schemas, offsets in code points; safe to open in a spreadsheet. */
export const csv: DocumentExport = {
  of: 'documents',
  name: 'csv',
  about: 'a folder with one CSV file per kind: documents, actors, events, statements, figures',
  folder: true,
  ending: '',
  offsets: 'code points',
  async *write(readouts, options, tally) {
    for (const { name, columns } of tables) yield { file: `${name}.csv`, data: csvRow(columns.map((column) => column.name)) };
    for await (const readout of readouts) {
      for (const { name, columns, rows } of tables) {
        let data = '';
        for (const row of rows(readout, options)) {
          data += csvRow(row.map((value, i) => cellOf(value, columns[i]!.kind)));
          tally.row(`${name}.csv`);
        }
        if (data !== '') yield { file: `${name}.csv`, data };
      }
    }
    tally.carryAll(...kinds);
  },
};
