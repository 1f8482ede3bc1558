import { plover } from '../../codebooks/plover/plover.js';
import type { Span } from '../../document/span.js';
import { instruments } from '../../languages/en/event-words.js';
import type { Event } from '../../records/event/schema.js';
import type { Link } from '../../records/record.js';
import { caveatsAt } from '../chain/caveats.js';
import { chainAt, type LinkedSaying, sayingsAt } from '../chain/chain.js';
import { type Coding, unique } from '../coding.js';
import { confidence, type Features, logOdds } from '../confidence.js';
import { contextsAt } from '../contexts.js';
import type { Reasons } from '../explain.js';
import { recordId } from '../record-id.js';
import { covers, type Saying } from '../sayings/saying.js';
import type { StatementDraft } from '../statements/code-statements.js';
import { contactOf } from '../contact/contact.js';
import { draftEvents } from './draft-events.js';
import { type EventDraft, ids } from './draft.js';
import { targetOf } from './target.js';

/** An event with the draft it came from. */
export interface CodedEvent {
  readonly record: Event;
  readonly draft: EventDraft;
  readonly reasons: Reasons;
}

/**
 * Codes who did what to whom.
 *
 * @example
 * codeEvents(at, sayings, statements, publisher)[0].record.type // 'CONSULT'
 */
export function codeEvents(at: Coding, sayings: readonly LinkedSaying[], statements: readonly StatementDraft[], publisher: readonly Link[]): CodedEvent[] {
  const drafts = draftEvents(at, sayings);
  return drafts.map((draft) => ({ draft, reasons: draft.reasons, record: eventOf(at, draft, drafts, sayings, statements, publisher) }));
}

/** The saying that was done in the contact which a draft tells ("offers help in a call with B"): who speaks in a call does not tell of it. */
function spokenIn(at: Coding, draft: EventDraft, sayings: readonly LinkedSaying[]): Saying | undefined {
  const { words } = at.scene.reading;
  const head = at.scene.headOf(draft.trigger);
  if (draft.type !== 'CONSULT' || words[head]!.upos !== 'NOUN' || !/^(?:obl|nmod)/u.test(words[head]!.deprel)) return undefined;
  const [inner] = sayingsAt(at.scene.stretch(draft.trigger), sayings);
  return inner?.saying.speakers.some((speaker) => ids(draft.actors).includes(speaker)) ? inner.saying : undefined;
}

function eventOf(
  at: Coding,
  draft: EventDraft,
  drafts: readonly EventDraft[],
  sayings: readonly LinkedSaying[],
  statements: readonly StatementDraft[],
  publisher: readonly Link[],
): Event {
  const { scene } = at;
  const { trigger } = draft;
  const span = scene.span(trigger);
  const sentence = scene.spanAt(scene.sentence(trigger.first));
  const byCue = draft.saying?.saying.cue.some((cue) => cue.first < trigger.last && cue.last > trigger.first) ? draft.saying.saying : undefined;
  const chain = chainAt(span, sayings, publisher, byCue ?? spokenIn(at, draft, sayings));
  const set = contextsAt(scene, sentence);
  const forced = draft.modes.filter((mode) => mode === 'misinformation' || mode === 'cyber') as ('misinformation' | 'cyber')[];
  const contexts = [...new Set([...set.map(({ context }) => context), ...forced])];
  const target = targetOf(at, draft);
  const statement = draft.saying ? (statements.find((candidate) => candidate.saying === draft.saying!.saying)?.record.id ?? null) : null;
  const instrument = instrumentOf(at, draft);
  const evidence: Record<string, Span | (Span | null)[] | null> = {
    trigger: span,
    actors: draft.actors.map((party) => party.span),
    recipients: draft.recipients.map((party) => party.span),
    happened: draft.when,
    place: draft.place?.written ?? null,
    contexts: contexts.map((context) => set.find((entry) => entry.context === context)?.span ?? span),
    sentence,
  };
  if (draft.also.length > 0) evidence.also = draft.also.map((range) => scene.span(range));
  if (target) evidence.target = target.span;
  if (instrument) evidence.instrument = instrument;
  const inferred: Record<string, string> = draft.whenBasis ? { happened: draft.whenBasis } : {};
  return {
    id: recordId(
      scene.reading.document.id,
      'event',
      [[span.start, span.end]],
      [
        draft.type,
        ...ids([...draft.actors, ...draft.recipients])
          .map((id) => String(at.actor(id)?.mentions[0]?.start ?? id))
          .sort(),
      ],
    ),
    chain,
    chains: {},
    evidence,
    inferred,
    within: [],
    background: draft.background,
    caveats: caveatsAt(scene, span),
    score: confidence(at, 'event', trigger.score, featuresOf(at, draft), draft.reasons),
    review: [],
    type: draft.type,
    modes: draft.modes.filter((mode) => mode in plover[draft.type].modes),
    contexts,
    quad: plover[draft.type].quad,
    intensity: intensityOf(draft),
    actors: ids(draft.actors),
    recipients: ids(draft.recipients),
    target,
    happened: draft.happened,
    said: draft.saying?.link.said ?? innermostSaid(chain),
    place: draft.place,
    modality: draft.modality,
    planned: draft.plan
      ? {
          type: draft.plan.type,
          modes: [...draft.plan.modes],
          parties: ids([...draft.actors, ...draft.recipients]),
          time: draft.modality === 'planned' ? draft.happened : draft.plannedFor,
          condition: conditionOf(at, draft),
        }
      : null,
    negated: draft.negated,
    instrument: instrument?.text.toLowerCase() ?? null,
    statement,
    contact: draft.type === 'CONSULT' ? contactOf(at, draft, drafts) : null,
  };
}

