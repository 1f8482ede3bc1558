import { describe, expect, it } from 'vitest';
import { InputError } from '../article.js';
import { describeInput } from '../input.contract.js';
import { articleOfMarkdown, markdown } from './markdown.js';
import { plainLine } from './plain.js';

describeInput(
  markdown,
  ({ title, publisher, published, url, paragraphs }) =>
    `---\ntitle: "${title}"\npublisher: ${publisher}\npublished: ${published}\nurl: ${url}\n---\n\n${paragraphs.join('\n\n')}\n`,
);

describe('articleOfMarkdown', () => {
  it('takes the first heading as title without front matter, and drops one that repeats the title', () => {
    expect(articleOfMarkdown('# Talks fail\n\nThey left.')).toMatchObject({ title: 'Talks fail', body: 'They left.' });
    expect(articleOfMarkdown('---\ntitle: Talks fail\n---\n# Talks fail\n\nThey left.')).toMatchObject({ title: 'Talks fail', body: 'They left.' });
    expect(articleOfMarkdown('Talks fail\n==========\n\nThey left.')).toMatchObject({ title: 'Talks fail', body: 'They left.' });
  });

  it('takes a lead only where the text clearly has one', () => {
    expect(articleOfMarkdown('# Talks fail\n\n**Envoys leave Vienna**\n\nThey left.')).toMatchObject({ lead: 'Envoys leave Vienna', body: 'They left.' });
    expect(articleOfMarkdown('---\ntitle: Talks fail\nlead: Envoys leave\n---\nThey left.')).toMatchObject({ lead: 'Envoys leave', body: 'They left.' });
    expect(articleOfMarkdown('---\ntitle: Talks fail\n---\nThey *left*.\n\nNo date.').lead).toBeNull();
  });

  it('joins the lines of a paragraph; headings, items and quotations stand for themselves', () => {
    const article = articleOfMarkdown(
      '---\ntitle: T\n---\n\nThey left in\n2024. Nobody\nstayed.\n\n## Why\n\n- no\n  trust\n- no time\n\n> So he said.\n\n---\n\n```\ncode\n```\nEnd.',
    );
    expect(article.body.split('\n\n')).toEqual(['They left in 2024. Nobody stayed.', 'Why', 'no trust', 'no time', 'So he said.', 'End.']);
  });

  it('refuses front matter that is not YAML, and a date that is none', () => {
    expect(() => articleOfMarkdown('---\ntitle: "Talks\n---\nThey left.')).toThrow(InputError);
    expect(() => articleOfMarkdown('---\ntitle: Talks\npublished: soon\n---\nThey left.')).toThrow('"published" is no date: "soon" (write 2023-10-16)');
  });

  it.each([
    ['Readout: the call with Mr Ito', 'Readout: the call with Mr Ito'],
    ['Talks: day two: no deal', 'Talks: day two: no deal'],
    ['The Minister: "No"', 'The Minister: "No"'],
  ])('takes an unquoted title with a colon as it stands: %s', (written, title) => {
    expect(articleOfMarkdown(`---\ntitle: ${written}\npublished: 2024-03-05\n---\nThey left.`)).toMatchObject({ title, published: '2024-03-05' });
  });

  it('leaves publisher and date null where the front matter has none', () => {
    expect(articleOfMarkdown('---\ntitle: Talks fail\n---\nThey left.')).toMatchObject({ publisher: null, published: null, url: null });
  });
});

describe('plainLine', () => {
  it.each([
    ['They **left** [Vienna](https://example.org/a_(b)).', 'They left Vienna.'],
    ['![a map](map.png) _So_ it was.', 'So it was.'],
    ['snake_case_word and 2 * 3 * 4 stay', 'snake_case_word and 2 * 3 * 4 stay'],
    ['a \\* b, `code`, <https://example.org>', 'a * b, code, https://example.org'],
    ['[…] he [the minister] said', '[…] he [the minister] said'],
  ])('%s', (written, plain) => expect(plainLine(written)).toBe(plain));
});
