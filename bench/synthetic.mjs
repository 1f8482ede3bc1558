// Makes documents with records, the same for the same number: what a store is measured with.
import { createHash } from 'node:crypto';

/** Numbers between 0 and 1, the same for the same seed (mulberry32). */
export function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const syllables = ['ka', 'lo', 'mi', 'ru', 'ten', 'sa', 'vor', 'eli', 'na', 'dor', 'pe', 'shi', 'gra', 'ul', 'bek', 'ani', 'tor', 'fe', 'mun', 'zi'];
const wordOf = (n) => {
  let word = '';
  for (let left = n + 20; left > 0; left = Math.floor(left / 20)) word += syllables[left % 20];
  return word;
};
const capital = (word) => word[0].toUpperCase() + word.slice(1);

const words = Array.from({ length: 20_000 }, (_, n) => wordOf(n));
const countries = Array.from({ length: 190 }, (_, n) => ({
  name: capital(wordOf(n * 31 + 7)),
  code: String.fromCharCode(65 + (n % 26), 65 + (Math.floor(n / 26) % 26), 88),
}));
const people = Array.from({ length: 6000 }, (_, n) => ({
  name: `${capital(wordOf(n * 3 + 1))} ${capital(wordOf(n * 7 + 5))}`,
  registry: `Q${n + 1000}`,
  country: countries[n % 190].code,
}));
const types = ['CONSULT', 'AGREE', 'SUPPORT', 'CONCEDE', 'COOPERATE', 'AID', 'RETREAT', 'REQUEST', 'ACCUSE', 'REJECT', 'THREATEN', 'PROTEST', 'SANCTION', 'MOBILIZE', 'COERCE', 'ASSAULT'];
const acts = ['asks', 'offers', 'commits', 'warns', 'informs'];
const publishers = Array.from({ length: 40 }, (_, n) => `The ${capital(wordOf(n * 11 + 3))} Post`);

/** Few are named often, many seldom. */
const skewed = (random, list) => list[Math.floor(list.length * random() ** 2.5)];
const dayOf = (random) => new Date(Date.UTC(2019, 0, 1) + Math.floor(random() * 2000) * 86_400_000).toISOString().slice(0, 10);

/**
 * A document of some 300 words with ten events, three statements and two figures, each with its evidence.
 */
