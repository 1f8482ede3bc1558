/** A marked stretch of a GSR text: what it is, and its words. */
export interface Mark {
  readonly kinds: readonly ('SRC' | 'TAR' | 'EVT' | 'LOC')[];
  readonly words: string;
}

interface Open {
  readonly kinds: Mark['kinds'] | null;
  readonly start: number;
  readonly order: number;
}

/**
 * Reads the marks of a GSR `markup`, in text order: `(SRC: Iran) (EVT: accused) (TAR: Israel)`. Marks nest, hold plain brackets, and may be `SRC/TAR`.
 *
 * A mark that is never closed is left out; `}` closes one too, as a slip of the file does.
 *
 * @example
 * marksOf('The (SRC: Front (FL)) (EVT: met)').map((mark) => mark.words) // ['Front (FL)', 'met']
 */
export function marksOf(markup: string): Mark[] {
  const found: { order: number; mark: Mark }[] = [];
  const stack: Open[] = [];
  let plain = '';
  let order = 0;
  for (let i = 0; i < markup.length; i++) {
    const head = /^\(((?:SRC|TAR|EVT|LOC)(?:\/(?:SRC|TAR|EVT|LOC))*):\s*/.exec(markup.slice(i, i + 40));
    const character = markup[i]!;
    if (head) {
      stack.push({ kinds: head[1]!.split('/') as unknown as Mark['kinds'], start: plain.length, order: order++ });
      i += head[0].length - 1;
      continue;
    }
    const closes = character === ')' || (character === '}' && stack.at(-1)?.kinds);
    const open = closes ? stack.pop() : undefined;
    if (open?.kinds) {
      const words = plain.slice(open.start).trim();
      if (words) found.push({ order: open.order, mark: { kinds: open.kinds, words } });
      continue;
    }
    if (character === '(') stack.push({ kinds: null, start: plain.length, order: -1 });
    plain += character;
  }
  return found.sort((a, b) => a.order - b.order).map(({ mark }) => mark);
}
