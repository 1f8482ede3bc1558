import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentsOf, type Given } from '../index.js';
import { describeInput, inPieces, streamed } from '../input.contract.js';
import { columnsOf, layoutOf } from './columns.js';
import { csv } from './csv.js';

const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
describeInput(
  csv,
  ({ title, publisher, published, url, paragraphs }) =>
    `id,headline,body,outlet,date,link\n1,${[title, paragraphs.join('\n\n'), publisher, published, url].map(cell).join(',')}\n`,
);

const read = async (content: string | Uint8Array, given: Given = {}, size?: number) =>
  (await streamed(csv, content, given, size)).map(
    ({ line, article }) => `${line}: ${article instanceof Error ? article.message : `${article.title}|${article.body}`}`,
  );

describe('csv', () => {
  it('names the line on which each row starts, and each row that fails; the others are read', async () => {
    const table = 'title,text,published\nA,"Left,\n""all""",2024-03-05\n\nB,,2024-03-05\nC,Left.,03/04/2024\nD,Left.\nE,Left.,\n';
    expect(await read(table)).toEqual([
      '2: A|Left,\n"all"',
      '5: "text" is empty',
      '6: "published" is no date: "03/04/2024" (write 2023-10-16)',
      '7: has 2 cells, where the first row has 3',
      '8: E|Left.',
    ]);
  });

  it.each([
    ['tabs', 'title\ttext\nA\tLeft, all.\n'],
    ['semicolons', 'title;text\nA;Left, all.\n'],
    ['commas, quoted', '"title","text"\r\n"A","Left, all."\r\n'],
    ['bars', 'title|text\nA|Left, all.'],
  ])('tells what parts its cells: %s', async (_, table) => expect(await read(table)).toEqual(['2: A|Left, all.']));

  it('takes the columns that the user names, before those of usual names', async () => {
    const table = 'title,headline,story,text\nno,A,Left.,no\n';
    expect(await read(table, { columns: { title: 'headline', text: 'Story' } })).toEqual(['2: A|Left.']);
    expect(await read('A,Left.\nB,Stayed.\n', { columns: { title: '1', text: '2' } })).toEqual(['1: A|Left.', '2: B|Stayed.']);
    await expect(read(table, { columns: { text: 'txt' } })).rejects.toThrow('has no column "txt"; its columns are title, headline, story, text');
    await expect(read('A,Left.\n', { columns: { text: '3' } })).rejects.toThrow('has no column "3"; it has 2');
    await expect(read('id,note\n1,Left.\n')).rejects.toThrow('has no column of text that is known: its columns are id, note; say which: --columns text=…');
  });

  it('reads UTF-16, and refuses a cell that is not UTF-8 without its neighbours', async () => {
    const wide = Buffer.from('\uFEFFtitle\ttext\nCafé\tLeft.\n', 'utf16le');
    expect(await read(wide, {}, 7)).toEqual(['2: Café|Left.']);
    const latin = Buffer.from('title,text\nA,Caf\xe9\nB,Left.\n', 'latin1');
    expect(await read(latin)).toEqual(['2: is not valid UTF-8 (byte 3); save it as UTF-8', '3: B|Left.']);
  });

  it('keeps the rows before a quotation mark that is not closed, and says where it opens', async () => {
    const seen: string[] = [];
    const run = async (given: Given) => {
      for await (const { article } of csv.stream(inPieces(Buffer.from(`title,text\nA,Left.\nB,"Stayed ${'x'.repeat(5000)}\nC,Left.\n`)), given))
        seen.push(article instanceof Error ? article.message : article.title!);
    };
    await expect(run({})).rejects.toThrow('line 3: a quotation mark that opens here is not closed; from here on nothing is read');
    await expect(run({ maxChars: 100 })).rejects.toThrow(
      /^line 3: the row has more than 1,600 bytes, far more than 100 characters of text; --max-chars raises the limit, if/,
    );
    expect(seen).toEqual(['A', 'A']);
  });

  it('refuses a table without a row', async () => {
    await expect(documentsOf(Buffer.from('title,text\n'), 'a.csv', {})).rejects.toThrow('is a table without a row');
  });

  it('gives back any cells, however the bytes are cut', async () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1 }).filter((value) => value.trim() !== '' && !/[\0\r]/.test(value));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 5 }), fc.integer({ min: 1, max: 40 }), async (rows, size) => {
        const table = `title,text\n${rows.map((row) => row.map(cell).join(',')).join('\n')}\n`;
        const found = await streamed(csv, table, {}, size);
        expect(found.map(({ article }) => (article instanceof Error ? article.message : [article.title, article.body]))).toEqual(rows);
      }),
      { numRuns: 60 },
    );
  });
});

describe('columnsOf', () => {
  it('reads a map', () => expect(columnsOf('title=Head line, text=2')).toEqual({ title: 'Head line', text: '2' }));

  it.each([
    ['headline', '"headline" does not say which column holds what; write text=body'],
    ['body=text', 'there is no "body"; a column may hold title, text, publisher, published, url, lead, byline'],
  ])('refuses %s', (map, reason) => expect(() => columnsOf(map)).toThrow(reason));
});

describe('layoutOf', () => {
  it('takes each column once, the surest name first', () => {
    expect(layoutOf(['Source URL', 'Full Text', 'content', 'source', 'Title', 'pub_date'], {})).toEqual({
      header: true,
      places: { title: 4, text: 1, publisher: 3, published: 5, url: 0 },
    });
  });
});
