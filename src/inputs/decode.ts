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
      decoder.decode(bytes.subarray(start, start + step), { stream: true });
    } catch {
      const lossy = new TextDecoder().decode(bytes.subarray(Math.max(0, start - 3), start + step));
      return Math.max(0, start - 3) + new TextEncoder().encode(lossy.slice(0, Math.max(0, lossy.indexOf('\uFFFD')))).length;
    }
  }
  return bytes.length;
}

/**
 * The text that bytes hold: by their byte order mark, else by the charset that HTML or XML declares, else as UTF-8.
 *
 * Throws InputError if the bytes are empty, binary, not of that charset, or declare one that is not known.
 *
 * @example
 * decodeText(new TextEncoder().encode('Talks failed.')) // 'Talks failed.'
 */
export function decodeText(bytes: Uint8Array): string {
  if (bytes.length === 0) throw new InputError('is empty');
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  // latin1 is windows-1252 by name: the signatures above U+007F are compared by byte.
  const signature = signatures.find(({ start }) => [...start].every((character, i) => bytes[i] === character.charCodeAt(0)));
  if (signature) throw new InputError(`is ${signature.what}, not text; save its text as .txt, .md or .html`);
  const mark = bom.find((known) => known.bytes.every((byte, i) => bytes[i] === byte));
  if (!mark && isBinary(bytes)) throw new InputError('is a binary file, not text');
  const charset = mark?.charset ?? declaredCharset(head) ?? 'utf-8';
  let text: string;
  try {
    const decoder = new TextDecoder(charset, { fatal: true });
    text = decoder.decode(bytes);
    if (decoder.encoding === 'windows-1252') text = text.replace(/[\u0080-\u009F]/g, (control) => western[control.charCodeAt(0) - 0x80]!);
  } catch (error) {
    if (error instanceof RangeError) throw new InputError(`declares the charset "${charset}", which is not known; save it as UTF-8`);
    const where = charset.toLowerCase() === 'utf-8' ? ` (byte ${firstBadByte(bytes)})` : '';
    throw new InputError(`is not valid ${charset.toUpperCase()}${where}; save it as UTF-8`);
  }
  if (text.trim() === '') throw new InputError('is empty');
  return text;
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
