import { describe, expect, it } from 'vitest';
import { buildReading, type ReadingNotes } from '../../reading/build-reading.js';
import { Finder } from '../../reading/find-words.js';
import { loadRegistry } from '../../registry/load.js';
import { resolveActors } from './resolve-actors.js';

const registry = loadRegistry();

function resolve(notes: ReadingNotes) {
  const reading = buildReading({ published: '2023-10-17', ...notes });
  const table = resolveActors(reading, registry);
  const finder = new Finder(reading.document.text, reading.tokens, reading.sentences);
  const at = (words: string) => table.actorAt(finder.one(words));
  return {
    table,
    at,
    names: (words: string) => at(words).map((entity) => entity.name),
    actor: (name: string) => table.actors.find((actor) => actor.name === name),
  };
}

const call: ReadingNotes = {
  title: 'Putin speaks with leaders of the region – Kremlin',
  paragraphs: [
    'Russian President Vladimir Putin spoke by phone with Israeli Prime Minister Benjamin Netanyahu on Monday, the Kremlin said. He told Netanyahu that Moscow was ready to help. The two leaders discussed Gaza.',
    'Earlier Putin had spoken with Mahmoud Abbas, Ebrahim Raisi, Bashar al-Assad and Abdel Fattah el-Sisi. They called for a ceasefire. The Egyptian president warned of a regional war.',
  ],
  names: {
    person: ['Putin#*', 'Vladimir Putin', 'Benjamin Netanyahu', 'Netanyahu#2', 'Mahmoud Abbas', 'Ebrahim Raisi', 'Bashar al-Assad', 'Abdel Fattah el-Sisi'],
    organization: ['Kremlin#*'],
    location: ['Moscow', 'Gaza'],
  },
  mentions: { person: ['He', 'The two leaders^leaders', 'They', 'The Egyptian president^president'], place: [] },
  clusters: [['Vladimir Putin', 'He']],
  attributions: [{ source: 'the Kremlin', cue: 'said' }],
};

describe('names', () => {
  // 'Putin' inside 'Vladimir Putin' is one name, not two
  const names = {
    ...call.names,
    person: [
      'Putin#1',
      'Vladimir Putin',
      'Benjamin Netanyahu',
      'Netanyahu#2',
      'Putin#3',
      'Mahmoud Abbas',
      'Ebrahim Raisi',
      'Bashar al-Assad',
      'Abdel Fattah el-Sisi',
    ],
  };
  const { table, names: named, actor } = resolve({ ...call, names });

  it('join short and long forms and take facts from the registry at the date', () => {
    expect(actor('Vladimir Putin')).toMatchObject({
      registry: 'Q7747',
      country: 'RUS',
      sector: 'GOV',
      kind: 'person',
      office: { title: 'President', of: 'RUS', asOf: '2023-10-17' },
    });
    expect(actor('Vladimir Putin')!.mentions.map((span) => span.text)).toEqual(['Putin', 'Vladimir Putin', 'He', 'Putin']);
    expect(actor('Benjamin Netanyahu')).toMatchObject({ registry: 'Q43723', country: 'ISR' });
    expect(actor('Benjamin Netanyahu')!.mentions).toHaveLength(2);
    expect(actor('Kremlin')).toMatchObject({ kind: 'organization', country: 'RUS', sector: 'GOV' });
    expect(actor('Kremlin')!.mentions).toHaveLength(2);
  });

  it('every mention matches its text', () => {
    const { text } = buildReading({ ...call, names }).document;
    for (const entry of table.actors) for (const span of entry.mentions) expect(text.slice(span.start, span.end)).toBe(span.text);
  });

  it('coordinations, pairs and plural pronouns stand for several', () => {
    expect(named('Mahmoud Abbas, Ebrahim Raisi, Bashar al-Assad and Abdel Fattah el-Sisi')).toEqual([
      'Mahmoud Abbas',
      'Ebrahim Raisi',
      'Bashar al-Assad',
      'Abdel Fattah el-Sisi',
    ]);
    expect(named('The two leaders')).toEqual(['Vladimir Putin', 'Benjamin Netanyahu']);
    expect(named('They')).toEqual(['Mahmoud Abbas', 'Ebrahim Raisi', 'Bashar al-Assad', 'Abdel Fattah el-Sisi']);
  });

  it('capitals that act are their states, places are places', () => {
    expect(named('Moscow')).toEqual(['Russia']);
    expect(actor('Gaza')).toMatchObject({ kind: 'place', country: 'PSE' });
  });

  it('an office with its state is whoever holds it', () => {
    expect(named('The Egyptian president')).toEqual(['Abdel Fattah el-Sisi']);
  });
});

