import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Readout } from '../../records/index.js';
import { runSuite } from '../index.js';
import type { SuiteModel } from '../suite-model.js';
import { type Gold, readGold } from './annotation.js';
import { scoreGold } from './score.js';

const text = [
  'Envoys meet in Oslo',
  '',
  'Ayako Ito met Ken Abe on Monday. Ito said that “the talks were hard”, the embassy reported.',
  'Peru accused Chile of spying. At least 30 soldiers were killed, a medic said. The sides are due to meet again.',
].join('\n');
const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length, text: words });
const link = (name: string, ...actors: string[]) => ({ name, actors });

const gold: Gold = {
  events: [
    {
      type: ['CONSULT', 'AGREE'],
      actors: ['Ayako Ito', 'Ken Abe'],
      recipients: [],
      optionalRecipients: [],
      symmetric: true,
      date: '2024-03-04',
      happened: true,
      negated: false,
      by: [],
      quote: 'met Ken Abe',
      core: true,
    },
    {
      type: ['ACCUSE'],
      actors: ['Peru'],
      recipients: ['Chile'],
      optionalRecipients: ['Bolivia'],
      symmetric: false,
      date: null,
      happened: true,
      negated: false,
      by: [],
      quote: 'accused Chile',
      core: true,
    },
    {
      type: ['ASSAULT'],
      actors: [],
      recipients: ['soldiers'],
      optionalRecipients: [],
      symmetric: false,
      date: null,
      happened: true,
      negated: false,
      by: [],
      quote: 'were killed',
      core: false,
    },
    {
      type: ['AGREE'],
      actors: [],
      recipients: [],
      optionalRecipients: [],
      symmetric: true,
      date: null,
      happened: false,
      negated: false,
      by: [],
      quote: 'are due to meet again',
      core: true,
    },
  ],
  statements: [{ speaker: ['Ayako Ito'], quotation: 'mixed', content: ['that “the talks were hard”'], by: ['the embassy'], core: true }],
  figures: [{ measure: 'killed', low: 30, high: null, written: 'At least 30', by: ['a medic'], quote: 'At least 30 soldiers', approx: false, core: true }],
  negatives: [
    { quote: 'due to meet', why: 'planned', notType: ['CONSULT'] },
    { quote: 'met Ken Abe', why: 'background: older', notType: ['CONSULT'] },
    { quote: 'At least', why: 'a trap for people', notType: [] },
  ],
};

const event = (type: string, words: string, actors: string[], recipients: string[] = [], more: object = {}) => ({
  type,
  actors,
  recipients,
  modality: 'actual',
  negated: false,
  happened: null,
  chain: [],
  evidence: { trigger: span(words) },
  ...more,
});
const people = ['Ayako Ito', 'Ken Abe', 'Peru', 'Chile', 'Bolivia', 'soldiers'];
/** A record in which each actor is known by its name alone. */
const readOut = (records: { events?: object[]; statements?: object[]; figures?: object[] }) =>
  ({
    document: { text, published: '2024-03-05T08:00:00Z' },
    actors: people.map((name) => ({ id: name, name, mentions: [] })),
    events: [],
    statements: [],
    figures: [],
    ...records,
  }) as unknown as Readout;
const score = (records: Parameters<typeof readOut>[0], of = gold) => scoreGold([{ name: 'a.md', gold: of, readout: readOut(records) }]);
const met = (more: object = {}) => event('CONSULT', 'met', ['Ken Abe', 'Ayako Ito'], [], { happened: { start: '2024-03-04' }, ...more });
const accused = (actors = ['Peru'], recipients = ['Chile']) => event('ACCUSE', 'accused', actors, recipients);

