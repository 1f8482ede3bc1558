import { fold } from '../registry/names.js';

/** Words that stand in any sentence and say nothing of what it tells. */
const common = new Set(
  `a about after again against ago all also although am an and any are around as at away back be because been before being between both but by called
  can could did do does doing down during each early eight either eleven else even every few first five for former four from further get give given go
  had has have he her here him his how however i if in into is it its itself just last late later least less like made make many may might more most
  much must near nearly never new next nine no none nor not now of off on once one only or other others our out over own people per put said same say
  says second seven several shall she should since six so some still such take taken ten than that the their them then there these they third this
  those three through till to today told tonight too took two under until up upon us very was we week well were what when where which while who whom
  whose why will with within without would year years yesterday yet you your morning evening afternoon night day days month months monday tuesday
  wednesday thursday friday saturday sunday january february march april june july august september october november december mr mrs ms dr`.split(/\s+/),
);

/** Endings taken off in turn, the longer first, while four letters stay. */
const endings = [
  'ations',
  'ation',
  'ments',
  'ment',
  'ings',
  'ions',
  'ures',
  'ing',
  'ion',
  'ure',
  'ers',
  'ies',
  'ied',
  'als',
  'ed',
  'er',
  'es',
  'al',
  'ty',
  's',
  'e',
  'y',
];

/**
 * A word without its ending, in lower case and without accents, so that "seized", "seizes" and "seizure" are one. Two words may share a stem by chance.
 *
 * @example
 * stem('Seizure') // 'seiz'
 */
export function stem(word: string): string {
  const folded = fold(word).replace(/['’]s?$/u, '');
  for (const ending of endings) if (folded.length - ending.length >= 4 && folded.endsWith(ending)) return folded.slice(0, -ending.length);
  return folded;
}

/**
 * The stems of the words of a text that carry meaning, each once, in text order; numbers are left out.
 *
 * @example
 * stemsOf('The bombs of Thursday tore open four trains') // ['bomb', 'tore', 'open', 'train']
 */
export function stemsOf(text: string): string[] {
  const found = new Set<string>();
  for (const [word] of text.matchAll(/\p{L}[\p{L}\p{M}'’]*/gu)) {
    const plain = fold(word).replace(/['’]s?$/u, '');
    if (plain.length > 1 && !common.has(plain)) found.add(stem(plain));
  }
  return [...found];
}

/**
 * How many words two lists share.
 *
 * @example
 * sharedWords(['bomb', 'train'], ['train']) // 1
 */
export function sharedWords(a: readonly string[], b: readonly string[]): number {
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  let shared = 0;
  for (const word of few) if (many.includes(word)) shared++;
  return shared;
}
