import { describe, expect, it } from 'vitest';
import { documentsOf } from '../index.js';
import { inputFor } from '../inputs.js';
import { feedsOf, opml } from './opml.js';

const list = `<?xml version="1.0"?><opml version="2.0"><head><title>Feeds</title></head><body><outline text="Papers">
<outline text="Quay" type="rss" xmlUrl="https://quay.example/rss"/><outline text="Harbour" xmlUrl="https://harbour.example/atom"/></outline>
<outline text="Quay again" xmlUrl="https://quay.example/rss"/><outline text="A file" xmlUrl="file:///etc/passwd"/><outline text="A note"/></body></opml>`;

describe('opml', () => {
  it('lists its feeds, folders opened up, each once, addresses of the web alone', () => {
    expect(feedsOf(list)).toEqual(['https://quay.example/rss', 'https://harbour.example/atom']);
    expect(opml.entries(list)).toEqual([{ feed: 'https://quay.example/rss' }, { feed: 'https://harbour.example/atom' }]);
  });

  it('is found by its content alone', () => expect(inputFor({ ending: '', mediaType: null }, list).kind).toBe('opml'));

  it.each([
    ['is no OPML that can be read', '<opml><body>'],
    ['lists no feed', '<opml version="2.0"><body><outline text="A note"/></body></opml>'],
  ])('refuses: %s', (reason, text) => expect(() => feedsOf(text)).toThrow(reason));

  it('is no article', async () => {
    await expect(documentsOf(new TextEncoder().encode(list), 'feeds.opml', {})).rejects.toThrow('lists feeds and holds no article');
  });
});
