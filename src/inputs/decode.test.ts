import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from './decode.js';

const bytes = (text: string) => new TextEncoder().encode(text);
const latin = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

describe('decodeText', () => {
  it('gives back any text that is UTF-8', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[\p{L}\p{N}\p{P}\p{S}\n “”é😀]+$/u), (text) => {
        fc.pre(text.trim() !== '' && !text.startsWith('\uFEFF') && !/^(?:%PDF-|PK|GIF8|\{\\rtf)|<meta|<\?xml/i.test(text));
        expect(decodeText(bytes(text))).toBe(text);
      }),
    );
  });

  it('goes by the byte order mark', () => {
    expect(decodeText(new Uint8Array([0xef, 0xbb, 0xbf, ...bytes('Café')]))).toBe('Café');
    expect(decodeText(new Uint8Array([0xff, 0xfe, 0x43, 0, 0x61, 0]))).toBe('Ca');
    expect(decodeText(new Uint8Array([0xfe, 0xff, 0, 0x43, 0, 0x61]))).toBe('Ca');
  });

  it('goes by the charset that HTML or XML declares', () => {
    expect(decodeText(latin('<meta charset="iso-8859-1"><p>Caf\u00e9 \u0093talks\u0094 \u0096 50 \u0080'))).toContain('Café “talks” – 50 €');
    expect(decodeText(latin('<html><meta http-equiv="Content-Type" content="text/html; charset=koi8-r">\u00cd'))).toContain('м');
    expect(decodeText(latin('<?xml version="1.0" encoding="windows-1250"?><html>\u00a1'))).toContain('ˇ');
  });

  it.each<[string, Uint8Array, string | RegExp]>([
    ['invalid UTF-8, with the byte', latin('Envoys left the caf\u00e9 early.'), 'is not valid UTF-8 (byte 19); save it as UTF-8'],
    ['invalid UTF-8 far in', new Uint8Array([...bytes('Café '.repeat(2000)), 0xff]), 'is not valid UTF-8 (byte 12000); save it as UTF-8'],
    ['HTML that is not what it declares', latin('<meta charset="utf-8"><p>Caf\u00e9'), /^is not valid UTF-8/],
    ['a charset that is not known', latin('<meta charset="klingon"><p>qapla'), 'declares the charset "klingon", which is not known; save it as UTF-8'],
    ['NUL', bytes('a\0b'), 'is a binary file, not text'],
    ['a Word file', latin('PK\u0003\u0004rest'), /^is a zip archive \(or a Word/],
    ['a picture', latin('\u0089PNG\r\n'), /^is an image, not text/],
    ['nothing', bytes(''), 'is empty'],
    ['a byte order mark alone', new Uint8Array([0xef, 0xbb, 0xbf]), 'is empty'],
  ])('refuses %s', (_, content, reason) => {
    expect(() => decodeText(content)).toThrow(reason);
  });
});
