// How far two passes over the same documents agree: one pass is scored as a prediction against the other, both ways, by the rules of `readout eval gold`.
import { scoreGold } from '../../dist/eval/gold/score.js';

const pronoun = /^(?:i|me|my|we|us|our|he|him|his|she|her|it|its|they|them|their|who|whom|whose|which|that|both|himself|herself|itself|themselves)$/iu;

/** The gold of a pass whose parties also bear the words that the other pass marked on the same place of the text: two names of one party are no disagreement. */
function bothNames(gold, other, text) {
  const points = [...text];
  const more = new Map();
  for (const [start, end, party] of gold.mentions) {
    for (const [from, to] of other.mentions) {
      const words = points.slice(from, to).join('');
      if (from < end && to > start && !pronoun.test(words)) more.set(party, (more.get(party) ?? new Set()).add(words));
    }
  }
  const name = (party) => [party, ...(more.get(party) ?? [])].join('|');
  const list = (parties) => (parties ?? []).map(name);
  return {
    ...gold,
    events: gold.events.map((e) => ({ ...e, actors: list(e.actors), recipients: list(e.recipients), optionalRecipients: list(e.optionalRecipients), by: list(e.by) })),
    statements: gold.statements.map((s) => ({ ...s, speaker: list(s.speaker), addressee: list(s.addressee), by: list(s.by) })),
    figures: gold.figures.map((f) => ({ ...f, by: list(f.by) })),
  };
}

/** A gold document with its parties by name and its quotes, whether it came with words or as offsets into a text. */
function worded({ text, standoff, gold }) {
  if (!standoff) return gold;
  const points = [...text];
  const slice = (span) => points.slice(span[0], span[1]).join('');
  const names = new Map();
  for (const [start, end, party] of gold.mentions) {
    const words = slice([start, end]);
    const known = names.get(party) ?? names.set(party, new Set()).get(party);
    if (!pronoun.test(words)) known.add(words);
  }
  const name = (party) => [...(names.get(party) ?? [])].join('|') || party;
  const list = (parties) => (parties ?? []).map(name);
  return {
    events: gold.events.map((e) => ({ ...e, actors: list(e.actors), recipients: list(e.recipients), optionalRecipients: list(e.optionalRecipients), by: list(e.by), quote: slice(e.trigger), at: null })),
    statements: gold.statements.map((s) => ({ ...s, speaker: list(s.speaker), addressee: list(s.addressee), by: list(s.by), content: s.contentSpans.map(slice) })),
    figures: gold.figures.map((f) => ({ ...f, by: list(f.by), written: slice(f.writtenSpan), quote: slice(f.writtenSpan) })),
    mentions: gold.mentions.map(([start, end, party]) => [start, end, name(party)]),
    negatives: [],
  };
}

/** The gold of one pass as the record that a reader would have printed; an actor bears every alias, as mentions that stand nowhere: only their words are compared. */
function asReadout({ text, gold }) {
  const units = [0];
  for (const point of text) units.push(units.at(-1) + point.length);
  const span = ([start, end]) => ({ start: units[start], end: units[end], text: text.slice(units[start], units[end]) });
  const actors = [];
  const id = (party) => {
    const known = actors.find((actor) => actor.party === party);
    if (known) return known.id;
    actors.push({ id: `a${actors.length + 1}`, party, name: party.split('|')[0], mentions: party.split('|').map((words) => ({ start: 0, end: 0, text: words })) });
    return actors.at(-1).id;
  };
  const ids = (parties) => (parties ?? []).map(id);
  const chain = (by) => by.map((party) => ({ name: party.split('|')[0], actors: [id(party)] }));
  const events = gold.events.map((e, i) => ({
    id: `e${i}`, type: e.type[0], actors: ids(e.actors), recipients: ids(e.recipients), happened: e.date ? { start: e.date } : null,
    modality: e.modality, negated: e.negated, background: e.background, chain: chain(e.by), evidence: { trigger: span(e.trigger) },
  }));
  const statements = gold.statements.map((s, i) => ({ id: `s${i}`, speaker: ids(s.speaker), quotation: s.quotation, content: s.contentSpans.map(span), chain: chain(s.by), evidence: {} }));
  const figures = gold.figures.map((f, i) => ({ id: `f${i}`, measure: f.measure, low: f.low, high: f.high, approximate: f.approx, written: span(f.writtenSpan), chain: chain(f.by), evidence: {} }));
  return { document: { text, published: null }, actors, events, statements, figures };
}

/**
 * Agreement of two passes on the documents that both have: each figure the mean of scoring the second against the first and the first against the second.
 * The texts of each pair must be the same.
 */
export function agreement(firsts, seconds) {
  const pairs = seconds.flatMap((second) => {
    const first = firsts.find(({ slug }) => slug === second.slug);
    if (!first) throw new Error(`${second.path}: the first pass has no such document`);
    if (first.text === null) return [];
    if (first.text !== (second.text ?? first.text)) throw new Error(`${second.path}: its text is not that of the first pass`);
    const golds = [worded(first), worded({ ...second, text: first.text })];
    return [golds.map((gold, i) => ({ slug: first.slug, text: first.text, gold: bothNames(gold, golds[1 - i], first.text) }))];
  });
  const oneWay = (from, to) => scoreGold(pairs.map((pair) => ({ name: pair[to].slug, gold: { ...pair[to].gold, negatives: [] }, readout: asReadout(pair[from]) })));
  const [there, back] = [oneWay(1, 0), oneWay(0, 1)];
  const metrics = Object.fromEntries(Object.keys(there.metrics).map((key) => [key, (there.metrics[key] + back.metrics[key]) / 2]));
  return { documents: pairs.length, metrics, errors: [...there.errors.map((e) => `second against first: ${e}`), ...back.errors.map((e) => `first against second: ${e}`)] };
}
