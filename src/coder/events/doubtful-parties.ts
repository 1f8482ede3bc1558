import { plover } from '../../codebooks/plover/plover.js';
import { nature } from '../../languages/en/event-words.js';
import { consequence } from '../../languages/en/trigger-words.js';
import type { LinkedSaying } from '../chain/chain.js';
import type { Coding } from '../coding.js';
import { covers } from '../sayings/saying.js';
import type { EventDraft, Party } from './draft.js';
import { doersByTree } from './parties.js';

const onlyVictims = /^(?:die[sd]?|dying|dead|deaths?|fatalit(?:y|ies)|casualt(?:y|ies)|victims?|perish(?:ed)?|lives|toll)$/iu;

/** The words of a trigger that carry meaning. */
function contentWords(at: Coding, draft: EventDraft): string[] {
  const found: string[] = [];
  for (let i = draft.trigger.first; i < draft.trigger.last; i++)
    if (/^(?:VERB|NOUN|ADJ|PROPN)$/u.test(at.scene.reading.words[i]!.upos)) found.push(at.scene.word(i));
  return found;
}

/** Who speaks where a trigger is told. */
function speakersOver(at: Coding, draft: EventDraft, sayings: readonly LinkedSaying[]): string[] {
  const here = at.scene.stretch(draft.trigger);
  return sayings.filter(({ saying }) => covers(saying, here)).flatMap(({ saying }) => saying.speakers);
}

/**
 * Takes away doers of an attack or a seizure who only tell of it: who counts the dead, who condemns the attack. A possessor ("its strikes") and a "by" phrase stay.
 */
export function dropTellers(at: Coding, draft: EventDraft, sayings: readonly LinkedSaying[]): void {
  if (plover[draft.type].quad !== 4 || draft.actors.length === 0) return;
  const { scene } = at;
  const head = scene.headOf(draft.trigger);
  const words = contentWords(at, draft);
  const victims = draft.type === 'ASSAULT' && words.length > 0 && words.every((word) => consequence.test(word));
  if (!victims && scene.reading.words[head]!.upos !== 'NOUN') return;
  const tellers = speakersOver(at, draft, sayings);
  const owns = (party: Party): boolean => {
    const own = scene.headOf(party.range);
    return /^(?:nmod:poss|amod|compound|nsubj)/u.test(scene.reading.words[own]!.deprel) && scene.reading.words[own]!.head === head;
  };
  const kept = draft.actors.filter((party) => !tellers.includes(party.id) || owns(party));
  if (kept.length === draft.actors.length) return;
  draft.reasons.note('actors', 'teller', 'who tells of an act has not done it', {
    rejected: draft.actors.filter((party) => !kept.includes(party)).map(({ id }) => at.actor(id)?.name ?? id),
  });
  draft.actors = kept;
}

/**
 * Takes away a doer who only says that another does it: of "Moscow supported Bamako, she said" the speaker, where the verb has a subject of its own.
 */
export function dropSpeakers(at: Coding, draft: EventDraft, sayings: readonly LinkedSaying[]): void {
  if (draft.actors.length < 2 || draft.type === 'CONSULT') return;
  const subjects = doersByTree(at, draft.trigger).map(({ id }) => id);
  const tellers = speakersOver(at, draft, sayings);
  const kept = draft.actors.filter((party) => subjects.includes(party.id) || !tellers.includes(party.id));
  if (kept.length === 0 || kept.length === draft.actors.length || !kept.some((party) => subjects.includes(party.id))) return;
  draft.reasons.note('actors', 'speaker', 'the one who says it is not the subject of what is done', {
    rejected: draft.actors.filter((party) => !kept.includes(party)).map(({ id }) => at.actor(id)?.name ?? id),
  });
  draft.actors = kept;
}

/** Whether a party takes part, and is not the source at the end of a headline ("… – Kremlin"), which only tells of the act. */
export function takesPart(at: Coding, draft: EventDraft, sayings: readonly LinkedSaying[]): (party: Party) => boolean {
  if (at.scene.roleOf(draft.trigger.first) !== 'title') return () => true;
  const here = at.scene.stretch(draft.trigger);
  const sources = sayings.filter(({ saying }) => saying.cue.length === 0 && covers(saying, here)).flatMap(({ saying }) => saying.source);
  return ({ range }) => !sources.some((source) => source.first < range.last && source.last > range.first);
}

/** Why a draft is no event after all: it counts victims, or wind and water act in it. Null if nothing speaks against it. */
export function noAct(at: Coding, draft: EventDraft): string | null {
  const words = contentWords(at, draft);
  if (draft.type === 'ASSAULT' && words.length > 0 && words.every((word) => consequence.test(word))) {
    if (draft.actors.length === 0 || words.every((word) => onlyVictims.test(word))) return 'victims are counted, no attack is told';
  }
  const natural = draft.actors.filter((party) => nature.test(at.scene.word(at.scene.headOf(party.range))));
  return natural.length > 0 && natural.length === draft.actors.length ? 'no one acts in it' : null;
}
