import { describe, expect, it } from 'vitest';
import { buildCoding, type CodingNotes } from '../build-coding.js';
import { codeRecords } from '../code-records.js';

const coded = (notes: CodingNotes) => {
  const at = buildCoding(notes);
  const records = codeRecords(at);
  const name = (id: string) => at.actor(id)!.name;
  return { ...records, names: (ids: readonly string[]) => ids.map(name), dropped: at.dropped };
};

describe('parties', () => {
  it('of a call or a meeting all act', () => {
    const { events, names } = coded({
      text: 'Ito met with Li in Oslo.',
      names: { person: ['Ito', 'Li'] },
      triggers: [{ text: 'met', type: 'CONSULT', actor: 'Ito', recipient: 'Li' }],
    });
    expect(names(events[0]!.actors)).toEqual(['Ito', 'Li']);
    expect(events[0]!.recipients).toEqual([]);
    expect((events[0]!.evidence.actors as { text: string }[]).map((span) => span.text)).toEqual(['Ito', 'Li']);
  });

  it('of a visit stay apart', () => {
    const { events, names } = coded({
      text: 'Ito visited Gorna.',
      names: { person: 'Ito', location: 'Gorna' },
      triggers: [{ text: 'visited', type: 'CONSULT', modes: ['visit'], actor: 'Ito', recipient: 'Gorna' }],
    });
    expect([names(events[0]!.actors), names(events[0]!.recipients)]).toEqual([['Ito'], ['Gorna']]);
  });

  it.each([
    ['Rebels clashed with soldiers near Gorna.', 'clashed', 'Rebels', 'soldiers'],
    ['Rebels exchanged fire with soldiers.', 'exchanged fire', 'Rebels', 'soldiers'],
  ])('of two-sided fighting all act: %s', (text, trigger, actor, recipient) => {
    const { events, names } = coded({ text, mentions: { organization: [actor, recipient] }, triggers: [{ text: trigger, type: 'ASSAULT', actor, recipient }] });
    expect(names(events[0]!.actors)).toEqual([actor, recipient]);
  });

  it('of an attack stay apart', () => {
    const { events, names } = coded({
      text: 'Rebels shelled a hospital.',
      mentions: { organization: 'Rebels', place: 'a hospital' },
      triggers: [{ text: 'shelled', type: 'ASSAULT', actor: 'Rebels', recipient: 'a hospital' }],
    });
    expect([names(events[0]!.actors), names(events[0]!.recipients)]).toEqual([['Rebels'], ['a hospital']]);
    expect(events[0]!.target).toMatchObject({ kind: 'hospital', span: { text: 'a hospital' } });
  });

  it('of a promise stay apart, of an agreement with someone act together', () => {
    const promise = coded({
      text: 'Ito promised Li food.',
      names: { person: ['Ito', 'Li'] },
      triggers: [{ text: 'promised', type: 'AGREE', actor: 'Ito', recipient: 'Li' }],
    });
    expect(promise.names(promise.events[0]!.recipients)).toEqual(['Li']);
    const deal = coded({
      text: 'Ito agreed with Li to talk.',
      names: { person: ['Ito', 'Li'] },
      triggers: [{ text: 'agreed', type: 'AGREE', actor: 'Ito', recipient: 'Li' }],
    });
    expect(deal.names(deal.events[0]!.actors)).toEqual(['Ito', 'Li']);
  });

  it('keeps an attack whose doer nobody names', () => {
    const { events, names } = coded({
      text: 'Five villagers were shot.',
      mentions: { person: 'Five villagers' },
      triggers: [{ text: 'shot', type: 'ASSAULT', recipient: 'Five villagers' }],
    });
    expect([events[0]!.actors, names(events[0]!.recipients)]).toEqual([[], ['Five villagers']]);
  });

  it('codes no agreement of nobody, and says so', () => {
    const { events, dropped } = coded({ text: 'A deal was reached.', triggers: [{ text: 'deal', type: 'AGREE' }] });
    expect(events).toEqual([]);
    expect(dropped).toMatchObject([{ kind: 'event', rule: 'AGREE: no party that the text names' }]);
  });

  it('takes the doer of an act of words from who says it', () => {
    const { events, statements, names } = coded({
      text: 'The raid was condemned by Ito.',
      names: { person: 'Ito' },
      attributions: [{ cue: 'condemned', source: 'Ito', content: 'The raid' }],
      triggers: [{ text: 'condemned', type: 'ACCUSE', modes: ['disapprove'] }],
    });
    expect(names(events[0]!.actors)).toEqual(['Ito']);
    expect(events[0]!.statement).toBe(statements[0]!.id);
  });
});

