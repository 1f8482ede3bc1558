/** A line of a stream: its bytes without the line break, counted from 1. */
export interface Line {
  readonly number: number;
  readonly bytes: Uint8Array;
}

/**
 * Cuts a stream of bytes into lines at each `\n`, as they come. No character of UTF-8 is cut, for none but `\n` holds its byte.
 *
 * @example
 * for await (const { number, bytes } of linesOf(process.stdin)) …
 */
export async function* linesOf(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  let open: Uint8Array[] = [];
  let number = 0;
  for await (const chunk of stream) {
    let start = 0;
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, start)) {
      open.push(chunk.subarray(start, end));
      yield { number: ++number, bytes: Buffer.concat(open) };
      open = [];
      start = end + 1;
    }
    open.push(chunk.subarray(start));
  }
  const rest = Buffer.concat(open);
  if (rest.length > 0) yield { number: ++number, bytes: rest };
}
