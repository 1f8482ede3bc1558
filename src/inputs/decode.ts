import { InputError } from './article.js';

const bom: readonly { readonly bytes: readonly number[]; readonly charset: string }[] = [
  { bytes: [0xef, 0xbb, 0xbf], charset: 'utf-8' },
  { bytes: [0xff, 0xfe], charset: 'utf-16le' },
  { bytes: [0xfe, 0xff], charset: 'utf-16be' },
];
const signatures: readonly { readonly start: string; readonly what: string }[] = [
  { start: '%PDF-', what: 'a PDF' },
  { start: 'PK\u0003\u0004', what: 'a zip archive (or a Word or OpenDocument file)' },
  { start: '\u001f\u008b', what: 'a gzip archive' },
  { start: '\u0089PNG', what: 'an image' },
  { start: '\u00ff\u00d8\u00ff', what: 'an image' },
  { start: 'GIF8', what: 'an image' },
  { start: '{\\rtf', what: 'an RTF file' },
  { start: '\u00d0\u00cf\u0011\u00e0', what: 'an old Office file' },
];

/** What windows-1252 (and so "iso-8859-1" on the web) has at 0x80–0x9F; some releases of Node decode these as control characters. */
const western = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/** The charset that HTML or XML declares in its first 1,024 bytes, or null. */
function declaredCharset(head: string): string | null {
  const xml = /^\s*<\?xml[^>]*\sencoding\s*=\s*["']([\w.:-]+)["']/i.exec(head);
  if (xml) return xml[1]!;
  if (!/<(?:!doctype|html|head|meta|title|body)\b/i.test(head)) return null;
  return /<meta[^>]+charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head)?.[1] ?? null;
}

/** Where the bytes stop being UTF-8, counted from 0. */
function firstBadByte(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const step = 4096;
  for (let start = 0; start < bytes.length; start += step) {
    try {
      decoder.decode(bytes.subarray(start, start + step), { stream: start + step < bytes.length });
    } catch {
      const lossy = new TextDecoder().decode(bytes.subarray(Math.max(0, start - 3), start + step));
      return Math.max(0, start - 3) + new TextEncoder().encode(lossy.slice(0, Math.max(0, lossy.indexOf('\uFFFD')))).length;
    }
  }
  return bytes.length;
}

/** The byte order mark at the start of bytes, with the charset it tells, or undefined. */
function markOf(bytes: Uint8Array) {
  return bom.find((known) => known.bytes.every((byte, i) => bytes[i] === byte));
}

/** Throws InputError if the start of a file shows that it is empty, or no text. */
export function refuseBinary(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new InputError('is empty');
  const signature = signatures.find(({ start }) => [...start].every((character, i) => bytes[i] === character.charCodeAt(0)));
  if (signature) throw new InputError(`is ${signature.what}, not text; save its text as .txt, .md or .html`);
  if (!markOf(bytes) && isBinary(bytes)) throw new InputError('is a binary file, not text');
}

/**
 * The start of a file as text, to tell its kind by: what cannot be decoded stands as U+FFFD.
 *
 * @example
 * startOf(new TextEncoder().encode('<rss')) // '<rss'
 */
export function startOf(bytes: Uint8Array): string {
  const mark = markOf(bytes);
  return new TextDecoder(mark?.charset ?? 'utf-8').decode(bytes);
}

/** Text of the web has at most one faulty character and one more for so many bytes; what has more is of another charset. */
const rareFault = 1_000;

/** What a server said of the bytes it sent. */
export interface Sent {
  readonly charset: string | null;
}

/**
 * The text that bytes hold: by their byte order mark, else by the charset that HTML or XML declares, else as UTF-8.
 *
 * Of bytes that a server sent, its word comes before theirs; if they keep to neither, they are taken as UTF-8 or, undeclared, as
 * windows-1252; and a faulty character here and there becomes U+FFFD, as in a browser, for a reader cannot mend the page.
 *
 * Throws InputError if the bytes are empty, binary, not of that charset, or declare one that is not known.
 *
 * @example
 * decodeText(new TextEncoder().encode('Talks failed.')) // 'Talks failed.'
 */
export function decodeText(bytes: Uint8Array, sent: Sent | null = null): string {
  refuseBinary(bytes);
  const mark = markOf(bytes);
  const declared = declaredCharset(new TextDecoder('latin1').decode(bytes.subarray(0, 1024)));
  const text = sent === null || mark ? decodeAs(bytes, mark?.charset ?? declared ?? 'utf-8') : decodeSent(bytes, sent.charset, declared);
  if (text.trim() === '') throw new InputError('is empty');
  return text;
}

/** The text of bytes in a charset. Throws InputError if it is not known or they are not of it. */
function decodeAs(bytes: Uint8Array, charset: string): string {
  try {
    const decoder = new TextDecoder(charset, { fatal: true });
    const text = decoder.decode(bytes);
    return decoder.encoding === 'windows-1252' ? text.replace(/[\u0080-\u009F]/g, (control) => western[control.charCodeAt(0) - 0x80]!) : text;
  } catch (error) {
    if (error instanceof RangeError) throw new InputError(`declares the charset "${charset}", which is not known; save it as UTF-8`);
    const where = charset.toLowerCase() === 'utf-8' ? ` (byte ${firstBadByte(bytes)})` : '';
    throw new InputError(`is not valid ${charset.toUpperCase()}${where}; save it as UTF-8`);
  }
}

/**
 * The text of a piece of a file (a line, a cell), which declares no charset of its own, whatever it speaks of.
 *
 * Throws InputError if it is not UTF-8.
 *
 * @example
 * decodePiece(new TextEncoder().encode('Talks failed.')) // 'Talks failed.'
 */
export function decodePiece(bytes: Uint8Array): string {
  if (isBinary(bytes)) throw new InputError('is a binary file, not text');
  return decodeAs(bytes, 'utf-8').replace(/^\uFEFF/, '');
}

/** The text of bytes from the web, by the first charset that they keep to. */
function decodeSent(bytes: Uint8Array, told: string | null, declared: string | null): string {
  const named = [told, declared].filter((charset) => charset !== null);
  let refusal: unknown = null;
  for (const charset of [...named, 'utf-8']) {
    try {
      return decodeAs(bytes, charset);
    } catch (error) {
      refusal ??= error;
    }
  }
  const text = new TextDecoder().decode(bytes);
  if ((text.match(/\uFFFD/g)?.length ?? 0) <= 1 + bytes.length / rareFault) return text;
  if (named.length === 0) return decodeAs(bytes, 'windows-1252');
  throw refusal;
}

/** Whether the bytes hold what no text holds: NUL, or many other control characters. */
function isBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 65_536);
  let controls = 0;
  for (const byte of head) {
    if (byte === 0) return true;
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 && byte !== 27) controls++;
  }
  return controls > head.length / 50;
}