describe('descriptions', () => {
  it('find holders whom the text does not name', () => {
    const { names, actor } = resolve({
      text: "Israel's prime minister met the foreign ministers of Russia and Turkey. The German chancellor was absent.",
      names: { location: ['Israel', 'Russia', 'Turkey'] },
      mentions: { person: ["Israel's prime minister", 'the foreign ministers of Russia and Turkey^ministers', 'The German chancellor'] },
    });
    expect(names("Israel's prime minister")).toEqual(['Benjamin Netanyahu']);
    expect(names('the foreign ministers of Russia and Turkey')).toEqual(['Sergei Lavrov', 'Hakan Fidan']);
    expect(names('The German chancellor')).toEqual(['Olaf Scholz']);
    expect(names('Russia')).toEqual(['Russia']);
    expect(actor('Olaf Scholz')).toMatchObject({ basis: 'registry', office: { title: 'Chancellor', of: 'DEU' } });
  });

  it('counterparts hold the same office elsewhere', () => {
    const { names } = resolve({
      text: 'Foreign Minister Sergei Lavrov spoke with his Turkish counterpart Hakan Fidan. Lavrov also called his Iranian counterpart.',
      names: { person: ['Sergei Lavrov', 'Hakan Fidan', 'Lavrov#2'] },
      mentions: { person: ['his Turkish counterpart Hakan Fidan^Fidan', 'his Iranian counterpart^counterpart'] },
    });
    expect(names('his Turkish counterpart Hakan Fidan')).toEqual(['Hakan Fidan']);
    expect(names('his Iranian counterpart')).toEqual(['Hossein Amir-Abdollahian']);
  });

  it('bodies of a state carry its code and sector', () => {
    const { at, names } = resolve({
      text: 'The Palestinian health ministry said Israeli airstrikes hit a hospital. The Israeli army denied it. The ministry counted 20 dead. Police in Paris arrested protesters.',
      names: { location: 'Paris' },
      mentions: {
        organization: ['The Palestinian health ministry^ministry', 'The Israeli army^army', 'The ministry^ministry', 'Police'],
        person: 'protesters',
      },
      triggers: [{ text: 'hit', type: 'ASSAULT', actor: 'Israeli airstrikes' }],
    });
    expect(at('The Palestinian health ministry')[0]).toMatchObject({ country: 'PSE', sectors: ['GOV', 'MED'], kind: 'organization' });
    expect(names('The ministry')).toEqual(['Palestinian health ministry']);
    expect(at('Israeli airstrikes')[0]).toMatchObject({ country: 'ISR', sectors: ['MIL'] });
    expect(at('The Israeli army')[0]).toMatchObject({ country: 'ISR', sectors: ['MIL'] });
    expect(at('Police')[0]).toMatchObject({ sectors: ['COP'] });
    expect(at('protesters')[0]).toMatchObject({ kind: 'group', sectors: ['CVL'], country: null });
  });

  it('groups, parties and people', () => {
    const { at, names } = resolve({
      text: 'Hamas fighters seized hostages. The group said Israelis would be freed. Lebanese Hezbollah praised the movement.',
      names: { group: ['Hamas', 'Hezbollah'] },
      mentions: { organization: ['Hamas fighters', 'The group', 'the movement'], person: ['hostages', 'Israelis'] },
    });
    expect(names('Hamas fighters')).toEqual(['Hamas']);
    expect(names('The group')).toEqual(['Hamas']);
    expect(at('Israelis')[0]).toMatchObject({ country: 'ISR', kind: 'group' });
    expect(at('Hezbollah')[0]).toMatchObject({ country: 'LBN', sectors: ['REB'], kind: 'group' });
  });
});

