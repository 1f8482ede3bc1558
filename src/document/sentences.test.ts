import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Paragraph } from './document.js';
import { segment } from './sentences.js';
import { spanOf } from './span.js';
import { tokenize } from './tokens.js';

/** A text whose paragraphs are what stands between empty lines. */
function paragraphed(text: string): { text: string; paragraphs: Paragraph[] } {
  const paragraphs = [...text.matchAll(/(?:[^\n]|\n(?!\n))+/g)].map((match) => ({
    ...spanOf(text, match.index, match.index + match[0].length),
    role: 'body' as const,
  }));
  return { text, paragraphs };
}
const sentences = (text: string) => segment(paragraphed(text)).sentences.map(({ start, end }) => text.slice(start, end));

describe('segment', () => {
  it.each<[string, string[]]>([
    ['Mr. Ito left. Talks failed.', ['Mr. Ito left.', 'Talks failed.']],
    ['Did they? No! They left… Then silence.', ['Did they?', 'No!', 'They left…', 'Then silence.']],
    ['He said “no.” She left.', ['He said “no.”', 'She left.']],
    ['(He said “no.”) She left.', ['(He said “no.”)', 'She left.']],
    ['“Why?” he asked. “Because.”', ['“Why?” he asked.', '“Because.”']],
    ['John F. Abe met Ann B. Ito. They talked.', ['John F. Abe met Ann B. Ito.', 'They talked.']],
    ['This was plan B. The envoys left.', ['This was plan B.', 'The envoys left.']],
    ['U.S. Secretary Abe left the U.S. The envoy stayed.', ['U.S. Secretary Abe left the U.S.', 'The envoy stayed.']],
    ['He left the U.S. “The talks are over.”', ['He left the U.S.', '“The talks are over.”']],
    ['It began at 10 p.m. Monday in Oslo.', ['It began at 10 p.m. Monday in Oslo.']],
    ['It cost $1.5 million. 30 people came.', ['It cost $1.5 million.', '30 people came.']],
    ['On Jan. 5 he left. on foot.', ['On Jan. 5 he left. on foot.']],
    ['A headline\nA second line. Its end.', ['A headline', 'A second line.', 'Its end.']],
    ['One paragraph\n\nanother one', ['One paragraph', 'another one']],
    ['See www.a.org. It is there.', ['See www.a.org.', 'It is there.']],
    ['', []],
    [' \n\n \n', []],
  ])('cuts %j', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  it('says which paragraph a sentence stands in', () => {
    expect(segment(paragraphed('One. Two.\n\nThree.')).sentences.map(({ paragraph }) => paragraph)).toEqual([0, 0, 1]);
  });

  const pieces = ['Mr.', 'Ito', 'left', 'U.S.', 'F', '.', '?', '”', '“', ')', '(', ' ', ' ', '\n', '\n\n', '😀', '…', 'The', '5', "n't", '\u00ad'];
  const anyText = fc.oneof(fc.string({ unit: fc.constantFrom(...pieces) }), fc.string({ unit: 'binary' }));

  it('puts every token into one sentence, in order, within its paragraph and line', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const document = paragraphed(text);
        const { tokens, sentences: found } = segment(document);
        expect(tokens).toEqual(document.paragraphs.flatMap(({ start, end }) => tokenize(text, start, end)));
        let next = 0;
        for (const { start, end, first, last, paragraph } of found) {
          expect(first).toBe(next);
          expect(last).toBeGreaterThan(first);
          expect([start, end]).toEqual([tokens[first]!.start, tokens[last - 1]!.end]);
          expect(start).toBeGreaterThanOrEqual(document.paragraphs[paragraph]!.start);
          expect(end).toBeLessThanOrEqual(document.paragraphs[paragraph]!.end);
          expect(text.slice(start, end)).not.toContain('\n');
          next = last;
        }
        expect(next).toBe(tokens.length);
      }),
      { numRuns: 500 },
    );
  });

  it('gives a paragraph the sentences that it has alone', () => {
    fc.assert(
      fc.property(anyText, anyText, (a, b) => {
        const [one, two] = [a, b].map((text) => text.replaceAll('\n', ' ').trim());
        fc.pre(one !== '' && two !== '');
        expect(sentences(`${one}\n\n${two}`)).toEqual([...sentences(one!), ...sentences(two!)]);
      }),
    );
  });

  it('takes a long row of closing marks in its stride', () => {
    const begun = performance.now();
    expect(sentences(`${'”'.repeat(50_000)} The end.`).length).toBeGreaterThan(0);
    expect(sentences('” '.repeat(50_000))).toHaveLength(1);
    expect(performance.now() - begun).toBeLessThan(2000);
  });
});
