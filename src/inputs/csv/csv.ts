import { CsvError, type Info, type Parser, parse } from 'csv-parse';
import { type Article, type Entry, InputError, type StreamInput } from '../article.js';
import { decodePiece, refuseBinary, startOf } from '../decode.js';
import { byteLimit, type Given, tooLarge } from '../given.js';
import { articleOfFields } from '../json/fields.js';
import { peek } from '../stream.js';
import { columnList, isArticleHeader, type Layout, layoutOf } from './columns.js';

/** A row as the parser hands it out: cells as bytes, so that one bad cell spoils no other row. */
interface Row {
  readonly record: readonly Buffer[];
  readonly info: Info;
}

const separators = [',', '\t', ';', '|'] as const;

/** What parts the cells of a table: the mark that stands most often in its first line, outside quotation marks. */
function separatorOf(start: string): string {
  const [line = ''] = start.replace(/"(?:[^"]|"")*"/g, '').split(/\r?\n/, 1);
  const times = separators.map((mark) => line.split(mark).length);
  return separators[times.indexOf(Math.max(...times))]!;
}

/** The cells of a table's first line, where it is recognised by them. */
function firstCells(start: string): string[] {
  const [line = ''] = start.replace(/^\uFEFF/, '').split(/\r?\n/, 1);
  return line.split(separatorOf(line)).map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'));
}

/** A table in UTF-8 without a byte order mark, whether it was so or in UTF-16, as spreadsheets write it. */
async function* inUtf8(bytes: AsyncIterable<Uint8Array>, start: Uint8Array): AsyncGenerator<Uint8Array> {
  const wide = start[0] === 0xff && start[1] === 0xfe ? 'utf-16le' : start[0] === 0xfe && start[1] === 0xff ? 'utf-16be' : null;
  const decoder = wide === null ? null : new TextDecoder(wide);
  let first = true;
  for await (const chunk of bytes) {
    const marked = first && decoder === null && chunk[0] === 0xef && chunk[1] === 0xbb && chunk[2] === 0xbf;
    first = false;
    if (decoder === null) yield marked ? chunk.subarray(3) : chunk;
    else yield Buffer.from(decoder.decode(chunk, { stream: true }));
  }
}

/** The rows of a table as they come. A row that breaks off with the stream is not among them. */
async function* rowsOf(bytes: AsyncIterable<Uint8Array>, parser: Parser): AsyncGenerator<Row> {
  let failure: Error | null = null;
  parser.on('error', (error) => {
    failure = error;
  });
  const closed = new Promise<void>((resolve) => parser.once('close', resolve));
  const rows: Row[] = [];
  parser.on('data', (row: Row) => rows.push(row));
  try {
    for await (const chunk of bytes) {
      await Promise.race([new Promise<void>((resolve) => parser.write(chunk, () => resolve())), closed]);
      yield* rows.splice(0);
      if (failure) throw failure;
    }
    parser.end();
    await closed;
    yield* rows.splice(0);
    if (failure) throw failure;
  } finally {
    parser.destroy();
  }
}

function articleOfRow({ record }: Row, places: Layout['places'], width: number): Article | InputError {
  try {
    if (record.length !== width) throw new InputError(`has ${record.length} cells, where the first row has ${width}`);
    const fields = Object.fromEntries(Object.entries(places).map(([field, place]) => [field, decodePiece(record[place] ?? Buffer.alloc(0))]));
    return articleOfFields({ title: null, ...fields });
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
}

const isEmpty = ({ record }: Row) => record.every((cell) => cell.length === 0);

/** Why the parser gave up, for the user. */
function complaint(error: unknown, opened: number, given: Given): InputError {
  if (error instanceof InputError) return error;
  if (!(error instanceof CsvError)) throw error;
  const where = `line ${opened}: `;
  if (error.code === 'CSV_QUOTE_NOT_CLOSED') return new InputError(`${where}a quotation mark that opens here is not closed; from here on nothing is read`);
  if (error.code === 'CSV_MAX_RECORD_SIZE') {
    const { message } = tooLarge(byteLimit(given), given, true);
    return new InputError(`${where}the row ${message}, if no quotation mark is left open in it; from here on nothing is read`);
  }
  return new InputError(`${where}is no row of a table (${error.code}); from here on nothing is read`);
}

/** CSV and TSV: an article on each row, in columns that the header names or the user maps. */
export const csv: StreamInput = {
  kind: 'csv',
  extensions: ['.csv', '.tsv', '.tab'],
  recognises: (start) => isArticleHeader(firstCells(start)),
  async *stream(bytes, given): AsyncGenerator<Entry> {
    const opened = await peek(bytes, 4096);
    refuseBinary(opened.start);
    const start = startOf(opened.start);
    if (start.trim() === '') throw new InputError('is empty');
    const parser = parse({
      encoding: null,
      delimiter: separatorOf(start),
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_quotes: true,
      relax_column_count: true,
      info: true,
      max_record_size: byteLimit(given),
    });
    let layout: Layout | null = null;
    let width = 0;
    let line = 1;
    let some = false;
    try {
      for await (const row of rowsOf(inUtf8(opened.bytes, opened.start), parser)) {
        const at = line;
        line = row.info.lines + 1;
        if (isEmpty(row)) continue;
        if (layout === null) {
          const cells = row.record.map((cell) => decodePiece(cell).trim());
          layout = layoutOf(cells, given.columns ?? {});
          width = cells.length;
          if (layout.places.text === undefined) throw new InputError(`has no column of text that is known: ${columnList(cells)}; say which: --columns text=…`);
          if (layout.header) continue;
        }
        some = true;
        yield { line: at, article: articleOfRow(row, layout.places, width) };
      }
    } catch (error) {
      throw complaint(error, line, given);
    }
    if (!some) throw new InputError('is a table without a row');
  },
};
