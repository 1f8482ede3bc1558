import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pageOf, sample } from '../inputs/input.contract.js';
import { documentsOf } from '../inputs/index.js';
import { readFiles } from '../inputs/read-files.js';
import { webClient } from '../inputs/web/client.js';
import { type TestServer, testServer } from '../inputs/web/sample-server.js';
import { run } from './program.js';

const folder = mkdtempSync(join(tmpdir(), 'readout-watch-command-'));
let server: TestServer;
beforeAll(async () => {
  server = await testServer();
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

async function command(...words: string[]) {
  const text = { out: '', error: '' };
  const sink = (name: 'out' | 'error') => ({
    write: (more: string, done?: () => void) => {
      text[name] += more;
      done?.();
      return true;
    },
  });
  const code = await run(words, { out: sink('out'), error: sink('error'), environment: {} });
  return { code, ...text };
}

describe('readout watch', () => {
  const state = join(folder, 'state.jsonl');
  const once = (...words: string[]) => command('watch', ...words, '--once', '--state', state, '--allow-private', '--pause', '0');

  it('prints each new article as a line that read takes for the same document, and names what fails', async () => {
    const german = {
      ...sample,
      title: 'Gespräche ohne Ergebnis',
      paragraphs: ['Die Gesandten beider Seiten haben Wien am Dienstag ohne eine Einigung verlassen, wie das Ministerium mitteilte.'],
    };
    server.routes = {
      '/rss': `<rss version="2.0"><channel><title>Quay</title>${['/a', '/b'].map((path) => `<item><title>x</title><link>${server.base}${path}</link></item>`).join('')}</channel></rss>`,
      '/a': pageOf({ ...sample, paragraphs: [...sample.paragraphs, 'Comments are closed.'] }),
      '/b': pageOf(german),
    };
    const { code, out, error } = await once(`${server.base}/rss`);
    expect([code, error]).toEqual([1, `readout: ${server.base}/b (in ${server.base}/rss) is in German; Readout reads English\n`]);
    expect(out.split('\n')).toHaveLength(2);
    expect(JSON.parse(out)).toMatchObject({ title: sample.title, publisher: sample.publisher, published: sample.published, url: sample.url, byline: null });
    const [again] = await documentsOf(new TextEncoder().encode(out), 'a.jsonl', {});
    for await (const { document } of readFiles([`${server.base}/a`], {}, webClient({ allowPrivate: true, pause: 0 }))) {
      if (document instanceof Error || !again || again.document instanceof Error) throw new Error('a document was expected');
      expect(again.document.id).toBe(document.id);
      expect([again.document.text, again.document.retrieved !== null]).toEqual([document.text, true]);
    }
    expect(await once(`${server.base}/rss`)).toEqual({ code: 0, out: '', error: '' });
  });

  it.each<[string[], string]>([
    [['watch'], "missing required argument 'place'"],
    [['watch', 'x', '--every', '0'], 'It is no number of minutes, 1 or more.'],
    [['watch', 'x', '--pause', 'long'], 'It is no number of seconds.'],
    [['watch', 'x', '--columns', 'body'], '"body" does not say which column holds what; write text=body'],
  ])('%j is wrong usage', async (words, reason) => {
    const { code, error } = await command(...words);
    expect(code).toBe(2);
    expect(error).toContain(reason);
    expect(error).toMatch(/^readout: [^\n]+\n$/);
  });

  it('does not write over a file of something else', async () => {
    const other = join(folder, 'articles.jsonl');
    writeFileSync(other, '{"title":"A","text":"Left."}\n');
    expect(await command('watch', 'x', '--once', '--state', other)).toEqual({
      code: 1,
      out: '',
      error: `readout: ${other} is not a file of what was read; name another with --state\n`,
    });
  });

  it('reads from no private network unless it may', async () => {
    const { code, error } = await command('watch', `${server.base}/rss`, '--once', '--state', join(folder, 'other.jsonl'));
    expect([code, error]).toEqual([1, `readout: ${server.base}/rss stands on a private network (127.0.0.1); --allow-private lets it be read\n`]);
  });
});
