import { describe, expect, it } from 'vitest';
import { buildCoding, type CodingNotes } from '../build-coding.js';
import { codeRecords } from '../code-records.js';

const coded = (notes: CodingNotes) => {
  const at = buildCoding(notes);
  const { events } = codeRecords(at);
  const names = (ids: readonly string[]) => ids.map((id) => at.actor(id)!.name);
  return {
    events,
    dropped: at.dropped,
    first: events[0] && { actors: names(events[0].actors), recipients: names(events[0].recipients), modality: events[0].modality },
  };
};

describe('parties that the model misses or mistakes', () => {
  it('the tree turns a passive clause round', () => {
    const { first } = coded({
      text: 'Ito was arrested by soldiers.',
      names: { person: 'Ito' },
      mentions: { organization: 'soldiers' },
      upos: { arrested: 'VERB' },
      tree: [
        ['arrested', '-', 'root'],
        ['Ito', 'arrested', 'nsubj:pass'],
        ['was', 'arrested', 'aux:pass'],
        ['soldiers', 'arrested', 'obl:agent'],
        ['by', 'soldiers', 'case'],
      ],
      triggers: [{ text: 'arrested', type: 'COERCE', actor: 'Ito', recipient: 'soldiers' }],
    });
    expect(first).toMatchObject({ actors: ['soldiers'], recipients: ['Ito'] });
  });

  it('the other side of a contact stands after "with"', () => {
    const { first } = coded({
      text: 'Ito spoke with Li.',
      names: { person: ['Ito', 'Li'] },
      upos: { spoke: 'VERB' },
      tree: [
        ['spoke', '-', 'root'],
        ['Ito', 'spoke', 'nsubj'],
        ['Li', 'spoke', 'obl'],
        ['with', 'Li', 'case'],
      ],
      triggers: [{ text: 'spoke', type: 'CONSULT', actor: 'Ito' }],
    });
    expect(first?.actors).toEqual(['Ito', 'Li']);
  });

  it('all whom "with" names are in a contact, not the first alone', () => {
    const { first } = coded({
      text: 'Ito spoke with Li and Abe.',
      names: { person: ['Ito', 'Li', 'Abe'] },
      upos: { spoke: 'VERB' },
      tree: [
        ['spoke', '-', 'root'],
        ['Ito', 'spoke', 'nsubj'],
        ['Li', 'spoke', 'obl'],
        ['with', 'Li', 'case'],
        ['Abe', 'Li', 'conj'],
      ],
      triggers: [{ text: 'spoke', type: 'CONSULT', actor: 'Ito' }],
    });
    expect(first?.actors).toEqual(['Ito', 'Li', 'Abe']);
  });

  it('who acts in a call that a clause mentions is in it; who reports it at the end of a headline is not', () => {
    const { events, first } = coded({
      title: 'Ito offers help in call with Li – Palace',
      text: 'Nothing more is known.',
      names: { person: ['Ito', 'Li'], organization: 'Palace' },
      upos: { offers: 'VERB', call: 'NOUN' },
      tree: [
        ['offers', '-', 'root'],
        ['Ito', 'offers', 'nsubj'],
        ['help', 'offers', 'obj'],
        ['call', 'offers', 'obl'],
        ['Li', 'call', 'nmod'],
        ['with', 'Li', 'case'],
        ['Palace', 'call', 'nmod'],
      ],
      triggers: [{ text: 'call', type: 'CONSULT', actor: 'Palace' }],
    });
    expect(events).toHaveLength(1);
    expect(first?.actors.toSorted()).toEqual(['Ito', 'Li']);
  });

  it('whom the first of two verbs acts on is not whom the second does', () => {
    const { events } = coded({
      text: 'Ito accused Li and threatened Abe.',
      names: { person: ['Ito', 'Li', 'Abe'] },
      upos: { accused: 'VERB', threatened: 'VERB' },
      tree: [
        ['accused', '-', 'root'],
        ['Ito', 'accused', 'nsubj'],
        ['Li', 'accused', 'obj'],
        ['threatened', 'accused', 'conj'],
        ['Abe', 'threatened', 'obj'],
      ],
      triggers: [{ text: 'threatened', type: 'THREATEN', actor: 'Ito', recipient: ['Li', 'Abe'] }],
    });
    expect(events[0]?.recipients).toHaveLength(1);
  });

  it('a party of another sentence stands in only where the trigger’s own names none', () => {
    const notes = { text: 'Li left. Ito accused Abe.', names: { person: ['Li', 'Ito', 'Abe'] } };
    const both = coded({ ...notes, triggers: [{ text: 'accused', type: 'ACCUSE', actor: ['Li', 'Ito'], recipient: 'Abe' }] });
    const far = coded({ ...notes, triggers: [{ text: 'accused', type: 'ACCUSE', actor: 'Li', recipient: 'Abe' }] });
    expect([both.first?.actors, far.first?.actors]).toEqual([['Ito'], ['Li']]);
  });

  it('an attack that is aimed "at" somebody has them as its target', () => {
    const { first } = coded({
      text: 'Ito launched missiles at Li.',
      names: { person: ['Ito', 'Li'] },
      upos: { launched: 'VERB' },
      tree: [
        ['launched', '-', 'root'],
        ['Ito', 'launched', 'nsubj'],
        ['missiles', 'launched', 'obj'],
        ['Li', 'launched', 'obl'],
        ['at', 'Li', 'case'],
      ],
      triggers: [{ text: 'launched', type: 'ASSAULT', actor: 'Ito' }],
    });
    expect(first).toMatchObject({ actors: ['Ito'], recipients: ['Li'] });
  });

  it('partners joined by "and" belong together', () => {
    const { first } = coded({
      text: 'Ito thanked Li and Abe.',
      names: { person: ['Ito', 'Li', 'Abe'] },
      triggers: [{ text: 'thanked', type: 'SUPPORT', actor: 'Ito', recipient: 'Li' }],
    });
    expect(first?.recipients).toEqual(['Li', 'Abe']);
  });

  it('names of a list that the parser ran together are several', () => {
    const { first } = coded({
      text: 'Ito thanked Li Wu, Premier Abe Kato.',
      names: { person: ['Ito', 'Li Wu', 'Abe Kato'] },
      tree: [
        ['Abe', 'Li', 'flat'],
        ['Kato', 'Li', 'flat'],
        ['Premier', 'Li', 'flat'],
      ],
      triggers: [{ text: 'thanked', type: 'SUPPORT', actor: 'Ito', recipient: 'Li Wu, Premier Abe Kato' }],
    });
    expect(first?.recipients).toEqual(['Li Wu', 'Abe Kato']);
  });

  it('a deed is nobody', () => {
    const { first } = coded({
      text: 'Ito condemned the raid.',
      names: { person: 'Ito' },
      mentions: { other: 'the raid' },
      triggers: [{ text: 'condemned', type: 'ACCUSE', actor: 'Ito', recipient: 'the raid' }],
    });
    expect(first?.recipients).toEqual([]);
  });

  it('who counts the dead has not killed them', () => {
    const { events, dropped } = coded({
      text: 'The ministry said five people were killed.',
      mentions: { organization: 'The ministry', person: 'five people' },
      attributions: [{ source: 'The ministry', cue: 'said', content: 'five people were killed' }],
      upos: { killed: 'VERB' },
      triggers: [{ text: 'killed', type: 'ASSAULT', actor: 'The ministry', recipient: 'five people' }],
    });
    expect(events).toEqual([]);
    expect(dropped.map(({ rule }) => rule)).toContain('ASSAULT: victims are counted, no attack is told');
  });

  it('wind and water do not act', () => {
    expect(
      coded({
        text: 'Waves attacked the pier.',
        mentions: { other: ['Waves', 'the pier'] },
        triggers: [{ text: 'attacked', type: 'ASSAULT', actor: 'Waves', recipient: 'the pier' }],
      }).events,
    ).toEqual([]);
  });
});

