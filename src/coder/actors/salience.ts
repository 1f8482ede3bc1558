import type { Context } from './context.js';
import type { Entity } from './entity.js';
import type { Node } from './node.js';

/** An earlier mention: who, where, and whether as the subject of its clause. */
export interface Past {
  readonly node: Node;
  readonly entity: Entity;
  readonly sentence: number;
  readonly subject: boolean;
}

/** The mentions resolved so far, in text order: what pronouns and descriptions may refer back to. */
export class Memory {
  private readonly past: Past[] = [];

  constructor(private readonly context: Context) {}

  add(node: Node): void {
    const relation = this.context.reading.words[node.head]?.deprel ?? '';
    for (const entity of node.entities) {
      if (entity.abstract) continue;
      this.past.push({ node, entity, sentence: this.context.scene.sentenceOf(node.head), subject: this.isSubject(node, relation) });
    }
  }

  /** The entity last mentioned before a node that fits: within one sentence subjects first, then the nearest; at most `back` sentences ago. */
  last(before: Node, fits: (entity: Entity) => boolean, back = Number.POSITIVE_INFINITY): Entity | null {
    const here = this.context.scene.sentenceOf(before.head);
    let best: Past | null = null;
    for (let i = this.past.length - 1; i >= 0; i--) {
      const past = this.past[i]!;
      if (here - past.sentence > back || (best && past.sentence < best.sentence)) break;
      if (past.node.last > before.first || !fits(past.entity)) continue;
      if (!best || (past.subject && !best.subject)) best = past;
    }
    return best?.entity ?? null;
  }

  /**
   * The entities of the last mention that stands for several at once ("A, B and C", "both leaders"), or null;
   * with `wanted`, of the last that stands for so many.
   */
  lastSeveral(before: Node, fits: (entity: Entity) => boolean, back: number, wanted: number | null = null): readonly Entity[] | null {
    const enough = (entities: readonly Entity[]): boolean => (wanted === null ? entities.length > 1 : new Set(entities).size === wanted);
    const here = this.context.scene.sentenceOf(before.head);
    for (let i = this.past.length - 1; i >= 0; i--) {
      const past = this.past[i]!;
      if (here - past.sentence > back) return null;
      if (past.node.last > before.first) continue;
      if (past.node.entities.length > 1 && past.node.entities.every(fits) && enough(past.node.entities)) return past.node.entities;
      const joined = this.joined(past.node).filter(fits);
      const series = this.series(past).filter(fits);
      const found = series.length > joined.length ? series : joined;
      if (found.length > 1 && enough(found)) return found;
    }
    return null;
  }

  /** Distinct fitting entities before a node, the sentence nearest first, in text order within it, until there are `wanted`. */
  several(before: Node, fits: (entity: Entity) => boolean, wanted: number, back: number): Entity[] {
    const here = this.context.scene.sentenceOf(before.head);
    const found: Entity[] = [];
    for (let sentence = here; sentence >= 0 && here - sentence <= back; sentence--) {
      const inside: Entity[] = [];
      for (const past of this.past) {
        if (past.sentence === sentence && past.node.last <= before.first && fits(past.entity) && !found.includes(past.entity) && !inside.includes(past.entity))
          inside.push(past.entity);
      }
      found.unshift(...inside);
      if (found.length >= wanted) break;
    }
    return found;
  }

  /** All that a coordination joins to the head of a node. */
  private joined(node: Node): Entity[] {
    const { words } = this.context.reading;
    const first = words[node.head]?.deprel === 'conj' ? words[node.head]!.head : node.head;
    const heads = [first, ...this.context.scene.dependentsBy(first, 'conj')];
    return [
      ...new Set(
        heads.flatMap((head) => this.past.filter((past) => past.node.head === head).flatMap((past) => (past.node.entities.length === 1 ? [past.entity] : []))),
      ),
    ];
  }

  /** All that commas and "and" alone string together with a mention: what stands in for a coordination that the tree ran together. */
  private series(last: Past): Entity[] {
    const line = this.past.filter(({ sentence }) => sentence === last.sentence).sort((a, b) => a.node.first - b.node.first);
    const strung = (a: Past, b: Past): boolean => {
      const between = this.context.words({ first: a.node.last, last: b.node.first });
      return a.node.last < b.node.first && /^(?:,|,? ?and|,? ?as well as)$/iu.test(between);
    };
    const found = [last];
    for (const past of line.slice(0, line.indexOf(last)).reverse()) if (strung(past, found[0]!)) found.unshift(past);
    for (const past of line.slice(line.indexOf(last) + 1)) if (strung(found.at(-1)!, past)) found.push(past);
    return found.some(({ node }, i) => i > 0 && /and|well/u.test(this.context.words({ first: found[i - 1]!.node.last, last: node.first })))
      ? [...new Set(found.map(({ entity }) => entity))]
      : [];
  }

  private isSubject(node: Node, relation: string): boolean {
    if (relation.startsWith('nsubj')) return true;
    const { words } = this.context.reading;
    return relation === 'conj' && (words[words[node.head]!.head]?.deprel.startsWith('nsubj') ?? false);
  }
}
