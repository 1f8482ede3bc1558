import { sentencesIn } from '../contacts/opening.js';
import { overlap, type Span, spanOf } from '../document/span.js';
import { agreedTogether, asksThePress, passive, tellsAtmosphere } from '../languages/en/speaker-words.js';
import { conditional } from '../languages/en/strength-words.js';
import type { Readout } from '../records/index.js';
import type { Statement } from '../records/statement/schema.js';
import type { Registry } from '../registry/registry.js';
import { namedIn, nameStems, stateStems } from '../wording/names.js';
import { meaningOf } from '../wording/similarity.js';
import { conceptOf, stemOf, weightOf, type Word, wordsIn } from '../wording/stems.js';
import { type Cast, type Credit, creditOf, everybody, pronoun } from './credit.js';
import type { Item } from './item.js';
import { strengthOf } from './strength.js';

interface Piece {
  readonly kind: Item['kind'];
  readonly span: Span;
  readonly content: readonly Span[];
  readonly cue: Span | null;
  readonly source: Span | null;
  readonly speakers: readonly string[];
  readonly act: string | null;
  readonly records: readonly string[];
  /** said by all parties, though no words name them */
  readonly together?: boolean;
}

const mostly = 0.6;
/** Whether a word belongs to telling that a contact took place: names, offices, days, and the words of calls and meetings. */
const tellsContact = (text: string, { start, stem }: Word) => frameStems.has(stem) || /\p{Lu}|\d/u.test(text[start] ?? '');

/** The same in a sentence that tells that the contact took place. */
const leastInFrame = 2.4;
/** The same for what goes on a list of matters. */
const leastListed = 0.9;
/** Least weight of the words of a matter. */
const leastMatter = 0.5;
/** Least share of a sentence that its matters take for them to be its ideas. */
const leastCover = 0.3;
/** Words by which a sentence tells that a contact took place. */
const frameStems = new Set(
  'long cordial warm constructive lengthy productive candid friendly tonight president prime minister secretary foreign state chancellor premier king emir leader federal call conversation telephone phone video conference meeting held hold spoke speak talked met meet today yesterday evening morning afternoon secure discuss range issues agenda took place initiative side republic general minutes hour counterpart january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday'
    .split(' ')
    .map(stemOf),
);
/** Least weight of the words of a stretch that no record covers, to be an idea of its own. */
const leastRest = 1.6;
const length = ({ start, end }: Span) => end - start;
const total = (spans: readonly Span[]) => spans.reduce((sum, span) => sum + length(span), 0);
const shared = (a: readonly Span[], b: readonly Span[]) => a.reduce((sum, one) => sum + b.reduce((inner, other) => inner + overlap(one, other), 0), 0);

/**
 * The ideas of a text about a contact, in text order, each once: what was said (a statement within another's words stands for both where it is most
 * of them), what was done besides the contact itself, what was talked about, and the sentences that the reader has no record of. The sentences that
 * only tell that the contact took place, and how it went, are no ideas: the frame has them.
 *
 * @example
 * itemsOf(readout, cast, frameSpans, registry).map(({ span }) => span.text)
 */
