import { describe, expect, it } from 'vitest';
import { buildCoding, type CodingNotes } from '../build-coding.js';
import { codeRecords } from '../code-records.js';

const statements = (notes: CodingNotes) => {
  const at = buildCoding(notes);
  return codeRecords(at).statements.map(({ speaker, cue, content }) => ({
    speaker: speaker.map((id) => at.actor(id)!.name).join(),
    cue: cue?.text,
    content: content.map((span) => span.text),
  }));
};

describe('sayings that the tree shows', () => {
  it('a verb of saying with its clause', () => {
    const found = statements({
      text: 'Ito warned talks had failed.',
      names: { person: 'Ito' },
      upos: { warned: 'VERB', failed: 'VERB' },
      tree: [
        ['warned', '-', 'root'],
        ['Ito', 'warned', 'nsubj'],
        ['failed', 'warned', 'ccomp'],
        ['talks', 'failed', 'nsubj'],
        ['had', 'failed', 'aux'],
      ],
    });
    expect(found).toEqual([{ speaker: 'Ito', cue: 'warned', content: ['talks had failed.'] }]);
  });

  it('a verb whose object is what was said', () => {
    const found = statements({
      text: 'Ito demanded an inquiry and left.',
      names: { person: 'Ito' },
      upos: { demanded: 'VERB', left: 'VERB' },
      tree: [
        ['demanded', '-', 'root'],
        ['Ito', 'demanded', 'nsubj'],
        ['inquiry', 'demanded', 'obj'],
        ['an', 'inquiry', 'det'],
        ['left', 'demanded', 'conj'],
        ['and', 'left', 'cc'],
      ],
    });
    expect(found).toEqual([{ speaker: 'Ito', cue: 'demanded', content: ['an inquiry'] }]);
  });

  it('a verb with the preposition that opens what was said', () => {
    const found = statements({
      text: 'Ito called for a truce in Gorna.',
      names: { person: 'Ito' },
      upos: { called: 'VERB' },
      tree: [
        ['called', '-', 'root'],
        ['Ito', 'called', 'nsubj'],
        ['truce', 'called', 'obl'],
        ['for', 'truce', 'case'],
        ['a', 'truce', 'det'],
        ['Gorna', 'truce', 'nmod'],
      ],
    });
    expect(found).toEqual([{ speaker: 'Ito', cue: 'called for', content: ['a truce in Gorna.'] }]);
  });

  it('none without a subject or a clause', () => {
    expect(
      statements({
        text: 'Ito said little.',
        names: { person: 'Ito' },
        upos: { said: 'VERB' },
        tree: [
          ['said', '-', 'root'],
          ['Ito', 'said', 'nsubj'],
          ['little', 'said', 'advmod'],
        ],
      }),
    ).toEqual([]);
  });
});

describe('sayings of one sentence are kept apart', () => {
  it('joined cues do not say each other’s words', () => {
    const found = statements({
      text: 'Ito accused Li of lies and said talks had failed.',
      names: { person: ['Ito', 'Li'] },
      upos: { accused: 'VERB', said: 'VERB', failed: 'VERB' },
      tree: [
        ['accused', '-', 'root'],
        ['Ito', 'accused', 'nsubj'],
        ['said', 'accused', 'conj'],
        ['and', 'said', 'cc'],
        ['failed', 'said', 'ccomp'],
        ['talks', 'failed', 'nsubj'],
        ['had', 'failed', 'aux'],
      ],
      attributions: [
        { source: 'Ito', cue: 'accused', content: 'Li of lies and said talks had failed' },
        { source: 'Ito', cue: 'said', content: 'talks had failed' },
      ],
    });
    expect(found.map(({ cue, content }) => [cue, ...content])).toEqual([
      ['accused', 'Li of lies'],
      ['said', 'talks had failed.'],
    ]);
  });

  it('whom a cue addresses is no part of what was said', () => {
    const found = statements({
      text: 'Ito told Li what he was doing.',
      names: { person: ['Ito', 'Li'] },
      upos: { told: 'VERB' },
      tree: [
        ['told', '-', 'root'],
        ['Li', 'told', 'obj'],
      ],
      attributions: [{ source: 'Ito', cue: 'told', content: 'Li what he was doing' }],
    });
    expect(found[0]?.content).toEqual(['what he was doing.']);
  });
});
