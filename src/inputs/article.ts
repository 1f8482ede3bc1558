import type { Given } from './given.js';

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
  /** when the text was had from where it stands, as an ISO instant; only an input that knows it says so */
  readonly retrieved?: string | null;
  /** what the format itself sets apart from the text, as captions */
  readonly removed: readonly string[];
}

/** Thrown when an input is refused. The message says why, for the user, and starts in lower case. */
export class InputError extends Error {}

/** Thrown when an input is refused for now: another time it may be had, as when a server does not answer. */
export class PassingError extends InputError {}

/** Thrown where a stream breaks off or is damaged, so that nothing after it can be read; what came before counts. */
export class BrokenStream extends InputError {}

/** An article in a file of several, or the reason why that one is refused. */
export interface Entry {
  /** where it starts, from 1; null where the file holds just one, or has no lines to speak of */
  readonly line: number | null;
  readonly article: Article | InputError;
  /** what it is called where it has no line, as its address */
  readonly name?: string;
  /** where its whole text stands, if the file holds just a part of it */
  readonly wholeAt?: string | null;
  /** where it says when it was last changed: what is other than before is worth reading again */
  readonly changed?: string | null;
}

/** A feed that a file points to, instead of holding articles. */
export interface Pointer {
  readonly feed: string;
}

interface Kind {
  readonly kind: string;
  /** with the dot, in lower case */
  readonly extensions: readonly string[];
  /** whether what starts with this text is of this kind, where no name says so */
  recognises(start: string): boolean;
}

/** A kind of file that is taken whole, as text. */
export interface WholeInput extends Kind {
  /** Takes the articles out. Throws InputError if the file as a whole is refused. */
  entries(text: string, given?: Given): readonly (Entry | Pointer)[] | Promise<readonly (Entry | Pointer)[]>;
}

/** A kind of file that is read as it comes, so that one of any length takes no more memory than its longest article. */
export interface StreamInput extends Kind {
  /** Takes the articles out. Throws InputError where what follows cannot be read; what was yielded before counts. */
  stream(bytes: AsyncIterable<Uint8Array>, given: Given): AsyncIterable<Entry>;
}

/** One kind of file: how it is recognised, and how its articles are taken out. */
export type Input = WholeInput | StreamInput;

/**
 * An article with the fields given; the others null or empty.
 *
 * @example
 * articleOf({ body: 'Talks failed.' }).title // null
 */
export function articleOf(fields: Partial<Article> & Pick<Article, 'body'>): Article {
  return { title: null, lead: null, publisher: null, published: null, url: null, byline: null, removed: [], ...fields };
}
