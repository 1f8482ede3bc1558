import { type EventType, eventTypes } from '../../codebooks/plover/plover.js';
import { triggerPhrases } from '../../languages/en/trigger-phrases.js';
import type { Trigger } from '../../reading/reading.js';
import type { Coding } from '../coding.js';

/** The score of an act that a phrase names and the model did not see. */
const phraseScore = 0.5;

/** A verb with its object that together name an act. */
export interface Phrase {
  readonly verb: number;
  readonly object: number;
  readonly type: EventType;
  readonly mode: string | null;
}

/** The phrase that a verb and its object make: "voiced … concern" is ACCUSE, "reached a consensus" AGREE. Null for other verbs. */
export function phraseAt(at: Coding, verb: number): Phrase | null {
  const { scene } = at;
  if (scene.reading.words[verb]?.upos !== 'VERB') return null;
  const word = scene.word(verb).toLowerCase();
  for (const phrase of triggerPhrases) {
    if (!phrase.verbs.has(word)) continue;
    const objects = scene.dependentsBy(verb, 'obj').flatMap((token) => [token, ...scene.dependentsBy(token, 'conj')]);
    const object = objects.find((token) => phrase.object.test(scene.word(token)));
    const type = eventTypes.find((known) => known === phrase.type);
    if (object !== undefined && type) return { verb, object, type, mode: phrase.mode };
  }
  return null;
}

/** Triggers of phrases that name an act where the model saw none; parties are left to the tree. */
export function triggersOfPhrases(at: Coding, seen: (trigger: Trigger) => boolean): Trigger[] {
  const { scene } = at;
  return scene.reading.words.flatMap((_, i) => {
    const phrase = phraseAt(at, i);
    if (!phrase) return [];
    const taken = scene.reading.triggers.some(
      (trigger) => seen(trigger) && [phrase.verb, phrase.object].some((token) => token >= trigger.first && token < trigger.last),
    );
    if (taken) return [];
    const planned = scene.children(i).some((child) => /^(?:will|would|shall|to)$/iu.test(scene.word(child)) && child < i);
    const negated = scene.children(i).some((child) => /^(?:not|n['’]t|never)$/iu.test(scene.word(child)));
    const passage = { actual: planned ? 0.1 : 0.9, planned: planned ? 0.9 : 0.1, hypothetical: 0 };
    return [
      {
        first: i,
        last: i + 1,
        type: phrase.type,
        score: phraseScore,
        modes: phrase.mode ? [{ mode: phrase.mode, score: 0.9 }] : [],
        modality: passage,
        negated: negated ? 0.9 : 0,
        background: 0,
        roles: [],
      },
    ];
  });
}