describe('who acts, of several that the model links', () => {
  it('is the subject, not who says so', () => {
    const { first } = coded({
      text: 'Moscow supported Bamako, Ito said.',
      names: { person: 'Ito', location: ['Moscow', 'Bamako'] },
      upos: { supported: 'VERB', said: 'VERB' },
      tree: [
        ['supported', '-', 'root'],
        ['Moscow', 'supported', 'nsubj'],
        ['Bamako', 'supported', 'obj'],
        ['said', 'supported', 'parataxis'],
        ['Ito', 'said', 'nsubj'],
      ],
      attributions: [{ source: 'Ito', cue: 'said', content: 'Moscow supported Bamako' }],
      triggers: [{ text: 'supported', type: 'SUPPORT', actor: ['Moscow', 'Ito'], recipient: 'Bamako' }],
    });
    expect(first).toMatchObject({ actors: ['Moscow'], recipients: ['Bamako'] });
  });

  it('of a phrase, whom it is aimed at stands after “for” or “on”', () => {
    const { first } = coded({
      text: 'Ito expressed support for Li.',
      names: { person: ['Ito', 'Li'] },
      upos: { expressed: 'VERB' },
      tree: [
        ['expressed', '-', 'root'],
        ['Ito', 'expressed', 'nsubj'],
        ['support', 'expressed', 'obj'],
        ['Li', 'support', 'nmod'],
        ['for', 'Li', 'case'],
      ],
    });
    expect(first).toMatchObject({ actors: ['Ito'], recipients: ['Li'] });
  });
});

