import type { Document } from '../../document/document.js';
import type { Stretch } from '../scene.js';

/** A stretch in quotation marks, the marks included; `open` where the closing mark is missing because the quotation goes on in the next paragraph. */
export interface Quote extends Stretch {
  readonly open: boolean;
}

const closing: Readonly<Record<string, string>> = { '“': '”', '"': '"', '«': '»', '‘': '’', "'": "'", '„': '“' };

/**
 * Finds what stands in quotation marks, in text order. An apostrophe opens nothing; a mark that never closes reaches to the
 * end of its paragraph only if the next paragraph opens with the same mark, or nothing is left open after it.
 *
 * @example
 * quotesIn(document) // of '"No," he said.' → [{ start: 0, end: 5, open: false }]
 */
export function quotesIn({ text, paragraphs }: Pick<Document, 'text' | 'paragraphs'>): Quote[] {
  const quotes: Quote[] = [];
  paragraphs.forEach((paragraph, p) => {
    let at = paragraph.start;
    while (at < paragraph.end) {
      const mark = text[at]!;
      const close = closing[mark];
      if (!close || !opens(text, at, mark)) {
        at++;
        continue;
      }
      const end = closeOf(text, at + 1, paragraph.end, close);
      if (end !== null) {
        quotes.push({ start: at, end: end + 1, open: false });
        at = end + 1;
        continue;
      }
      const next = paragraphs[p + 1];
      if (mark !== "'" && mark !== '‘' && next && text[next.start] === mark) quotes.push({ start: at, end: paragraph.end, open: true });
      if (mark !== "'" && mark !== '‘') break;
      at++;
    }
  });
  return quotes;
}

function opens(text: string, at: number, mark: string): boolean {
  const before = text[at - 1] ?? ' ';
  const after = text[at + 1] ?? ' ';
  if (/\s/u.test(after)) return false;
  if (mark === '“' || mark === '«' || mark === '„') return true;
  return /[\s([{—–-]/u.test(before) && (mark === '"' || (/[\p{L}\p{N}…]/u.test(after) && !/^\d0s/u.test(text.slice(at + 1))));
}

function closeOf(text: string, from: number, to: number, close: string): number | null {
  for (let i = from; i < to; i++) {
    if (text[i] !== close) continue;
    const after = text[i + 1] ?? ' ';
    const before = text[i - 1] ?? ' ';
    if (close === '’' || close === "'") {
      // "Tigers' chief" inside a single-quoted stretch: a closing mark follows punctuation or ends a clause.
      if (/[\p{L}\p{N}]/u.test(after)) continue;
      if (
        /s/u.test(before) &&
        /^\s\p{Ll}/u.test(text.slice(i + 1, i + 3)) &&
        text.indexOf(close, i + 1) > 0 &&
        text.indexOf(close, i + 1) < to &&
        text.indexOf(close, i + 1) - i < 120
      )
        continue;
      return i;
    }
    if (close === '"' && /\s/u.test(before) && /\S/u.test(after) && !/[.,;:!?)]/u.test(after)) return null;
    return i;
  }
  return null;
}
