import { performativeVerbs, plainSayVerbs } from '../../languages/en/say-words.js';
import type { Attribution, TokenRange } from '../../reading/reading.js';
import type { Scene } from '../scene.js';

/** The score of an attribution that the tree gives and the model's attributions lack. */
const treeScore = 0.6;

/**
 * Attributions that the tree shows and the model did not link: a plain verb of saying with its subject and the clause it opens
 * ("Ito said talks had failed", "Talks had failed, Ito said"), and "according to Ito".
 */
export function attributionsFromTree(scene: Scene, known: readonly Attribution[]): Attribution[] {
  const found: Attribution[] = [];
  const cued = new Set(known.flatMap(({ cue }) => cue.flatMap(({ first, last }) => Array.from({ length: last - first }, (_, k) => first + k))));
  scene.reading.words.forEach((word, i) => {
    if (cued.has(i)) return;
    const attribution =
      word.upos === 'VERB' && plainSayVerbs.has(scene.word(i).toLowerCase())
        ? ofVerb(scene, i)
        : /^according$/iu.test(scene.word(i))
          ? ofAccording(scene, i)
          : null;
    const performed =
      attribution ??
      (word.upos === 'VERB' && performativeVerbs.has(scene.word(i).toLowerCase())
        ? ofPerformative(scene, i)
        : word.upos === 'VERB'
          ? ofPreposition(scene, i)
          : null);
    if (performed) found.push(performed);
  });
  return found;
}

function ofVerb(scene: Scene, verb: number): Attribution | null {
  const subject = subjectOf(scene, verb);
  if (subject === null) return null;
  const clause = scene.dependentsBy(verb, 'ccomp')[0];
  const cue = { first: verb, last: verb + 1 };
  const source = spread(scene, scene.subtree(subject), verb);
  if (clause !== undefined) {
    const content = spread(scene, scene.subtree(clause), clause);
    return content.last - content.first < 2 || overlaps(content, source) ? null : { cue: [cue], source: [source], content: [content], score: treeScore };
  }
  const { head, deprel } = scene.reading.words[verb]!;
  if (head < 0 || !/^parataxis/u.test(deprel)) return null;
  const own = new Set(scene.subtree(verb));
  const rest = scene.subtree(head).filter((token) => !own.has(token));
  const content = ranges(rest).filter(({ first, last }) => last - first >= 2);
  return content.length > 0 ? { cue: [cue], source: [source], content, score: treeScore } : null;
}

const aimed: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:call(?:s|ed|ing)?|appeal(?:s|ed|ing)?|press(?:es|ed)?)$/iu, /^for$/iu],
  [/^(?:spoke|speaks?|speaking|warn(?:s|ed|ing)?|complain(?:s|ed|ing)?|talked)$/iu, /^(?:of|against|about)$/iu],
];

/** "called for a truce", "spoke of the danger": what stands behind the preposition was said. */
function ofPreposition(scene: Scene, verb: number): Attribution | null {
  const prepositions = aimed.find(([verbs]) => verbs.test(scene.word(verb)))?.[1];
  const subject = subjectOf(scene, verb);
  if (!prepositions?.test(scene.word(verb + 1)) || subject === null || subject > verb) return null;
  const object = scene.dependentsBy(verb, 'obl').find((token) => token > verb + 1 && scene.dependentsBy(token, 'case').includes(verb + 1));
  if (object === undefined) return null;
  const source = spread(scene, scene.subtree(subject), subject);
  const content = { first: verb + 2, last: Math.min(scene.sentence(verb).last, Math.max(...scene.subtree(object)) + 1) };
  return source.last > verb || content.last - content.first < 2
    ? null
    : { cue: [{ first: verb, last: verb + 2 }], source: [source], content: [content], score: treeScore };
}

/** "condemned the raid", "demanded that it stop": what the verb governs after it is what was said. */
function ofPerformative(scene: Scene, verb: number): Attribution | null {
  const subject = subjectOf(scene, verb);
  if (subject === null || subject > verb) return null;
  const said = scene.dependentsBy(verb, 'obj', 'xcomp', 'ccomp', 'obl').filter((token) => token > verb);
  if (!said.some((token) => !/^obl/u.test(scene.reading.words[token]!.deprel))) return null;
  const joined = new Set(scene.dependentsBy(verb, 'conj', 'advcl', 'parataxis').flatMap((token) => scene.subtree(token)));
  const last = Math.max(...said.flatMap((token) => scene.subtree(token)).filter((token) => !joined.has(token))) + 1;
  const first = verb + 1;
  const limit = Math.min(last, ...[...joined].filter((token) => token > verb), scene.sentence(verb).last);
  if (limit - first < 2) return null;
  const source = spread(scene, scene.subtree(subject), subject);
  return source.last > verb ? null : { cue: [{ first: verb, last: first }], source: [source], content: [{ first, last: limit }], score: treeScore };
}

/** The subject of a verb, or of the verb that it shares one with. */
function subjectOf(scene: Scene, verb: number): number | null {
  let at = verb;
  for (let step = 0; step < 3; step++) {
    const own = scene.dependentsBy(at, 'nsubj').find((token) => scene.reading.words[token]!.deprel !== 'nsubj:pass');
    if (own !== undefined) return own;
    const { head, deprel } = scene.reading.words[at]!;
    if (head < 0 || !/^(?:conj|xcomp|advcl)/u.test(deprel)) return null;
    at = head;
  }
  return null;
}

function ofAccording(scene: Scene, at: number): Attribution | null {
  const name = scene.reading.words[at]!.head;
  if (name < 0 || !/^to$/iu.test(scene.word(at + 1)) || name <= at + 1) return null;
  const clause = scene.reading.words[name]!.head;
  if (clause < 0 || scene.sentenceOf(clause) !== scene.sentenceOf(at)) return null;
  const under = scene.subtree(name);
  const source = { first: at + 2, last: Math.max(name + 1, (under.filter((token) => token > at).at(-1) ?? name) + 1) };
  const own = new Set([...under, at, at + 1]);
  const content = ranges(scene.subtree(clause).filter((token) => !own.has(token))).filter(({ first, last }) => last - first >= 2);
  return content.length > 0 ? { cue: [{ first: at, last: at + 2 }], source: [source], content, score: treeScore } : null;
}

/** The unbroken stretch of a subtree around a token. */
function spread(scene: Scene, tokens: readonly number[], around: number): TokenRange {
  const all = ranges(tokens);
  const found = all.find(({ first, last }) => around >= first && around < last) ?? all[0]!;
  const { last } = scene.sentence(found.first);
  return { first: found.first, last: Math.min(found.last, last) };
}

/** Sorted tokens as unbroken ranges; a mark between two of them breaks nothing. */
function ranges(tokens: readonly number[]): TokenRange[] {
  const found: { first: number; last: number }[] = [];
  for (const token of tokens) {
    const last = found.at(-1);
    if (last && token - last.last <= 0) last.last = token + 1;
    else found.push({ first: token, last: token + 1 });
  }
  return found;
}

const overlaps = (a: TokenRange, b: TokenRange): boolean => a.first < b.last && b.first < a.last;