export function itemsOf(readout: Readout, cast: Cast, frame: readonly Span[], registry: Registry): Item[] {
  const { text, paragraphs } = readout.document;
  const from = paragraphs.find(({ role }) => role !== 'title')?.start ?? 0;
  const sentences = sentencesIn(text, from, text.length);
  const questions = sentences.filter((sentence) => /^\s*(?:Question|Q)\s*:|\?["”’]?\s*$/u.test(sentence.text));
  // Once the press asks, an official's answers are his own; what the parties said is still theirs.
  const asked = questions.find((question) => /^\s*(?:Question|Q)\s*:/u.test(question.text))?.start ?? text.length;
  const told = (span: Span) => span.start >= from && !questions.some((question) => overlap(question, span) > 0);
  const credited = ({ speaker, source }: Statement) => creditOf(speaker, source, cast).parties.length > 0;
  const statements = ideas(
    readout.statements.filter((each) => told(each.content[0]!) && !asks(each.speaker, cast)),
    credited,
  ).filter((each) => each.content[0]!.start < asked || credited(each));
  const pieces: Piece[] = statements.flatMap((statement) => piecesOf(statement, text)).map((piece) => withPassive(piece, text, sentences));
  const matterSpans = readout.events.flatMap(({ contact }) => contact?.matters.map(({ span }) => span) ?? []);
  const matters = readout.events
    .flatMap((event) => (event.type === 'CONSULT' && !event.negated && event.contact ? event.contact.matters.map((matter) => ({ matter, event })) : []))
    .filter(({ matter }) => told(matter.span) && matter.span.start < asked && weightIn(text, matter.span) >= leastMatter)
    .filter(({ matter }) => {
      // A matter that is a small part of its sentence is no idea of its own: the sentence is.
      const sentence = sentences.find((each) => matter.span.start >= each.start && matter.span.end <= each.end);
      if (!sentence) return true;
      const inside = matterSpans.filter((span) => span.start >= sentence.start && span.end <= sentence.end);
      return total(inside) >= leastCover * length(sentence);
    });
  for (const { matter, event } of matters) {
    if (pieces.some((piece) => shared([matter.span], piece.kind === 'matter' ? [piece.span] : piece.content) > mostly * length(matter.span))) continue;
    const sentence = sentences.find((each) => matter.span.start >= each.start && matter.span.end <= each.end);
    const cue = sentence ? talkVerb(text, sentence, matter.span) : null;
    const speakers = matter.raisedBy.length > 0 ? matter.raisedBy : [];
    pieces.push({ kind: 'matter', span: matter.span, content: [matter.span], cue, source: null, speakers, act: null, records: [event.id] });
  }
  for (const sentence of sentences) {
    if (!told(sentence) || sentence.start >= asked || tellsAtmosphere.test(sentence.text)) continue;
    const inFrame = frame.some((span) => overlap(span, sentence) > 0);
    for (const rest of restOf(text, sentence, pieces)) {
      const listed = pieces.some((piece) => piece.kind === 'matter' && overlap(piece.span, sentence) > 0 && piece.span.end < rest.start);
      if (
        weightIn(text, rest, (word) => cast.stems.has(word.stem) || (inFrame && tellsContact(text, word))) <
        (inFrame ? leastInFrame : listed ? leastListed : leastRest)
      )
        continue;
      const events = readout.events.filter((event) => event.type !== 'CONSULT' && holds(rest, triggerSpan(event.evidence.trigger)));
      // "Free movement was raised too": the verb belongs to its matter.
      const subject = pieces.findIndex((piece) => piece.kind === 'matter' && piece.span.end <= rest.start && rest.start - piece.span.end <= 2);
      if (subject >= 0 && predicate.test(rest.text)) {
        const piece = pieces[subject]!;
        pieces[subject] = {
          ...piece,
          span: around(text, [piece.span, rest]),
          content: [around(text, [piece.span, rest])],
          cue: piece.cue ?? talkVerb(text, sentence, piece.span),
        };
      } else pieces.push(passage(text, sentence, rest, events));
    }
  }
  pieces.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  let before: Credit | null = null;
  return pieces.map((piece) => {
    const own = piece.together || toldOfAll(piece) ? everybody(cast) : creditOf(piece.speakers, piece.source, cast);
    // A pronoun goes on with the one whom the text spoke of last.
    const credit: Credit = piece.source && pronoun.test(piece.source.text) && before?.parties.length === 1 ? before : own;
    if (piece.kind === 'statement' && credit.parties.length > 0) before = credit;
    return itemOf(piece, credit, readout, cast, registry);
  });
}

/** Words of a sentence that no record covers, or an event's: with the one who does it, where it opens with them. */
function passage(text: string, sentence: Span, rest: Span, events: Readout['events']): Piece {
  const [first] = events;
  const cue = first ? triggerSpan(first.evidence.trigger) : talkVerb(text, sentence, rest);
  const subject = opensWith.exec(rest.text)?.[0] ?? '';
  const source = subject === '' ? null : spanOf(text, rest.start, rest.start + subject.length);
  const after = cue && !first && source && cue.start >= source.end && cue.end < rest.end ? cue.end : rest.start;
  const lead = /^[\s,:]*/u.exec(text.slice(after, rest.end))![0].length;
  return {
    kind: first ? 'event' : 'passage',
    span: rest,
    content: [spanOf(text, after + lead, rest.end)],
    cue,
    source,
    speakers: first?.actors ?? [],
    act: first?.type ?? null,
    records: events.map(({ id }) => id),
  };
}

/** What a spokesman tells of all of them ("The Spokesman said the two leaders agreed …") is theirs. */
const toldOfAll = ({ kind, source, content }: Piece) =>
  kind === 'statement' && source !== null && spokesman.test(source.text) && agreesTogether.test(content[0]!.text);
const spokesman = /spokes|press (?:secretary|service|office)/iu;
const agreesTogether = /^(?:that )?(?:the two|both|the three) \p{Ll}+ (?:agree|concur|decid|discuss)/iu;

/** Words that go on with what stood before them. */
const predicate = /^(?:was|were|is|are|has|have|had|came|also|likewise|figured)\b/u;

/** Whom a sentence opens with, where it is one side or all together. */
const opensWith =
  /^(?:I|We|Our \p{Ll}+|They|Both(?: \p{Ll}+)?|The (?:two |three |four )?(?:leaders|presidents|ministers|sides|parties|heads of state|prime ministers))\b/u;

const asks = (speakers: readonly string[], cast: Cast) => speakers.some((id) => asksThePress.test(cast.actor(id)?.name ?? ''));
const triggerSpan = (value: unknown): Span | null => (value !== null && typeof value === 'object' && 'start' in value ? (value as Span) : null);
const holds = (outer: Span, inner: Span | null) => inner !== null && inner.start >= outer.start && inner.end <= outer.end;
const weightIn = (text: string, { start, end }: Span, leftOut: (word: Word) => boolean = () => false) =>
  wordsIn(text, start, end).reduce((sum, word) => sum + (weightOf(word.stem) >= 0.3 && !leftOut(word) ? weightOf(word.stem) : 0), 0);

/**
 * Statements that are ideas of their own. Of two that hold each other: the outer one where a party of the contact said it, else (a spokesman told it) the
 * inner ones, where they are most of it or a party said them.
 */
function ideas(statements: readonly Statement[], credited: (statement: Statement) => boolean): Statement[] {
  const kept = new Set(statements);
  const bySize = [...statements].sort((a, b) => total(b.content) - total(a.content));
  for (const outer of bySize) {
    if (!kept.has(outer)) continue;
    const inner = bySize.filter(
      (other) =>
        other !== outer &&
        kept.has(other) &&
        total(other.content) <= total(outer.content) &&
        shared(other.content, outer.content) > mostly * total(other.content),
    );
    if (inner.length === 0) continue;
    const covered = inner.reduce(
      (sum, other) => sum + total(other.content) + (other.source ? length(other.source) : 0) + (other.cue ? length(other.cue) : 0),
      0,
    );
    if (!credited(outer) && (covered > mostly * total(outer.content) || inner.some(credited))) kept.delete(outer);
    else for (const other of inner) kept.delete(other);
  }
  return statements.filter((statement) => kept.has(statement));
}

/** A statement as pieces: one, or one for each sentence where its words run over several. */
function piecesOf(statement: Statement, text: string): Piece[] {
  const { source, cue, content } = statement;
  const parts = content.flatMap((span) => sentencesIn(text, span.start, span.end));
  const sentences = parts.length > 0 ? parts : [...content];
  const base = { kind: 'statement' as const, source, speakers: statement.speaker, act: statement.act, records: [statement.id] };
  if (sentences.length <= Math.max(1, content.length)) {
    const outer = [...content, ...(cue ? [cue] : []), ...(source && beside(source, cue ?? content[0]!) ? [source] : [])];
    return [{ ...base, span: around(text, outer), content, cue }];
  }
  return sentences.map((sentence, i) => {
    const outer = i === 0 && cue && near(cue, sentence) ? [cue, sentence, ...(source && beside(source, cue) ? [source] : [])] : [sentence];
    return { ...base, span: around(text, outer), content: [sentence], cue };
  });
}

/** A piece of "it was agreed that …", from the start of its sentence: nobody is named, so that its speaker is all or nobody. */
function withPassive(piece: Piece, text: string, sentences: readonly Span[]): Piece {
  if (piece.source || !piece.cue) return piece;
  const sentence = sentences.find(({ start, end }) => piece.cue!.start >= start && piece.cue!.end <= end);
  const before = sentence ? passive.exec(text.slice(sentence.start, piece.cue.start)) : null;
  if (!sentence || !before) return piece;
  const at = sentence.start + before.index;
  return {
    ...piece,
    span: around(text, [
      sentence.start < piece.span.start ? spanOf(text, sentence.start + /^\s*/u.exec(sentence.text)![0].length, at + 2) : piece.span,
      piece.span,
    ]),
    source: null,
    speakers: [],
    together: agreedTogether.test(piece.cue.text),
  };
}

/** How far apart, in characters, words of saying and what is said may stand, and a speaker and the words of saying. */
const farthest = 60;
const besideReach = 25;
const beside = (a: Span, b: Span) => Math.max(a.start, b.start) - Math.min(a.end, b.end) < besideReach;
const near = (a: Span, b: Span) => Math.max(a.start, b.start) - Math.min(a.end, b.end) < farthest;

/** From the first of some spans to the last. */
function around(text: string, spans: readonly Span[]): Span {
  return spanOf(text, Math.min(...spans.map(({ start }) => start)), Math.max(...spans.map(({ end }) => end)));
}

/** The parts of a sentence that no piece covers, without the commas and conjunctions at their ends. */
function restOf(text: string, sentence: Span, pieces: readonly Piece[]): Span[] {
  const covered = pieces
    .map(({ span }) => span)
    .filter((span) => overlap(span, sentence) > 0)
    .sort((a, b) => a.start - b.start);
  const gaps: [number, number][] = [];
  let at = sentence.start;
  for (const { start, end } of covered) {
    if (start > at) gaps.push([at, start]);
    at = Math.max(at, end);
  }
  if (at < sentence.end) gaps.push([at, sentence.end]);
  return gaps.flatMap(([start, end]) => {
    const lead = (
      start === sentence.start
        ? atStart
        : /^(?:[\s,;:–—-]|(?:and|but|as well as|while|which|that|or|also|including|in particular|in this context|in addition|further|overall)\b)*/iu
    ).exec(text.slice(start, end))![0].length;
    const tail = /(?:[\s,;:–—-]|\b(?:and|but|as well as|while|which|that|or|also|the|a|including|with|on|about|of)\b)*$/iu.exec(
      text.slice(start + lead, end),
    )![0].length;
    return start + lead < end - tail ? [spanOf(text, start + lead, end - tail)] : [];
  });
}

const atStart = /^\s*(?:\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,3}:)?\s*/u;

const talk =
  /\b(?:discuss(?:ed|es|ing)?|review(?:ed|s)?|exchanged (?:views|opinions|information) on|touched (?:up)?on|talked about|spoke (?:about|of)|addressed|considered|covered|focus(?:ed|es|ing)? on|dealt with|raised|examined|compared notes on|went over|took up|taken up|(?:were|was) (?:also )?(?:discussed|reviewed|considered|addressed|touched up?on|examined)|topped|came up|centred on|centered on)\b/giu;

/** The verb by which a sentence says that a matter was talked about: the nearest before it, else the first after. */
function talkVerb(text: string, sentence: Span, matter: Span): Span | null {
  const verbs = [...sentence.text.matchAll(talk)].map((match) => spanOf(text, sentence.start + match.index, sentence.start + match.index + match[0].length));
  return verbs.filter(({ end }) => end <= matter.start).at(-1) ?? verbs.find(({ start }) => start >= matter.start) ?? null;
}

/** A word's stem; for one that means a state ("Kyiv", "Ukrainian"), or is part of the name of a party's own ("United"), the state. */
function stateOf(text: string, { start, stem }: Word, cast: Cast, registry: Registry): string {
  if (!/\p{Lu}/u.test(text[start] ?? '')) return stem;
  const state = stateStems(registry).get(stem);
  if (state) return `@${state}`;
  const own = cast.parties.find(({ country }) => country !== null && nameStems(registry, country).has(stem));
  return own ? `@${own.country}` : stem;
}

function itemOf(piece: Piece, credit: Credit, readout: Readout, cast: Cast, registry: Registry): Item {
  const { text } = readout.document;
  const inside = (span: Span) => piece.content.some((part) => overlap(part, span) > 0);
  // Between the words of saying and what is said there may stand whom it is said to ("tasked their teams to …"); a verb that tells counts too.
  const whole = piece.kind === 'statement' ? [piece.span] : piece.content;
  const words = whole
    .flatMap(({ start, end }) => wordsIn(text, start, end))
    .filter((word) => {
      const inCue = piece.cue !== null && overlap(piece.cue, word) > 0 && !piece.content.some((part) => overlap(part, word) > 0);
      const inSource = piece.source !== null && overlap(piece.source, word) > 0;
      return !inSource && (!inCue || conceptOf(word.stem) !== word.stem);
    })
    .map((word) => ({ ...word, stem: stateOf(text, word, cast, registry) }));
  const clause = piece.content.map((part) => part.text).join(' ');
  const states = new Set(cast.parties.map(({ country }) => country));
  const named = new Map([...namedIn(clause, registry)].filter(([key]) => !states.has(key)));
  const meaning = meaningOf(words);
  const events = readout.events.filter((event) => event.type !== 'CONSULT' && holds(piece.span, triggerSpan(event.evidence.trigger)));
  const objects = new Map(
    events.flatMap(({ recipients }) =>
      recipients.flatMap((id): [string, string][] => {
        const actor = cast.actor(id);
        if (actor?.country) return [[actor.country, registry.country(actor.country)?.name ?? actor.name]];
        return actor?.registry ? [[actor.registry, actor.name]] : [];
      }),
    ),
  );
  const labels = new Set(
    [
      ...readout.statements.filter(({ id }) => piece.records.includes(id)).flatMap(({ matters }) => matters),
      ...readout.events.flatMap((event) => event.contact?.matters ?? []),
    ]
      .filter((matter) => matter.label !== null && inside(matter.span))
      .map(({ label }) => label!),
  );
  const condition = conditional.exec(clause);
  const at = condition && piece.content.length === 1 ? piece.content[0]!.start + condition.index : null;
  return {
    kind: piece.kind,
    span: piece.span,
    content: piece.content,
    cue: piece.cue,
    credit,
    act: piece.act,
    strength: strengthOf(piece.cue?.text ?? '', clause, piece.act ?? ''),
    condition: at === null ? null : spanOf(text, at, at + condition![0].trimEnd().length),
    named,
    objects,
    figures: readout.figures.map(({ written }) => written).filter(inside),
    labels,
    records: piece.records,
    words,
    meaning,
  };
}