describe('people whom the registry does not know', () => {
  it('take country and sector from title and apposition', () => {
    const { actor } = resolve({
      text: 'Gen. Abel Orono, commander of the Kenyan army, met US envoy Dana Whitcombe. Orono said talks went well.',
      names: { person: ['Abel Orono', 'Dana Whitcombe', 'Orono#2'] },
    });
    expect(actor('Abel Orono')).toMatchObject({ country: 'KEN', sector: 'MIL', basis: 'text', registry: null });
    expect(actor('Abel Orono')!.mentions.map((span) => span.text)).toEqual(['Abel Orono', 'Orono']);
    expect(actor('Dana Whitcombe')).toMatchObject({ country: 'USA', sector: 'GOV' });
  });

  it('are not confused with namesakes of another state, and surnames stay apart', () => {
    const { table, names } = resolve({
      text: 'Canadian teacher Boris Johnson met the Irish farmer Michael Putin. Former German chancellor Angela Merkel wrote to them.',
      names: { person: ['Boris Johnson', 'Michael Putin', 'Angela Merkel'] },
    });
    expect(table.actors.find((actor) => actor.name === 'Boris Johnson')).toMatchObject({ registry: null, country: 'CAN' });
    expect(names('Michael Putin')).toEqual(['Michael Putin']);
    expect(table.actors.find((actor) => actor.name === 'Angela Merkel')).toMatchObject({ registry: 'Q567', sector: 'ELI', office: null });
  });
});

describe('pronouns', () => {
  it('follow gender and subject where the model has no cluster', () => {
    const { names } = resolve({
      text: 'Angela Merkel met Emmanuel Macron in Berlin. She thanked him. It was raining.',
      published: '2019-05-02',
      names: { person: ['Angela Merkel', 'Emmanuel Macron'], location: 'Berlin' },
      mentions: { person: ['She', 'him'] },
    });
    expect(names('She')).toEqual(['Angela Merkel']);
    expect(names('him')).toEqual(['Emmanuel Macron']);
  });

  it('"I" and "we" are whoever speaks; "our state" is the issuer\'s', () => {
    const { names } = resolve({
      text: '"We will respond," Israel Katz said. Our state stands firm.',
      published: '2025-01-10',
      names: { person: 'Israel Katz' },
      mentions: { person: 'We', place: 'Our state' },
      attributions: [{ source: 'Israel Katz', cue: 'said', content: 'We will respond' }],
      issuer: { name: 'Israel Ministry of Defence', registry: null, country: 'ISR', basis: 'issuer' },
    });
    expect(names('We')).toEqual(['Israel Katz']);
    expect(names('Our state')).toEqual(['Israel']);
  });
});

it('joins nothing where the model joins two names by mistake', () => {
  const { table } = resolve({
    text: 'Joe Biden called Xi Jinping. Biden was firm.',
    names: { person: ['Joe Biden', 'Xi Jinping', 'Biden#2'] },
    clusters: [['Joe Biden', 'Xi Jinping', 'Biden#2']],
  });
  expect(table.actors.map((actor) => [actor.name, actor.mentions.map((span) => span.text)])).toEqual([
    ['Joe Biden', ['Joe Biden', 'Biden']],
    ['Xi Jinping', ['Xi Jinping']],
  ]);
});
