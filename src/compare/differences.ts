import type { Span } from '../document/span.js';
import { meaningOf } from '../wording/similarity.js';
import { stemOf, weightOf } from '../wording/stems.js';
import type { Difference } from './comparison.js';
import type { Item } from './item.js';
import { hardening, leastStep } from './strength.js';

/** Share of the weight of a side's words that may be its alone while two items still say the same. */
const sameShare = 0.25;

const stemsOf = (items: readonly Item[]) => new Set(items.flatMap(({ words }) => words.map(({ stem }) => stem)));

/**
 * The words of a cell that no other cell of its row has, as spans; neighbours are one span. Words without a sense of their own are not marked,
 * nor `dull` ones: the names of the parties, by which two texts differ everywhere.
 *
 * @example
 * wordsOnly(kremlinItems, [whiteHouseItems]).map(({ text }) => text) // ['legally binding', 'guarantees']
 */
export function wordsOnly(items: readonly Item[], others: readonly (readonly Item[])[], text: string, dull: ReadonlySet<string> = new Set()): Span[] {
  const elsewhere = stemsOf(others.flat());
  const also = new Set(others.flat().flatMap(({ cue }) => (cue ? cue.text.split(/\s+/u).map(stemOf) : [])));
  const spans: { start: number; end: number }[] = [];
  for (const { words } of items) {
    let open = false;
    for (const word of words) {
      const alone = !elsewhere.has(word.stem) && !also.has(word.stem);
      const tells = weightOf(word.stem) > 0 && !dull.has(word.stem);
      const last = spans.at(-1);
      if (alone && tells) {
        if (open && last && /^[\s‑-]*$/u.test(text.slice(last.end, word.start))) last.end = word.end;
        else spans.push({ start: word.start, end: word.end });
      }
      open = alone && tells;
    }
  }
  return spans.map(({ start, end }) => ({ start, end, text: text.slice(start, end) }));
}

/** How much of the weight of a cell's words is its alone. */
function shareOnly(items: readonly Item[], others: readonly (readonly Item[])[]): number {
  const elsewhere = meaningOf(others.flat().flatMap(({ words }) => words));
  const own = meaningOf(items.flatMap(({ words }) => words));
  let all = 0;
  let alone = 0;
  for (const [concept, weight] of own) {
    all += weight;
    if (!elsewhere.has(concept)) alone += weight;
  }
  return all === 0 ? 0 : alone / all;
}

/** What an item is about its strength by: the strongest of a cell's. */
const strongest = (items: readonly Item[]) => items.map(({ strength }) => strength).sort((a, b) => (b?.step ?? -1) - (a?.step ?? -1))[0] ?? null;

/**
 * In what the cells of a row differ: strength of verb, who is credited, condition, object, named party, figure, and wording. An empty list means that they
 * say the same.
 *
 * @example
 * differencesOf([[noted], [condemned]]).map(({ kind }) => kind) // ['strength', 'wording']
 */
export function differencesOf(cells: readonly (readonly Item[])[]): Difference[] {
  const held = cells.flatMap((items, side) => (items.length > 0 ? [{ items, side }] : []));
  const found: Difference[] = [];
  for (const [n, one] of held.entries()) {
    for (const other of held.slice(n + 1)) {
      const step = hardening(strongest(one.items), strongest(other.items));
      const verbs = [one, other].map(({ items, side }) => ({ side, words: strongest(items)?.word ?? null }));
      if (step !== null && Math.abs(step) >= leastStep) found.push({ kind: 'strength', sides: verbs, stronger: step > 0 ? other.side : one.side });
    }
  }
  const perSide = (kind: Difference['kind'], words: (items: readonly Item[]) => string[]) => {
    const told = held.map(({ items, side }) => ({ side, words: [...new Set(words(items))].sort() }));
    if (new Set(told.map(({ words }) => words.join('|'))).size < 2) return;
    found.push({ kind, sides: told.map(({ side, words }) => ({ side, words: words.length > 0 ? words.join(', ') : null })), stronger: null });
  };
  const credited = held.every(({ items }) => items.some(({ credit }) => credit.names.length > 0));
  if (credited) perSide('credited', (items) => items.flatMap(({ credit }) => (credit.joint ? ['all parties'] : credit.names)));
  perSide('condition', (items) => (items.some(({ condition }) => condition !== null) ? ['conditional'] : []));
  const last = found.at(-1);
  if (last?.kind === 'condition') {
    found[found.length - 1] = {
      ...last,
      sides: held.map(({ items, side }) => ({
        side,
        words:
          items
            .map(({ condition }) => condition?.text)
            .filter((words) => words !== undefined)
            .join('; ') || null,
      })),
    };
  }
  if (held.every(({ items }) => items.some(({ objects }) => objects.size > 0)))
    perSide('object', (items) => items.flatMap(({ objects }) => [...objects.values()]));
  perSide('named party', (items) => items.flatMap(({ named }) => [...named.values()]));
  if (held.every(({ items }) => items.some(({ figures }) => figures.length > 0)))
    perSide('figure', (items) => items.flatMap(({ figures }) => figures.map(({ text }) => text)));
  const wording = held.some(
    ({ items }, i) =>
      shareOnly(
        items,
        held.filter((_, j) => j !== i).map(({ items }) => items),
      ) > sameShare,
  );
  if (wording) found.push({ kind: 'wording', sides: [], stronger: null });
  return found;
}
