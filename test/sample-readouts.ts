import type { Document } from '../src/document/document.js';
import { segment } from '../src/document/sentences.js';
import type { Span } from '../src/document/span.js';
import { readFiles } from '../src/inputs/files.js';
import { plover } from '../src/codebooks/plover/plover.js';
import type { Actor } from '../src/records/actor/schema.js';
import { checkEvidence } from '../src/records/check.js';
import type { Event } from '../src/records/event/schema.js';
import type { Figure } from '../src/records/figure/schema.js';
import type { Grouped } from '../src/records/grouping.js';
import { type Readout, readoutSchema } from '../src/records/index.js';
import type { Link, Place, Time } from '../src/records/record.js';
import type { Statement } from '../src/records/statement/schema.js';

/**
 * Records of two bundled examples, made by hand from their gold (`evals/examples`): the call and the draft resolution of the first, the station strike of
 * the eighth with its denial and its toll. What exports write of them is in `test/fixtures/exports`.
 */
class Hand {
  readonly actors: Actor[] = [];
  readonly events: Event[] = [];
  readonly statements: Statement[] = [];
  readonly figures: Figure[] = [];

  private readonly sentences: readonly { start: number; end: number }[];

  constructor(readonly document: Document) {
    this.sentences = segment(document).sentences;
  }

  at(words: string, after = ''): Span {
    const { text } = this.document;
    const start = text.indexOf(words, after === '' ? 0 : text.indexOf(after));
    if (start < 0) throw new Error(`not in ${this.document.title}: ${words}`);
    return { start, end: start + words.length, text: words };
  }

  actor(id: string, name: string, words: string, more: Partial<Actor>): string {
    const plain = { kind: 'person', registry: null, country: null, sector: null, sectors: [], office: null, basis: 'registry' } as const;
    this.actors.push({ id, name, ...plain, ...more, sectors: more.sector ? [more.sector] : [], mentions: [this.at(words)] });
    return id;
  }

  /** The sentence that a span begins in. */
  private sentence(anchor: Span): Span {
    const { start, end } = this.sentences.find((sentence) => sentence.end > anchor.start)!;
    return { start, end, text: this.document.text.slice(start, end) };
  }

  private base(id: string, chain: readonly Link[], anchor: Span, fields: Event['evidence']) {
    const evidence = { ...fields, sentence: this.sentence(anchor) };
    return {
      id,
      chain: [...chain, link(this.document.publisher!, 'media')],
      chains: {},
      evidence,
      inferred: {},
      within: [],
      background: false,
      caveats: [],
      score: 0.9,
      review: [],
    };
  }

  event(id: string, type: Event['type'], modes: string[], trigger: Span, chain: readonly Link[], more: Partial<Event>): void {
    const { quad, score, modes: scores } = plover[type];
    const named = (ids: readonly string[] = []) => ids.map((actor) => this.actors.find(({ id }) => id === actor)!.mentions[0]!);
    const evidence = {
      trigger,
      actors: named(more.actors),
      recipients: named(more.recipients),
      happened: more.happened?.written ?? null,
      place: more.place?.written ?? null,
    };
    const rest = { contexts: [], target: null, happened: null, said: null, place: null, modality: 'actual', planned: null, negated: false } as const;
    const empty = { instrument: null, statement: null, contact: null, actors: [], recipients: [] };
    this.events.push({
      ...this.base(id, chain, trigger, evidence),
      type,
      modes,
      quad,
      intensity: scores[modes[0] ?? ''] ?? score,
      ...rest,
      ...empty,
      ...more,
      contexts: more.contexts ?? [],
    });
  }

  figure(id: string, measure: Figure['measure'], low: number | null, high: number | null, written: Span, chain: readonly Link[], more: Partial<Figure>): void {
    const group: Figure['group'] = { text: null, actors: [], side: null, nationality: null, sex: null, age: null, status: 'unknown' };
    const rest = {
      unit: null,
      value: low ?? high,
      modifier: null,
      approximate: false,
      of: null,
      happened: null,
      place: null,
      group,
      scope: 'incident',
      since: null,
      asOf: null,
    } as const;
    const last = { coverage: 'whole', partOf: null, counted: 'unknown', cause: null, by: null, relation: [] } as const;
    this.figures.push({ ...this.base(id, chain, written, { written }), measure, low, high, written, ...rest, ...last, relation: [], ...more });
  }

