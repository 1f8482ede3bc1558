import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Readout } from '../../records/index.js';
import { type Floors, gateRows, gateTable } from './floors.js';
import { gateCorpora, isDevArticle, runGate } from './gate.js';

const floors: Floors = { examples: { articles: 2, atLeast: { figures: 0.5 }, atMost: { negatives: 0.1 } } };
const measured = (figures: number, negatives = 0, articles = 2) => ({ examples: { articles, metrics: { figures, negatives } } });
const failing = (rows: ReturnType<typeof gateRows>) => rows.filter((row) => !row.holds).map((row) => row.metric);

describe('gateRows', () => {
  it('hold at and above a floor, at and below a ceiling', () => {
    expect(failing(gateRows(floors, measured(0.5, 0.1)))).toEqual([]);
    expect(failing(gateRows(floors, measured(0.9, 0)))).toEqual([]);
    expect(failing(gateRows(floors, measured(0.499, 0.101)))).toEqual(['figures', 'negatives']);
  });

  it('compare figures as they are printed', () => {
    expect(failing(gateRows(floors, measured(0.49951)))).toEqual([]);
    expect(failing(gateRows(floors, measured(0.4994)))).toEqual(['figures']);
  });

  it('do not hold where articles went missing or a metric was not measured', () => {
    expect(failing(gateRows(floors, measured(0.9, 0, 1)))).toEqual(['articles']);
    expect(failing(gateRows(floors, { examples: { articles: 2, metrics: { figures: 0.9 } } }))).toEqual(['negatives']);
    expect(failing(gateRows(floors, {}))).toEqual(['articles', 'figures', 'negatives']);
  });
});

describe('gateTable', () => {
  it('marks what does not hold', () => {
    expect(gateTable(gateRows(floors, measured(0.4, 0.25))).split('\n')).toEqual([
      'examples  articles       2  at least 2      ok',
      'examples  figures    0.400  at least 0.500  BELOW',
      'examples  negatives  0.250  at most 0.100   ABOVE',
    ]);
    expect(gateTable(gateRows(floors, {}))).toContain('not measured');
  });
});

describe('isDevArticle', () => {
  it('keeps about a tenth, always the same', () => {
    const kept = Array.from({ length: 1000 }, (_, i) => `article-${i}`).filter(isDevArticle);
    expect(kept.length).toBeGreaterThan(70);
    expect(kept.length).toBeLessThan(130);
    // the first whose sha256 is 0 modulo 10, as Python computes it
    expect(kept[0]).toBe('article-0');
    expect(kept).not.toContain('article-1');
  });
});

describe('runGate', () => {
  let root: string;
  const text = 'Talks\n\nMs Ito met aides.';
  const readout = {
    document: { text, published: null },
    actors: [{ id: 'a1', name: 'Ms Ito', mentions: [] }],
    events: [
      {
        type: 'CONSULT',
        actors: ['a1'],
        recipients: [],
        modality: 'actual',
        negated: false,
        happened: null,
        chain: [],
        evidence: { trigger: { start: 14, end: 17, text: 'met' } },
      },
    ],
    statements: [],
    figures: [],
  } as unknown as Readout;
  const gold = { events: [{ type: ['CONSULT'], actors: ['Ms Ito'], recipients: [], symmetric: true, quote: 'met', core: true }] };
  const pin = (eventsStrict: number) =>
    writeFileSync(join(root, 'evals', 'floors.json'), JSON.stringify({ examples: { articles: 1, atLeast: { eventsStrict }, atMost: { spansWrong: 0 } } }));

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'readout-gate-'));
    for (const folder of ['examples', 'evals/examples', 'evals/dev', 'evals/articles/dev', 'evals/articles/test', 'training/data/written'])
      mkdirSync(join(root, folder), { recursive: true });
    writeFileSync(join(root, 'examples', '01-talks.md'), text);
    writeFileSync(join(root, 'examples', 'README.md'), 'about these');
    writeFileSync(join(root, 'evals', 'examples', '01-talks.gold.json'), JSON.stringify(gold));
    for (const slug of ['article-0', 'article-1']) {
      writeFileSync(join(root, 'training', 'data', 'written', `${slug}.md`), text);
      writeFileSync(join(root, 'training', 'data', 'written', `${slug}.gold.json`), JSON.stringify(gold));
    }
    pin(1);
  });

  it('measures the examples, the dev articles and the own articles that training leaves out', () => {
    const { examples, dev, written } = gateCorpora(root);
    expect(dev).toEqual([]);
    expect(examples!.map(({ name, gold }) => [name, gold])).toEqual([['01-talks.md', join(root, 'evals', 'examples', '01-talks.gold.json')]]);
    expect(written!.map(({ name }) => name)).toEqual(['article-0.md']);
  });

  it('holds where the records are right', async () => {
    const { holds, errors } = await runGate(root, async () => readout);
    expect(errors).toEqual([]);
    expect(holds).toBe(true);
  });

  it('fails where a record got worse, a span is wrong, or an article can no longer be read', async () => {
    const worse = await runGate(root, async () => ({ ...readout, events: [] }));
    expect(worse.holds).toBe(false);
    expect(worse.errors).toContain('examples: 01-talks.md: missed event CONSULT «met»');
    const moved = { ...readout.events[0]!, evidence: { trigger: { start: 14, end: 17, text: 'net' } } };
    expect(failing([...(await runGate(root, async () => ({ ...readout, events: [moved] }))).rows])).toEqual(['spansWrong']);
    pin(0);
    const unread = await runGate(root, async () => Promise.reject(new Error('no session')));
    expect(failing([...unread.rows])).toEqual(['articles']);
    expect(unread.errors[0]).toBe('examples: 01-talks.md: not read: no session');
  });

  it('fails where articles were taken away', async () => {
    rmSync(join(root, 'examples', '01-talks.md'));
    pin(0);
    expect((await runGate(root, async () => readout)).holds).toBe(false);
  });

  it('refuses floors that are missing or malformed, and an article without gold', async () => {
    rmSync(join(root, 'evals', 'examples', '01-talks.gold.json'));
    await expect(runGate(root, async () => readout)).rejects.toThrow('01-talks.gold.json: there is no such file');
    writeFileSync(join(root, 'evals', 'floors.json'), '{"examples":{"articles":"one"}}');
    await expect(runGate(root, async () => readout)).rejects.toThrow('floors.json: examples.articles: ');
    rmSync(join(root, 'evals', 'floors.json'));
    await expect(runGate(root, async () => readout)).rejects.toThrow('floors.json: there is no such file');
  });
});
