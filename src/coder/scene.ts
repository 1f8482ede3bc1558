import type { Sentence } from '../document/sentences.js';
import { type Span, spanOf } from '../document/span.js';
import type { Reading, TokenRange } from '../reading/reading.js';

/** A stretch of the text in code units. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A reading with the questions that the coder asks of it: words, sentences, trees. All token arguments are indexes into `reading.tokens`. */
export class Scene {
  readonly text: string;
  private readonly sentenceIndex: Int32Array;
  private readonly dependents: readonly (readonly number[])[];

  constructor(readonly reading: Reading) {
    this.text = reading.document.text;
    this.sentenceIndex = new Int32Array(reading.tokens.length).fill(-1);
    reading.sentences.forEach((sentence, s) => {
      this.sentenceIndex.fill(s, sentence.first, sentence.last);
    });
    const dependents: number[][] = reading.tokens.map(() => []);
    reading.words.forEach((word, i) => {
      if (word.head >= 0 && word.head !== i) dependents[word.head]?.push(i);
    });
    this.dependents = dependents;
  }

  /** The word at a token, '' beyond the text. */
  word(i: number): string {
    const token = this.reading.tokens[i];
    return token ? this.text.slice(token.start, token.end) : '';
  }

  /** The words of a range, as they stand in the text. */
  words(range: TokenRange): string {
    const { start, end } = this.stretch(range);
    return this.text.slice(start, end);
  }

  /** The place of a range of tokens. */
  stretch(range: TokenRange): Stretch {
    return { start: this.reading.tokens[range.first]?.start ?? 0, end: this.reading.tokens[range.last - 1]?.end ?? 0 };
  }

  /** The span of a range of tokens. Throws EvidenceError if it is empty. */
  span(range: TokenRange): Span {
    const { start, end } = this.stretch(range);
    return spanOf(this.text, start, end);
  }

  /** The span of a stretch. Throws EvidenceError if it is empty. */
  spanAt({ start, end }: Stretch): Span {
    return spanOf(this.text, start, end);
  }

  /** The tokens that touch a stretch. */
  tokensIn({ start, end }: Stretch): TokenRange {
    const { tokens } = this.reading;
    let low = 0;
    let high = tokens.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (tokens[middle]!.end <= start) low = middle + 1;
      else high = middle;
    }
    let last = low;
    while (last < tokens.length && tokens[last]!.start < end) last++;
    return { first: low, last };
  }

  /** Index of the sentence that holds a token. */
  sentenceOf(token: number): number {
    return this.sentenceIndex[token] ?? -1;
  }

  /** The sentence that holds a token. Every token has one. */
  sentence(token: number): Sentence {
    return this.reading.sentences[Math.max(0, this.sentenceOf(token))]!;
  }

  /** Index of the paragraph that holds a token. */
  paragraphOf(token: number): number {
    return this.reading.sentences[this.sentenceOf(token)]?.paragraph ?? -1;
  }

  /** The paragraph that holds a token stands as title, lead or body. */
  roleOf(token: number): 'title' | 'lead' | 'body' {
    return this.reading.document.paragraphs[this.paragraphOf(token)]?.role ?? 'body';
  }

  /** The words that a token governs, in text order. */
  children(i: number): readonly number[] {
    return this.dependents[i] ?? [];
  }

  /** Dependents of a token by relation, subtypes included when `deprel` has none. */
  dependentsBy(i: number, ...deprels: string[]): number[] {
    return this.children(i).filter((child) => {
      const relation = this.reading.words[child]!.deprel;
      return deprels.some((deprel) => relation === deprel || relation.startsWith(`${deprel}:`));
    });
  }

  /** The token of a range that governs the rest of it: the one whose own governor lies outside. */
  headOf(range: TokenRange): number {
    for (let i = range.first; i < range.last; i++) {
      const { head } = this.reading.words[i]!;
      if (head < range.first || head >= range.last) return i;
    }
    return range.first;
  }

  /** A range that only describes a noun behind it, with that noun: "the two | leaders", "the armed | men", "the UN Security | Council". */
  completed(range: TokenRange): TokenRange {
    const { words } = this.reading;
    const roots = words.slice(range.first, range.last).filter(({ head }) => head < range.first || head >= range.last);
    const noun = roots[0]?.head ?? -1;
    const near = noun >= range.last && noun - range.last <= 5 && this.sentenceOf(noun) === this.sentenceOf(range.first);
    if (!near || !/^(?:NOUN|PROPN|NUM|ADJ)$/u.test(words[noun]!.upos)) return range;
    const describes = roots.every(({ head, deprel }) => head === noun && /^(?:det|nummod|case|amod|compound|punct)/u.test(deprel));
    return describes ? { first: range.first, last: noun + 1 } : range;
  }

  /** All tokens under a token, itself included, in text order; safe on trees that are none. */
  subtree(i: number): number[] {
    const seen = new Set([i]);
    const stack = [i];
    while (stack.length > 0) {
      for (const child of this.children(stack.pop()!)) {
        if (!seen.has(child)) {
          seen.add(child);
          stack.push(child);
        }
      }
    }
    return [...seen].sort((a, b) => a - b);
  }

  /** From the smallest to the largest token under a token, as one range. */
  phrase(i: number): TokenRange {
    const under = this.subtree(i);
    return { first: under[0]!, last: under.at(-1)! + 1 };
  }

  /** The governors of a token, nearest first; ends at the root or where a cycle would begin. */
  governors(i: number): number[] {
    const path: number[] = [];
    let at = this.reading.words[i]?.head ?? -1;
    while (at >= 0 && at !== i && !path.includes(at)) {
      path.push(at);
      at = this.reading.words[at]!.head;
    }
    return path;
  }
}

/** Whether one stretch or range of tokens lies wholly inside another. */
export function inside(inner: Stretch, outer: Stretch): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}
