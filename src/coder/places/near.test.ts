import { describe, expect, it } from 'vitest';
import { buildReading, type ReadingNotes } from '../../reading/build-reading.js';
import { loadRegistry } from '../../registry/load.js';
import { Scene } from '../scene.js';
import { isTopic, placeNear } from './near.js';

const registry = loadRegistry();

function near(notes: ReadingNotes, i = 0): string | null {
  const reading = buildReading(notes);
  return placeNear(new Scene(reading), reading.triggers[i]!, notes.triggers![i]!.type, registry)?.name ?? null;
}

describe('placeNear: the text says that the act was there', () => {
  const bombed: ReadingNotes = {
    text: 'Jets bombed a bridge in Bentiu and killed five people.',
    names: { location: ['Bentiu'] },
    upos: { bombed: 'VERB', killed: 'VERB' },
    tree: [
      ['bombed', '-', 'root'],
      ['Jets', 'bombed', 'nsubj'],
      ['bridge', 'bombed', 'obj'],
      ['in', 'Bentiu', 'case'],
      ['Bentiu', 'bridge', 'nmod'],
      ['killed', 'bombed', 'conj'],
    ],
    triggers: [
      { text: 'bombed', type: 'ASSAULT' },
      { text: 'killed', type: 'ASSAULT' },
    ],
  };
  const sudan = { ...bombed, text: `${bombed.text} South Sudan protested.` };

  it('on the object of a bodily act', () => expect(near(sudan)).toBe('Bentiu'));
  it('on the verb that it is joined to', () => expect(near(sudan, 1)).toBe('Bentiu'));

  it('on the verb that holds the noun of the act', () => {
    const notes: ReadingNotes = {
      text: 'Both sides held talks in Doha on Monday.',
      names: { location: ['Doha'] },
      upos: { held: 'VERB', talks: 'NOUN' },
      tree: [
        ['held', '-', 'root'],
        ['talks', 'held', 'obj'],
        ['in', 'Doha', 'case'],
        ['Doha', 'held', 'obl'],
      ],
      triggers: [{ text: 'talks', type: 'CONSULT' }],
    };
    expect(near(notes)).toBe('Doha');
  });

  it('in the clause that “where” joins to a place', () => {
    const notes: ReadingNotes = {
      text: 'All was quiet outside the embassy in Beijing, where thousands hurled stones.',
      names: { location: ['Beijing'] },
      upos: { hurled: 'VERB', was: 'AUX', quiet: 'ADJ' },
      tree: [
        ['quiet', '-', 'root'],
        ['embassy', 'quiet', 'obl'],
        ['in', 'Beijing', 'case'],
        ['Beijing', 'embassy', 'nmod'],
        ['hurled', 'embassy', 'acl:relcl'],
        ['where', 'hurled', 'advmod'],
      ],
      triggers: [{ text: 'hurled', type: 'PROTEST' }],
    };
    expect(near(notes)).toBe('Beijing');
  });
});

describe('placeNear: the place is another’s', () => {
  it.each<[string, ReadingNotes]>([
    [
      'what the talks are about',
      {
        text: 'The ministers discussed the war in Syria.',
        names: { location: ['Syria'] },
        tree: [
          ['discussed', '-', 'root'],
          ['war', 'discussed', 'obj'],
          ['in', 'Syria', 'case'],
          ['Syria', 'war', 'nmod'],
        ],
        triggers: [{ text: 'discussed', type: 'CONSULT' }],
      },
    ],
    [
      'another act of the sentence',
      {
        text: 'Police arrested five men after bombs killed ninety in Madrid.',
        names: { location: ['Madrid'] },
        tree: [
          ['arrested', '-', 'root'],
          ['killed', 'arrested', 'advcl'],
          ['in', 'Madrid', 'case'],
          ['Madrid', 'killed', 'obl'],
        ],
        triggers: [
          { text: 'arrested', type: 'COERCE' },
          { text: 'killed', type: 'ASSAULT' },
        ],
      },
    ],
    [
      'whoever tells it',
      {
        text: 'A spokesman in Kigali announced that soldiers arrested five men.',
        names: { location: ['Kigali'] },
        upos: { announced: 'VERB' },
        tree: [
          ['announced', '-', 'root'],
          ['spokesman', 'announced', 'nsubj'],
          ['in', 'Kigali', 'case'],
          ['Kigali', 'spokesman', 'nmod'],
          ['arrested', 'announced', 'ccomp'],
        ],
        triggers: [{ text: 'arrested', type: 'COERCE' }],
      },
    ],
    [
      'the particle of a verb is no preposition',
      {
        text: 'Arab states cut off Syria on Sunday.',
        names: { location: ['Syria'] },
        upos: { cut: 'VERB' },
        tree: [
          ['cut', '-', 'root'],
          ['off', 'cut', 'compound:prt'],
          ['Syria', 'cut', 'obj'],
        ],
        triggers: [{ text: 'cut', type: 'SANCTION' }],
      },
    ],
  ])('%s', (_, notes) => expect(near(notes)).toBeNull());
});

describe('isTopic', () => {
  const of = (text: string, words: string, tree: ReadingNotes['tree'], type: 'CONSULT' | 'ASSAULT'): boolean => {
    const reading = buildReading({ text, names: { location: [words] }, tree: tree!, triggers: [{ text: 'talks', type }] });
    return isTopic(new Scene(reading), reading.names[0]!, reading.triggers[0]!, type);
  };
  const hung: ReadingNotes['tree'] = [
    ['talks', '-', 'root'],
    ['ceasefire', 'talks', 'nmod'],
    ['on', 'ceasefire', 'case'],
    ['in', 'Gaza', 'case'],
    ['Gaza', 'ceasefire', 'nmod'],
  ];

  it('what talks are on is no place of theirs', () => {
    expect(of('The talks on a ceasefire in Gaza ended.', 'Gaza', hung, 'CONSULT')).toBe(true);
    expect(of('The talks on a ceasefire in Gaza ended.', 'Gaza', hung, 'ASSAULT')).toBe(false);
  });

  it('where talks are is', () => {
    const tree: ReadingNotes['tree'] = [
      ['talks', '-', 'root'],
      ['in', 'Doha', 'case'],
      ['Doha', 'talks', 'nmod'],
    ];
    expect(of('The talks in Doha ended.', 'Doha', tree, 'CONSULT')).toBe(false);
  });
});
