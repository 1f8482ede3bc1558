import { type EventType, eventTypes } from '../../codebooks/plover/plover.js';
import { addresses } from '../../languages/en/say-words.js';
import { usualType } from '../../languages/en/trigger-words.js';
import type { Trigger } from '../../reading/reading.js';
import type { LinkedSaying } from '../chain/chain.js';
import { type Coding, drop } from '../coding.js';
import { Reasons } from '../explain.js';
import { covers, extent } from '../sayings/saying.js';
import { isTopic } from '../places/near.js';
import { thresholds } from '../thresholds.js';
import { announced, applyBoundaries } from './boundary-rules.js';
import { dropSpeakers, dropTellers, noAct, takesPart } from './doubtful-parties.js';
import { distinct, type EventDraft, ids, type Party } from './draft.js';
import { inheritTimes } from './inherit-times.js';
import { mergeDrafts } from './merge.js';
import { unreal } from './modality.js';
import { modesOf } from './modes.js';
import { doersByTree, hostsByTree, linkedParties, partnersByTree, receiversByTree, receiversOfPhrase, targetsByTree } from './parties.js';
import { phraseAt, triggersOfPhrases } from './phrases.js';
import { splitCalls } from './split-calls.js';
import { settleSides } from './symmetric.js';
import { datesIn, daysBefore, whenOf } from './when.js';

/** Types that are mostly done to somebody, whom the object of their verb names. */
const directed = new Set(['SUPPORT', 'AID', 'REQUEST', 'ACCUSE', 'THREATEN', 'SANCTION', 'COERCE', 'ASSAULT', 'RETREAT', 'AGREE']);
/** Verbs that nearly always have someone as their object. */
function addressed(at: Coding, trigger: Trigger): boolean {
  return (
    addresses(at.scene.word(at.scene.headOf(trigger))) ||
    /^(?:accus|blam|arrest|detain|kill|abduct|prais|releas|freed|fir(?:e|es|ed|ing)$|shot|shoot|attack)/iu.test(at.scene.word(at.scene.headOf(trigger)))
  );
}

/** Types that are done by saying something. */
const uttered = new Set(['AGREE', 'SUPPORT', 'CONCEDE', 'REQUEST', 'ACCUSE', 'REJECT', 'THREATEN']);

/**
 * The events of a reading as drafts: triggers above the threshold, with parties, sides, time and type settled, one per act and one per call.
 */
