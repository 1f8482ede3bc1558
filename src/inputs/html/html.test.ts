import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { documentsOf, InputError } from '../index.js';
import { describeInput, pageOf } from '../input.contract.js';
import { articleOfPage, html } from './html.js';

describeInput(html, pageOf);

const page = (name: string) => readFileSync(new URL(`fixtures/${name}.html`, import.meta.url));
const read = async (name: string) => {
  const [incoming] = await documentsOf(page(name), `${name}.html`, {});
  if (!incoming || incoming.document instanceof InputError) throw new Error('no document');
  return incoming.document;
};

describe('articleOfPage', () => {
  it('reads a news page: metadata from JSON-LD, lead, text without furniture', async () => {
    const document = await read('news');
    expect(document).toMatchObject({
      title: 'Minister offers to mediate in border row – palace',
      lead: 'The call was the third in a week',
      publisher: 'The Quay Gazette',
      published: '2024-03-05T20:15:00+03:00',
      url: 'https://quay.example/world/border-row',
      byline: 'Ida Holm',
      kind: 'article',
    });
    expect(document.paragraphs.slice(2).map(({ text }) => text)).toEqual([
      'The foreign minister spoke by phone with her counterpart on Tuesday, the palace said in a short note.',
      'Earlier that day she had talked with Omar Idris, the mediator, according to the same account.',
      'What was said',
      '“We are ready to help,” the minister was quoted as saying.',
      'Nine people were killed in the town, the hospital says.',
      'Forty were hurt, it said.',
    ]);
    expect(document.removed).toEqual(['The palace at dusk. Photo: Holm', 'By Ida Holm', 'Read more: How the row began', 'Comments are closed.']);
  });

  it('reads a ministry’s short page: kind, and the date that stands by itself', async () => {
    expect(await read('ministry')).toMatchObject({ kind: 'readout', published: '2022-02-12', publisher: null, removed: ['February 12, 2022', '###'] });
  });

  it('reads an old page of tables and line breaks, by its declared charset', async () => {
    const document = await read('table');
    expect(document).toMatchObject({ title: 'Talks fail in Vienna', dateline: 'VIENNA', agency: 'AP', published: null });
    expect(document.text).toContain('blamed “a total lack of will”');
    expect(document.paragraphs.filter(({ role }) => role === 'body')).toHaveLength(3);
  });

  it.each(['index', 'app'])('refuses a page without an article: %s', async (name) => {
    await expect(articleOfPage(page(name).toString())).rejects.toThrow('holds no article');
  });

  it('refuses markup that is beyond the parser', async () => {
    const deep = `<html><body>${'<div>'.repeat(60_000)}<p>The minister spoke with her counterpart on Tuesday.</p></body></html>`;
    await expect(articleOfPage(deep)).rejects.toThrow(InputError);
  });

  it('says where and when a page was saved by a browser', async () => {
    const body = '<article><p>The minister spoke with her counterpart on Tuesday, the palace said in a note.</p></article></body></html>';
    const chrome = `<!DOCTYPE html>\n<!-- saved from url=(0028)https://quay.example/world/a -->\n<html><body>${body}`;
    expect(await articleOfPage(chrome)).toMatchObject({ url: 'https://quay.example/world/a' });
    const addOn = `<!DOCTYPE html> <html><!--\n Page saved with SingleFile \n url: https://quay.example/a \n saved date: Wed Mar 06 2024 09:30:00 GMT+0100 (Central European Standard Time)\n--><body>${body}`;
    expect(await articleOfPage(addOn)).toMatchObject({ url: 'https://quay.example/a', retrieved: '2024-03-06T08:30:00.000Z' });
    expect(await articleOfPage(`<link rel="canonical" href="https://quay.example/b">${addOn}`)).toMatchObject({ url: 'https://quay.example/b' });
  });

  it('keeps the part of a title that says who says so, and takes off the site’s name', async () => {
    const body = '<article><p>The minister spoke with her counterpart on Tuesday, the palace said in a note.</p></article>';
    const title = async (head: string) => (await articleOfPage(`<html><head>${head}</head><body>${body}</body></html>`)).title;
    expect(await title('<title>Minister calls – Kremlin</title>')).toBe('Minister calls – Kremlin');
    expect(await title('<title>Minister calls – Kremlin | Quay</title><meta property="og:site_name" content="Quay">')).toBe('Minister calls – Kremlin');
  });
});
