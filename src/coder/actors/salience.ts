import type { TokenRange } from '../../reading/reading.js';
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
  /** the same by the number of their sentence */
  private readonly sentences = new Map<number, Past[]>();

  constructor(private readonly context: Context) {}

  add(node: Node): void {
    const relation = this.context.reading.words[node.head]?.deprel ?? '';
    const sentence = this.context.scene.sentenceOf(node.head);
    for (const entity of node.entities) {
      if (entity.abstract) continue;
      const past = { node, entity, sentence, subject: this.isSubject(node, relation) };
      this.past.push(past);
      this.sentences.set(sentence, [...(this.sentences.get(sentence) ?? []), past]);
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
      const named = this.sentences.get(past.sentence)!.find((other) => other.entity === past.entity && other.node.core !== null) ?? past;
      const groups = [past.node.entities.every(fits) ? past.node.entities : [], this.joined(past.node).filter(fits), this.series(named).filter(fits)];
      const found = groups.reduce((longest, group) => (group.length > longest.length ? group : longest));
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

  /** All that commas and "and" string together with a mention, titles between names apart: what stands in for a coordination that the tree ran together. */
  private series(last: Past): Entity[] {
    const place = ({ node }: Past) => node.core ?? node;
    const line = this.sentences
      .get(last.sentence)!
      .filter(({ node, entity }) => (node.core === null) === (last.node.core === null) && entity.kind === last.entity.kind)
      .sort((a, b) => place(a).first - place(b).first);
    const between = (a: Past, b: Past): TokenRange => ({ first: place(a).last, last: place(b).first });
    const strung = (a: Past, b: Past): boolean => {
      const gap = between(a, b);
      if (gap.first >= gap.last) return false;
      const words = this.context.words(gap);
      if (/^(?:,|,? ?and|,? ?as well as)$/iu.test(words)) return true;
      const named = a.entity.kind === 'person' && b.entity.kind === 'person' && a.node.core !== null;
      const titles = this.context.reading.words.slice(gap.first + 1, gap.last).every(({ upos }) => /^(?:ADJ|NOUN|PROPN|DET|CCONJ)$/u.test(upos));
      return named && titles && gap.last - gap.first <= 5 && /^(?:,|,? ?and)\s/iu.test(words);
    };
    const found = [last];
    for (const past of line.slice(0, line.indexOf(last)).reverse()) {
      if (past.entity === found[0]!.entity) continue;
      if (!strung(past, found[0]!)) break;
      found.unshift(past);
    }
    for (const past of line.slice(line.indexOf(last) + 1)) {
      if (past.entity === found.at(-1)!.entity) continue;
      if (!strung(found.at(-1)!, past)) break;
      found.push(past);
    }
    const joined = found.some((past, i) => i > 0 && /\b(?:and|well)\b/u.test(this.context.words(between(found[i - 1]!, past))));
    return joined ? [...new Set(found.map(({ entity }) => entity))] : [];
  }

  private isSubject(node: Node, relation: string): boolean {
    if (relation.startsWith('nsubj')) return true;
    const { words } = this.context.reading;
    return relation === 'conj' && (words[words[node.head]!.head]?.deprel.startsWith('nsubj') ?? false);
  }
}
