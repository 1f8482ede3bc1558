import { describe, expect, it } from 'vitest';
import { describeInput } from '../input.contract.js';
import { articleOfText, text } from './text.js';

describeInput(text, ({ title, paragraphs }) => `${title}\n\n${paragraphs.join('\n\n')}\n`, []);

describe('articleOfText', () => {
  it('takes the second line as lead where a blank line follows', () => {
    expect(articleOfText('Talks fail\nEnvoys leave Vienna\n\nThey left on Tuesday.')).toMatchObject({
      title: 'Talks fail',
      lead: 'Envoys leave Vienna',
      body: 'They left on Tuesday.',
    });
  });

  it('takes the second line as lead where a longer body follows', () => {
    const article = articleOfText('Talks fail\nEnvoys leave Vienna\nThey left on Tuesday, the ministry said.\nNo date was named.');
    expect(article).toMatchObject({ lead: 'Envoys leave Vienna', body: 'They left on Tuesday, the ministry said.\nNo date was named.' });
  });

  it('has no lead where the body starts after a blank line, is all there is, or is broken to a width', () => {
    expect(articleOfText('Talks fail\n\nThey left on Tuesday.\n\nNo date was named.')).toMatchObject({
      lead: null,
      body: 'They left on Tuesday.\n\nNo date was named.',
    });
    expect(articleOfText('Talks fail\nThey left on Tuesday.')).toMatchObject({ title: 'Talks fail', lead: null, body: 'They left on Tuesday.' });
    const wrapped =
      'Envoys of both sides left Vienna on Tuesday without a deal, the\nforeign ministry said, and nobody would name a date for another\nround of talks.';
    expect(articleOfText(`Talks fail\n${wrapped}`)).toMatchObject({ title: 'Talks fail', lead: null, body: wrapped });
  });

  it('takes a byline and a date under the title for what they are', () => {
    const article = articleOfText('Talks fail\nBy Ida Holm\n5 March 2024\n\nThey left on Tuesday.');
    expect(article).toMatchObject({
      title: 'Talks fail',
      lead: null,
      byline: 'Ida Holm',
      published: '2024-03-05',
      body: 'They left on Tuesday.',
      removed: ['By Ida Holm', '5 March 2024'],
    });
  });

  it('has no title where there is one line only, or the first is no headline', () => {
    expect(articleOfText('Envoys left Vienna on Tuesday.')).toMatchObject({ title: null, body: 'Envoys left Vienna on Tuesday.' });
    const long = `${'Envoys left Vienna again. '.repeat(12)}`;
    expect(articleOfText(`${long}\n\nNo date was named.`).title).toBeNull();
  });
});
