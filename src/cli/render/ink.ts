/** How rendered text is inked: each function returns its words, with colour codes around them or without. */
export interface Ink {
  readonly title: (words: string) => string;
  readonly heading: (words: string) => string;
  readonly faint: (words: string) => string;
  readonly strong: (words: string) => string;
  /** who makes a claim that the paper does not make itself */
  readonly claim: (words: string) => string;
  readonly caution: (words: string) => string;
  /** by PLOVER's quad class: 1 and 2 cooperation, 3 and 4 conflict, in words and in deeds */
  readonly quad: (quad: number, words: string) => string;
}

const code = (open: number, close: number) => (words: string) => (words === '' ? '' : `\u001b[${open}m${words}\u001b[${close}m`);
const green = code(32, 39);
const cyan = code(36, 39);
const yellow = code(33, 39);
const magenta = code(35, 39);
const red = code(31, 39);
const same = (words: string) => words;

/** Ink without colour codes: for files, pipes and `NO_COLOR`. */
export const plainInk: Ink = { title: same, heading: same, faint: same, strong: same, claim: same, caution: same, quad: (_, words) => words };

/** Ink for a terminal: cooperation green, conflict yellow (words) and red (deeds); claims magenta, context faint. */
export const colourInk: Ink = {
  title: code(1, 22),
  heading: cyan,
  faint: code(2, 22),
  strong: code(1, 22),
  claim: magenta,
  caution: yellow,
  quad: (quad, words) => (quad <= 2 ? green : quad === 3 ? yellow : red)(words),
};

/**
 * The ink that a stream wants: colour on a terminal, none where `NO_COLOR` is set to anything or `TERM` is `dumb`.
 *
 * @example
 * inkFor({ isTTY: true }, { NO_COLOR: '1' }) === plainInk // true
 */
export function inkFor(stream: { readonly isTTY?: boolean }, environment: Readonly<Record<string, string | undefined>>): Ink {
  if (environment.NO_COLOR || environment.TERM === 'dumb' || !stream.isTTY) return plainInk;
  return colourInk;
}

/**
 * The width to render at: the stream's columns between 80 and 120, 100 where it has none.
 *
 * @example
 * widthFor({ columns: 200 }) // 120
 */
export function widthFor(stream: { readonly columns?: number }): number {
  return Math.min(120, Math.max(80, stream.columns ?? 100));
}
