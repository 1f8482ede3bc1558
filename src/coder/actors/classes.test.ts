import { describe, expect, it } from 'vitest';
import { buildReading, type ReadingNotes } from '../../reading/build-reading.js';
import { Finder } from '../../reading/find-words.js';
import { loadRegistry } from '../../registry/load.js';
import { resolveActors } from './resolve-actors.js';

const registry = loadRegistry();

function who(notes: ReadingNotes, words: string) {
  const reading = buildReading({ published: '2023-10-16', ...notes });
  const range = new Finder(reading.document.text, reading.tokens, reading.sentences).one(words);
  return resolveActors(reading, registry).actorAt(range);
}
const name = (notes: ReadingNotes, words: string): string | undefined => who(notes, words)[0]?.name;

describe('an office with its state that runs into the name', () => {
  it.each([
    ['President of Egypt Abdel Fattah el-Sisi met aides.', 'President of Egypt Abdel Fattah el-Sisi', 'Abdel Fattah el-Sisi'],
    ['Foreign Minister of Turkey Hakan Fidan left.', 'Foreign Minister of Turkey Hakan Fidan', 'Hakan Fidan'],
    ['President of the United Arab Emirates Mohamed bin Zayed spoke.', 'President of the United Arab Emirates Mohamed bin Zayed', 'Mohamed bin Zayed'],
    ['President of Mali Bo Lindqvist spoke.', 'President of Mali Bo Lindqvist', 'Bo Lindqvist'],
  ])('%s', (text, words, expected) => {
    expect(name({ text, names: { person: words } }, words)).toMatch(new RegExp(expected.split(' ').at(-1)!, 'u'));
    expect(name({ text, names: { person: words } }, words)).not.toMatch(/President|Minister|Egypt|Turkey|Emirates|Mali/u);
  });

  it('cuts where someone comes from off the name, not a name that has "of"', () => {
    expect(name({ text: 'President Oduya of Kenya spoke.', names: { person: 'Oduya of Kenya' } }, 'Oduya of Kenya')).toBe('Oduya');
    expect(name({ text: 'President Jordan spoke.', names: { person: 'President Jordan' } }, 'President Jordan')).not.toBe('President');
  });
});

describe('a name that the model cuts in two', () => {
  it.each(['Josep Borrell', 'Donald Trump', 'Ingrid Halvorsen'])('%s', (whole) => {
    const [first = '', last = ''] = whole.split(' ');
    const reading: ReadingNotes = { text: `${whole} spoke.`, names: { person: [first, last] } };
    expect(name(reading, whole)).toBe(whole);
  });

  it('keeps names apart that a comma parts', () => {
    const notes: ReadingNotes = { text: 'Halvorsen, Lindqvist and Oduya spoke.', names: { person: ['Halvorsen', 'Lindqvist', 'Oduya'] } };
    expect(name(notes, 'Halvorsen')).toBe('Halvorsen');
  });
});

describe('deputies are not those they deputise for', () => {
  it.each([
    ['Sergei Shoigu left. The deputy defence minister of Russia stayed.', 'The deputy defence minister of Russia', 'Sergei Shoigu'],
    ['Israel’s Yoav Gallant spoke. The Israeli deputy defence minister did not.', 'The Israeli deputy defence minister', 'Yoav Gallant'],
    ['Antony Blinken flew home. The US deputy secretary of state remained.', 'The US deputy secretary of state', 'Antony Blinken'],
  ])('%s', (text, words, chief) => {
    const found = who(
      { text, names: { person: chief }, mentions: { person: `${words}^${words.split(' ').at(-1) === 'state' ? 'secretary' : 'minister'}` } },
      words,
    );
    expect(found[0]?.name).not.toBe(chief);
    expect(found[0]?.office?.title ?? found[0]?.name).toMatch(/deputy/iu);
  });

  it('the minister is still the minister', () => {
    const words = 'The Russian defence minister';
    expect(name({ text: `${words} spoke.`, mentions: { person: `${words}^minister` } }, words)).toBe('Sergei Shoigu');
  });
});

describe('a council that states have and the United Nations too', () => {
  it.each([
    ['The National Security Council met in Ankara.', 'Security Council'],
    ['Russia’s Security Council met on Monday.', 'Security Council'],
    ['The Security Council of Turkey met on Monday.', 'Security Council'],
  ])('%s', (text, words) => {
    const [found] = who({ text, names: { organization: words } }, words);
    expect(found?.name).not.toMatch(/United Nations/u);
    expect(found?.country).not.toBe('UNO');
  });

  it('the United Nations’ own', () => {
    const text = 'The Security Council met in New York, UN officials said.';
    expect(name({ text, names: { organization: 'Security Council' } }, 'Security Council')).toBe('United Nations Security Council');
  });
});

