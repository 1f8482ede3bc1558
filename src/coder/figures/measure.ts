import { measureWords, notCounted, projectiles } from '../../languages/en/measure-words.js';
import { people, statuses } from '../../languages/en/people-words.js';
import type { TokenRange } from '../../reading/reading.js';
import type { Figure } from '../../records/figure/schema.js';
import type { Scene } from '../scene.js';

type Measure = Figure['measure'];

/** States of people that stand right after their number: "14 injured". */
const stated = /^(?:killed|dead|injured|wounded|hurt|missing|arrested|detained|displaced|captured|abducted|kidnapped|unaccounted)$/iu;

/** The noun that a number counts, or the number itself where it stands alone ("14 were injured"). */
export function countedNoun(scene: Scene, number: TokenRange): number {
  const head = scene.headOf(number);
  const word = scene.reading.words[head]!;
  if (/^(?:nummod|det|amod|compound)/u.test(word.deprel) && word.head >= 0 && scene.sentenceOf(word.head) === scene.sentenceOf(head)) return word.head;
  return head;
}

const measureOfWord = (word: string): Measure | null =>
  (Object.entries(measureWords) as [Measure, RegExp][]).find(([, pattern]) => pattern.test(word))?.[0] ?? null;

const isPeople = (scene: Scene, noun: number): boolean => {
  const words = scene.word(noun);
  return (
    people.test(words) || Object.values(statuses).some((pattern) => pattern.test(words)) || /^(?:PROPN|ADJ|NUM|PRON)$/u.test(scene.reading.words[noun]!.upos)
  );
};

/**
 * What a number measures, by the tree: a telling noun ("14 deaths"), or people who are subject or object of a telling verb ("killing 12 people").
 * Null where neither is there.
 */
export function measureByTree(scene: Scene, number: TokenRange): { measure: Measure; word: number } | null {
  const noun = countedNoun(scene, number);
  const next = scene.word(number.last);
  if (notCounted.test(next) || notCounted.test(scene.word(noun)) || /^(?:%|per)$/u.test(next)) return null;
  if (/[$€£¥]/u.test(scene.word(number.first - 1)) || /^[-–/]$/u.test(next)) return null;
  const own = noun >= number.first && noun < number.last ? measureOfWord(next) : measureOfWord(scene.word(noun));
  if (own && own !== 'launched') return { measure: own, word: noun };
  if (stated.test(next) && measureOfWord(next)) return { measure: measureOfWord(next)!, word: number.last };
  const launched = projectiles.test(scene.word(noun));
  if (!launched && !isPeople(scene, noun)) return null;
  let at = noun;
  for (let step = 0; step < 3; step++) {
    const { head, deprel } = scene.reading.words[at]!;
    if (head < 0 || scene.sentenceOf(head) !== scene.sentenceOf(noun)) break;
    if (!/^(?:nsubj|obj|conj|nmod|obl|acl|csubj|parataxis|nummod|appos|dep|compound)/u.test(deprel)) break;
    const measure = measureOfWord(scene.word(head));
    if (measure && (measure === 'launched') === launched && fits(deprel, measure, scene, head)) return { measure, word: head };
    at = head;
  }
  const clause = scene.children(noun).find((child) => /^(?:acl|amod)/u.test(scene.reading.words[child]!.deprel) && measureOfWord(scene.word(child)) !== null);
  const measure = clause === undefined ? null : measureOfWord(scene.word(clause));
  return measure && !launched ? { measure, word: clause! } : null;
}

/** The killed are objects of "kill", subjects of "were killed" and of "died"; who kills is not counted among them. */
function fits(deprel: string, measure: Measure, scene: Scene, verb: number): boolean {
  if (deprel !== 'nsubj') return true;
  if (measure === 'launched' || measure === 'hostages' || measure === 'captured' || measure === 'detained') return false;
  return /^(?:die[sd]?|dying|perish(?:ed)?|fled|flees?|fleeing|disappeared|vanished|drowned|missing|dead|hurt|displaced|surrendered|homeless)$/iu.test(
    scene.word(verb),
  );
}
