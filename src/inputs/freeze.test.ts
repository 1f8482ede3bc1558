import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentSchema } from '../document/document.js';
import { spanMatches } from '../document/span.js';
import { articleOf } from './article.js';
import { freeze } from './freeze.js';

const body = 'The envoys left Vienna on Tuesday, and the ministry said that no date had been set for talks.';

describe('freeze', () => {
  it('lays out title, lead and body with their roles', async () => {
    const document = await freeze(articleOf({ title: ' Talks\n fail ', lead: 'Envoys leave', body: `${body}\n\nNobody said why.` }), 'a.txt', {});
    expect(document.text).toBe(`Talks fail\n\nEnvoys leave\n\n${body}\n\nNobody said why.`);
    expect(document.paragraphs.map(({ role }) => role)).toEqual(['title', 'lead', 'body', 'body']);
    expect(documentSchema.parse(document)).toEqual(document);
  });

  it('takes from the user only what the file does not say', async () => {
    const given = { publisher: 'Given', published: '2024-03-05', url: 'https://given.example/' };
    expect(await freeze(articleOf({ body }), null, given)).toMatchObject(given);
    const own = { publisher: 'Own', published: '2020-01-01', url: 'https://own.example/' };
    expect(await freeze(articleOf({ body, ...own }), null, given)).toMatchObject(own);
    expect(await freeze(articleOf({ body }), null, {})).toMatchObject({ publisher: null, published: null, url: null, retrieved: null, title: null });
  });

  it('keeps the id when boilerplate or where a file lies changes, and changes it with title, publisher, date or text', async () => {
    const id = async (fields: object = {}, path = 'a.txt') => (await freeze(articleOf({ title: 'T', body, ...fields }), path, {})).id;
    const one = await id();
    expect(await id({}, 'b.txt')).toBe(one);
    expect(await id({ url: 'https://x.example/', byline: 'Ida Holm' })).toBe(one);
    for (const other of [{ title: 'U' }, { publisher: 'P' }, { published: '2024-03-05' }, { body: `${body} More.` }]) expect(await id(other)).not.toBe(one);
  });

  it('takes byline and dateline from the text; the dateline stays', async () => {
    const document = await freeze(articleOf({ title: 'T', body: `By Ida Holm\n\nVIENNA (AP) — ${body}` }), null, {});
    expect(document).toMatchObject({ byline: 'Ida Holm', dateline: 'VIENNA', agency: 'AP', removed: ['By Ida Holm'] });
    expect(document.text).toBe(`T\n\nVIENNA (AP) — ${body}`);
  });

  it('refuses what leaves nothing to read', async () => {
    await expect(freeze(articleOf({ body: 'Comments are closed.' }), null, {})).rejects.toThrow('holds no text to read');
  });

  it('has every paragraph where it says, whatever the text', async () => {
    const words = fc.array(fc.constantFrom('Ünïcode', 'e\u0301', '😀', 'co\u00adop', '“x”', '\r\n', '\n\n', '\u2028', '\t', '\u00a0', 'Share', '.'), {
      minLength: 1,
    });
    await fc.assert(
      fc.asyncProperty(words, words, async (title, text) => {
        const document = await freeze(articleOf({ title: title.join(' '), body: `${body}\n\n${text.join(' ')}` }), null, {});
        for (const paragraph of document.paragraphs) expect(spanMatches(document.text, paragraph)).toBe(true);
        expect(document.text).toBe(document.paragraphs.map((paragraph) => paragraph.text).join('\n\n'));
        expect(document.text).toBe(document.text.normalize('NFC'));
      }),
    );
  });
});
