import { Tokenizer } from '@huggingface/tokenizers';

const longest = 16;

/** Turns single words into the model's word pieces; words seen before are remembered. */
export class Vocabulary {
  readonly begin: number;
  readonly end: number;
  private readonly unknown: number;
  private readonly tokenizer: Tokenizer;
  private readonly known = new Map<string, readonly number[]>();

  /** `tokenizerJson` is the parsed `tokenizer.json` of the encoder. Throws if it is not a tokenizer. */
  constructor(tokenizerJson: object) {
    this.tokenizer = new Tokenizer(tokenizerJson, {});
    const special = (token: string) => {
      const id = this.tokenizer.token_to_id(token);
      if (id === undefined) throw new Error(`the tokenizer has no ${token}`);
      return id;
    };
    this.begin = special('[CLS]');
    this.end = special('[SEP]');
    this.unknown = special('[UNK]');
  }

  /** The word's pieces, at least one, at most 16. */
  pieces(word: string): readonly number[] {
    const known = this.known.get(word);
    if (known) return known;
    const ids = this.tokenizer.encode(word, { add_special_tokens: false }).ids.slice(0, longest);
    const found = ids.length ? ids : [this.unknown];
    if (this.known.size > 200_000) this.known.clear();
    this.known.set(word, found);
    return found;
  }
}

/**
 * The case shape of a word, which the uncased encoder would not see: 0 lower, 1 Capital, 2 UPPER, 3 mixed, 4 has a digit, 5 no letter.
 * `shape` in `training/batches.py` is its twin.
 *
 * @example
 * shapeOf('US') // 2
 */
export function shapeOf(word: string): number {
  if (/\p{Nd}/u.test(word)) return 4;
  const letters = word.match(/\p{L}/gu);
  if (!letters) return 5;
  const upper = letters.map((letter) => letter !== letter.toLowerCase());
  if (!upper.includes(true)) return 0;
  if (upper.length > 1 && !upper.includes(false)) return 2;
  return upper[0] && !upper.includes(true, 1) ? 1 : 3;
}
