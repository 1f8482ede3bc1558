import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadRegistry } from '../registry/load.js';
import { buildSample } from '../store/build-sample.js';
import { openStore, type Store } from '../store/index.js';
import { type AppOptions, appOf } from './app.js';
import { uploadLimits } from './security/limits.js';
import { foundEventSchema, pageOf } from './shapes/found.js';

const sampleReadout = (number: number) =>
  buildSample({
    title: `Talks ${number}`,
    publisher: 'The Meridian',
    published: `2023-10-1${number}`,
    paragraphs: [`Ada Ito met Ben Cole in Oslo on day ${number}.`],
    who: [{ name: 'Ada Ito' }, { name: 'Ben Cole' }],
    events: [{ type: 'CONSULT', trigger: 'met', actors: ['Ada Ito', 'Ben Cole'] }],
  });

const folder = mkdtempSync(join(tmpdir(), 'readout-api-'));
let store: Store;
const told: unknown[] = [];
const registry = loadRegistry();

function app(options: Partial<AppOptions> = {}) {
  const broken = () => Promise.reject(new Error('secret of the inside at /home/ada/model.ts'));
  return appOf({ store, registry, read: broken, explain: broken }, { hosts: [], token: null, web: null, tell: (error) => told.push(error), ...options });
}
const local = 'http://127.0.0.1:4317';
const post = (body: unknown, headers: Record<string, string> = {}) => ({
  method: 'POST',
  body: JSON.stringify(body),
  headers: { 'content-type': 'application/json', ...headers },
});