export function draftEvents(at: Coding, sayings: readonly LinkedSaying[]): EventDraft[] {
  const dates = datesIn(at);
  const drafts: EventDraft[] = [];
  for (const trigger of [...at.scene.reading.triggers, ...triggersOfPhrases(at, (trigger) => counts(at, trigger))].sort(
    (a, b) => a.first - b.first || a.last - b.last,
  )) {
    const usual = usualTypeOf(at, trigger);
    if (!counts(at, trigger)) {
      drop(at, 'event', at.scene.span(trigger), `${trigger.type}: score below the threshold`, trigger.score);
      continue;
    }
    const draft = begin(at, trigger);
    if (usual && usual !== draft.type && trigger.score < thresholds.sureType) {
      draft.reasons.note('type', 'usual', `${usual}, which “${at.scene.words(trigger)}” nearly always tells`, { rejected: [draft.type] });
      Object.assign(draft, { type: usual, modes: [] });
    }
    const told = draft.modality === 'actual' && trigger.modality.actual < thresholds.sureActual && !uttered.has(draft.type) ? unreal(at, trigger) : null;
    if (
      told?.modality === 'planned' &&
      at.scene.reading.triggers.some((other) => other !== trigger && told.by >= other.first && told.by < other.last && counts(at, other))
    ) {
      drop(at, 'event', at.scene.span(trigger), `${trigger.type}: what “${at.scene.word(told.by)}” announces, not an act of its own`, trigger.score);
      continue;
    }
    if (told) {
      draft.modality = told.modality;
      draft.reasons.note('modality', 'tree', told.modality === 'planned' ? 'announced or asked for, not done' : 'stands under a condition', {
        rejected: ['actual'],
      });
    }
    draft.saying = sayingOfAct(at, draft, sayings);
    findParties(at, draft, sayings);
    dropTellers(at, draft, sayings);
    dropSpeakers(at, draft, sayings);
    deny(at, draft, sayings);
    const when = whenOf(at, draft, dates, sayings);
    const coming = when && draft.modality === 'actual' && (daysBefore(when.time.start, at.scene.reading.document.published) ?? 0) < 0;
    if (when && coming) Object.assign(draft, { plannedFor: when.time });
    else if (when) Object.assign(draft, { happened: when.time, when: when.words, whenBasis: when.basis });
    else if (
      draft.saying?.link.said &&
      uttered.has(draft.type) &&
      draft.saying.saying.cue.some((cue) => cue.first < trigger.last && cue.last > trigger.first)
    ) {
      Object.assign(draft, { happened: draft.saying.link.said, when: draft.saying.link.said.written, whenBasis: 'the time of saying' });
    }
    const place = trigger.roles.filter((role) => role.label === 'place' && role.score >= thresholds.circumstance).sort((a, b) => b.score - a.score)[0];
    const placed = place && !isTopic(at.scene, place, trigger, draft.type) ? at.placeAt(place) : null;
    draft.place = placed ?? (uttered.has(draft.type) ? null : at.placeNear(trigger, draft.type));
    judgeBackground(at, draft);
    applyBoundaries(seen(at, draft));
    planOf(at, draft);
    settleSides(at, draft);
    drafts.push(draft);
  }
  const split = mergeDrafts(at, drafts).flatMap((draft) => splitCalls(at, draft));
  inheritTimes(at, split, dates);
  return split.filter((draft) => hasParties(at, draft));
}

/** The type that a trigger's verb nearly always tells; null for other words. */
function usualTypeOf(at: Coding, trigger: Trigger): EventType | null {
  const { words } = at.scene.reading;
  for (let i = trigger.first; i < trigger.last; i++) {
    if (words[i]!.upos !== 'VERB') continue;
    const phrase = phraseAt(at, i);
    if (phrase) return phrase.type;
    const usual = usualType(at.scene.word(i));
    return eventTypes.find((type) => type === usual) ?? null;
  }
  return null;
}

/** Whether a trigger is believed to name an act. */
function counts(at: Coding, trigger: Trigger): boolean {
  return trigger.score >= (usualTypeOf(at, trigger) ? thresholds.usualTrigger : thresholds.trigger);
}

function begin(at: Coding, trigger: Trigger): EventDraft {
  const reasons = new Reasons();
  const words = at.scene.span(trigger);
  const modality = (Object.entries(trigger.modality) as [EventDraft['modality'], number][]).sort((a, b) => b[1] - a[1])[0]![0];
  const sentence = at.scene.sentence(trigger.first);
  const modes = modesOf(trigger, at.scene.text.slice(sentence.start, sentence.end), trigger.roles.filter((role) => role.label === 'actor').length);
  reasons.note('type', 'model', `${trigger.type}, as the reader saw it`, { score: trigger.score, words });
  if (modes.length > 0)
    reasons.note('modes', 'model', modes.join(', '), {
      score: trigger.modes.find((mode) => mode.mode === modes[0])?.score ?? 0,
      rejected: trigger.modes.filter((mode) => !modes.includes(mode.mode)).map((mode) => `${mode.mode} ${mode.score.toFixed(2)}`),
    });
  reasons.note('modality', 'model', modality, { score: trigger.modality[modality] });
  return {
    trigger,
    also: [],
    type: trigger.type,
    modes,
    actors: [],
    recipients: [],
    modality,
    negated: trigger.negated >= thresholds.negated,
    background: false,
    plan: null,
    happened: null,
    plannedFor: null,
    when: null,
    whenBasis: null,
    place: null,
    saying: null,
    part: 0,
    reasons,
  };
}