describe('calls', () => {
  const parties = { person: ['Ito', 'Abe', 'Bell', 'Cruz'] };
  it.each([
    ['Ito spoke by phone with Abe, Bell and Cruz.', 'spoke by phone'],
    ['Ito held phone calls with Abe, Bell and Cruz.', 'phone calls'],
  ])('by phone with three are three: %s', (text, trigger) => {
    const { events, names } = coded({
      text,
      names: parties,
      triggers: [{ text: trigger, type: 'CONSULT', modes: ['phone'], actor: ['Ito', 'Abe', 'Bell', 'Cruz'] }],
    });
    expect(events.map((event) => names(event.actors))).toEqual([
      ['Ito', 'Abe'],
      ['Ito', 'Bell'],
      ['Ito', 'Cruz'],
    ]);
    expect(new Set(events.map((event) => event.id)).size).toBe(3);
  });

  it.each([
    ['Ito met Abe, Bell and Cruz.', 'met'],
    ['Ito held a conference call with Abe, Bell and Cruz.', 'conference call'],
  ])('one meeting, one conference call is one: %s', (text, trigger) => {
    expect(coded({ text, names: parties, triggers: [{ text: trigger, type: 'CONSULT', actor: ['Ito', 'Abe', 'Bell', 'Cruz'] }] }).events).toHaveLength(1);
  });

  it('separate meetings are several', () => {
    expect(
      coded({
        text: 'Ito held separate meetings with Abe and Bell.',
        names: { person: ['Ito', 'Abe', 'Bell'] },
        triggers: [{ text: 'meetings', type: 'CONSULT', actor: ['Ito', 'Abe', 'Bell'] }],
      }).events,
    ).toHaveLength(2);
  });
});

describe('one act is coded once', () => {
  it('when two words of a sentence tell it', () => {
    const { events } = coded({
      text: 'Ito held a phone call with Li and spoke to him for an hour.',
      names: { person: ['Ito', 'Li'] },
      mentions: { person: 'him' },
      clusters: [['Li', 'him']],
      triggers: [
        { text: 'phone call', type: 'CONSULT', modes: ['phone'], actor: ['Ito', 'Li'] },
        { text: 'spoke', type: 'CONSULT', actor: ['Ito', 'him'] },
      ],
    });
    expect(events).toHaveLength(1);
    expect(events[0]!.evidence.also).toMatchObject([{ text: 'spoke' }]);
  });

  it('but acts on others are others', () => {
    const { events } = coded({
      text: 'Rebels attacked Gorna and attacked Vesna.',
      names: { location: ['Gorna', 'Vesna'] },
      mentions: { organization: 'Rebels' },
      triggers: [
        { text: 'attacked', type: 'ASSAULT', actor: 'Rebels', recipient: 'Gorna' },
        { text: 'attacked#2', type: 'ASSAULT', actor: 'Rebels', recipient: 'Vesna' },
      ],
    });
    expect(events).toHaveLength(2);
  });
});

describe('denials', () => {
  it.each(['The army denied striking the hospital.', 'The army denied that it had been striking the hospital.'])('%s', (text) => {
    const { events, statements } = coded({
      text,
      mentions: { organization: 'The army' },
      attributions: [{ source: 'The army', cue: 'denied', content: text.slice('The army denied '.length, -1) }],
      triggers: [{ text: 'striking', type: 'ASSAULT', actor: 'The army' }],
    });
    expect(events[0]).toMatchObject({ type: 'ASSAULT', negated: true });
    expect(events[0]!.chain[0]).toMatchObject({ stance: 'denies' });
    expect(statements[0]!.act).toBe('denies');
  });

  it('leaves the act of denying as done', () => {
    const { events } = coded({
      text: 'The army denied the report.',
      mentions: { organization: 'The army' },
      attributions: [{ source: 'The army', cue: 'denied', content: 'the report' }],
      triggers: [{ text: 'denied', type: 'REJECT', actor: 'The army' }],
    });
    expect(events[0]).toMatchObject({ type: 'REJECT', negated: false });
  });
});

