import { asides, courtesies, emptyOpenings, genericHeads } from '../../languages/en/matter-words.js';
import type { TokenRange } from '../../reading/reading.js';
import type { Scene } from '../scene.js';

/**
 * The matters that a stretch of words lists: "A, B and C" are three, "the visit to A and B" is one. Trees often hang the last of a list on the
 * noun before it, so the marks between decide first and the tree only where there are none.
 *
 * @example
 * itemsOf(scene, range) // of "trade, the war in Gaza and visas" → «trade», «the war in Gaza», «visas»
 */
export function itemsOf(scene: Scene, range: TokenRange): TokenRange[] {
  const listed = afterGeneric(scene, range);
  const cut = withoutAside(scene, listed);
  // Semicolons part matters that hold commas of their own.
  const semicolon = [...Array(Math.max(0, cut.last - cut.first)).keys()].find((k) => scene.word(cut.first + k) === ';');
  if (semicolon !== undefined && semicolon > 0)
    return [
      ...(trimmed(scene, { first: cut.first, last: cut.first + semicolon }) ? [trimmed(scene, { first: cut.first, last: cut.first + semicolon })!] : []),
      ...itemsOf(scene, { first: cut.first + semicolon + 1, last: cut.last }),
    ];
  const pieces = groupsOf(scene, cut).flatMap((group) => namesTogether(scene, split(scene, group)));
  return pieces.flatMap((piece) => trimmed(scene, piece) ?? []);
}

const word = (scene: Scene, i: number): string => scene.word(i).toLowerCase();
const comma = (scene: Scene, i: number): boolean => /^[,;]$/u.test(scene.word(i));
const joins = (scene: Scene, i: number): number => {
  if (/^(?:and|plus)$/u.test(word(scene, i))) return 1;
  if (word(scene, i) === 'as' && word(scene, i + 1) === 'well' && word(scene, i + 2) === 'as') return 3;
  if (/^(?:along|together)$/u.test(word(scene, i)) && word(scene, i + 1) === 'with') return 2;
  return 0;
};

/** "A as well as B": whatever A and B are, they are two. */
function groupsOf(scene: Scene, { first, last }: TokenRange): TokenRange[] {
  const groups: TokenRange[] = [];
  let from = first;
  for (let i = first + 1; i < last; i++) {
    const step = joins(scene, i);
    if (step < 2) continue;
    groups.push({ first: from, last: i });
    from = i + step;
    i = from - 1;
  }
  return [...groups, { first: from, last }].filter((group) => group.last > group.first);
}

/** Bare names that end a list belong to the preposition before the first: "cooperation with A, B and C" is one matter. */
function namesTogether(scene: Scene, pieces: readonly TokenRange[]): readonly TokenRange[] {
  const { words: tags } = scene.reading;
  const tokens = ({ first, last }: TokenRange): number[] => [...Array(last - first).keys()].map((k) => first + k);
  const name = (i: number): boolean => /^(?:PROPN|ADJ|NOUN)$/u.test(tags[i]!.upos) && /^\p{Lu}/u.test(scene.word(i));
  const bare = (piece: TokenRange): boolean => tokens(piece).every((i) => name(i) || /^(?:DET|PUNCT|CCONJ)$/u.test(tags[i]!.upos)) && tokens(piece).some(name);
  const [lead, ...rest] = pieces;
  if (!lead || rest.length === 0 || !rest.every(bare)) return pieces;
  const last = lead.last - 1;
  let at = last;
  while (at > lead.first && (name(at) || tags[at]!.upos === 'DET')) at--;
  const named = at < last && name(last) && tags[at]!.upos === 'ADP' && at > lead.first;
  return named ? [{ first: lead.first, last: rest.at(-1)!.last }] : pieces;
}

/** "a number of issues, including A and B": A and B; "issues of trade" stays. */
function afterGeneric(scene: Scene, { first, last }: TokenRange): TokenRange {
  for (let i = first; i < Math.min(last, first + 9); i++) {
    const opens =
      /^(?:including|namely|notably|especially|particularly|:|–|—)$/u.test(word(scene, i)) || (word(scene, i) === 'such' && word(scene, i + 1) === 'as');
    if (!opens) continue;
    let before = i - 1;
    while (before > first && comma(scene, before)) before--;
    if (!genericHeads.test(scene.word(before))) return { first, last };
    const next = word(scene, i) === 'such' ? i + 2 : i + 1;
    return next < last ? { first: next, last } : { first, last };
  }
  return { first, last };
}

/** Cuts off what a comma adds without being one more matter: a clause, an aside; "A, B and C" goes on. */
function withoutAside(scene: Scene, { first, last }: TokenRange): TokenRange {
  for (let i = first + 1; i < last - 1; i++) {
    if (scene.word(i) === ';') continue;
    if (/^[:–—]$/u.test(scene.word(i))) return { first, last: i };
    if (!comma(scene, i)) continue;
    const next = i + 1;
    const rest = scene.words({ first: next, last });
    if (joins(scene, next) > 0) continue;
    // "North Korea, including the abductions issue": a short part of the matter stays with it.
    if (/^(?:including|notably|especially|particularly)$/u.test(word(scene, next)))
      return last - next <= 6 && !hasComma(scene, next, last) ? { first, last } : { first, last: i };
    const { upos, deprel } = scene.reading.words[next]!;
    const aside =
      asides.test(rest) || upos === 'AUX' || (upos === 'VERB' && /^(?:advcl|acl|conj|parataxis)/u.test(deprel) && /(?:ed|en|ing)$/u.test(word(scene, next)));
    // A comma that no "and" follows lists nothing, unless commas go on.
    const goesOn = /,| and | as well as /u.test(rest);
    if (aside || !goesOn) return { first, last: i };
  }
  return { first, last };
}

