import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildSample } from '../../store/build-sample.js';
import { call, long } from '../../store/sample-articles.js';
import { run } from '../program.js';
import { csvCell } from './listing.js';
import { withRate } from './rate.js';
import { storeAddress } from './with-store.js';

const folder = mkdtempSync(join(tmpdir(), 'readout-commands-'));
const store = join(folder, 'readout.db');
const records = join(folder, 'records.jsonl');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function command(...words: string[]) {
  const text = { out: '', error: '' };
  const sink = (name: 'out' | 'error') => ({
    write: (more: string, done?: () => void) => {
      text[name] += more;
      done?.();
      return true;
    },
  });
  const code = await run(words, { out: sink('out'), error: sink('error'), environment: { DATABASE_URL: store, USER: 'ida' } });
  return { code, ...text };
}
const json = async (...words: string[]) => JSON.parse((await command(...words, '--format', 'json')).out);

const first = buildSample(call);
beforeAll(async () => {
  const again = buildSample({
    ...call,
    title: 'Again',
    path: 'b.md',
    url: 'https://else.example/b',
    paragraphs: [...call.paragraphs, ...long],
    publisher: '=Else, "Ltd"',
  });
  const broken = { ...buildSample({ paragraphs: ['Envoys left.'], who: [{ name: 'Envoys' }] }) };
  broken.actors[0]!.mentions[0]!.text = 'Nobody';
  writeFileSync(
    records,
    [JSON.stringify(first), '', '{"contract":1}', 'nonsense', JSON.stringify(broken), JSON.stringify(again), JSON.stringify(first)].join('\n'),
  );
});

describe('readout add --records', () => {
  it('keeps what is valid, names what is not, and says what became of all', async () => {
    const { code, out, error } = await command('add', '--records', records);
    expect(code).toBe(1);
    expect(out).toBe(`2 added, 1 held already, 3 refused; in ${store}\n`);
    expect(error).toContain(`readout: ${records}:3 is no record as "readout read --format jsonl" prints it (document`);
    expect(error).toContain(`readout: ${records}:4 is no JSON\n`);
    expect(error).toContain(`readout: ${records}:5 is left out for evidence that is not in it`);
    expect(await command('add', '--records', records)).toMatchObject({ out: `3 held already, 3 refused; in ${store}\n` });
    expect(await command('add', '--records', join(folder, 'none.jsonl'))).toMatchObject({
      code: 1,
      error: `readout: ${join(folder, 'none.jsonl')} is not there\n`,
    });
  });

  it('says in one line why a store cannot be used', async () => {
    expect(await command('add', '--records', records, '--store', folder)).toMatchObject({
      code: 1,
      out: '',
      error: expect.stringMatching(/^readout: [^\n]+\n$/),
    });
  });
});

describe('the lists', () => {
  it('print events as table, JSON, JSONL and CSV', async () => {
    const table = (await command('events', '--type', 'consult')).out.split('\n');
    expect(table[0]).toMatch(/^day +type +who +publisher +id +words$/);
    expect(table[1]).toMatch(/^2024-04-08 {2}CONSULT {2}Awa Keita; Ken Ito .* e-[0-9a-f]{20} {2}Awa Keita telephoned Ken Ito on Monday\./);
    expect((await command('events', '--type', 'ASSAULT')).out).toContain('(2024-04-09)');
    expect(await json('events', '--between', 'Keita', 'Ito')).toHaveLength(2);
    expect((await command('events', '--all', '--format', 'jsonl')).out.trim().split('\n')).toHaveLength(4);
    const csv = (await command('events', '--type', 'CONSULT', '--format', 'csv')).out;
    expect(csv.split('\r\n')[0]).toBe('day,type,modes,contexts,actors,recipients,place,country,chain,publisher,published,url,score,state,document,id,words');
    expect(csv).toContain(`"'=Else, ""Ltd"""`);
  });

  it('say when there is more, and when there is nothing', async () => {
    expect(await command('events', '--limit', '1')).toMatchObject({ code: 0, error: 'readout: these are the first 1: --limit gives more, --all gives all\n' });
    expect(await command('events', '--type', 'AID')).toMatchObject({ code: 0, out: '', error: 'readout: nothing in the store fits\n' });
    expect(await json('events', '--type', 'AID')).toEqual([]);
  });

  it('print what somebody said', async () => {
    expect((await command('said', '--by', 'Ito', '--about', 'talks')).out).toContain('talks could open in May');
    expect(await command('said', '--by', 'Nemo')).toMatchObject({ code: 1, error: expect.stringContaining('nobody in the store is called "Nemo"') });
    expect(await command('said')).toMatchObject({ code: 2, error: expect.stringContaining("required option '--by <name>'") });
  });

  it('print where words stand', async () => {
    expect((await command('search', 'shelling')).out).toContain('«shelled»');
    expect((await json('search', 'talks', '--in', 'statements'))[0]).toMatchObject({
      record: expect.stringMatching(/^s-/),
      snippet: expect.stringContaining('«talks»'),
    });
    expect(await command('search', '***')).toMatchObject({ code: 1, error: expect.stringContaining('names no word to look for') });
  });
});