describe('counterparts', () => {
  it.each([
    ['Hakan Fidan told his Egyptian counterpart of it.', 'his Egyptian counterpart', 'Hakan Fidan', 'Sameh Shoukry'],
    ['Sergei Shoigu told his Chinese counterpart of it.', 'his Chinese counterpart', 'Sergei Shoigu', 'Li Shangfu'],
    ['Emmanuel Macron told his Egyptian counterpart of it.', 'his Egyptian counterpart', 'Emmanuel Macron', 'Abdel Fattah el-Sisi'],
  ])('%s', (text, words, person, expected) => {
    expect(name({ text, names: { person }, mentions: { person: `${words}^counterpart` } }, words)).toBe(expected);
  });

  it('of someone without an office nobody is made the head of state', () => {
    const words = 'her Egyptian counterpart';
    const [found] = who({ text: `Ms Halvorsen told ${words} of it.`, names: { person: 'Halvorsen' }, mentions: { person: `${words}^counterpart` } }, words);
    expect(found?.name).toBe('Egyptian counterpart');
    expect(found?.country).toBe('EGY');
  });
});

describe('those who reign under one name', () => {
  it.each([
    ['King Abdullah of Jordan met Jordanian officers.', 'Abdullah', /Abdullah/u],
    ['Pope Francis prayed for peace.', 'Francis', /Francis/u],
    ['King Salman received Saudi Arabia’s ministers.', 'Salman', /Salman/u],
  ])('%s', (text, person, expected) => {
    const [found] = who({ text, names: { person } }, person);
    expect(found?.basis).toBe('registry');
    expect(found?.name).toMatch(expected);
  });

  it('a mere first name is nobody’s', () => {
    expect(who({ text: 'Francis, a baker from Rome, wept.', names: { person: 'Francis' } }, 'Francis')[0]?.basis).toBe('text');
  });
});

describe('descriptions', () => {
  it('between commas mean the state or body that they stand beside', () => {
    for (const [text, words, expected] of [
      ['Algeria, the movement’s sponsor, and Mauritania appealed for calm.', 'the movement’s sponsor', 'Algeria'],
      ['Hamas, the strip’s ruler, and Israel agreed.', 'the strip’s ruler', 'Hamas'],
      ['Qatar, the host, and Egypt pleaded for more time.', 'the host', 'Qatar'],
    ] as const) {
      const head = words.split(' ').at(-1)!;
      const notes: ReadingNotes = { text, names: { location: expected === 'Hamas' ? [] : [expected], organization: expected === 'Hamas' ? ['Hamas'] : [] } };
      expect(name({ ...notes, mentions: { organization: `${words}^${head}` }, tree: [[head, expected, 'appos']] }, words)).toBe(expected);
    }
    const other: ReadingNotes = { text: 'Algeria told the host, who wept.', names: { location: ['Algeria'] }, mentions: { organization: 'the host^host' } };
    expect(name(other, 'the host')).not.toBe('Algeria');
  });

  it('keep the "of …" that tells who is meant, but not a verb’s', () => {
    for (const [text, words, whole, verb] of [
      ['On Monday militiamen of the Eastern Front fired shots.', 'militiamen', 'militiamen of the Eastern Front', 'fired'],
      ['The families of the hostages marched.', 'The families', 'families of the hostages', 'marched'],
      ['The leaders of three unions struck.', 'The leaders', 'leaders of three unions', 'struck'],
    ] as const)
      expect(name({ text, mentions: { person: words }, upos: { [verb]: 'VERB' } }, words)).toBe(whole);
    const accused: ReadingNotes = {
      text: 'Prosecutors accused ministers of corruption.',
      upos: { accused: 'VERB' },
      mentions: { person: ['Prosecutors', 'ministers'] },
      tree: [
        ['accused', '-', 'root'],
        ['ministers', 'accused', 'obj'],
        ['corruption', 'accused', 'obl'],
      ],
    };
    expect(name(accused, 'ministers')).toBe('ministers');
  });
});

it('a day before a name is no part of it', () => {
  for (const text of ['Thursday the Gulf Clan struck.', 'Monday the Gulf Clan struck.', 'Sunday the Gulf Clan struck.']) {
    const words = text.replace(' struck.', '');
    expect(name({ text, names: { organization: words } }, words)).toBe('Clan del Golfo');
    expect(name({ text, names: { organization: words } }, words)).not.toMatch(/day/u);
  }
  expect(name({ text: 'Black Thursday struck.', names: { organization: 'Black Thursday' } }, 'Black Thursday')).toBe('Black Thursday');
});
