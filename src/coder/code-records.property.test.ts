import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventTypes, plover } from '../codebooks/plover/plover.js';
import { segment } from '../document/sentences.js';
import { spanMatches } from '../document/span.js';
import { buildDocument } from '../reading/build-reading.js';
import { nameLabels, type Reading, roleLabels, type TokenRange } from '../reading/reading.js';
import { readoutSchema } from '../records/index.js';
import { measures } from '../records/figure/schema.js';
import { datesIn, plainCast } from './build-coding.js';
import { codeRecords } from './code-records.js';
import { coding } from './coding.js';

const vocabulary =
  'Ito Li Gorna rebels said told that denied killed 14 1,300 dozens of people attacked call phone with and by the on Monday since at least between 30 40 hospital , . ; : – — “ ” " ’ ‘ \' ( ) agreed talks discussed trade reportedly é ﬁ 🙂 U.S. soft\u00ADhyphen including three children not will'.split(
    ' ',
  );
const deprels = ['nsubj', 'nsubj:pass', 'obj', 'obl', 'nmod', 'conj', 'case', 'xcomp', 'root', 'nummod', 'det'];
const score = fc.double({ min: 0.35, max: 1, noNaN: true });

/** Readings as no model would see them: any words, any ranges, trees that are none. */
const readings: fc.Arbitrary<Reading> = fc
  .tuple(
    fc.array(fc.array(fc.constantFrom(...vocabulary), { minLength: 8, maxLength: 24 }), { minLength: 1, maxLength: 4 }),
    fc.boolean(),
    fc.constantFrom('article', 'readout'),
  )
  .chain(([paragraphs, titled, kind]) => {
    const texts = paragraphs.map((words) => words.join(' '));
    const document = buildDocument({
      paragraphs: titled ? texts.slice(1) : texts,
      ...(titled ? { title: texts[0]! } : {}),
      kind: kind as 'article',
      published: '2024-03-05',
      publisher: 'The Gazette',
    });
    const { tokens, sentences } = segment(document);
    const n = tokens.length;
    const range: fc.Arbitrary<TokenRange> = fc
      .tuple(fc.nat(n - 1), fc.integer({ min: 1, max: 6 }))
      .map(([first, length]) => ({ first, last: Math.min(n, first + length) }));
    const ranges = fc.array(range, { maxLength: 3 });
    const word = fc.record({
      upos: fc.constantFrom('NOUN', 'VERB', 'NUM', 'PROPN', 'PUNCT'),
      feats: fc.constant(''),
      head: fc.integer({ min: -1, max: n - 1 }),
      deprel: fc.constantFrom(...deprels),
    });
    const mention = fc
      .tuple(range, fc.constantFrom('name', 'nominal', 'pronoun'), fc.constantFrom('person', 'organization', 'place'), score)
      .map(([r, form, what, s]) => ({ ...r, head: r.first, form: form as 'name', kind: what as 'person', score: s }));
    const trigger = fc
      .tuple(
        range,
        fc.constantFrom(...eventTypes),
        score,
        fc.tuple(score, score, score),
        score,
        score,
        fc.array(fc.tuple(range, fc.constantFrom(...roleLabels), score), { maxLength: 5 }),
      )
      .map(([r, type, s, [actual, planned, hypothetical], negated, background, roles]) => ({
        ...r,
        type,
        score: s,
        modes: Object.keys(plover[type].modes)
          .slice(0, 2)
          .map((mode) => ({ mode, score: s })),
        modality: { actual, planned, hypothetical },
        negated,
        background,
        roles: roles.map(([at, label, own]) => ({ ...at, label, score: own })),
      }));
    return fc.record({
      document: fc.constant(document),
      tokens: fc.constant(tokens),
      sentences: fc.constant(sentences),
      words: fc.array(word, { minLength: n, maxLength: n }),
      names: fc.array(
        fc.tuple(range, fc.constantFrom(...nameLabels), score).map(([r, label, s]) => ({ ...r, label, score: s })),
        { maxLength: 4 },
      ),
      mentions: fc.array(mention, { minLength: 4, maxLength: 10 }),
      clusters: fc.constant([]),
      attributions: fc.array(fc.record({ cue: ranges, source: ranges, content: ranges, score }), { minLength: 1, maxLength: 5 }),
      triggers: fc.array(trigger, { minLength: 2, maxLength: 7 }),
      figures: fc.array(
        fc.tuple(range, fc.constantFrom(...measures), score, fc.option(range)).map(([r, measure, s, group]) => ({ ...r, measure, score: s, group })),
        { maxLength: 4 },
      ),
      quads: fc.constant([]),
    });
  });

const code = (reading: Reading) => {
  const timeAt = ({ first }: TokenRange) =>
    first % 2 ? { start: '2024-03-04', end: '2024-03-04', precision: 'day' as const, written: null, basis: 'relative' as const } : null;
  const at = coding(reading, plainCast(reading), { timeAt, timesIn: datesIn(reading), placeAt: () => null, placeNear: () => null });
  const { explanations, ...records } = codeRecords(at);
  return {
    explanations,
    dropped: at.dropped,
    readout: { contract: 1 as const, document: reading.document, ...records, coder: { name: 'readout' as const, version: 'test', model: 'none' } },
  };
};

/** Every span-like thing in a value. */
function* spans(value: unknown): Generator<{ start: number; end: number; text: string }> {
  if (typeof value !== 'object' || value === null) return;
  if ('start' in value && 'end' in value && 'text' in value && typeof value.start === 'number') yield value as { start: number; end: number; text: string };
  for (const inner of Object.values(value)) yield* spans(inner);
}

describe('any reading', () => {
  it('gives records of the contract, whose every span holds its words, with ids of their own', () => {
    fc.assert(
      fc.property(readings, (reading) => {
        const { readout, explanations, dropped } = code(reading);
        readoutSchema.parse(readout);
        for (const span of spans([readout.actors, readout.events, readout.statements, readout.figures, explanations, dropped])) {
          if (!spanMatches(reading.document.text, span)) throw new Error(`“${span.text}” does not stand at ${span.start}`);
        }
        const ids = [...readout.events, ...readout.statements, ...readout.figures].map((record) => record.id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(explanations.map((explanation) => explanation.record).sort()).toEqual([...ids].sort());
        const known = new Set(readout.actors.map((actor) => actor.id));
        for (const event of readout.events) for (const id of [...event.actors, ...event.recipients]) expect(known.has(id)).toBe(true);
        for (const statement of readout.statements) expect(statement.speaker.length).toBeGreaterThan(0);
        for (const { start } of readout.events.flatMap((event) => event.happened ?? [])) expect(start).toBe('2024-03-04');
      }),
      { numRuns: 250 },
    );
  });

  it('is coded the same whatever the order in which the model lists what it saw', () => {
    fc.assert(
      fc.property(readings, (reading) => {
        const turned = {
          ...reading,
          triggers: [...reading.triggers].reverse(),
          attributions: [...reading.attributions].reverse(),
          figures: [...reading.figures].reverse(),
          names: [...reading.names].reverse(),
        };
        const [one, two] = [code(reading).readout, code(turned).readout];
        expect(two.events.map((event) => event.id)).toEqual(one.events.map((event) => event.id));
        expect(two.statements.map((statement) => statement.id)).toEqual(one.statements.map((statement) => statement.id));
        expect(two.figures.map((figure) => figure.id)).toEqual(one.figures.map((figure) => figure.id));
      }),
      { numRuns: 150 },
    );
  });
});