describe('readout review', () => {
  const [consult] = first.events;

  it('corrects, shows both values, takes back, and keeps the history', async () => {
    const id = consult!.id;
    expect((await command('review', 'correct', id, 'type', 'AGREE', '--note', 'no call')).out).toBe(`decision 1 by ida: ${id} type: CONSULT → AGREE\n`);
    const shown = (await command('review', 'show', id)).out;
    expect(shown).toContain(`event ${id} (corrected)`);
    expect(shown).toContain('AGREE  (the machine: CONSULT)');
    expect((await command('review', 'undo', '1', '--by', 'Jo')).out).toContain('decision 2 by Jo');
    expect((await json('review', 'history')).map(({ act }: { act: string }) => act)).toEqual(['undo', 'correct']);
    expect((await json('review', 'show', id)).state).toBe('open');
  });

  it('adds what was missed, by its words', async () => {
    const added = await command('review', 'add', 'a.md', 'event', '--words', 'killed', '--set', 'type=ASSAULT', '--set', 'recipients=["Togo"]');
    expect(added).toMatchObject({ code: 0, out: expect.stringMatching(/^decision 3 by ida: e-[0-9a-f]{20} added\n$/) });
    expect(await command('review', 'add', 'a.md', 'event', '--words', 'nowhere there')).toMatchObject({
      code: 1,
      error: expect.stringContaining('does not have the words'),
    });
  });

  it('puts together, and tells agreement and what is queued', async () => {
    const ids = (await json('events', '--type', 'CONSULT')).map(({ record }: { record: { id: string } }) => record.id) as string[];
    expect((await command('review', 'same', 'happening', ...ids)).code).toBe(0);
    await command('review', 'confirm', ids[0]!, '--by', 'Jo');
    await command('review', 'reject', ids[0]!);
    expect((await command('review', 'agreement', 'Jo', 'ida')).out).toContain('judged 1 records in common and agree on 0');
    expect(await json('review', 'queue')).toEqual([]);
  });

  it('refuses what does not fit in one line', async () => {
    expect(await command('review', 'confirm', 'e-none')).toMatchObject({ code: 1, error: 'readout: there is no record e-none in the store\n' });
    expect(await command('review', 'correct', consult!.id, 'type', 'DANCE')).toMatchObject({ code: 1, error: expect.stringContaining('does not fit (type') });
    expect(await command('review', 'undo', '99')).toMatchObject({ code: 1, error: 'readout: there is no decision 99 in the store\n' });
  });
});

describe('readout remove', () => {
  it('removes by path, address or id', async () => {
    expect((await command('remove', 'b.md')).out).toMatch(/^removed sha256:[0-9a-f]{64} Again\n$/);
    expect(await command('remove', 'https://post.example/a#x')).toMatchObject({ code: 0 });
    expect(await command('remove', first.document.id)).toMatchObject({ code: 1, error: `readout: ${first.document.id} is not in the store\n` });
  });
});

describe('around the commands', () => {
  it('a store is named by option, surroundings or default', () => {
    expect(storeAddress({ store: 'a.db' }, { DATABASE_URL: 'postgres://x' })).toBe('a.db');
    expect(storeAddress({}, { DATABASE_URL: 'postgres://x' })).toBe('postgres://x');
    expect(storeAddress({}, { DATABASE_URL: '' })).toBe('readout.db');
  });

  it('a cell of a CSV file is no formula', () => {
    expect(['=1+1', '+a', '-a', '@a', '-12.5', 'a,b', 'a"b', 'ab'].map(csvCell)).toEqual(["'=1+1", "'+a", "'-a", "'@a", '-12.5', '"a,b"', '"a""b"', 'ab']);
  });

  it('progress tells rate and time left, once there is something to tell from', () => {
    let now = 0;
    const said: string[] = [];
    const progress = withRate({ update: (_, __, what = '') => void said.push(what), clear: () => {} }, () => now);
    for (const [time, done] of [
      [1000, 6],
      [10_000, 60],
      [100_000, 600],
    ] as const) {
      now = time;
      progress.update(done, 6000, 'a.md');
    }
    expect(said).toEqual(['a.md', '6.0/s, 17 min left  a.md', '6.0/s, 15 min left  a.md']);
  });
});