/** What besides the reader's score of the trigger tells whether an event is right: its parties, how they were found, and its type. */
function featuresOf(at: Coding, draft: EventDraft): Features {
  const { trigger } = draft;
  const parties = [...draft.actors, ...draft.recipients];
  const links = trigger.roles.filter(({ label }) => label === 'actor' || label === 'recipient').map(({ score }) => score);
  const known = unique(parties.map(({ id }) => at.actor(id))).filter((actor) => actor?.registry).length;
  const second = Math.max(
    0,
    ...at.scene.reading.triggers.filter((other) => other !== trigger && other.first < trigger.last && other.last > trigger.first).map(({ score }) => score),
  );
  return {
    links: links.length > 0 ? logOdds(Math.max(...links)) : 0,
    unlinked: links.length > 0 ? 0 : 1,
    'no actor': draft.actors.length > 0 ? 0 : 1,
    'no recipient': draft.recipients.length > 0 ? 0 : 1,
    known: Math.min(2, known),
    rival: second,
    'not actual': draft.modality === 'actual' ? 0 : 1,
    negated: draft.negated ? 1 : 0,
    background: trigger.background,
    title: at.scene.roleOf(trigger.first) === 'title' ? 1 : 0,
    quoted: draft.saying ? 1 : 0,
    [draft.type]: 1,
  };
}

const innermostSaid = (chain: readonly Link[]): Link['said'] => chain.find((link) => link.said)?.said ?? null;

/** The score of the first mode that has one, else of the type. */
function intensityOf(draft: EventDraft): number {
  const { modes, score } = plover[draft.type];
  return draft.modes.map((mode) => modes[mode]).find((value) => typeof value === 'number') ?? score;
}

/** The document or form by which an act of words was done, governed by its trigger. */
function instrumentOf(at: Coding, draft: EventDraft): Span | null {
  if (draft.type === 'ASSAULT') return null;
  const { scene } = at;
  const sentence = scene.sentence(draft.trigger.first);
  const zone = { start: scene.stretch(draft.trigger).start, end: Math.min(sentence.end, scene.stretch(draft.trigger).end + 60) };
  const match = instruments.exec(scene.text.slice(zone.start, zone.end));
  return match ? scene.spanAt({ start: zone.start + match.index, end: zone.start + match.index + match[0].length }) : null;
}

/** "if …", "unless …", "provided that …" in the sentence of an act that announces another. */
function conditionOf(at: Coding, draft: EventDraft): Span | null {
  const sentence = at.scene.sentence(draft.trigger.first);
  const text = at.scene.text.slice(sentence.start, sentence.end);
  const match = /\b(?:if|unless|provided(?: that)?|on condition that|as long as|once|until)\b[^,.;”"]*/iu.exec(text);
  return match ? at.scene.spanAt({ start: sentence.start + match.index, end: sentence.start + match.index + match[0].trimEnd().length }) : null;
}

/** Whether an event stands in what a saying tells. */
export function toldBy(event: CodedEvent, { saying }: LinkedSaying): boolean {
  const span = event.record.evidence.trigger as Span;
  return covers(saying, span);
}