/** The saying by which an act of words was done: the one whose cue the trigger is, or the one in which the act is announced. */
function sayingOfAct(at: Coding, draft: EventDraft, sayings: readonly LinkedSaying[]): LinkedSaying | null {
  if (!uttered.has(draft.type) && draft.modality !== 'planned') return null;
  const { trigger } = draft;
  const own = sayings.find(({ saying }) => saying.cue.some((cue) => cue.first < trigger.last && cue.last > trigger.first));
  if (own) return own;
  const { scene } = at;
  const here = scene.stretch(trigger);
  const holding = sayings
    .filter(({ saying }) => covers(saying, here))
    .sort((a, b) => extent(a.saying).end - extent(a.saying).start - (extent(b.saying).end - extent(b.saying).start))[0];
  if (!holding) return null;
  const actors = ids(linkedParties(at, trigger).actors);
  return actors.length === 0 || actors.some((id) => sameSide(at, id, holding.saying.speakers)) ? holding : null;
}

/** Whether an actor is one of the speakers or their state. */
function sameSide(at: Coding, id: string, speakers: readonly string[]): boolean {
  if (speakers.includes(id)) return true;
  const actor = at.actor(id);
  return actor?.kind === 'country' && speakers.some((speaker) => at.actor(speaker)?.country === actor.country);
}

function findParties(at: Coding, draft: EventDraft, sayings: readonly LinkedSaying[]): void {
  const { trigger, reasons } = draft;
  const linked = linkedParties(at, trigger);
  const part = takesPart(at, draft, sayings);
  draft.actors = linked.actors.filter(part);
  draft.recipients = linked.recipients.filter(part);
  for (const party of draft.actors) reasons.note('actors', 'model', at.actor(party.id)?.name ?? party.id, { words: party.span });
  for (const party of draft.recipients) reasons.note('recipients', 'model', at.actor(party.id)?.name ?? party.id, { words: party.span });
  if (draft.actors.length === 0) {
    const tree = doersByTree(at, trigger).filter((party) => !ids(draft.recipients).includes(party.id));
    const cue = draft.saying?.saying;
    const speakers: Party[] = cue && tree.length === 0 ? speakersAs(at, cue) : [];
    draft.actors = [...tree, ...speakers];
    if (tree.length > 0) reasons.note('actors', 'tree', 'the subject of the trigger', { words: tree[0]!.span });
    else if (speakers.length > 0) reasons.note('actors', 'speaker', 'who says it does it', { words: speakers[0]!.span });
  }
  if (draft.type === 'CONSULT' && ids([...draft.actors, ...draft.recipients]).length < 2) {
    const others = (found: readonly Party[]): Party[] => found.filter((party) => part(party) && !ids(draft.actors).includes(party.id));
    const named = others(partnersByTree(at, trigger));
    const partners = draft.actors.length + named.length < 2 ? [...named, ...others(hostsByTree(at, trigger))] : named;
    if (partners.length > 0) {
      draft.actors = [...draft.actors, ...partners];
      reasons.note('actors', 'tree', 'the other side of the contact', { words: partners[0]!.span });
    }
  }
  // Where the model links some party, it has seen that there is no other.
  const unlinked = !trigger.roles.some((role) => (role.label === 'actor' || role.label === 'recipient') && role.score >= thresholds.party);
  if (draft.recipients.length === 0 && directed.has(draft.type) && (unlinked || addressed(at, trigger) || phraseAt(at, at.scene.headOf(trigger)))) {
    const phrase = phraseAt(at, at.scene.headOf(trigger));
    const tree = (phrase ? receiversOfPhrase(at, phrase.object) : receiversByTree(at, trigger)).filter((party) => !ids(draft.actors).includes(party.id));
    if (tree.length > 0) {
      draft.recipients = tree;
      reasons.note('recipients', 'tree', 'the object of the trigger', { words: tree[0]!.span });
    }
  }
  if (draft.recipients.length === 0 && draft.type === 'ASSAULT') {
    draft.recipients = targetsByTree(at, trigger).filter((party) => !ids(draft.actors).includes(party.id));
    if (draft.recipients.length > 0) reasons.note('recipients', 'tree', 'whom the attack is aimed at', { words: draft.recipients[0]!.span });
  }
}

