/**
 * The best tree over the words of one sentence (Chu and Liu 1965, Edmonds 1967), with exactly one root.
 *
 * `score(head, dependent)` gives the score of an arc, counted from 0; of a word with itself, its score as the root.
 * Returns the head of each word, -1 for the root.
 *
 * @example
 * bestTree(2, (head, dependent) => (head === 0 && dependent === 0) || (head === 0 && dependent === 1) ? 5 : 0) // [-1, 0]
 */
export function bestTree(words: number, score: (head: number, dependent: number) => number): number[] {
  const greedy: number[] = [];
  for (let d = 0; d < words; d++) {
    let top = d;
    for (let h = 0; h < words; h++) if (score(h, d) > score(top, d)) top = h;
    greedy.push(top === d ? -1 : top);
  }
  if (isTree(greedy)) return greedy;
  let root = 0;
  for (let i = 1; i < words; i++) if (score(i, i) > score(root, root)) root = i;
  const matrix: number[][] = [];
  for (let h = 0; h < words; h++) matrix.push(Array.from({ length: words }, (_, d) => (h === d ? -Infinity : score(h, d))));
  const heads = spanning(matrix, root);
  heads[root] = -1;
  return heads;
}

function isTree(heads: readonly number[]): boolean {
  if (heads.filter((h) => h === -1).length !== 1) return false;
  return heads.every((_, start) => {
    let at = start;
    for (let steps = 0; at !== -1; steps++) {
      if (steps > heads.length) return false;
      at = heads[at]!;
    }
    return true;
  });
}

/** Best arborescence from `root`: contract a cycle, solve the smaller graph, open the cycle again. */
function spanning(score: number[][], root: number): number[] {
  const size = score.length;
  const heads = Array.from({ length: size }, (_, d) => {
    if (d === root) return -1;
    let top = -1;
    for (let h = 0; h < size; h++) if (h !== d && (top < 0 || score[h]![d]! > score[top]![d]!)) top = h;
    return top;
  });
  const cycle = cycleIn(heads);
  if (!cycle) return heads;
  const inside = new Set(cycle);
  const rest = heads.map((_, i) => i).filter((i) => !inside.has(i));
  const node = rest.length;
  const small: number[][] = Array.from({ length: node + 1 }, () => new Array<number>(node + 1).fill(-Infinity));
  const enter = new Map<number, number>();
  const leave = new Map<number, number>();
  rest.forEach((h, a) => {
    rest.forEach((d, b) => {
      small[a]![b] = score[h]![d]!;
    });
    for (const c of cycle) {
      const into = score[h]![c]! - score[heads[c]!]![c]!;
      if (into > small[a]![node]!) {
        small[a]![node] = into;
        enter.set(a, c);
      }
      if (score[c]![h]! > small[node]![a]!) {
        small[node]![a] = score[c]![h]!;
        leave.set(a, c);
      }
    }
  });
  const solved = spanning(small, rest.indexOf(root));
  const out = [...heads];
  rest.forEach((d, b) => {
    if (d !== root) out[d] = solved[b] === node ? leave.get(b)! : rest[solved[b]!]!;
  });
  const from = solved[node]!;
  const entry = enter.get(from) ?? cycle[0]!;
  out[entry] = rest[from]!;
  return out;
}

function cycleIn(heads: readonly number[]): number[] | null {
  const done = new Set<number>();
  for (let start = 0; start < heads.length; start++) {
    const path: number[] = [];
    let at = start;
    while (at !== -1 && !done.has(at) && !path.includes(at)) {
      path.push(at);
      at = heads[at]!;
    }
    if (at !== -1 && path.includes(at)) return path.slice(path.indexOf(at));
    for (const p of path) done.add(p);
  }
  return null;
}
