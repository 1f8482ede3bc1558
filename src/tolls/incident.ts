import type { Figure } from '../records/figure/schema.js';
import type { Readout } from '../records/index.js';
import type { Time } from '../records/record.js';

/** How it is known which happening a figure counts: its record says so, a figure that it revises, repeats or includes does, or the text tells of one alone. */
export type Tie = 'told' | 'by relation' | 'only incident';

export interface Link {
  readonly event: string | null;
  readonly happening: string;
  readonly tie: Tie;
}

const casualties = new Set<Figure['measure']>(['killed', 'injured', 'missing', 'captured', 'hostages', 'detained']);

/** Figures of a document that are tied to each other: `revises`, `repeats` and `includes` hold within one incident. */
export function related(figures: readonly Figure[]): ReadonlyMap<string, string> {
  const head = new Map(figures.map(({ id }) => [id, id]));
  const find = (id: string): string => {
    let at = id;
    while (head.get(at) !== at) at = head.get(at)!;
    return at;
  };
  for (const { id, relation } of figures) {
    for (const { figure } of relation) {
      if (!head.has(figure)) continue;
      const [a, b] = [find(id), find(figure)].sort();
      head.set(b!, a!);
    }
  }
  return new Map(figures.map(({ id }) => [id, find(id)]));
}

const apart = (a: Time | null, b: Time | null): boolean =>
  a !== null && b !== null && ((a.end !== null && b.start !== null && a.end < b.start) || (b.end !== null && a.start !== null && b.end < a.start));

/**
 * Which happening each figure of a document counts, by figure id; a figure that is not in it counts none that is known.
 *
 * A figure is tied by its own `of`; else by a figure to which a relation ties it, where those agree; else, for people hurt in one incident that is the
 * news, by the only attack that the document tells of. With two attacks in a text nothing is guessed.
 *
 * @example
 * linksOf(readout, (event) => event).get('f-1')?.tie // 'told'
 */
export function linksOf({ figures, events }: Readout, happeningOf: (event: string) => string): Map<string, Link> {
  const links = new Map<string, Link>();
  const known = new Set(events.map(({ id }) => id));
  for (const { id, of } of figures) if (of !== null && known.has(of)) links.set(id, { event: of, happening: happeningOf(of), tie: 'told' });

  const head = related(figures);
  const told = new Map<string, Set<string>>();
  for (const [id, { happening }] of links) told.set(head.get(id)!, (told.get(head.get(id)!) ?? new Set()).add(happening));
  for (const { id } of figures) {
    const happenings = told.get(head.get(id)!);
    if (!links.has(id) && happenings?.size === 1) links.set(id, { event: null, happening: [...happenings][0]!, tie: 'by relation' });
  }

  // An attack that is told as background counts too: people may have been hurt in that one.
  const attacks = events.filter(({ type, modality }) => type === 'ASSAULT' && modality !== 'hypothetical');
  const [only, ...others] = new Set(attacks.map(({ id }) => happeningOf(id)));
  if (only === undefined || others.length > 0) return links;
  for (const figure of figures) {
    if (links.has(figure.id) || figure.background || figure.scope !== 'incident' || !casualties.has(figure.measure)) continue;
    if (attacks.some(({ happened }) => apart(figure.happened, happened))) continue;
    links.set(figure.id, { event: null, happening: only, tie: 'only incident' });
  }
  return links;
}
