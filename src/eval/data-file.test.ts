import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { codePointOffsets } from './code-points.js';
import { checkedBy, jsonLinesOf, linesOf, listFolder, readData, tableOf } from './data-file.js';

const folder = mkdtempSync(join(tmpdir(), 'readout-data-'));

describe('readData and listFolder', () => {
  it('take off a byte order mark, and list names in order', () => {
    writeFileSync(join(folder, 'b.tsv'), '\uFEFFid\n');
    writeFileSync(join(folder, 'a.tsv'), '');
    expect(readData(join(folder, 'b.tsv'))).toBe('id\n');
    expect(listFolder(folder)).toEqual(['a.tsv', 'b.tsv']);
  });

  it('say what is wrong with a path', () => {
    expect(() => readData('/nowhere/x')).toThrow('/nowhere/x: there is no such file or folder');
    expect(() => readData(folder)).toThrow('it is a folder, a file is wanted');
    expect(() => listFolder(join(folder, 'b.tsv'))).toThrow('it is a file, a folder is wanted');
    expect(() => readData(join(folder, 'b.tsv', 'c'))).toThrow('a folder is wanted');
  });
});

describe('tableOf', () => {
  it('reads rows by column, with their lines', () => {
    expect(tableOf('x', 'id\tname\r\n1\tIto\r\n\r\n2\t"Ada"\r\n', ['name'])).toEqual([
      { line: 2, fields: { id: '1', name: 'Ito' } },
      { line: 4, fields: { id: '2', name: '"Ada"' } },
    ]);
  });

  it('refuses a missing column and a short row', () => {
    expect(() => tableOf('x.tsv', 'id\n', ['id', 'name', 'kind'])).toThrow('x.tsv: no column name, kind in line 1');
    expect(() => tableOf('x.tsv', 'id\tname\n1\n', ['id'])).toThrow('x.tsv: line 2 has 1 fields, line 1 has 2');
  });
});

describe('linesOf and jsonLinesOf', () => {
  it('end lines at line feeds alone', () => {
    expect(linesOf('a\u2028b\nc\r\n')).toEqual(['a\u2028b', 'c']);
    expect(linesOf('')).toEqual([]);
  });

  it('name the line and the field that is wrong', () => {
    const check = checkedBy(z.object({ row: z.int() }));
    expect(jsonLinesOf('x', '{"row":1,"more":2}\n\n', check)).toEqual([{ row: 1 }]);
    expect(() => jsonLinesOf('x.jsonl', '\n{"row":"1"}', check)).toThrow('x.jsonl: line 2: row: ');
    expect(() => jsonLinesOf('x.jsonl', '{', check)).toThrow('x.jsonl: line 1: ');
  });
});

describe('codePointOffsets', () => {
  it('counts UTF-16 units up to a code point', () => {
    const unit = codePointOffsets('a😀b');
    expect([0, 1, 2, 3, 4].map(unit)).toEqual([0, 1, 3, 4, null]);
  });
});