export function documentOf(number, coder) {
  const random = randomFrom(number * 2654435761 + 1);
  const cast = Array.from({ length: 6 }, () => skewed(random, people)).filter((one, i, all) => all.indexOf(one) === i);
  const lands = Array.from({ length: 3 }, () => skewed(random, countries)).filter((one, i, all) => all.indexOf(one) === i);
  const published = dayOf(random);
  const publisher = publishers[Math.floor(random() * publishers.length)];
  const title = `${cast[0].name} and ${lands[0].name} ${skewed(random, words)} ${skewed(random, words)}`;
  let text = title;
  const paragraphs = [{ start: 0, end: title.length, text: title, role: 'title' }];
  const sentences = [];
  for (let p = 0; p < 10; p++) {
    const actor = cast[p % cast.length];
    const recipient = random() < 0.5 ? lands[p % lands.length] : cast[(p + 1) % cast.length];
    const filler = Array.from({ length: 22 }, () => skewed(random, words)).join(' ');
    const trigger = skewed(random, words);
    const sentence = `${actor.name} ${trigger} ${recipient.name} ${filler}, ${Math.floor(random() * 900) + 10} in all.`;
    text += '\n\n';
    const start = text.length;
    text += sentence;
    const span = { start, end: start + sentence.length, text: sentence };
    paragraphs.push({ ...span, role: 'body' });
    const at = start + actor.name.length + 1;
    sentences.push({ span, actor, recipient, trigger: { start: at, end: at + trigger.length, text: trigger } });
  }
  const hash = (...parts) => createHash('sha256').update(JSON.stringify([number, ...parts])).digest('hex');
  const rows = [...cast, ...lands];
  const idOf = new Map(rows.map((row, i) => [row, `a${i + 1}`]));
  const find = (name) => {
    const start = text.indexOf(name);
    return { start, end: start + name.length, text: name };
  };
  const actors = rows.map((row, i) => ({
    ...{ id: `a${i + 1}`, name: row.name, kind: row.registry ? 'person' : 'country', registry: row.registry ?? `C-${row.code}`, country: row.country ?? row.code },
    ...{ sector: 'GOV', sectors: ['GOV'], office: null, basis: 'registry', mentions: [find(row.name)].filter(({ start }) => start >= 0) },
  }));
  const link = { actors: [], name: publisher, kind: 'media', anonymous: false, affiliation: null, speaksFor: null, stance: 'asserts', cue: null, source: null, said: null };
  const speaker = { ...link, actors: ['a1'], name: cast[0].name, kind: 'person', stance: 'claims' };
  const base = { chain: [speaker, link], chains: {}, inferred: {}, within: [], background: false, caveats: [], score: random(), review: [] };
  const time = (start) => ({ start, end: start, precision: 'day', written: null, basis: 'context' });
  const events = sentences.map(({ span, actor, recipient, trigger }, i) => ({
    ...base,
    id: `e-${hash('e', i).slice(0, 20)}`,
    evidence: { trigger, actors: [find(actor.name)], recipients: [find(recipient.name)], happened: null, place: null, contexts: [], sentence: span },
    ...{ type: types[Math.floor(random() * 16)], modes: [], contexts: random() < 0.3 ? ['military'] : [], quad: 1, intensity: 2.5 },
    ...{ actors: [idOf.get(actor)], recipients: [idOf.get(recipient)], target: null, happened: random() < 0.8 ? time(published) : null, said: null },
    place: random() < 0.4 ? { name: lands[0].name, country: lands[0].code, admin1: null, lat: 1, lon: 2, geonames: '1', precision: 'city', written: find(lands[0].name) } : null,
    ...{ modality: 'actual', planned: null, negated: false, instrument: null, statement: null, contact: null },
  }));
  const statements = sentences.slice(0, 3).map(({ span, actor }, i) => ({
    ...base,
    id: `s-${hash('s', i).slice(0, 20)}`,
    evidence: { content: [span], cue: null, source: null, sentence: span },
    ...{ speaker: [idOf.get(actor)], addressees: [], said: time(published), quotation: 'indirect', quoted: [], content: [span], cue: null, source: null },
    ...{ act: acts[Math.floor(random() * acts.length)], repeated: false, matters: [], parent: null },
  }));
  const figures = sentences.slice(0, 2).map(({ span }, i) => {
    const [number] = /\d+(?= in all)/.exec(span.text);
    const at = span.start + span.text.lastIndexOf(number);
    const written = { start: at, end: at + number.length, text: number };
    return {
      ...base,
      id: `f-${hash('f', i).slice(0, 20)}`,
      evidence: { written, sentence: span },
      ...{ measure: i ? 'injured' : 'killed', unit: null, value: Number(number), modifier: null, low: Number(number), high: Number(number), approximate: false, written },
      ...{ of: events[i].id, happened: time(published), place: null, scope: 'incident', since: null, asOf: null, coverage: 'whole', partOf: null, counted: 'claim' },
      group: { text: null, actors: [], side: null, nationality: null, sex: null, age: null, status: 'civilian' },
      ...{ cause: null, by: null, relation: [] },
    };
  });
  const document = {
    ...{ id: `sha256:${hash('document')}`, path: `documents/${number}.md`, kind: 'article', title, lead: null, text, removed: [], normaliser: 'readout-text-1' },
    ...{ publisher, url: `https://post.example/${number}`, byline: null, dateline: null, agency: null, language: 'en', originalLanguage: null, issuer: null },
    ...{ carries: [], published, retrieved: null, versionOf: null, reprintOf: null, translationOf: null, paragraphs },
  };
  return { contract: 1, document, actors, events, statements, figures, coder };
}

export { countries, people, words };
