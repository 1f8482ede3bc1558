import { describe, expect, it } from 'vitest';
import { buildReading } from '../reading/build-reading.js';
import { contextsAt } from './contexts.js';
import { recordId } from './record-id.js';
import { inside, Scene } from './scene.js';
import { sha256 } from './sha256.js';

const scene = new Scene(
  buildReading({
    text: 'Ito met Li. The court jailed two miners.',
    names: { person: ['Ito', 'Li'] },
    tree: [
      ['met', '-', 'root'],
      ['Ito', 'met', 'nsubj'],
      ['Li', 'met', 'obj'],
    ],
  }),
);

describe('a scene', () => {
  it('knows words, spans and sentences', () => {
    expect(scene.word(1)).toBe('met');
    expect(scene.span({ first: 0, last: 3 })).toEqual({ start: 0, end: 10, text: 'Ito met Li' });
    expect([scene.sentenceOf(0), scene.sentenceOf(5)]).toEqual([0, 1]);
    expect(scene.tokensIn({ start: 4, end: 10 })).toEqual({ first: 1, last: 3 });
    expect(scene.word(999)).toBe('');
  });

  it('knows its trees, even where they are none', () => {
    expect(scene.dependentsBy(1, 'obj')).toEqual([2]);
    expect(scene.headOf({ first: 0, last: 3 })).toBe(1);
    expect(scene.governors(2)).toEqual([1]);
    const { reading } = scene;
    const circle = new Scene({ ...reading, words: reading.words.map((word, i) => ({ ...word, head: i === 0 ? 1 : i === 1 ? 0 : word.head })) });
    expect(circle.governors(0)).toEqual([1]);
    expect(circle.subtree(0)).toContain(1);
  });

  it('knows contexts with the words that set them', () => {
    const found = contextsAt(scene, scene.sentence(5)).map(({ context, span }) => [context, span.text]);
    expect(found).toEqual([
      ['legal', 'court'],
      ['natural_resource', 'miners'],
    ]);
  });
});

it('inside takes the edges in', () =>
  expect([inside({ start: 1, end: 3 }, { start: 1, end: 3 }), inside({ start: 0, end: 3 }, { start: 1, end: 3 })]).toEqual([true, false]));

describe('a range that only describes a noun', () => {
  const completed = (text: string, range: { first: number; last: number }, tree: [string, string, string][], upos: Record<string, string> = {}) => {
    const built = new Scene(buildReading({ text, tree, upos }));
    return built.words(built.completed(range));
  };

  it.each([
    [
      'The two leaders met.',
      { first: 0, last: 2 },
      [
        ['leaders', 'met', 'nsubj'],
        ['two', 'leaders', 'nummod'],
        ['The', 'leaders', 'det'],
      ],
      'The two leaders',
    ],
    [
      'He told the UN Security Council.',
      { first: 3, last: 5 },
      [
        ['Council', 'told', 'obj'],
        ['UN', 'Council', 'compound'],
        ['Security', 'Council', 'compound'],
      ],
      'UN Security Council',
    ],
    [
      'They shot armed men.',
      { first: 2, last: 3 },
      [
        ['men', 'shot', 'obj'],
        ['armed', 'men', 'amod'],
      ],
      'armed men',
    ],
  ] as [string, { first: number; last: number }, [string, string, string][], string][])('%s', (text, range, tree, whole) => {
    expect(completed(text, range, tree, Object.fromEntries(tree.map(([word], i) => [word, i === 0 ? 'NOUN' : 'ADJ'])))).toBe(whole);
  });

  it('goes no further where it is a phrase of its own', () => {
    const tree: [string, string, string][] = [
      ['Kyiv', 'officials', 'nmod'],
      ['officials', 'met', 'nsubj'],
    ];
    expect(completed('Kyiv and its officials met.', { first: 0, last: 1 }, tree, { officials: 'NOUN' })).toBe('Kyiv');
  });
});

describe('ids', () => {
  it('are SHA-256, as the standard has it', () => {
    expect(sha256('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
    expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(sha256('é'.repeat(200))).toHaveLength(64);
  });

  it('depend on document, kind, anchor and discriminator alone', () => {
    const id = recordId('d', 'event', [[1, 2]], ['CONSULT', '4']);
    expect(id).toMatch(/^e-[0-9a-f]{20}$/u);
    expect(recordId('d', 'event', [[1, 2]], ['CONSULT', '4'])).toBe(id);
    expect(
      new Set([
        id,
        recordId('d', 'figure', [[1, 2]], ['CONSULT', '4']),
        recordId('d', 'event', [[1, 3]], ['CONSULT', '4']),
        recordId('d', 'event', [[1, 2]], ['AGREE', '4']),
      ]).size,
    ).toBe(4);
  });
});