describe('acts that are not done', () => {
  const tree: CodingNotes['tree'] = [
    ['defend', '-', 'root'],
    ['attacked', 'defend', 'advcl'],
    ['if', 'attacked', 'mark'],
  ];

  it('stand under a condition', () => {
    const { first } = coded({
      text: 'Ito will defend Gorna if rebels attacked Gorna.',
      names: { person: 'Ito', location: 'Gorna' },
      mentions: { organization: 'rebels' },
      upos: { defend: 'VERB', attacked: 'VERB' },
      tree,
      triggers: [{ text: 'attacked', type: 'ASSAULT', actor: 'rebels', recipient: 'Gorna#2' }],
    });
    expect(first?.modality).toBe('hypothetical');
  });

  it('are announced by another act, which alone is coded', () => {
    const { events } = coded({
      text: 'Ito offered to host Li.',
      names: { person: ['Ito', 'Li'] },
      upos: { offered: 'VERB', host: 'VERB', to: 'PART' },
      tree: [
        ['offered', '-', 'root'],
        ['host', 'offered', 'xcomp'],
        ['to', 'host', 'mark'],
        ['Li', 'host', 'obj'],
      ],
      triggers: [
        { text: 'offered', type: 'AGREE', actor: 'Ito', recipient: 'Li' },
        { text: 'host', type: 'CONSULT', actor: ['Ito', 'Li'] },
      ],
    });
    expect(events.map(({ type }) => type)).toEqual(['AGREE']);
  });
});

describe('verbs that usually tell one type', () => {
  it('settle it where the model is unsure', () => {
    const { events } = coded({
      text: 'Ito praised Li.',
      names: { person: ['Ito', 'Li'] },
      upos: { praised: 'VERB' },
      triggers: [{ text: 'praised', type: 'ACCUSE', actor: 'Ito', recipient: 'Li', score: 0.6 }],
    });
    expect(events[0]?.type).toBe('SUPPORT');
  });

  it('count at a lower score, other words do not', () => {
    const at = (trigger: string, upos: string) =>
      coded({
        text: `Ito ${trigger} Li.`,
        names: { person: ['Ito', 'Li'] },
        upos: { [trigger]: upos },
        triggers: [{ text: trigger, type: 'ACCUSE', actor: 'Ito', recipient: 'Li', score: 0.3 }],
      }).events.length;
    expect([at('accused', 'VERB'), at('mentioned', 'VERB')]).toEqual([1, 0]);
  });
});

describe('phrases that name an act', () => {
  it.each([
    ['Ito voiced concern.', 'voiced', 'concern', 'ACCUSE'],
    ['Ito expressed support.', 'expressed', 'support', 'SUPPORT'],
    ['Ito reaffirmed readiness.', 'reaffirmed', 'readiness', 'AGREE'],
    ['Ito submitted a resolution.', 'submitted', 'resolution', 'REQUEST'],
  ])('%s', (text, verb, object, type) => {
    const { events, first } = coded({
      text,
      names: { person: 'Ito' },
      upos: { [verb]: 'VERB' },
      tree: [
        [verb, '-', 'root'],
        ['Ito', verb, 'nsubj'],
        [object, verb, 'obj'],
      ],
    });
    expect(events.map((event) => event.type)).toEqual([type]);
    expect(first?.actors).toEqual(['Ito']);
  });

  it('need both words', () => {
    expect(
      coded({
        text: 'Ito voiced an idea.',
        names: { person: 'Ito' },
        upos: { voiced: 'VERB' },
        tree: [
          ['voiced', '-', 'root'],
          ['Ito', 'voiced', 'nsubj'],
          ['idea', 'voiced', 'obj'],
        ],
      }).events,
    ).toEqual([]);
  });
});
