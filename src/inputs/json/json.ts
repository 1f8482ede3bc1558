import { type Entry, InputError, type WholeInput } from '../article.js';
import { articleOfFields } from './fields.js';

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

/** Where each member of a top-level array starts. The text is known to be valid JSON. */
function memberOffsets(text: string): number[] {
  const offsets: number[] = [];
  let depth = 0;
  let quoted = false;
  let expected = false;
  for (let i = 0; i < text.length; i++) {
    const character = text[i]!;
    if (quoted) {
      if (character === '\\') i++;
      else if (character === '"') quoted = false;
      continue;
    }
    if (/\s/.test(character)) continue;
    if (expected && character !== ']') offsets.push(i);
    expected = false;
    if (character === '"') quoted = true;
    else if (character === '[' || character === '{') expected = ++depth === 1;
    else if (character === ']' || character === '}') depth--;
    else if (character === ',' && depth === 1) expected = true;
  }
  return offsets;
}

const piece =
  /\s*(?:("(?:[^"\\\u0000-\u001F]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null|[[{])|([\]}])|([,:]))/y;

/** About where JSON that does not parse breaks off: at the first piece that is none, or that cannot follow the one before. */
function breakOf(text: string): number {
  let read = 0;
  let afterValue = false;
  for (;;) {
    piece.lastIndex = read;
    const found = piece.exec(text);
    if (found === null) break;
    const [whole, opens, closes, parts] = found;
    const at = read + whole.search(/\S/);
    if ((opens !== undefined && afterValue) || (parts !== undefined && !afterValue)) return at;
    afterValue = closes !== undefined || (opens !== undefined && opens !== '[' && opens !== '{');
    read += whole.length;
  }
  const next = text.slice(read).search(/\S/);
  return next < 0 ? text.trimEnd().length : read + next;
}

/**
 * Parses JSON. Throws InputError with the line at which it breaks off.
 *
 * @example
 * parseJson('{"title": 1}') // { title: 1 }
 */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new InputError(`line ${lineAt(text, breakOf(text))}: is not valid JSON`);
  }
}

function entryOf(value: unknown, line: number): Entry {
  try {
    return { line, article: articleOfFields(value) };
  } catch (error) {
    if (error instanceof InputError) return { line, article: error };
    throw error;
  }
}

/** JSON: one article, or an array of them. */
export const json = {
  kind: 'json',
  extensions: ['.json'],
  recognises: (text) => /^\s*[[{]/.test(text),
  entries: (content) => {
    const text = content.replace(/^\uFEFF/, '');
    const value = parseJson(text);
    if (!Array.isArray(value)) return [entryOf(value, lineAt(text, text.search(/\S/)))];
    if (value.length === 0) throw new InputError('is an empty list');
    const offsets = memberOffsets(text);
    return value.map((member, i) => entryOf(member, lineAt(text, offsets[i] ?? 0)));
  },
} satisfies WholeInput;
