import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { checkEvidence } from '../src/records/check.js';
import { type Readout, readoutSchema } from '../src/records/index.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const main = join(root, 'dist', 'cli', 'main.js');
const folder = mkdtempSync(join(tmpdir(), 'readout-command-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const put = (name: string, content: string | Uint8Array) => {
  writeFileSync(join(folder, name), content);
  return name;
};
function readout(words: string[], input?: string | Uint8Array) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...words], { cwd: folder, encoding: 'utf8', input, maxBuffer: 64e6 });
  return { code: status, out: stdout, error: stderr };
}

const article = put(
  'article.md',
  '---\ntitle: Foreign ministers speak by phone\npublisher: The Quay Gazette\npublished: 2024-03-05\n---\n\nJapanese Foreign Minister Yoko Kamikawa spoke by phone with her French counterpart on Tuesday. “We will help,” she said.\n',
);
const undated = put(
  'undated.txt',
  'Ministers speak by phone\n\nThe Japanese foreign minister spoke by phone with her French counterpart on Tuesday, the ministry said.\n',
);

describe('readout read', () => {
  it('prints a record that keeps to the contract, every span in its place', () => {
    const { code, out, error } = readout(['read', article, '--format', 'json']);
    expect([code, error]).toEqual([0, '']);
    const record = readoutSchema.parse(JSON.parse(out));
    expect(checkEvidence(record)).toBeGreaterThan(5);
    expect(record).toMatchObject({
      contract: 1,
      document: { path: article, publisher: 'The Quay Gazette', published: '2024-03-05' },
      coder: { name: 'readout' },
    });
    expect(record.coder.model).toMatch(/^sha256:[0-9a-f]{64}$/);
    const records = [...record.events, ...record.statements, ...record.figures];
    expect(records.length).toBeGreaterThan(0);
    for (const { evidence } of records) expect(Object.keys(evidence).length).toBeGreaterThan(0);
  });

  it('prints text for people, without colour where it is no terminal', () => {
    const { code, out } = readout(['read', article]);
    expect(code).toBe(0);
    expect(out).toContain('Foreign ministers speak by phone\nThe Quay Gazette · 5 March 2024 · article.md\n');
    expect(out).not.toContain('\u001b');
  });

  it('reads many documents in threads, with the same records in the same order', () => {
    const lines = Array.from({ length: 16 }, (_, i) =>
      JSON.stringify({ title: `Envoy ${i + 1} arrives`, text: `Envoy ${i + 1} met the president of Kenya in Nairobi on Monday.`, published: '2024-03-05' }),
    );
    const many = put('many.jsonl', `${[...lines.slice(0, 14), '{"title": "no text"}', ...lines.slice(14)].join('\n')}\n`);
    const alone = readout(['read', many, '--format', 'jsonl', '--threads', '1']);
    const abreast = readout(['read', many, '--format', 'jsonl', '--threads', '2']);
    expect(abreast).toEqual(alone);
    expect(abreast).toMatchObject({ code: 1, error: expect.stringContaining('many.jsonl:15') });
    expect(abreast.out.trim().split('\n').length).toBe(16);
  });

  it('says what is wrong with the number of threads', () => {
    expect(readout(['read', article, '--threads', 'none'])).toMatchObject({ code: 2, error: expect.stringContaining('no whole number') });
  });

  it('reads standard input as text, HTML and JSONL', () => {
    const one = (input: string) => {
      const { code, out } = readout(['read', '-', '--format', 'jsonl'], input);
      expect(code).toBe(0);
      return out
        .trimEnd()
        .split('\n')
        .map((line) => (JSON.parse(line) as Readout).document);
    };
    const body = 'The Japanese foreign minister spoke by phone with her French counterpart on Tuesday, the ministry said.';
    expect(one(`A call\n\n${body}`)).toMatchObject([{ title: 'A call', path: null }]);
    expect(one(`<html><head><title>A call</title></head><body><article><p>${body}</p></article></body></html>`)).toMatchObject([{ title: 'A call' }]);
    const line = JSON.stringify({ title: 'A call', text: body });
    expect(one(`${line}\n${line.replace('A call', 'Another')}\n`)).toMatchObject([{ title: 'A call' }, { title: 'Another' }]);
  });

  it('takes publisher, date and address from the user where the file has none, and never today’s', () => {
    const of = (...words: string[]) => JSON.parse(readout(['read', undated, '--format', 'jsonl', ...words]).out) as Readout;
    const given = of('--published', '5 March 2024', '--publisher', 'The Quay Gazette', '--url', 'https://quay.example/1').document;
    expect(given).toMatchObject({ published: '2024-03-05', publisher: 'The Quay Gazette', url: 'https://quay.example/1' });
    const bare = of();
    expect(bare.document).toMatchObject({ published: null, publisher: null, url: null });
    for (const { happened } of bare.events) expect(happened?.start ?? null).toBeNull();
  });

  it('names each bad input, does the rest, and exits 1', () => {
    mkdirSync(join(folder, 'bad'));
    const bad: Record<string, string | Uint8Array> = {
      'binary.bin': new Uint8Array([0, 1, 2, 3, 0, 255]),
      'empty.txt': '',
      'fields.jsonl': '{"title":"A","text":"Envoys left."}\n{"title":"B"}\n',
      'french.txt': 'Le président a parlé\n\nLe président russe a parlé lundi au téléphone avec le Premier ministre israélien de la situation à Gaza.',
      'latin.txt': Uint8Array.from('Envoys left the caf\u00e9.', (character) => character.charCodeAt(0)),
      'links.html': '<html><body><ul><li><a href="1">One story</a></li><li><a href="2">Another story</a></li></ul></body></html>',
      'long.txt': `Talks\n\n${'The talks went on and on. '.repeat(50_000)}`,
    };
    for (const [name, content] of Object.entries(bad)) put(join('bad', name), content);
    const files = Object.keys(bad).map((name) => join('bad', name));
    const { code, out, error } = readout(['read', ...files, article, '--format', 'jsonl']);
    expect(code).toBe(1);
    expect(
      out
        .trimEnd()
        .split('\n')
        .map((line) => (JSON.parse(line) as Readout).document.title),
    ).toEqual(['A', 'Foreign ministers speak by phone']);
    expect(error.trimEnd().split('\n')).toEqual([
      'readout: bad/binary.bin is a binary file, not text',
      'readout: bad/empty.txt is empty',
      'readout: bad/fields.jsonl:2 "text" is missing',
      'readout: bad/french.txt is in French; Readout reads English',
      'readout: bad/latin.txt is not valid UTF-8 (byte 19); save it as UTF-8',
      'readout: bad/links.html holds no article: no main text was found in this page',
      'readout: bad/long.txt has 1,300,004 characters, more than the limit of 1,000,000; --max-chars raises it',
    ]);
  });

  it('says in one line what to do about a model that is missing or damaged', () => {
    const models = join(folder, 'models');
    cpSync(join(root, 'models'), models, { recursive: true });
    truncateSync(join(models, 'reader.onnx'), 1_000_000);
    for (const model of [models, 'nowhere']) {
      const { code, out, error } = readout(['read', article, '--model', model]);
      expect([code, out]).toEqual([1, '']);
      expect(error).toMatch(/^readout: the reader model[^\n]+(?:damaged|missing)[^\n]+install the package again[^\n]*\n$/);
    }
  });

  it('ends quietly when its reader has seen enough', async () => {
    const child = spawn(process.execPath, [main, 'read', ...Array.from({ length: 20 }, () => article), '--format', 'json'], { cwd: folder });
    let error = '';
    child.stderr.on('data', (text: Buffer) => (error += text.toString()));
    child.stdout.once('data', () => child.stdout.destroy());
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect([code, error]).toEqual([0, '']);
  });
});

