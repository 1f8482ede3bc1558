import { f1Of, type Prf } from './f1.js';

/** A labelled stretch of a sentence's words, `last` exclusive. */
export interface Entity {
  readonly label: string;
  readonly first: number;
  readonly last: number;
}

/**
 * The entities that a sentence's IOB2 labels tell. As in conlleval, an `I-` that continues nothing begins an entity.
 *
 * @example
 * entitiesOf(['B-S', 'I-S', 'O', 'B-T']) // [{ label: 'S', first: 0, last: 2 }, { label: 'T', first: 3, last: 4 }]
 */
export function entitiesOf(labels: readonly string[]): Entity[] {
  const entities: Entity[] = [];
  let open: { label: string; first: number } | null = null;
  for (let i = 0; i <= labels.length; i++) {
    const label = labels[i] ?? 'O';
    const kind = label === 'O' ? '' : label.slice(2);
    const continues: boolean = open !== null && label.startsWith('I-') && kind === open.label;
    if (open && !continues) entities.push({ ...open, last: i });
    if (!continues) open = kind ? { label: kind, first: i } : null;
  }
  return entities;
}

/** Micro-F1 over entities, and that of each label. */
export interface EntityF1 extends Prf {
  readonly labels: Readonly<Record<string, Prf & { readonly n: number }>>;
}

/**
 * Micro-F1 of entities: one is right if its label and both ends are.
 *
 * Throws RangeError if a sentence's labels differ in number.
 *
 * @example
 * entityF1([['B-S', 'O']], [['B-S', 'B-T']]).precision // 0.5
 */
export function entityF1(gold: readonly (readonly string[])[], predicted: readonly (readonly string[])[]): EntityF1 {
  if (gold.length !== predicted.length) throw new RangeError(`${gold.length} gold sentences, ${predicted.length} predicted`);
  const counts = new Map<string, { right: number; predicted: number; gold: number }>();
  const count = (label: string) => {
    const found = counts.get(label) ?? { right: 0, predicted: 0, gold: 0 };
    counts.set(label, found);
    return found;
  };
  gold.forEach((labels, i) => {
    const guess = predicted[i]!;
    if (guess.length !== labels.length) throw new RangeError(`sentence ${i + 1}: ${labels.length} words, ${guess.length} labels predicted`);
    const wanted = entitiesOf(labels);
    const keys = new Set(wanted.map((e) => `${e.label} ${e.first} ${e.last}`));
    for (const e of wanted) count(e.label).gold++;
    for (const e of entitiesOf(guess)) {
      count(e.label).predicted++;
      if (keys.has(`${e.label} ${e.first} ${e.last}`)) count(e.label).right++;
    }
  });
  const rows = [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
  const sum = (key: 'right' | 'predicted' | 'gold') => rows.reduce((total, [, row]) => total + row[key], 0);
  return {
    ...f1Of(sum('right'), sum('predicted'), sum('gold')),
    labels: Object.fromEntries(rows.map(([label, row]) => [label, { n: row.gold, ...f1Of(row.right, row.predicted, row.gold) }])),
  };
}
