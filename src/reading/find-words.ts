import type { Sentence } from '../document/sentences.js';
import type { Token } from '../document/tokens.js';
import type { TokenRange } from './reading.js';

/** Finds words of a text as ranges of whole tokens; the eye of `buildReading`. */
export class Finder {
  constructor(
    private readonly text: string,
    private readonly tokens: readonly Token[],
    private readonly sentences: readonly Sentence[],
  ) {}

  /** The words of a range. */
  words(range: TokenRange): string {
    return this.text.slice(this.tokens[range.first]!.start, this.tokens[range.last - 1]!.end);
  }

  /** Every range that `'word'` (the first), `'word#2'` or `'word#*'` names. Throws if there is none. */
  all(written: string): TokenRange[] {
    const { words, which } = parse(written);
    const found = this.search(words);
    if (which === '*' && found.length > 0) return found;
    const one = which === '*' ? undefined : found[which - 1];
    if (!one) throw new Error(`“${written}” does not stand in the text as whole words`);
    return [one];
  }

  /** The one range that `written` names. */
  one(written: string): TokenRange {
    return this.all(written)[0]!;
  }

  /** As `one`, but without a `#` the sentence of `anchor` comes first. */
  near(written: string, anchor: TokenRange): TokenRange {
    if (/#(?:\d+|\*)$/u.test(written)) return this.one(written);
    const home = this.sentences.find((sentence) => anchor.first >= sentence.first && anchor.first < sentence.last);
    const here = this.search(written).find((range) => home && range.first >= home.first && range.last <= home.last);
    return here ?? this.one(written);
  }

  /** The range of `words` inside another range. Throws if they are not there. */
  inside(words: string, outer: TokenRange): TokenRange {
    const found = this.search(words).find((range) => range.first >= outer.first && range.last <= outer.last);
    if (!found) throw new Error(`“${words}” does not stand in “${this.words(outer)}”`);
    return found;
  }

  /** The likely head of a noun phrase: the last token before the first preposition, relative or comma. */
  headOf(range: TokenRange): number {
    for (let i = range.first + 1; i < range.last; i++) {
      if (/^(?:of|in|for|from|to|at|on|with|who|whose|that|which|,|and)$/iu.test(this.words({ first: i, last: i + 1 }))) return i - 1;
    }
    return range.last - 1;
  }

  private search(words: string): TokenRange[] {
    const found: TokenRange[] = [];
    for (let at = this.text.indexOf(words); at >= 0 && words !== ''; at = this.text.indexOf(words, at + 1)) {
      const first = this.tokens.findIndex((token) => token.start === at);
      const last = this.tokens.findIndex((token) => token.end === at + words.length);
      if (first >= 0 && last >= first) found.push({ first, last: last + 1 });
    }
    return found;
  }
}

function parse(written: string): { words: string; which: number | '*' } {
  const match = /^(.*)#(\d+|\*)$/su.exec(written);
  if (!match) return { words: written, which: 1 };
  return { words: match[1]!, which: match[2] === '*' ? '*' : Number(match[2]) };
}