describe('events', () => {
  const only = (index: number): Gold => ({ ...gold, events: [gold.events[index]!] });

  it('are right where type, trigger, parties, date and negation are', () => {
    const { metrics, errors } = score({ events: [met(), accused(), event('AGREE', 'due', [], [], { modality: 'planned' })] });
    expect(metrics).toMatchObject({ eventsLenient: 1, eventsStrict: 1 });
    expect(errors.filter((error) => !error.includes('statement') && !error.includes('figure') && !error.includes('negative'))).toEqual([]);
  });

  it.each([
    ['without a party', met({ actors: ['Ayako Ito'] })],
    ['with a party too many', met({ recipients: ['Peru'] })],
    ['of another date', met({ happened: { start: '2024-03-11' } })],
    ['without a date', met({ happened: null })],
    ['negated', met({ negated: true })],
  ])('are lenient, not strict, %s', (_, found) => {
    const { metrics, errors } = score({ events: [found] }, only(0));
    expect(metrics).toMatchObject({ eventsLenient: 1, eventsStrict: 0 });
    expect(errors).toContain('a.md: not strict: CONSULT «met Ken Abe»');
  });

  it('take a date that is told less exactly', () => {
    expect(score({ events: [met({ happened: { start: '2024-03' } })] }, only(0)).metrics.eventsStrict).toBe(1);
  });

  it.each([
    ['of another type', event('REQUEST', 'met', ['Ayako Ito', 'Ken Abe'])],
    ['with another trigger', event('CONSULT', 'Monday', ['Ayako Ito', 'Ken Abe'])],
    ['without any of the parties', event('CONSULT', 'met', ['Peru'])],
  ])('are missed and extra %s', (_, found) => {
    const { metrics, errors } = score({ events: [found] }, only(0));
    expect(metrics.eventsLenient).toBe(0);
    expect(errors.some((error) => error.startsWith('a.md: missed event CONSULT'))).toBe(true);
    expect(errors.some((error) => error.startsWith('a.md: extra event'))).toBe(true);
  });

  it('want the direction where the act has one; an optional recipient does no harm', () => {
    expect(score({ events: [accused(['Chile'], ['Peru'])] }, only(1)).metrics).toMatchObject({ eventsLenient: 1, eventsStrict: 0 });
    expect(score({ events: [accused(['Peru'], ['Chile', 'Bolivia'])] }, only(1)).metrics.eventsStrict).toBe(1);
    expect(score({ events: [accused(['Peru', 'Bolivia'])] }, only(1)).metrics.eventsStrict).toBe(0);
  });

  it('do not count what has not happened as actual', () => {
    expect(score({ events: [event('AGREE', 'due', ['Peru'])] }, only(3)).metrics.eventsLenient).toBe(0);
    expect(score({ events: [event('AGREE', 'due', ['Peru'], [], { modality: 'planned' })] }, only(3)).metrics.eventsLenient).toBe(1);
  });

  it('count an attack of nobody only where it is right, in precision and not in recall', () => {
    const right = score({ events: [accused(), event('ASSAULT', 'killed', [], ['soldiers'])] }, { ...gold, events: gold.events.slice(1, 3) });
    expect(right.parts['events, lenient']).toMatchObject({ n: 1, precision: 1, recall: 1 });
    const wrong = score({ events: [accused(), event('ASSAULT', 'spying', [], ['soldiers'])] }, only(1));
    expect(wrong.parts['events, lenient']).toMatchObject({ n: 1, precision: 1, recall: 1 });
  });

  it('match a strict candidate before a lenient one, each gold event once', () => {
    const { parts } = score({ events: [met({ actors: ['Ayako Ito'] }), met(), met()] }, only(0));
    expect(parts['events, strict']).toMatchObject({ precision: 1 / 3, recall: 1 });
    expect(parts.CONSULT).toMatchObject({ n: 1, precision: 1 / 3, recall: 1 });
  });
});

describe('statements', () => {
  const said = (words: string, more: object = {}) => ({
    speaker: ['Ayako Ito'],
    quotation: 'mixed',
    content: [span(words)],
    chain: [link('the embassy')],
    ...more,
  });

  it('are right where half the content and a speaker are', () => {
    expect(score({ statements: [said('“the talks were hard”')] }).metrics).toMatchObject({ statements: 1, statementKind: 1, statementChain: 1 });
    expect(score({ statements: [said('hard')] }).metrics.statements).toBe(0);
    expect(score({ statements: [said('that “the talks were hard”', { speaker: ['Peru'] })] }).metrics.statements).toBe(0);
  });

  it('tell kind and chain apart', () => {
    const found = said('that “the talks were hard”', { quotation: 'direct', chain: [] });
    expect(score({ statements: [found] }).metrics).toMatchObject({ statements: 1, statementKind: 0, statementChain: 0 });
  });

  it('match the larger overlap', () => {
    const { parts, errors } = score({ statements: [said('“the talks were hard”', { quotation: 'direct' }), said('that “the talks were hard”')] });
    expect(parts.statements).toMatchObject({ precision: 0.5, recall: 1 });
    expect(errors.join()).not.toContain('missed statement');
  });
});