  statement(id: string, content: Span[], chain: readonly Link[], more: Partial<Statement>): void {
    const rest = {
      speaker: [],
      addressees: [],
      said: null,
      quotation: 'indirect',
      quoted: [],
      cue: null,
      source: null,
      act: 'informs',
      repeated: false,
      matters: [],
      parent: null,
    } as const;
    this.statements.push({
      ...this.base(id, chain, content[0]!, { content }),
      content,
      ...rest,
      speaker: [],
      addressees: [],
      quoted: [],
      matters: [],
      ...more,
    });
  }

  readout(): Readout {
    const { document, actors, events, statements, figures } = this;
    const made = readoutSchema.parse({
      contract: 1,
      document,
      actors,
      events,
      statements,
      figures,
      coder: { name: 'readout', version: '0.1.0', model: 'by hand' },
    });
    checkEvidence(made);
    return made;
  }
}

function link(name: string, kind: Link['kind'], more: Partial<Link> = {}): Link {
  return { actors: [], name, kind, anonymous: false, affiliation: null, speaksFor: null, stance: 'asserts', cue: null, source: null, said: null, ...more };
}

const day = (start: string, written: Span | null, basis: Time['basis'] = 'relative'): Time => ({ start, end: start, precision: 'day', written, basis });

function station(hand: Hand): Readout {
  const forces = hand.actor('a1', 'Russian forces', 'Russian forces', { kind: 'organization', country: 'RUS', sector: 'MIL' });
  const governor = hand.actor('a2', 'Pavlo Kyrylenko', 'Pavlo Kyrylenko', {
    country: 'UKR',
    sector: 'GOV',
    office: { title: 'governor', of: 'UKR', asOf: '2022-04-09' },
  });
  const ministry = hand.actor('a3', 'Russian defence ministry', 'Russian defence ministry', { kind: 'organization', country: 'RUS', sector: 'GOV' });
  const borrell = hand.actor('a4', 'Josep Borrell', 'Josep Borrell', { registry: 'Q312901', country: 'EUR', sector: 'GOV' });
  const ukraine = hand.actor('a5', 'Ukraine', 'Kyiv', { kind: 'country', registry: 'Q212', country: 'UKR' });
  const zelensky = hand.actor('a6', 'Volodymyr Zelenskyy', 'Volodymyr Zelensky', { registry: 'Q3874799', country: 'UKR', sector: 'GOV' });
  const place: Place = {
    name: 'Kramatorsk',
    country: 'UKR',
    admin1: 'Donetsk',
    lat: 48.73,
    lon: 37.56,
    geonames: '704147',
    precision: 'city',
    written: hand.at('Kramatorsk', 'railway station of'),
  };
  const friday = day('2022-04-08', hand.at('on Friday morning'));
  const told = [link('Pavlo Kyrylenko', 'person', { actors: [governor], cue: hand.at('Kyrylenko said', 'cluster munitions') })];
  const denied = [link('Russian defence ministry', 'ministry', { actors: [ministry], stance: 'denies', cue: hand.at('denied that') })];
  hand.event('e-strike', 'ASSAULT', ['heavy-weapons'], hand.at('hit the station'), told, {
    actors: [forces],
    happened: friday,
    place,
    contexts: ['military'],
    target: { span: hand.at('the station', 'Russian forces hit'), kind: 'station' },
  });
  hand.event('e-denial', 'ASSAULT', ['heavy-weapons'], hand.at('carried out the attack'), denied, { actors: [forces], negated: true });
  hand.event('e-visit', 'CONSULT', ['visit'], hand.at('visited'), [], {
    actors: [borrell],
    recipients: [ukraine],
    happened: day('2022-04-08', hand.at('on Friday', 'visited Kyiv')),
    contexts: ['diplomatic'],
  });
  hand.statement(
    's-evil',
    [hand.at('What Russia did'), hand.at('was "an evil that has no limits"')],
    [link('Volodymyr Zelenskyy', 'person', { actors: [zelensky] })],
    {
      speaker: [zelensky],
      quotation: 'mixed',
      quoted: [hand.at('an evil that has no limits')],
      cue: hand.at('he said in a video address'),
      act: 'condemns',
    },
  );
  const of = 'e-strike';
  hand.figure('f-52', 'killed', 52, 52, hand.at('52', 'railway station of'), told, {
    of,
    asOf: day('2022-04-09', hand.at('on Saturday')),
    relation: [{ kind: 'revises', figure: 'f-50' }],
  });
  hand.figure('f-39', 'killed', 39, 39, hand.at('39'), told, { of, asOf: friday });
  hand.figure('f-50', 'killed', 50, 50, hand.at('50', 'spoken of'), told, {
    of,
    asOf: day('2022-04-08', hand.at('by nightfall')),
    relation: [{ kind: 'revises', figure: 'f-39' }],
  });
  const children = { text: hand.at('children'), actors: [], side: null, nationality: null, sex: null, age: 'child', status: 'civilian' } as const;
  hand.figure('f-5', 'killed', 5, 5, hand.at('Five'), told, { of, group: { ...children, actors: [] } });
  hand.figure('f-109', 'injured', 109, 109, hand.at('109'), [], { of });
  hand.figure('f-30', 'killed', 30, null, hand.at('more than 30'), [link('Oleksandr Kamyshin', 'person')], {
    of,
    approximate: true,
    modifier: 'more than',
    caveats: [hand.at('could not be independently verified')],
  });
  return hand.readout();
}

