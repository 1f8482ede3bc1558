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
  return byPhrase(scene, number) ?? byDependents(scene, number);
}

const tolls =
  /\b(?:(death )?toll|(?:number|count|tally|total) of (?:the |people |those )*(dead|deaths|killed|wounded|injured|hurt|missing|arrests|detained|displaced|hostages|captives))\b[^.;]*\b(?:at|to|of|was|is|stands|stood|reached|exceeded|passed|past|above|from|between)\s*$/iu;

/** "put the number of dead at 80", "the toll rose to 52", "dozens of wounded": the words around the number say what it measures. */
function byPhrase(scene: Scene, number: TokenRange): { measure: Measure; word: number } | null {
  const sentence = scene.sentence(number.first);
  const before = tolls.exec(scene.text.slice(sentence.start, scene.stretch(number).start));
  if (before && !notCounted.test(scene.word(number.last))) {
    const measure = before[2] ? measureOfWord(before[2]) : 'killed';
    if (measure) return { measure, word: number.first };
  }
  if (/^of$/iu.test(scene.word(number.last))) {
    for (let i = number.last + 1; i < Math.min(number.last + 3, sentence.last); i++) {
      if (/^(?:wounded|injured|dead|deaths|missing|injuries|arrests|detainees|hostages|captives)$/iu.test(scene.word(i)))
        return { measure: measureOfWord(scene.word(i))!, word: i };
    }
  }
  return null;
}

/** The first telling verb after those counted, before a mark or another number: what they are subject of, whatever the tree makes of it. */
function verbAfter(scene: Scene, noun: number): number | null {
  const limit = Math.min(noun + 7, scene.sentence(noun).last);
  for (let i = noun + 1; i < limit; i++) {
    const { upos } = scene.reading.words[i]!;
    if (upos === 'PUNCT' || upos === 'NUM') return null;
    if (upos === 'VERB') return measureOfWord(scene.word(i)) ? i : null;
  }
  return null;
}

function byDependents(scene: Scene, number: TokenRange): { measure: Measure; word: number } | null {
  const noun = countedNoun(scene, number);
  const next = scene.word(number.last);
  if (notCounted.test(next) || notCounted.test(scene.word(noun)) || /^(?:%|per)$/u.test(next)) return null;
  if (/[$€£¥]/u.test(scene.word(number.first - 1)) || /^[-–/]$/u.test(next)) return null;
  const own = noun >= number.first && noun < number.last ? measureOfWord(next) : measureOfWord(scene.word(noun));
  if (own && own !== 'launched') return { measure: own, word: noun };
  if (stated.test(next) && measureOfWord(next)) return { measure: measureOfWord(next)!, word: number.last };
  const launched = projectiles.test(scene.word(noun));
  if (!launched && !isPeople(scene, noun)) return null;
  const after = /^nsubj/u.test(scene.reading.words[noun]!.deprel) && !launched ? verbAfter(scene, noun) : null;
  const passive = after !== null && scene.children(after).some((child) => /^(?:is|are|was|were|been|be|being)$/iu.test(scene.word(child)));
  if (after !== null && (passive || fits('nsubj', measureOfWord(scene.word(after))!, scene, after)))
    return { measure: measureOfWord(scene.word(after))!, word: after };
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
