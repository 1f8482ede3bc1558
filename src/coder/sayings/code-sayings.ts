import { sayingOf } from '../../languages/en/say-words.js';
import type { Attribution, TokenRange, Word } from '../../reading/reading.js';
import { type Coding, drop, unique } from '../coding.js';
import type { Stretch } from '../scene.js';
import { thresholds } from '../thresholds.js';
import { addresseesOf } from './addressees.js';
import { keptApart } from './apart.js';
import { contentOf } from './content.js';
import { attributionsFromTree } from './from-tree.js';
import { headlineOf } from './headline.js';
import { type Quote, quotesIn } from './quotes.js';
import type { Saying } from './saying.js';

const wordsOf = (at: Coding, ranges: readonly TokenRange[]): string => ranges.map((range) => at.scene.words(range)).join(' ');
const speakersAt = (at: Coding, source: readonly TokenRange[]): string[] => unique(source.flatMap((range) => [...at.named(range)]));

/**
 * All acts of saying in a document, in text order: what the model found, headlines that name their source by their form,
 * and quotations that go on without a cue of their own.
 */
export function codeSayings(at: Coding): Saying[] {
  const quotes = quotesIn(at.scene.reading.document);
  const { attributions } = at.scene.reading;
  const sure = attributions.filter(({ score }) => score >= thresholds.attribution);
  const all = keptApart(at.scene, [...attributions.map((attribution) => wholeCue(at, attribution)), ...attributionsFromTree(at.scene, sure)]);
  const sayings = all.flatMap((attribution) => fromAttribution(at, attribution, quotes) ?? []);
  const headline = fromHeadline(at, sayings, quotes);
  if (headline) sayings.push(headline);
  sayings.sort((a, b) => a.content[0]!.start - b.content[0]!.start);
  return withFollowing(at, withSpeakers(at, sayings), quotes);
}

/** A source without the words that only lead on from it: "the Kremlin's readout of". */
function trimmed(at: Coding, range: TokenRange): TokenRange {
  let { last } = range;
  while (last > range.first + 1 && /^(?:ADP|CCONJ|PUNCT|SCONJ)$/u.test(at.scene.reading.words[last - 1]!.upos)) last--;
  return { first: range.first, last };
}

/** A cue without the auxiliaries and adverbs before its verb ("has also said"); one that is only an adverb ("later") with the verb it stands by. */
function wholeCue(at: Coding, seen: Attribution): Attribution {
  const { words } = at.scene.reading;
  const attribution = { ...seen, cue: seen.cue.map((range, i) => (i === 0 ? withoutAuxiliaries(words, range) : range)) };
  const first = attribution.cue[0];
  if (!first || attribution.cue.length > 1) return attribution;
  for (let i = first.first; i < first.last; i++) if (words[i]!.upos !== 'ADV') return attribution;
  const verb = words[at.scene.headOf(first)]!.head;
  if (verb < 0 || words[verb]!.upos !== 'VERB' || verb < first.first - 2 || verb > first.last + 1) return attribution;
  return { ...attribution, cue: [{ first: verb, last: verb + 1 }] };
}

function withoutAuxiliaries(words: readonly Word[], { first, last }: TokenRange): TokenRange {
  let from = first;
  while (from < last && /^(?:AUX|ADV|PART)$/u.test(words[from]!.upos)) from++;
  return from < last ? { first: from, last } : { first, last };
}

/** The sources that belong to a cue: those of its sentence, and of several the nearest with what is joined to it. */
function sourcesOf(at: Coding, { cue, source }: Attribution): readonly TokenRange[] {
  const anchor = cue[0];
  if (!anchor || source.length < 2) return source;
  const { scene } = at;
  const here = source.filter((range) => scene.sentenceOf(range.first) === scene.sentenceOf(anchor.first));
  const away = (range: TokenRange): number => Math.max(range.first - anchor.last, anchor.first - range.last);
  const near = [...(here.length > 0 ? here : source)].sort((a, b) => away(a) - away(b));
  const joined = (range: TokenRange): boolean =>
    near.some(
      (other) =>
        other !== range &&
        /^(?:,|and|, and|as well as|or)$/iu.test(scene.words({ first: Math.min(other.last, range.last), last: Math.max(other.first, range.first) })),
    );
  return near.filter((range, i) => i === 0 || joined(range)).sort((a, b) => a.first - b.first);
}

function fromAttribution(at: Coding, seen: Attribution, quotes: readonly Quote[]): Saying | null {
  const { scene } = at;
  const attribution = { ...seen, source: sourcesOf(at, seen).map((range) => trimmed(at, scene.completed(range))) };
  const content = contentOf(scene, attribution, quotes);
  if (content.length === 0) return null;
  const words = scene.spanAt(content[0]!);
  const sense = sayingOf(wordsOf(at, attribution.cue));
  const quoted = content.some((part) => quotes.some((quote) => quote.start < part.end && quote.end > part.start));
  if (attribution.score < thresholds.attribution) {
    drop(at, 'statement', words, 'score below the threshold', attribution.score);
    return null;
  }
  if (sense.topical && !quoted) {
    drop(at, 'statement', words, 'what was talked about, not what was said', attribution.score);
    return null;
  }
  // What somebody thinks is no statement, but it is still theirs: it stays a link of chains.
  const thought = sense.mental && !quoted;
  if (thought) drop(at, 'statement', words, 'a state of mind, not an act of saying', attribution.score);
  const speakers = speakersAt(at, attribution.source);
  const first = scene.tokensIn(content[0]!).first;
  return {
    cue: attribution.cue,
    source: attribution.source,
    content,
    speakers,
    speakerBasis: null,
    addressees: addresseesOf(at, attribution.cue, first, speakers),
    sense,
    score: attribution.score,
    rule: 'model',
    linkOnly: thought,
  };
}