function calls(hand: Hand): Readout {
  const putin = hand.actor('a1', 'Vladimir Putin', 'Putin', {
    registry: 'Q7747',
    country: 'RUS',
    sector: 'GOV',
    office: { title: 'President', of: 'RUS', asOf: '2023-10-17' },
  });
  const netanyahu = hand.actor('a2', 'Benjamin Netanyahu', 'Netanyahu', { registry: 'Q43723', country: 'ISR', sector: 'GOV' });
  const russia = hand.actor('a3', 'Russia', 'Russia', { kind: 'country', registry: 'Q159', country: 'RUS' });
  const council = hand.actor('a4', 'United Nations Security Council', 'UN Security Council', { kind: 'organization', registry: 'Q37470', country: 'UNO' });
  const kremlin = [link('Kremlin', 'government', { cue: hand.at('said', 'the Kremlin said') })];
  hand.event('e-call', 'CONSULT', ['phone'], hand.at('spoke by phone'), kremlin, {
    actors: [putin, netanyahu],
    happened: day('2023-10-16', hand.at('on Monday')),
  });
  hand.event('e-draft', 'REQUEST', ['yield'], hand.at('submitted a draft resolution'), kremlin, {
    actors: [russia],
    recipients: [council],
    instrument: 'draft resolution',
  });
  const ministry = [link('Palestinian health ministry', 'ministry')];
  hand.figure('f-2800', 'killed', 2800, null, hand.at('over 2,800'), ministry, { approximate: true, modifier: 'over', asOf: day('2023-10-16', null) });
  return hand.readout();
}

/** The two documents with their records, the station strike first. */
export async function sampleReadouts(): Promise<Readout[]> {
  const readouts: Readout[] = [];
  for await (const { document } of readFiles(['examples/08-kramatorsk-station.md', 'examples/01-five-calls.md'], {})) {
    if (document instanceof Error) throw document;
    readouts.push((readouts.length === 0 ? station : calls)(new Hand(document)));
  }
  return readouts;
}

/** The strike and its denial are one happening. */
export function sampleGroups([first]: readonly Readout[]): Grouped[] {
  const document = first!.document.id;
  return [{ happening: 'h-station', claims: ['e-strike', 'e-denial'].map((event) => ({ document, event })) }];
}
