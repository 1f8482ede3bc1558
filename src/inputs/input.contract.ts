import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { spanMatches } from '../document/span.js';
import type { Entry, StreamInput } from './article.js';
import { documentsOf, type Given, type Input, InputError } from './index.js';

/** The article that every input must be able to hold. */
export const sample = {
  title: 'Envoys leave Vienna without a deal – ministry',
  publisher: 'The Quay Gazette',
  published: '2024-03-05',
  url: 'https://quay.example/2024/03/05/envoys',
  paragraphs: [
    'Envoys of both sides left Vienna on Tuesday without a deal, the foreign ministry said. Nobody would name a date for the next round.',
    'At least nine people were killed when shells hit a market in the border town, according to the regional hospital.',
    '“We will come back,” the head of the delegation told reporters. “Café talks are not peace talks.”',
  ],
};

async function only(bytes: Uint8Array, path: string) {
  const [incoming, ...more] = await documentsOf(bytes, path, {});
  if (!incoming || more.length > 0 || incoming.document instanceof InputError) throw new Error(`one document was expected: ${incoming?.document}`);
  return incoming.document;
}

const bytes = (text: string) => new TextEncoder().encode(text);

/** Bytes that come in pieces of `size`, as a stream may. */
export async function* inPieces(bytes: Uint8Array, size = 4096): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
}

/** All that an input takes out of a stream. */
export async function streamed(input: StreamInput, content: string | Uint8Array, given: Given = {}, size?: number): Promise<Entry[]> {
  const entries: Entry[] = [];
  for await (const entry of input.stream(inPieces(typeof content === 'string' ? bytes(content) : content, size), given)) entries.push(entry);
  return entries;
}

/** A whole page that holds an article, as a server sends it: for inputs that carry pages. */
export function pageOf({ title, publisher, published, url, paragraphs }: typeof sample): string {
  const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>${escaped(title)} | ${publisher}</title>
<meta property="og:title" content="${escaped(title)}"><meta property="og:site_name" content="${publisher}">
<meta property="article:published_time" content="${published}"><link rel="canonical" href="${url}"></head>
<body><nav><a href="/">Home</a> <a href="/world">World</a></nav><article><h1>${escaped(title)}</h1>
${paragraphs.map((paragraph) => `<p>${escaped(paragraph)}</p>`).join('\n')}
</article><footer><a href="/about">About</a></footer></body></html>`;
}

/**
 * What every input must do. `write` puts an article into the input's format; `says` lists what the format can tell besides the text;
 * `envelope` puts what was written into bytes, where the format has lengths that a change of the text would belie.
 */
export function describeInput(
  input: Input,
  write: (article: typeof sample) => string,
  says: readonly ('publisher' | 'published' | 'url')[] = ['publisher', 'published', 'url'],
  envelope: (text: string) => Uint8Array = bytes,
): void {
  const path = `article${input.extensions[0]}`;

  describe(`${input.kind}, as any input`, () => {
    it('holds title and text, and every paragraph is where it says', async () => {
      const document = await only(envelope(write(sample)), path);
      expect(document.title).toBe(sample.title);
      expect(document.text).toBe([sample.title, ...sample.paragraphs].join('\n\n'));
      expect(document.paragraphs.map(({ role }) => role)).toEqual(['title', 'body', 'body', 'body']);
      for (const paragraph of document.paragraphs) expect(spanMatches(document.text, paragraph)).toBe(true);
    });

    it('tells what the file says and leaves null what it does not', async () => {
      const document = await only(envelope(write(sample)), path);
      for (const field of ['publisher', 'published', 'url'] as const) expect(document[field]).toBe(says.includes(field) ? sample[field] : null);
      expect(document).toMatchObject({ path, language: 'en', kind: 'article', issuer: null, removed: [] });
    });

    it('is found by its content alone', async () => {
      const document = await only(envelope(write(sample)), 'article');
      expect(document.title).toBe(sample.title);
      expect(document.paragraphs).toHaveLength(4);
    });

    it('gives the same id again, and for other line breaks and forms of accents', async () => {
      const { id } = await only(envelope(write(sample)), path);
      expect(id).toMatch(/^sha256:[0-9a-f]{64}$/);
      expect((await only(envelope(write(sample)), `other/${path}`)).id).toBe(id);
      expect((await only(envelope(write(sample).replaceAll('\n', '\r\n')), path)).id).toBe(id);
      expect((await only(envelope(write(sample).normalize('NFD')), path)).id).toBe(id);
      expect((await only(envelope(`\uFEFF${write(sample)}`), path)).id).toBe(id);
      expect((await only(envelope(write({ ...sample, title: 'Another title' })), path)).id).not.toBe(id);
    });

    it('takes boilerplate off, lists it, and keeps the text as it is without', async () => {
      const [first = '', ...rest] = sample.paragraphs;
      const document = await only(envelope(write({ ...sample, paragraphs: [first, 'Read more: How the talks began', ...rest, 'Comments are closed.'] })), path);
      expect(document.removed).toEqual(['Read more: How the talks began', 'Comments are closed.']);
      expect(document.text).toBe([sample.title, ...sample.paragraphs].join('\n\n'));
    });

    it('is the same packed with gzip, and says so where the file breaks off', async () => {
      const packed = gzipSync(envelope(write(sample)));
      expect((await only(packed, `${path}.gz`)).id).toBe((await only(envelope(write(sample)), path)).id);
      await expect(documentsOf(packed.subarray(0, packed.length - 20), `${path}.gz`, {})).rejects.toThrow(/^breaks off before its end \(gzip\)$/);
    });

    it('freezes the document', async () => {
      const document = await only(envelope(write(sample)), path);
      expect(Object.isFrozen(document) && Object.isFrozen(document.paragraphs) && Object.isFrozen(document.paragraphs[0])).toBe(true);
    });

    it.each([
      ['nothing', new Uint8Array()],
      ['white space', bytes(' \n\t\n')],
      ['a binary file', new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0, 0])],
      ['a PDF', bytes('%PDF-1.7\n1 0 obj')],
      ['text that is not UTF-8', new Uint8Array([...bytes('Envoys left the caf'), 0xe9, ...bytes(' on Tuesday.')])],
    ])('refuses %s with a reason of one line', async (_, content) => {
      const failure = documentsOf(content, path, {}).then(([incoming]) => {
        if (incoming?.document instanceof InputError) throw incoming.document;
      });
      await expect(failure).rejects.toThrow(InputError);
      await expect(failure).rejects.toThrow(/^[^\n]{5,200}$/);
    });

    it('refuses a text over the limit, and another language', async () => {
      const refused = async (article: typeof sample, maxChars?: number) => (await documentsOf(envelope(write(article)), path, { maxChars }))[0]?.document;
      expect(await refused(sample, 100)).toMatchObject({
        message: expect.stringMatching(/^has \d+ characters, more than the limit of 100; --max-chars raises it$/),
      });
      const german = {
        ...sample,
        title: 'Gespräche ohne Ergebnis',
        paragraphs: [
          'Die Gesandten beider Seiten haben Wien am Dienstag ohne eine Einigung verlassen, wie das Außenministerium mitteilte. Ein neuer Termin steht nicht fest.',
        ],
      };
      expect(await refused(german)).toMatchObject({ message: 'is in German; Readout reads English' });
    });
  });
}