describe('time', () => {
  const base = { names: { person: ['Ito', 'Li'], date: ['Monday', '2011'] }, times: { Monday: '2024-03-04', '2011': '2011' }, published: '2024-03-05' };

  it('is that of the words beside the trigger', () => {
    const { events } = coded({
      ...base,
      text: 'Ito met Li on Monday. They first met in 2011.',
      triggers: [{ text: 'met', type: 'CONSULT', actor: ['Ito', 'Li'], time: 'Monday' }],
    });
    expect(events[0]!.happened).toMatchObject({ start: '2024-03-04', basis: 'explicit' });
    expect(events[0]!.inferred).toEqual({});
  });

  it('comes from the paragraph with basis context, and is never the publication date', () => {
    const notes = { ...base, text: 'Ito met Li on Monday. They were joined by aides. In 2011 they quarrelled. Ito thanked Li.' };
    const { events } = coded({
      ...notes,
      names: { person: ['Ito', 'Li', 'Ito#2', 'Li#2'], date: ['Monday', '2011'] },
      triggers: [
        { text: 'met', type: 'CONSULT', actor: ['Ito', 'Li'], time: 'Monday' },
        { text: 'thanked', type: 'SUPPORT', actor: 'Ito#2', recipient: 'Li#2' },
      ],
    });
    expect(events[1]!.happened).toMatchObject({ start: '2024-03-04', basis: 'context' });
    expect(events[1]!.inferred.happened).toBeDefined();
    const undated = coded({
      text: 'Ito met Li.',
      names: { person: ['Ito', 'Li'] },
      published: '2024-03-05',
      triggers: [{ text: 'met', type: 'CONSULT', actor: ['Ito', 'Li'] }],
    });
    expect(undated.events[0]!.happened).toBeNull();
  });

  it('of an old act makes it background, with its own date', () => {
    const { events, explanations } = coded({
      ...base,
      names: { person: ['Ito', 'Li'], date: '2011' },
      text: 'Ito had met Li in 2011.',
      triggers: [{ text: 'met', type: 'CONSULT', actor: ['Ito', 'Li'], time: '2011' }],
    });
    expect(events[0]).toMatchObject({ background: true, happened: { start: '2011' } });
    expect(explanations[0]!.decisions.find((decision) => decision.field === 'background')?.rule).toBe('historical');
  });

  it('of saying is not the time of what was said', () => {
    const { events } = coded({
      ...base,
      text: 'Ito said on Monday that rebels had taken Gorna.',
      names: { person: 'Ito', date: 'Monday', location: 'Gorna' },
      mentions: { organization: 'rebels' },
      attributions: [{ source: 'Ito', cue: 'said', content: 'that rebels had taken Gorna' }],
      triggers: [{ text: 'taken', type: 'COERCE', actor: 'rebels', recipient: 'Gorna' }],
    });
    expect(events[0]!.happened).toBeNull();
    expect(events[0]!.said).toMatchObject({ start: '2024-03-04' });
  });
});

describe('contacts', () => {
  it('tell their format, who asked for them and what was talked about', () => {
    const { events, names } = coded({
      kind: 'readout',
      text: 'Ito had a telephone conversation with Li at the initiative of Li. They discussed trade and the war in Gorna.',
      names: { person: ['Ito', 'Li', 'Li#2'] },
      mentions: { person: 'They', other: ['trade', 'the war in Gorna^war'] },
      tree: [
        ['trade', 'discussed', 'obj'],
        ['war', 'trade', 'conj'],
        ['discussed', '-', 'root'],
      ],
      upos: { discussed: 'VERB' },
      triggers: [{ text: 'telephone conversation', type: 'CONSULT', modes: ['phone'], actor: ['Ito', 'Li'] }],
    });
    const contact = events[0]!.contact!;
    expect(contact.format).toBe('phone');
    expect(names(contact.initiatedBy)).toEqual(['Li']);
    expect(contact.matters.map((matter) => matter.span.text)).toEqual(['trade', 'the war in Gorna']);
  });
});