describe('figures', () => {
  const killed = (more: object = {}) => ({
    measure: 'killed',
    low: 30,
    high: null,
    written: span('At least 30'),
    chain: [link('Medic', 'soldiers'), link('a medic')],
    ...more,
  });
  const approximate: Gold = { ...gold, figures: [{ ...gold.figures[0]!, high: 30, approx: true }] };

  it('want measure, bounds and words', () => {
    expect(score({ figures: [killed()] }).metrics).toMatchObject({ figures: 1, figureChain: 1 });
    for (const wrong of [{ measure: 'injured' }, { low: 31 }, { high: 30 }, { written: span('Monday') }])
      expect(score({ figures: [killed(wrong)] }).metrics.figures).toBe(0);
    expect(score({ figures: [killed({ chain: [] })] }).metrics).toMatchObject({ figures: 1, figureChain: 0 });
  });

  it('take one bound of a hedged number', () => {
    expect(score({ figures: [killed()] }, approximate).metrics.figures).toBe(1);
    expect(score({ figures: [killed({ low: null })] }, approximate).metrics.figures).toBe(0);
  });

  it('leave out what is of measure `other` and not in gold', () => {
    expect(score({ figures: [killed(), killed({ measure: 'other' })] }).parts.figures).toMatchObject({ precision: 1, recall: 1 });
  });
});

describe('negatives and spans', () => {
  it('are violated by an actual event of the type; background by one dated within a week', () => {
    expect(score({}).metrics.negatives).toBe(0);
    expect(score({ events: [event('CONSULT', 'due to meet', ['Peru'])] }).metrics.negatives).toBe(1 / 2);
    expect(score({ events: [event('CONSULT', 'due to meet', ['Peru'], [], { modality: 'planned' })] }).metrics.negatives).toBe(0);
    expect(score({ events: [met()] }).metrics.negatives).toBe(1 / 2);
    expect(score({ events: [met({ happened: { start: '2024-02-01' } })] }).metrics.negatives).toBe(0);
    expect(score({ events: [met({ happened: null })] }).metrics.negatives).toBe(0);
  });

  it('count spans that are not the text’s', () => {
    expect(score({ events: [met({ evidence: { trigger: { start: 0, end: 3, text: 'met' } } })] }).metrics.spansWrong).toBe(1);
  });
});

describe('gold', () => {
  const folder = mkdtempSync(join(tmpdir(), 'readout-gold-'));
  const write = (name: string, value: unknown) => writeFileSync(join(folder, name), JSON.stringify(value));
  for (const name of ['a', 'b']) {
    writeFileSync(join(folder, `${name}.md`), text);
    write(`${name}.gold.json`, { ...gold, mentions: [] });
  }
  const reader = {
    readFile: async (path: string) => (path.endsWith('a.md') ? readOut({ events: [met(), accused()] }) : Promise.reject(new Error('it is empty'))),
  } as unknown as SuiteModel;

  it('scores each article, and zero for one that cannot be read', async () => {
    const { n, parts, errors } = await runSuite('gold', { data: folder, reader });
    expect(n).toBe(2);
    // three core events in each: two of six found
    expect(parts!['events, strict']).toMatchObject({ n: 6, precision: 1, recall: 2 / 6 });
    expect(errors![0]).toBe('b.md: not read: it is empty');
  });

  it('fills in what gold leaves out', () => {
    write('short.json', { events: [{ type: ['AID'], quote: 'x' }], statements: [{ quotation: 'direct', content: 'x' }] });
    const { events, statements, figures } = readGold(join(folder, 'short.json'));
    expect(events[0]).toMatchObject({ actors: [], happened: true, negated: false, core: false });
    expect(statements[0]!.content).toEqual(['x']);
    expect(figures).toEqual([]);
  });

  it('names gold that is missing or malformed', async () => {
    const empty = mkdtempSync(join(tmpdir(), 'readout-gold-'));
    await expect(runSuite('gold', { data: empty, reader })).rejects.toThrow('no article');
    writeFileSync(join(empty, 'a.md'), text);
    await expect(runSuite('gold', { data: empty, reader })).rejects.toThrow('a.gold.json: there is no such file');
    write('bad.json', { events: [{ type: 'AID' }] });
    expect(() => readGold(join(folder, 'bad.json'))).toThrow('bad.json: events.0.type: ');
  });
});