function speakersAs(at: Coding, saying: LinkedSaying['saying']): Party[] {
  const range = saying.source[0] ?? saying.cue[0];
  if (!range) return [];
  const found = saying.source.flatMap((source) => at.named(source).map((id) => ({ id, span: at.scene.span(source), range: source })));
  return found.length > 0 ? distinct(found) : saying.speakers.map((id) => ({ id, span: at.scene.span(range), range }));
}

/** An act that its alleged doer denies did not happen, as far as that claim goes. */
function deny(at: Coding, draft: EventDraft, sayings: readonly LinkedSaying[]): void {
  const here = at.scene.stretch(draft.trigger);
  const denial = sayings.find(({ saying }) => saying.sense.stance === 'denies' && covers(saying, here));
  if (!denial || draft.negated) {
    if (draft.negated) draft.reasons.note('negated', 'model', 'told as not done', { score: draft.trigger.negated });
    return;
  }
  if (draft.actors.length === 0 && !['CONSULT', 'COOPERATE'].includes(draft.type)) draft.actors = [];
  draft.negated = true;
  draft.reasons.note('negated', 'denied', 'it stands in the words of a denial', { words: denial.link.cue });
}

function judgeBackground(at: Coding, draft: EventDraft): void {
  const { trigger, reasons } = draft;
  const age = draft.whenBasis ? null : daysBefore(draft.happened?.end ?? draft.happened?.start ?? null, at.scene.reading.document.published);
  if (trigger.background >= thresholds.background) {
    draft.background = true;
    reasons.note('background', 'model', 'told as context', { score: trigger.background });
  } else if (age !== null && age > 7 && draft.modality === 'actual') {
    draft.background = true;
    reasons.note('background', 'historical', `its own date lies ${age} days before the publication`, { words: draft.when });
  }
}

function seen(at: Coding, draft: EventDraft): Parameters<typeof applyBoundaries>[0] {
  const { scene } = at;
  const head = scene.headOf(draft.trigger);
  const governor = scene.reading.words[head]!.head;
  const sentence = scene.sentence(draft.trigger.first);
  return {
    draft,
    trigger: scene.words(draft.trigger),
    sentence: scene.text.slice(sentence.start, sentence.end),
    recipients: draft.recipients.map((party) => party.span.text).join(' '),
    governor: governor >= 0 && /^(?:obj|obl|nmod|nsubj:pass)$/u.test(scene.reading.words[head]!.deprel) ? scene.word(governor) : '',
  };
}

/** What an offer, pledge, demand or threat announces, by its words. */
function planOf(at: Coding, draft: EventDraft): void {
  if (draft.plan) return;
  const announcing = draft.type === 'AGREE' || draft.type === 'THREATEN' || draft.type === 'CONCEDE' || draft.type === 'REQUEST';
  if (!announcing) return;
  const { scene } = at;
  const sentence = scene.sentence(draft.trigger.first);
  const rest = scene.words({ first: draft.trigger.last, last: Math.min(sentence.last, draft.trigger.last + 14) });
  const type = announced(scene.words(draft.trigger), draft.trigger.last < sentence.last ? rest : '', draft.type);
  if (!type) return;
  draft.plan = { type, modes: [] };
  draft.reasons.note('planned', 'words', `it announces ${type}`);
}

function hasParties(at: Coding, draft: EventDraft): boolean {
  const none = noAct(at, draft);
  if (none) {
    drop(at, 'event', at.scene.span(draft.trigger), `${draft.type}: ${none}`, draft.trigger.score);
    return false;
  }
  if (draft.actors.length + draft.recipients.length > 0 || draft.type === 'ASSAULT') return true;
  drop(at, 'event', at.scene.span(draft.trigger), `${draft.type}: no party that the text names`, draft.trigger.score);
  return false;
}