describe('readout explain', () => {
  it('tells why, for each record', () => {
    const { code, out } = readout(['explain', article]);
    expect(code).toBe(0);
    expect(out).toContain('Foreign ministers speak by phone');
    expect(out).toMatch(/: .+ \(\.\d\d\)/);
  });
});

describe('readout eval', () => {
  it('scores a suite in its published format', () => {
    const words = ['The minister left .', 'DET NOUN VERB PUNCT', '2 3 0 3', 'det nsubj root punct'].map((row) => row.split(' '));
    const rows = words[0]!.map((word, i) => [i + 1, word, '_', words[1]![i], '_', '_', words[2]![i], words[3]![i], '_', '_'].join('\t'));
    const data = put('one.conllu', `# text = The minister left.\n${rows.join('\n')}\n\n`);
    const { code, out } = readout(['eval', 'ud', '--data', data, '--format', 'json']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ suite: 'ud', metrics: { las: expect.any(Number), uas: expect.any(Number), upos: expect.any(Number) } });
  });

  it('names data that cannot be used', () => {
    const { code, out, error } = readout(['eval', 'ud', '--data', 'gone.conllu']);
    expect([code, out]).toEqual([1, '']);
    expect(error).toMatch(/^readout: [^\n]*gone\.conllu[^\n]*\n$/);
  });
});

describe('the examples', () => {
  const examples = join(root, 'examples');

  it('are read in one go, in order', () => {
    const files = readdirSync(examples)
      .filter((name) => /^\d.*\.md$/.test(name))
      .map((name) => join(examples, name));
    expect(files.length).toBeGreaterThanOrEqual(10);
    const { code, out, error } = readout(['read', ...files, '--format', 'jsonl']);
    expect([code, error]).toEqual([0, '']);
    const records = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Readout);
    expect(records.map(({ document }) => document.text.includes(document.title ?? ''))).toEqual(files.map(() => true));
    expect(readFileSync(files[0]!, 'utf8')).toContain(records[0]!.document.title);
  });
});
