import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { eventTypes, plover } from '../src/codebooks/plover/plover.js';
import { measures } from '../src/records/figure/schema.js';
import { quotations } from '../src/records/statement/schema.js';

/** A golden record as it stands in its file; only what is checked here. */
interface GoldFile {
  readonly events: readonly {
    type: (typeof eventTypes)[number][];
    mode: string[];
    actors: string[];
    date: string | null;
    quote: string;
    background?: boolean;
  }[];
  readonly statements: readonly { speaker: string[]; quotation: string; content: string[]; cue: string | null }[];
  readonly figures: readonly { measure: string; low: number | null; high: number | null; written: string; quote: string }[];
  readonly negatives: readonly { quote: string; why: string; notType: string[] }[];
}

const corpora = [
  ['examples', 'evals/examples'],
  ['evals/dev', 'evals/dev'],
] as const;
const articles = corpora.flatMap(([texts, golds]) =>
  readdirSync(texts)
    .filter((name) => name.endsWith('.md'))
    .map((name) => ({ path: `${texts}/${name}`, gold: `${golds}/${name.replace(/\.md$/u, '.gold.json')}` })),
);

test('ten examples and twelve articles to measure on', () => {
  expect(articles.length).toBe(22);
});

describe.each(articles)('$gold', ({ path, gold: goldPath }) => {
  const text = readFileSync(path, 'utf8');
  const gold = JSON.parse(readFileSync(goldPath, 'utf8')) as GoldFile;
  const places = (words: string) => text.split(words).length - 1;

  test('every quote stands in the article, once', () => {
    const quotes = [...gold.events, ...gold.figures, ...gold.negatives].map(({ quote }) => quote);
    const contents = gold.statements.flatMap(({ content }) => content);
    expect([...quotes, ...contents].filter((words) => places(words) !== 1)).toEqual([]);
  });

  test('cues and numbers are words of the article', () => {
    expect(gold.statements.filter(({ cue }) => cue !== null && !text.includes(cue))).toEqual([]);
    expect(gold.figures.filter(({ quote, written }) => !quote.includes(written))).toEqual([]);
  });

  test('types, modes, measures and quotations are those of the contract', () => {
    for (const { type, mode } of gold.events) {
      expect(eventTypes).toEqual(expect.arrayContaining(type));
      for (const name of mode)
        expect(
          type.some((accepted) => name in plover[accepted].modes),
          `${name} of ${type}`,
        ).toBe(true);
    }
    for (const { measure } of gold.figures) expect(measures).toContain(measure);
    for (const { quotation } of gold.statements) expect(quotations).toContain(quotation);
    for (const { notType } of gold.negatives) expect(eventTypes).toEqual(expect.arrayContaining(notType));
  });

  test('quotation marks are there where the quotation says so', () => {
    for (const { content, quotation } of gold.statements) expect(/["“”]/u.test(content.join(' ')), content.join(' ')).toBe(quotation !== 'indirect');
  });

  test('what is background is guarded by a negative', () => {
    const guards = gold.negatives.filter(({ why }) => why.startsWith('background:'));
    const guarded = ({ quote }: { quote: string }) => guards.some((negative) => negative.quote.includes(quote) || quote.includes(negative.quote));
    expect(gold.events.filter((event) => event.background && !guarded(event))).toEqual([]);
  });
});