beforeAll(async () => {
  store = await openStore(join(folder, 'test.db'));
  await store.putAll([sampleReadout(1), sampleReadout(2), sampleReadout(3)]);
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('what the API answers', () => {
  it('gives records by the schemas, a page at a time', async () => {
    const answer = await app().request(`${local}/api/events?limit=1`);
    expect(answer.status).toBe(200);
    const page = pageOf(foundEventSchema).parse(await answer.json());
    expect(page.items).toHaveLength(1);
    expect(page.next).not.toBeNull();
    const second = pageOf(foundEventSchema).parse(await (await app().request(`${local}/api/events?limit=1&after=${encodeURIComponent(page.next!)}`)).json());
    expect(second.items[0]?.record.id).not.toBe(page.items[0]?.record.id);
  });

  it('says what is malformed, and what is not there', async () => {
    for (const [path, status, words] of [
      ['/api/events?limit=x', 400, /"limit" is malformed/],
      ['/api/events?since=May', 400, /2023-10-16/],
      ['/api/documents/sha256:none', 404, /not in the store/],
      ['/api/contacts/c-none/comparison', 404, /no contact/],
      ['/api/records/e-none', 404, /not in the store/],
      ['/api/exports/none', 404, /there is no format/],
      ['/api/nothing', 404, /openapi\.json/],
    ] as const) {
      const answer = await app().request(local + path);
      expect([path, answer.status]).toEqual([path, status]);
      expect(((await answer.json()) as { error: string }).error).toMatch(words);
    }
  });

  it('describes itself as OpenAPI 3.1, with the records by name', async () => {
    const document = (await (await app().request(`${local}/openapi.json`)).json()) as { openapi: string; paths: object; components: { schemas: object } };
    expect(document.openapi).toBe('3.1.0');
    expect(Object.keys(document.paths)).toContain('/api/contacts/{id}/comparison');
    expect(Object.keys(document.components.schemas)).toEqual(expect.arrayContaining(['Event', 'Statement', 'Figure', 'Comparison', 'Toll']));
  });

  it('keeps a decision and takes it back', async () => {
    const [event] = (await store.events()).items;
    const decided = await app().request(`${local}/api/decisions`, post({ act: 'confirm', record: event!.record.id, by: 'Ada' }));
    expect(decided.status).toBe(200);
    const { id } = (await decided.json()) as { id: number };
    expect((await store.record(event!.record.id))?.state).toBe('confirmed');
    expect((await app().request(`${local}/api/decisions/${id}/undo`, post({ by: 'Ada' }))).status).toBe(200);
    expect((await store.record(event!.record.id))?.state).toBe('open');
    expect((await app().request(`${local}/api/decisions`, post({ act: 'confirm', record: event!.record.id, by: '' }))).status).toBe(400);
  });

  it('exports with the format in the name, and says before what it cannot carry', async () => {
    const file = await app().request(`${local}/api/exports/jsonl`);
    expect(file.headers.get('content-disposition')).toContain('readout-jsonl');
    expect((await file.text()).trim().split('\n')).toHaveLength(3);
    const preview = (await (await app().request(`${local}/api/exports/polecat/preview`)).json()) as { documents: number };
    expect(preview.documents).toBe(3);
  });
});

describe('what the API refuses', () => {
  it('a host name that is not its own (DNS rebinding)', async () => {
    expect((await app().request('http://evil.example/api/counts')).status).toBe(403);
    expect((await app().request('http://127.0.0.1.evil.example/api/counts')).status).toBe(403);
    expect((await app().request('http://localhost:9/api/counts')).status).toBe(200);
    expect((await app({ hosts: ['readout.lan'] }).request('http://readout.lan/api/counts')).status).toBe(200);
  });

  it('writes that another site sends', async () => {
    const body = { act: 'confirm', record: 'e-1', by: 'Ada' };
    expect((await app().request(`${local}/api/decisions`, post(body, { origin: 'https://evil.example' }))).status).toBe(403);
    expect((await app().request(`${local}/api/decisions`, post(body, { 'sec-fetch-site': 'cross-site' }))).status).toBe(403);
    expect((await app().request(`${local}/api/decisions`, post(body, { origin: 'null' }))).status).toBe(403);
    expect((await app().request(`${local}/api/decisions`, post(body, { origin: local }))).status).not.toBe(403);
  });

  it('callers without the token, where there is one', async () => {
    const guarded = app({ token: 'a long enough token' });
    expect((await guarded.request(`${local}/api/counts`)).status).toBe(401);
    expect((await guarded.request(`${local}/api/counts?token=a+long+enough+token`)).status).toBe(401);
    expect((await guarded.request(`${local}/api/counts`, { headers: { authorization: 'Bearer wrong' } })).status).toBe(401);
    expect((await guarded.request(`${local}/api/counts`, { headers: { authorization: 'Bearer a long enough token' } })).status).toBe(200);
    const first = await guarded.request(`${local}/contacts?token=a+long+enough+token&kind=call`);
    expect([first.status, first.headers.get('location')]).toEqual([302, '/contacts?kind=call']);
    expect(first.headers.get('set-cookie')).toMatch(/HttpOnly.*SameSite=Strict/);
    const cookie = first.headers.get('set-cookie')!.split(';')[0]!;
    expect((await guarded.request(`${local}/api/counts`, { headers: { cookie } })).status).toBe(200);
  });

  it('more than it takes at once', async () => {
    const big = new Uint8Array(2 * 1024 * 1024);
    expect((await app().request(`${local}/api/decisions`, { method: 'POST', body: big, headers: { 'content-length': String(big.length) } })).status).toBe(413);
    const form = new FormData();
    for (let i = 0; i <= uploadLimits.files; i++) form.append('files', new File(['x'], `${i}.txt`));
    const answer = await app().request(`${local}/api/imports`, { method: 'POST', body: form });
    expect([answer.status, await answer.text()]).toEqual([400, expect.stringContaining('at most 200 files')]);
    expect((await app().request(`${local}/api/imports`, { method: 'POST', body: new FormData() })).status).toBe(400);
  });

  it('to tell of its inside', async () => {
    const { items } = await store.documents();
    const answer = await app().request(`${local}/api/documents/${encodeURIComponent(items[0]!.id)}/explanation`);
    const words = await answer.text();
    expect(answer.status).toBe(500);
    expect(words).not.toMatch(/secret|model\.ts|Error|\bat \w+\.?\w* \(/u);
    expect(told).toHaveLength(1);
  });

  it('to let a page run or load what is not its own', async () => {
    const { headers } = await app().request(`${local}/api/counts`);
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toMatch(/unsafe-inline|unsafe-eval|https?:|\*/u);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect((await app().request('http://evil.example/')).headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
  });
});

describe('imports', () => {
  it('tell what failed and why, and keep the rest', async () => {
    const services = {
      store,
      registry,
      read: async (document: Parameters<Parameters<typeof appOf>[0]['read']>[0]) => ({
        ...sampleReadout(1),
        document,
        actors: [],
        events: [],
        statements: [],
        figures: [],
      }),
      explain: () => Promise.reject(new Error('not asked')),
    };
    const own = appOf(services, { hosts: [], token: null, web: null, tell: () => undefined });
    const form = new FormData();
    form.append('files', new File(['Talks fail\n\nThe two delegations left the room on Monday.'], 'a.txt'));
    form.append('files', new File([''], 'empty.txt'));
    form.append('published', '2023-10-16');
    const { id } = (await (await own.request(`${local}/api/imports`, { method: 'POST', body: form })).json()) as { id: string };
    const stream = await (await own.request(`${local}/api/imports/${id}/progress`)).text();
    const last = JSON.parse(stream.trim().split('data: ').at(-1)!) as {
      finished: boolean;
      results: { name: string; outcome: string; reason: string | null }[];
    };
    expect(last.finished).toBe(true);
    expect(last.results.map(({ name, outcome }) => [name, outcome])).toEqual([
      ['a.txt', 'added'],
      ['empty.txt', 'failed'],
    ]);
    expect(last.results[1]?.reason).toMatch(/empty/);
    expect((await own.request(`${local}/api/imports/none`)).status).toBe(404);
    const wrong = new FormData();
    wrong.append('text', 'Words.');
    wrong.append('published', 'someday');
    expect((await own.request(`${local}/api/imports`, { method: 'POST', body: wrong })).status).toBe(400);
  });
});
