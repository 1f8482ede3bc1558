import type { Seen, Window } from '../models/window.js';
import type { Mention } from './reading.js';

const size = 64;
/** How many earlier mentions a mention is held against; farther ones are found by name, in the coder. */
const memory = 60;
/** Vectors of two windows compare less surely than those of one: what a link across windows must gain over "new". */
const across = 1;

/** Where a mention's vectors lie. */
interface Place {
  readonly seen: Seen;
  readonly row: number;
}

/**
 * Groups mentions of one entity: each joins its best earlier mention, or starts anew if none scores above "new"
 * (antecedent ranking, Lee et al. 2017). Returns groups of two and more, as indexes into `mentions`.
 */
export function decodeClusters(mentions: readonly Mention[], windows: readonly Window[], seen: readonly Seen[]): number[][] {
  const places: Place[] = mentions.map((m) => {
    const w = windows.findIndex((window) => m.head >= window.first && m.head < window.last);
    return { seen: seen[w]!, row: m.head - windows[w]!.first };
  });
  const group: number[] = [];
  mentions.forEach((mention, i) => {
    group[i] = i;
    if (mention.kind === 'other') return;
    const here = places[i]!;
    let top = here.seen.corefNew[here.row]!;
    for (let j = i - 1; j >= Math.max(0, i - memory); j--) {
      if (mentions[j]!.kind === 'other') continue;
      const there = places[j]!;
      const apart = there.seen !== here.seen;
      if (apart && mention.form === 'pronoun') break;
      const score = product(here, there) - (apart ? across : 0);
      if (score <= top) continue;
      top = score;
      group[i] = group[j]!;
    }
  });
  const groups = new Map<number, number[]>();
  group.forEach((g, i) => groups.set(g, [...(groups.get(g) ?? []), i]));
  return [...groups.values()].filter((g) => g.length > 1);
}

function product(a: Place, b: Place): number {
  let sum = 0;
  for (let k = 0; k < size; k++) sum += a.seen.corefQuery[a.row * size + k]! * b.seen.corefKey[b.row * size + k]!;
  return sum / 8;
}