function fromHeadline(at: Coding, sayings: readonly Saying[], quotes: readonly Quote[]): Saying | null {
  const found = headlineOf(at.scene);
  if (!found) return null;
  const speakers = speakersAt(at, [found.source]);
  const taken = sayings.some((saying) => saying.source.some((range) => range.first < found.source.last && range.last > found.source.first));
  if (speakers.length === 0 || taken) return null;
  const cue = found.cue ? [found.cue] : [];
  const content = contentOf(at.scene, { cue, source: [found.source], content: [found.content], score: 1 }, quotes);
  if (content.length === 0) return null;
  return {
    cue,
    source: [found.source],
    content,
    speakers,
    speakerBasis: null,
    addressees: [],
    sense: sayingOf(wordsOf(at, cue)),
    score: 0.8,
    rule: 'headline',
    linkOnly: false,
  };
}

/** Who speaks where no words next to the cue say so: whoever spoke last in the paragraph. */
function withSpeakers(at: Coding, sayings: readonly Saying[]): Saying[] {
  return sayings.map((saying, i) => {
    if (saying.speakers.length > 0) return saying;
    const paragraph = paragraphAt(at, saying.content[0]!);
    const subject = subjectOf(at, saying);
    if (subject.length > 0) return { ...saying, speakers: subject, speakerBasis: 'the subject of the cue' };
    if (saying.source.length > 0) return saying;
    const before = sayings
      .slice(0, i)
      .reverse()
      .find((other) => other.speakers.length > 0 && paragraphAt(at, other.content[0]!) === paragraph);
    return before ? { ...saying, speakers: before.speakers, speakerBasis: 'the last speaker of the paragraph' } : saying;
  });
}

function subjectOf(at: Coding, saying: Saying): string[] {
  const cue = saying.cue[0];
  if (!cue) return [];
  const { scene } = at;
  const head = scene.headOf(cue);
  for (const verb of [head, ...scene.governors(head).slice(0, 2)]) {
    for (const subject of scene.dependentsBy(verb, 'nsubj')) {
      const mention = scene.reading.mentions.find((candidate) => candidate.head === subject);
      const ids = mention ? at.cast.actorsAt(mention) : [];
      if (ids.length > 0) return [...ids];
    }
    const relation = scene.reading.words[verb]!.deprel;
    if (!/^(?:xcomp|conj|advcl|acl|ccomp)/u.test(relation)) break;
  }
  return [];
}

const paragraphAt = (at: Coding, part: Stretch): number => at.scene.paragraphOf(at.scene.tokensIn(part).first);

/**
 * Gives quotations that nobody is said to say to whoever is quoted beside them: a second part after the cue, or a paragraph that goes on quoting.
 */
function withFollowing(at: Coding, sayings: readonly Saying[], quotes: readonly Quote[]): Saying[] {
  const result = [...sayings];
  for (const quote of quotes) {
    const words = at.scene.tokensIn(quote);
    if (words.last - words.first < 6) continue;
    if (result.some((saying) => saying.content.some((part) => part.start < quote.end && part.end > quote.start))) continue;
    const { text } = at.scene;
    const paragraph = at.scene.reading.document.paragraphs[at.scene.paragraphOf(words.first)]!;
    const alone = /^\s*$/u.test(text.slice(paragraph.start, quote.start)) || /[.!?]["”’]?\s*$/u.test(text.slice(paragraph.start, quote.start));
    const ended = /^\s*$/u.test(text.slice(quote.end, paragraph.end)) || /[.!?…]["”’]?$/u.test(text.slice(quote.start, quote.end));
    if (!alone || !ended || paragraph.role === 'title') continue;
    const before = [...result].reverse().find((saying) => saying.content[0]!.start < quote.start && saying.speakers.length > 0);
    if (!before) continue;
    const same = paragraphAt(at, before.content[0]!) === at.scene.paragraphOf(words.first);
    const open = quotes.some(
      (other) => other.open && other.end < quote.start && at.scene.text.slice(other.end, quote.start).trim() === '' && touches(before, other),
    );
    const direct = before.content.every((part) => quotes.some((other) => other.start <= part.start + 1 && other.end >= part.end - 1));
    const between = text.slice(before.content.at(-1)!.end, quote.start);
    if (same && direct && between.length < 160 && !/[.!?]\s+\S+.*[.!?]/su.test(between)) {
      result[result.indexOf(before)] = { ...before, content: [...before.content, { start: quote.start, end: quote.end }] };
    } else if (open || (same && between.length < 160)) {
      result.push({
        ...before,
        cue: [],
        source: [],
        content: [{ start: quote.start, end: quote.end }],
        speakerBasis: 'the quotation goes on',
        rule: 'quotation goes on',
        sense: sayingOf(''),
      });
    }
  }
  return result.sort((a, b) => a.content[0]!.start - b.content[0]!.start);
}

const touches = (saying: Saying, quote: Quote): boolean => saying.content.some((part) => part.start < quote.end && part.end > quote.start);