function split(scene: Scene, { first, last }: TokenRange): TokenRange[] {
  const pieces: TokenRange[] = [];
  let from = first;
  let listed = false;
  for (let i = first + 1; i < last; i++) {
    const close = (next: number): void => {
      if (i > from) pieces.push({ first: from, last: i });
      from = next;
      i = next - 1;
    };
    if (comma(scene, i) && /^(?:including|notably|especially|particularly)$/u.test(word(scene, i + 1))) continue;
    if (comma(scene, i)) {
      listed = true;
      const step = joins(scene, i + 1);
      close(i + 1 + step);
      continue;
    }
    const step = joins(scene, i);
    if (step === 0) continue;
    const moreCommas = hasComma(scene, i, last);
    if (step > 1 || (listed && !moreCommas) || (!listed && !moreCommas && apart(scene, { first: from, last: i }, { first: i + step, last }))) close(i + step);
  }
  if (last > from) pieces.push({ first: from, last });
  return pieces.reduce<TokenRange[]>((all, piece) => {
    const before = all.at(-1);
    // "steps to stem violence and reduce tension": one verb after another under one "to" is one matter.
    const verb = words(scene, piece).findIndex(({ upos }) => upos !== 'ADV' && upos !== 'PART');
    const bare = verb >= 0 && words(scene, piece)[verb]!.upos === 'VERB' && !/(?:ing|ed)$/u.test(word(scene, piece.first + verb));
    if (before && bare) all[all.length - 1] = { first: before.first, last: piece.last };
    else all.push(piece);
    return all;
  }, []);
}

const words = (scene: Scene, { first, last }: TokenRange): Scene['reading']['words'] => scene.reading.words.slice(first, last);

function hasComma(scene: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (comma(scene, i)) return true;
  return false;
}

/** Whether "A and B" are two matters: B hangs on A's head, stands behind a preposition of its own, or has a complement as A has. */
function apart(scene: Scene, a: TokenRange, b: TokenRange): boolean {
  const { words } = scene.reading;
  if (b.last <= b.first) return false;
  if (words[b.first]!.upos === 'ADP') return true;
  const between = [...Array(a.last - a.first).keys()].some((k) => /^(?:between|both)$/u.test(word(scene, a.first + k)));
  if (between && !/\band\b/u.test(scene.words(a).toLowerCase())) return false;
  const head = scene.headOf(a);
  const other = scene.headOf(b);
  const governor = words[other]!.head;
  const toHead = governor === head || (/^conj/u.test(words[other]!.deprel) && words[governor]?.head === head && /^conj/u.test(words[governor]?.deprel ?? ''));
  // "the crisis in A and B": a bare name shares what stands before it, unless it hangs on the head itself.
  const complement = (range: TokenRange): boolean =>
    [...Array(range.last - range.first).keys()].some(
      (k) =>
        k > 0 &&
        words[range.first + k]!.upos === 'ADP' &&
        /^(?:of|on|in|for|between|to|from|with|against|over|after|at|across|along|near|around|towards?|into|about|under)$/u.test(word(scene, range.first + k)),
    );
  if (toHead) return words[other]!.deprel.startsWith('conj') && words[head]!.upos !== 'ADJ';
  return complement(b) && complement(a) && !/^(?:its|their|his|her)$/u.test(word(scene, b.first));
}

/** Without prepositions, joints and empty openings before, marks behind; null where no matter is left. */
function trimmed(scene: Scene, { first, last }: TokenRange): TokenRange | null {
  const { words } = scene.reading;
  let from = first;
  let to = last;
  while (
    from < to &&
    (/^(?:ADP|CCONJ|PUNCT|ADV)$/u.test(words[from]!.upos) || /^(?:to|on|of|also|both)$/u.test(word(scene, from))) &&
    !/^what|how|why$/u.test(word(scene, from))
  )
    from++;
  const by = / (?:by|over|via|on) (?:the )?(?:tele)?phone$/iu.exec(scene.words({ first: from, last: to }));
  if (by)
    to = scene.tokensIn({ start: scene.stretch({ first: from, last: to }).start + by.index + 1, end: scene.stretch({ first: from, last: to }).end }).first;
  while (to > from && (/^(?:PUNCT|CCONJ|ADP)$/u.test(words[to - 1]!.upos) || /^[,;.:–—-]$/u.test(scene.word(to - 1)))) to--;
  if (from >= to) return null;
  const opening = emptyOpenings.exec(scene.words({ first: from, last: to }));
  if (opening) {
    const start = scene.stretch({ first: from, last: to }).start + opening[0].length;
    const next = scene.tokensIn({ start, end: scene.stretch({ first: from, last: to }).end }).first;
    if (next < to) from = next;
  }
  const text = scene.words({ first: from, last: to });
  const content = [...Array(to - from).keys()]
    .map((k) => scene.word(from + k))
    .filter(
      (w) =>
        /\p{L}{2}|\p{N}/u.test(w) &&
        !/^(?:the|a|an|of|on|in|to|other|some|many|several|various|all|any|such|also|these|those|his|her|its|their|our|certain|different|mutual|common)$/iu.test(
          w,
        ),
    );
  if (content.length === 0 || content.every((w) => genericHeads.test(w)) || courtesies.test(text) || !/\p{L}{3}|\p{Lu}{2}/u.test(text)) return null;
  return { first: from, last: to };
}
