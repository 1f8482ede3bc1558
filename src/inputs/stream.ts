/** A line of a stream: its bytes without the line break, counted from 1. */
export interface Line {
  readonly number: number;
  /** null where the line is longer than the limit */
  readonly bytes: Uint8Array | null;
  /** in bytes */
  readonly length: number;
}

/**
 * Cuts a stream of bytes into lines at each `\n`, as they come. No character of UTF-8 is cut, for none but `\n` holds its byte.
 * A line of more than `limit` bytes is counted, not held.
 *
 * @example
 * for await (const { number, bytes } of linesOf(process.stdin)) …
 */
export async function* linesOf(stream: AsyncIterable<Uint8Array>, limit = Number.POSITIVE_INFINITY): AsyncGenerator<Line> {
  let open: Uint8Array[] = [];
  let length = 0;
  let number = 0;
  const add = (part: Uint8Array) => {
    length += part.length;
    if (length <= limit) open.push(part);
    else open = [];
  };
  const line = (): Line => {
    const done = { number: ++number, bytes: length <= limit ? Buffer.concat(open) : null, length };
    open = [];
    length = 0;
    return done;
  };
  for await (const chunk of stream) {
    let start = 0;
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, start)) {
      add(chunk.subarray(start, end));
      yield line();
      start = end + 1;
    }
    add(chunk.subarray(start));
  }
  if (length > 0) yield line();
}

/** The start of a stream, and the stream with its start put back. */
export interface Peeked {
  readonly start: Uint8Array;
  /** To be read to its end or closed by `return`: the file below it is open. */
  readonly bytes: AsyncGenerator<Uint8Array>;
}

/**
 * Looks at the first bytes of a stream, `length` of them or more if there are so many. What the stream throws after its first bytes
 * comes when they have been read.
 *
 * @example
 * const { start, bytes } = await peek(process.stdin, 1024)
 */
export async function peek(stream: AsyncIterable<Uint8Array>, length: number): Promise<Peeked> {
  const chunks = stream[Symbol.asyncIterator]();
  const first: Uint8Array[] = [];
  let failure: { readonly error: unknown } | null = null;
  let held = 0;
  try {
    for (let next = await chunks.next(); !next.done; next = await chunks.next()) {
      first.push(next.value);
      held += next.value.length;
      if (held >= length) break;
    }
  } catch (error) {
    if (held === 0) throw error;
    failure = { error };
  }
  const start = Buffer.concat(first);
  const bytes = (async function* () {
    try {
      if (start.length > 0) yield start;
      if (failure) throw failure.error;
      for (let next = await chunks.next(); !next.done; next = await chunks.next()) yield next.value;
    } finally {
      await chunks.return?.();
    }
  })();
  return { start, bytes };
}

/**
 * All bytes of a stream, or null if there are more than `limit`; the rest is then not read.
 *
 * @example
 * await collect(process.stdin, 16_000_000)
 */
export async function collect(stream: AsyncIterable<Uint8Array>, limit: number): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    length += chunk.length;
    if (length > limit) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
