import { softmax } from './scores.js';

/** A labelled run of words, counted in its window. */
export interface LabelledRange {
  readonly first: number;
  readonly last: number;
  readonly label: string;
  /** mean probability of its words' labels */
  readonly score: number;
}

/**
 * The best sequence of BIO labels (Viterbi), an inside label only after its own beginning or inside, as labelled ranges.
 *
 * `labels` are `O`, `B-x`, `I-x` …, in the order of the scores; `scoresAt(i)` gives word `i`'s scores. Labels without a prefix
 * other than `O` are runs of their own: neighbours with the same label join.
 */
export function labelledRanges(words: number, labels: readonly string[], scoresAt: (i: number) => ArrayLike<number>): LabelledRange[] {
  const path = bestPath(words, labels, scoresAt);
  const ranges: LabelledRange[] = [];
  let first = -1;
  const kind = (label: string) => label.replace(/^[BI]-/, '');
  for (let i = 0; i <= words; i++) {
    const label = i < words ? labels[path[i]!]! : 'O';
    const goes = first >= 0 && label !== 'O' && !label.startsWith('B-') && kind(label) === kind(labels[path[first]!]!);
    if (goes) continue;
    if (first >= 0) {
      let sum = 0;
      for (let w = first; w < i; w++) sum += softmax(scoresAt(w))[path[w]!]!;
      ranges.push({ first, last: i, label: kind(labels[path[first]!]!), score: sum / (i - first) });
    }
    first = label === 'O' ? -1 : i;
  }
  return ranges;
}

/** Indexes of the best label per word. */
export function bestPath(words: number, labels: readonly string[], scoresAt: (i: number) => ArrayLike<number>): number[] {
  const size = labels.length;
  const begin = labels.map((l) => (l.startsWith('I-') ? labels.indexOf(`B-${l.slice(2)}`) : -1));
  let before = new Float64Array(size);
  const back: Int16Array[] = [];
  for (let i = 0; i < words; i++) {
    const scores = scoresAt(i);
    const now = new Float64Array(size);
    const from = new Int16Array(size);
    let top = 0;
    for (let l = 1; l < size; l++) if (before[l]! > before[top]!) top = l;
    for (let l = 0; l < size; l++) {
      const b = begin[l]!;
      if (b < 0) {
        from[l] = top;
        now[l] = (i === 0 ? 0 : before[top]!) + scores[l]!;
      } else if (i === 0) {
        from[l] = 0;
        now[l] = -1e9;
      } else {
        const source = before[b]! >= before[l]! ? b : l;
        from[l] = source;
        now[l] = before[source]! + scores[l]!;
      }
    }
    back.push(from);
    before = now;
  }
  const path = new Array<number>(words).fill(0);
  if (!words) return path;
  let at = 0;
  for (let l = 1; l < size; l++) if (before[l]! > before[at]!) at = l;
  for (let i = words - 1; i >= 0; i--) {
    path[i] = at;
    at = back[i]![at]!;
  }
  return path;
}
