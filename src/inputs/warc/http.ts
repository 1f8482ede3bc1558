import { InputError } from '../article.js';
import { collect } from '../stream.js';
import { unpacked } from '../unpack.js';

/** An answer of a server as a WARC record keeps it. */
export interface Answer {
  readonly status: number;
  /** names in lower case */
  readonly headers: ReadonlyMap<string, string>;
  /** as sent: perhaps in chunks, perhaps packed */
  readonly body: Buffer;
}

/**
 * Takes an HTTP answer apart, or null if the bytes do not start as one.
 *
 * @example
 * answerOf(Buffer.from('HTTP/1.1 200 OK\r\n\r\nTalks failed.'))?.status // 200
 */
export function answerOf(bytes: Buffer): Answer | null {
  const windows = bytes.indexOf('\r\n\r\n');
  const plain = bytes.indexOf('\n\n');
  const end = windows >= 0 && (plain < 0 || windows < plain) ? windows : plain;
  const [first = '', ...lines] = bytes
    .subarray(0, end < 0 ? bytes.length : end)
    .toString('latin1')
    .split(/\r?\n/);
  const [, status] = /^HTTP\/[\d.]+\s+(\d{3})\b/.exec(first) ?? [];
  if (status === undefined) return null;
  const headers = new Map(lines.map((line) => [line.split(':', 1)[0]!.trim().toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]));
  return { status: Number(status), headers, body: bytes.subarray(end < 0 ? bytes.length : end + (end === windows ? 4 : 2)) };
}

/** A body that was sent in chunks, joined; one that is in none, for its crawler has joined them already, as it is. */
function joined(body: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = 0; ; ) {
    const end = body.indexOf('\r\n', at);
    const [size] = /^[\da-f]{1,8}(?=\s*(?:;|$))/i.exec(end < 0 ? '' : body.subarray(at, end).toString('latin1')) ?? [];
    if (size === undefined) return parts.length === 0 ? body : Buffer.concat(parts);
    const length = Number.parseInt(size, 16);
    if (length === 0) return Buffer.concat(parts);
    parts.push(body.subarray(end + 2, end + 2 + length));
    at = end + 2 + length + 2;
  }
}

/**
 * The body of an answer, its chunks joined and unpacked; null if it has more than `limit` bytes. A crawler may have unpacked it
 * already without changing the head: a body that is not packed as the head says is taken as it is.
 *
 * @example
 * await bodyOf(answer, 16_000_000)
 */
export async function bodyOf({ headers, body }: Answer, limit: number): Promise<Uint8Array | null> {
  let bytes: Buffer = /chunked/i.test(headers.get('transfer-encoding') ?? '') ? joined(body) : body;
  const packings = (headers.get('content-encoding') ?? '')
    .split(',')
    .map((packing) => packing.trim())
    .filter((packing) => packing !== '' && packing !== 'identity');
  for (const packing of packings.reverse()) {
    const packed = bytes;
    try {
      const open = await collect(
        unpacked(
          (async function* () {
            yield packed;
          })(),
          packing,
        ),
        limit,
      );
      if (open === null) return null;
      bytes = Buffer.from(open);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      if (!/^\s*</.test(packed.subarray(0, 64).toString('latin1'))) throw new InputError(`${error.message}: the page as its server packed it`);
    }
  }
  return bytes.length > limit ? null : bytes;
}
