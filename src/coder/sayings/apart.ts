import { addresses } from '../../languages/en/say-words.js';
import type { Attribution, TokenRange } from '../../reading/reading.js';
import type { Scene } from '../scene.js';

const meets = (a: TokenRange, b: TokenRange): boolean => a.first < b.last && b.first < a.last;
const size = ({ first, last }: TokenRange): number => last - first;

/**
 * Keeps the sayings of a sentence apart. What stands behind a cue that is joined to another ("accused … and said …") is said by the later cue;
 * words that two cues claim go to the nearer one, unless one saying stands inside the other; whom a cue addresses is no part of what was said.
 */
export function keptApart(scene: Scene, attributions: readonly Attribution[]): Attribution[] {
  const cut = attributions.map((attribution) => ({
    ...attribution,
    content: attribution.content.flatMap((piece) => withoutAddressee(scene, attribution, upToJoined(scene, attribution, piece, attributions))),
  }));
  return cut.map((attribution, i) => {
    const content = attribution.content.filter((piece) => !cut.some((other, k) => k !== i && owns(scene, other, k < i, attribution, piece)));
    return { ...attribution, content: content.length > 0 ? content : attribution.content.slice(0, 1) };
  });
}

/** Cuts a piece before a cue that is joined to its own, with that cue's subject and "and". */
function upToJoined(scene: Scene, own: Attribution, piece: TokenRange, all: readonly Attribution[]): TokenRange {
  const cue = own.cue[0];
  if (!cue || piece.first < cue.first) return piece;
  const verb = scene.headOf(cue);
  let { last } = piece;
  for (const other of all) {
    const next = other.cue[0];
    if (!next || next.first <= piece.first || next.first >= last || meets(next, cue)) continue;
    const word = scene.reading.words[scene.headOf(next)]!;
    if (word.head !== verb || !/^(?:conj|advcl|parataxis)/u.test(word.deprel)) continue;
    last = Math.min(next.first, ...scene.subtree(scene.headOf(next)).filter((token) => token > cue.first && token >= piece.first));
  }
  return { first: piece.first, last };
}

/** A piece without the one addressed at its head: "Netanyahu what Russia was doing" after "told". */
function withoutAddressee(scene: Scene, own: Attribution, piece: TokenRange): TokenRange[] {
  if (size(piece) < 1) return [];
  const cue = own.cue.at(-1);
  if (!cue || !addresses(own.cue.map((range) => scene.words(range)).join(' ')) || piece.first < cue.last || piece.first > cue.last + 1) return [piece];
  const mention = scene.reading.mentions
    .filter((candidate) => candidate.first >= piece.first && candidate.first <= piece.first + 1 && candidate.last <= piece.last)
    .sort((a, b) => size(b) - size(a))[0];
  if (!mention || (mention.first > piece.first && !/^(?:on|upon|to|the)$/iu.test(scene.word(piece.first)))) return [piece];
  if (!scene.dependentsBy(scene.headOf(own.cue[0]!), 'obj', 'iobj', 'obl').includes(mention.head)) return [piece];
  const rest = { first: mention.last, last: piece.last };
  const more = own.content.some((other) => other.first >= piece.last);
  return size(rest) >= 2 ? [rest] : more ? [] : [piece];
}

/** Whether another saying has the better claim on a piece: it claims most of it too, neither lies inside the other, and its cue is nearer. */
function owns(scene: Scene, other: Attribution, earlier: boolean, own: Attribution, piece: TokenRange): boolean {
  const [mine, theirs] = [own.cue[0], other.cue[0]];
  if (!mine || !theirs) return false;
  const claimed = other.content.find(
    (rival) => meets(rival, piece) && Math.min(rival.last, piece.last) - Math.max(rival.first, piece.first) > 0.7 * Math.min(size(rival), size(piece)),
  );
  if (!claimed || meets(claimed, mine) || meets(piece, theirs)) return false;
  if (scene.sentenceOf(theirs.first) !== scene.sentenceOf(mine.first)) return scene.sentenceOf(piece.first) === scene.sentenceOf(theirs.first);
  const away = (cue: TokenRange): number => Math.max(piece.first - cue.last, cue.first - piece.last, 0);
  return away(theirs) < away(mine) || (away(theirs) === away(mine) && earlier);
}
