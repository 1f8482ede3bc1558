/** What a file says of one article, before it is a Document: text as written, nothing guessed. */
export interface Article {
  readonly title: string | null;
  readonly lead: string | null;
  /** paragraphs separated by blank lines or by line breaks */
  readonly body: string;
  readonly publisher: string | null;
  /** ISO date or instant */
  readonly published: string | null;
  readonly url: string | null;
  readonly byline: string | null;
  /** what the format itself sets apart from the text, as captions */
  readonly removed: readonly string[];
}

/** Thrown when an input is refused. The message says why, for the user, and starts in lower case. */
export class InputError extends Error {}

/** An article in a file of several, or the reason why that one is refused; `line` is where it starts, null where the file holds just one. */
export interface Entry {
  readonly line: number | null;
  readonly article: Article | InputError;
}

/** One kind of file: how it is recognised, and how its articles are taken out. */
export interface Input {
  readonly kind: string;
  /** with the dot, in lower case */
  readonly extensions: readonly string[];
  /** whether text of unknown origin is of this kind */
  recognises(text: string): boolean;
  /** Takes the articles out. Throws InputError if the file as a whole is refused. */
  entries(text: string): Entry[] | Promise<Entry[]>;
}

/**
 * An article with the fields given; the others null or empty.
 *
 * @example
 * articleOf({ body: 'Talks failed.' }).title // null
 */
export function articleOf(fields: Partial<Article> & Pick<Article, 'body'>): Article {
  return { title: null, lead: null, publisher: null, published: null, url: null, byline: null, removed: [], ...fields };
}
