import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { filesOf } from './files.js';
import { readFiles } from './read-files.js';
import { linesOf } from './stream.js';

const folder = mkdtempSync(join(tmpdir(), 'readout-files-'));
afterAll(() => rmSync(folder, { recursive: true }));
const body = 'The envoys left Vienna on Tuesday, and the ministry said that no date had been set for talks.';
const put = (name: string, content: string | Uint8Array) => {
  mkdirSync(join(folder, name, '..'), { recursive: true });
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
const read = async (files: string[], given = {}) => {
  const found: string[] = [];
  for await (const { name, document } of readFiles(files, given))
    found.push(`${name.replace(`${folder}/`, '')}: ${document instanceof Error ? document.message : document.title}`);
  return found;
};

describe('filesOf', () => {
  it('opens folders up in order, and passes over what is no article', () => {
    for (const name of ['in/b.md', 'in/a.txt', 'in/sub/c.html', 'in/.hidden.md', 'in/b.gold.json', 'in/d.json', 'in/picture.png', 'in/node_modules/x.md'])
      put(name, 'x');
    const files = filesOf([join(folder, 'in'), '-', 'gone.txt']).map((file) => file.replace(`${folder}/`, ''));
    expect(files).toEqual(['in/a.txt', 'in/b.md', 'in/d.json', 'in/sub/c.html', '-', 'gone.txt']);
  });
});

describe('readFiles', () => {
  it('names each input that fails, and reads the rest', async () => {
    const files = [put('a.txt', `One\n\n${body}`), join(folder, 'gone.txt'), put('b.txt', ''), put('c.txt', `Three\n\n${body}`)];
    expect(await read(files)).toEqual(['a.txt: One', 'gone.txt: is not there', 'b.txt: is empty', 'c.txt: Three']);
    mkdirSync(join(folder, 'empty'));
    expect(await read([join(folder, 'empty')])).toEqual(['empty: is a folder that holds no article']);
  });

  it('reads JSONL line by line: a bad line or bad bytes in one spoil no other', async () => {
    const line = (title: string) => new TextEncoder().encode(`${JSON.stringify({ title, text: body })}\n`);
    const file = put('d.jsonl', Buffer.concat([line('One'), Buffer.from('oops\n'), Buffer.from([0x7b, 0xff, 0x7d, 10]), Buffer.from('\n'), line('Two')]));
    expect(await read([file])).toEqual([
      'd.jsonl:1: One',
      'd.jsonl:2: is not valid JSON',
      'd.jsonl:3: is not valid UTF-8 (byte 1); save it as UTF-8',
      'd.jsonl:5: Two',
    ]);
    expect(await read([put('e.jsonl', '\n \n')])).toEqual(['e.jsonl: is empty']);
  });

  it('does not open a file far over the limit', async () => {
    expect(await read([put('f.txt', 'a'.repeat(2000))], { maxChars: 100 })).toEqual([
      'f.txt: has 2,000 bytes, far more than 100 characters of text; --max-chars raises the limit',
    ]);
    expect(await read([put('g.txt', `T\n\n${body}`)], { maxChars: 50 })).toEqual([
      expect.stringMatching(/^g\.txt: has \d+ characters, more than the limit of 50; --max-chars raises it$/),
    ]);
  });
});

describe('linesOf', () => {
  it('cuts at line breaks wherever the chunks end', async () => {
    const bytes = new TextEncoder().encode('One é\n\nTwo\r\nThree');
    for (let size = 1; size <= bytes.length; size++) {
      const chunks = (async function* () {
        for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
      })();
      const lines: string[] = [];
      for await (const line of linesOf(chunks)) lines.push(`${line.number} ${new TextDecoder().decode(line.bytes!)}`);
      expect(lines).toEqual(['1 One é', '2 ', '3 Two\r', '4 Three']);
    }
  });
});
