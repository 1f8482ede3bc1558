import { describe, expect, it } from 'vitest';
import { inputFor, inputs } from './inputs.js';
import { endingOf } from './container.js';

const kind = (ending: string, mediaType: string | null, start: string) => inputFor({ ending, mediaType }, start).kind;
const rss = '<?xml version="1.0"?>\n<!-- made by hand -->\n<rss version="2.0">';

describe('inputFor', () => {
  it('takes a file by its ending, else by what stands in it', () => {
    expect(kind('.md', null, rss)).toBe('markdown');
    expect(kind('.log', null, rss)).toBe('feed');
    expect(kind('', null, 'Talks fail\n\nEnvoys left.')).toBe('text');
    expect(kind('', null, 'title;text;date\nTalks;Envoys left;2024')).toBe('csv');
    expect(kind('', null, 'Talks fail, again\nThe text, he said, was long.')).toBe('text');
  });

  it.each([
    ['.php', 'text/html', '<!doctype html><p>', 'html'],
    ['.csv', 'text/html', '<!doctype html><p>', 'html'],
    ['.html', 'text/html', rss, 'feed'],
    ['', 'text/plain', rss, 'feed'],
    ['.xml', 'application/xml', '<opml version="2.0">', 'opml'],
    ['.csv', 'text/plain', 'title,text\n', 'csv'],
    ['', 'text/csv', 'a,b\n', 'csv'],
    ['', 'application/json', '[{', 'json'],
    ['.warc', 'application/octet-stream', 'WARC/1.0\r\n', 'warc'],
    ['', 'text/html', 'Talks <b>fail</b>', 'html'],
    ['.org', '', 'Talks fail', 'text'],
  ])('takes what a server sends by what it is: %s, %s', (ending, mediaType, start, expected) => expect(kind(ending, mediaType, start)).toBe(expected));

  it('has no ending in two kinds', () => {
    const endings = inputs.flatMap(({ extensions }) => extensions);
    expect(new Set(endings).size).toBe(endings.length);
  });
});

describe('endingOf', () => {
  it.each([
    ['a/b.WARC.GZ', '.warc'],
    ['a.csv', '.csv'],
    ['a.gz', ''],
    ['b.d/a', ''],
  ])('%s: %s', (path, ending) => expect(endingOf(path)).toBe(ending));
});
