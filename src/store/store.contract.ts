import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildSample, type Sample } from './build-sample.js';
import { openStore } from './open.js';
import { call, long, who } from './sample-articles.js';
import type { Store } from './store.js';

async function collect<T>(stream: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const one of stream) all.push(one);
  return all;
}

/** What a store must do on every engine. `fresh` gives the address of an empty one. */
export function describeStore(engine: string, fresh: () => Promise<string>): void {
  describe(`the store on ${engine}`, () => {
    let store: Store;
    let address: string;
    beforeEach(async () => {
      address = await fresh();
      store = await openStore(address);
    });
    afterEach(() => store.close());

    const put = (sample: Sample) => store.put(buildSample(sample));

    describe('putting and getting', () => {
      it('gives back what was put, field by field', async () => {
        const readout = buildSample(call);
        expect(await store.put(readout)).toEqual({ id: readout.document.id, outcome: 'added', versionOf: null, reprintOf: null, queued: 0 });
        expect(await store.readout(readout.document.id)).toEqual(readout);
        expect(await store.document(readout.document.id)).toEqual(readout.document);
        expect(await store.coderOf(readout.document.id)).toEqual(readout.coder);
        expect(await store.readout('sha256:none')).toBeNull();
      });

      it('keeps text of any script, marks and emoji in their places', async () => {
        const readout = buildSample({ paragraphs: ['Путин позвонил 👩‍🚀 “Żółć” – \u00a0ﬁn e\u0301.'], who: [{ name: 'Путин' }] });
        await store.put(readout);
        expect(await store.readout(readout.document.id)).toEqual(readout);
      });

      it('changes nothing when the same is put again', async () => {
        await put(call);
        const before = await store.counts();
        expect((await put(call)).outcome).toBe('unchanged');
        expect(await store.counts()).toEqual(before);
        expect(before).toMatchObject({ documents: 1, events: 2, statements: 1, figures: 1, entities: 4 });
      });

      it('puts a batch in one, each document once', async () => {
        const puts = await store.putAll([buildSample(call), buildSample(call), buildSample({ paragraphs: ['Another text.'] })]);
        expect(puts.map(({ outcome }) => outcome)).toEqual(['added', 'unchanged', 'added']);
        expect((await store.counts()).documents).toBe(2);
      });

      it('puts none of a batch of which one is refused', async () => {
        const bad = buildSample({ paragraphs: ['Another text.'], who: [{ name: 'Another' }] });
        bad.actors[0]!.mentions[0]!.text = 'Nobody';
        await expect(store.putAll([buildSample(call), bad])).rejects.toThrow('does not hold the words');
        expect((await store.counts()).documents).toBe(0);
      });

      it('lets a newer coder, or another model, replace the records, and an older one change nothing', async () => {
        await put(call);
        const fewer = { ...call, events: call.events!.slice(0, 1), figures: [] };
        expect((await put({ ...fewer, version: '0.0.9' })).outcome).toBe('kept');
        expect((await store.counts()).events).toBe(2);
        expect((await put({ ...fewer, version: '0.10.0' })).outcome).toBe('replaced');
        expect(await store.counts()).toMatchObject({ documents: 1, events: 1, figures: 0 });
        expect((await put({ ...call, version: '0.10.0', model: 'sha256:two' })).outcome).toBe('replaced');
        expect(await store.counts()).toMatchObject({ documents: 1, events: 2, figures: 1, entities: 4 });
        expect((await store.events({ party: 'Border Front' })).items).toHaveLength(1);
      });

      it('streams all documents in the order of adding', async () => {
        const samples = Array.from({ length: 120 }, (_, i) => buildSample({ paragraphs: [`Text number ${i}.`] }));
        await store.putAll(samples);
        expect((await collect(store.readouts())).map(({ document }) => document.id)).toEqual(samples.map(({ document }) => document.id));
      });
    });

    describe('removing', () => {
      it('takes away all that hangs on the document alone', async () => {
        const { id } = await put(call);
        const other = await put({
          ...call,
          title: 'Elsewhere',
          url: 'https://other.example/b',
          paragraphs: [...call.paragraphs, 'More is told here.', ...long],
        });
        const one = (await store.events({ type: 'CONSULT' })).items.find(({ document }) => document.id === id)!;
        await store.saveGroups('happening', [{ members: [one.record.id], why: [], type: 'CONSULT', start: null, end: null, data: null }]);
        expect(await store.remove(id)).toBe(true);
        expect(await store.counts()).toMatchObject({ documents: 1, events: 2, statements: 1, figures: 1, entities: 4 });
        expect(await store.readout(id)).toBeNull();
        expect((await store.groups('happening')).items).toEqual([]);
        expect((await store.entities('Awa Keita'))[0]!.names[0]).toEqual({ name: 'Awa Keita', documents: 1 });
        await store.remove(other.id);
        expect(await store.counts()).toEqual({ documents: 0, events: 0, statements: 0, figures: 0, entities: 0, decisions: 0 });
        expect(await store.entities('Awa Keita')).toEqual([]);
        expect(await store.search('talks')).toEqual([]);
        expect(await store.withoutBlocks(10)).toEqual([]);
        expect(await store.remove(id)).toBe(false);
      });
    });

    describe('versions and reprints', () => {
      it('keeps both texts of an address; the newer answers', async () => {
        const older = await put(call);
        const newer = await put({
          ...call,
          paragraphs: [call.paragraphs[0]!, 'The Border Front shelled Lomé; 34 people were killed.'],
          figures: [{ written: '34', measure: 'killed', value: 34 }],
          published: '2024-04-10',
          url: 'http://www.post.example/a/?utm_source=x#top',
        });
        expect(newer.versionOf).toBe(older.id);
        expect((await store.versions(older.id)).map(({ id, latest }) => [id, latest])).toEqual([
          [older.id, false],
          [newer.id, true],
        ]);
        expect((await store.figures()).items.map(({ record }) => record.value)).toEqual([34]);
        expect((await store.figures({ versions: true })).items.map(({ record }) => record.value)).toEqual([34, 30]);
        expect((await store.documents()).items.map(({ id }) => id)).toEqual([newer.id]);
        expect((await store.search('34')).map(({ document }) => document.id)).toEqual([newer.id]);
        expect(await store.search('30')).toEqual([]);
        const difference = (await store.compareVersions(older.id, newer.id))!;
        expect(difference.text.map(({ state }) => state)).toEqual(['same', 'same', 'removed', 'added']);
        expect(difference.records.map(({ state, kind }) => `${state} ${kind}`)).toEqual(['removed event', 'removed figure', 'added event', 'added figure']);
        await store.remove(newer.id);
        expect((await store.figures()).items.map(({ record }) => record.value)).toEqual([30]);
      });

      it('orders versions the same however they come', async () => {
        const at = (published: string) => buildSample({ paragraphs: [`As of ${published}.`], published, url: 'https://post.example/live' });
        const days = ['2024-05-03', '2024-05-01', '2024-05-02'];
        for (const day of days) await store.put(at(day));
        const versions = await store.versions(at('2024-05-01').document.id);
        expect(versions.map(({ published }) => published)).toEqual([...days].sort());
        expect(versions.map(({ latest }) => latest)).toEqual([false, false, true]);
      });

      it('knows near-same text elsewhere as a reprint of the earliest, and no other text', async () => {
        const first = await put({ paragraphs: long, published: '2024-05-02', publisher: 'Wire', url: 'https://wire.example/1' });
        const again = await put({
          paragraphs: [...long.slice(0, 38), 'By our own staff.'],
          published: '2024-05-03',
          publisher: 'Paper',
          url: 'https://paper.example/2',
        });
        expect(again.reprintOf).toBe(first.id);
        const excerpt = await put({ paragraphs: long.slice(0, 8), publisher: 'Blog', url: 'https://blog.example/3' });
        expect(excerpt.reprintOf).toBeNull();
        const other = await put({ paragraphs: long.map((line) => line.replace('tells', 'knows nothing')), publisher: 'Else' });
        expect(other.reprintOf).toBeNull();
        const earlier = await put({ paragraphs: [...long, 'A last word.'], published: '2024-05-01', publisher: 'Agency', url: 'https://agency.example/0' });
        expect((await store.reprints(again.id)).map(({ id, reprintOf }) => [id, reprintOf])).toEqual([
          [earlier.id, null],
          [first.id, earlier.id],
          [again.id, earlier.id],
        ]);
        expect((await store.documents({ reprints: false })).items).toHaveLength(3);
        await store.remove(earlier.id);
        expect((await store.reprints(again.id)).map(({ id, reprintOf }) => [id, reprintOf])).toEqual([
          [first.id, null],
          [again.id, first.id],
        ]);
      });
    });

    describe('asking', () => {
      beforeEach(async () => {
        await put(call);
        await put({
          ...{ title: 'Later', publisher: 'The Quay Gazette', published: '2024-06-01', who },
          paragraphs: ['Ken Ito accused Togo on Saturday. Awa Keita met Ken Ito in June.'],
          events: [
            { type: 'ACCUSE', trigger: 'accused', actors: ['Ken Ito'], recipients: ['Togo'], on: '2024-06-01' },
            { type: 'CONSULT', trigger: 'met', actors: ['Awa Keita', 'Ken Ito'], on: '2024-06-02', more: { modes: ['visit'], background: true } },
          ],
        });
      });
      const types = async (filter: Parameters<Store['events']>[0]) => (await store.events(filter)).items.map(({ record }) => record.type);

      it('finds events by type, mode, party, pair and day, newest first', async () => {
        expect(await types({})).toEqual(['CONSULT', 'ACCUSE', 'ASSAULT', 'CONSULT']);
        expect(await types({ type: 'CONSULT' })).toEqual(['CONSULT', 'CONSULT']);
        expect(await types({ type: ['ACCUSE', 'ASSAULT'] })).toEqual(['ACCUSE', 'ASSAULT']);
        expect(await types({ mode: 'phone' })).toEqual(['CONSULT']);
        expect(await types({ actor: 'Ken Ito', type: 'ACCUSE' })).toEqual(['ACCUSE']);
        expect(await types({ recipient: 'Togo' })).toEqual(['ACCUSE', 'ASSAULT']);
        expect(await types({ actor: 'Togo' })).toEqual([]);
        expect(await types({ between: ['keita', 'ITO'] })).toEqual(['CONSULT', 'CONSULT']);
        expect(await types({ between: ['TGO', 'Q2'] })).toEqual(['CONSULT', 'ACCUSE', 'CONSULT']);
        expect(await types({ party: 'JPN', since: '2024-06-01', until: '2024-06-01' })).toEqual(['ACCUSE']);
        expect(await types({ since: '2024-06-02' })).toEqual(['CONSULT']);
        expect(await types({ publisher: 'quay gazette' })).toEqual(['CONSULT', 'ACCUSE']);
        expect(await types({ about: 'shelled' })).toEqual(['ASSAULT']);
        expect(await types({ background: true })).toEqual(['CONSULT']);
        expect(await types({ party: 'Nobody Atall' })).toEqual([]);
      });

      it('says whether a day is the record’s or only the publication’s', async () => {
        const [assault] = (await store.events({ type: 'ASSAULT' })).items;
        expect(assault!.day).toEqual({ start: '2024-04-09', end: '2024-04-09', basis: 'publication' });
        expect(assault!.record.happened).toBeNull();
        expect((await store.events({ type: 'ACCUSE' })).items[0]!.day!.basis).toBe('record');
      });

      it('names document, actors and entities beside a record', async () => {
        const [accusation] = (await store.events({ type: 'ACCUSE' })).items;
        expect(accusation!.document).toMatchObject({ title: 'Later', publisher: 'The Quay Gazette', latest: true });
        expect(accusation!.actors.map(({ name }) => name).sort()).toEqual(['Ken Ito', 'Togo']);
        expect(Object.values(accusation!.entities).sort()).toEqual(['Q2', 'Q945']);
        expect((await store.record(accusation!.record.id))!.record).toEqual(accusation!.record);
        expect(await store.record('e-none')).toBeNull();
      });

      it('pages without a gap or a double, and streams the same', async () => {
        const ids: string[] = [];
        for (let after: string | undefined; ; ) {
          const page = await store.events({ limit: 1, after, party: 'Ito' });
          ids.push(...page.items.map(({ record }) => record.id));
          if (page.next === null) break;
          after = page.next;
        }
        expect(ids).toHaveLength(3);
        expect(new Set(ids).size).toBe(3);
        const streamed = await collect(store.everyEvent({ party: 'Ito' }));
        expect(streamed.map(({ record }) => record.id).sort()).toEqual([...ids].sort());
        await expect(store.events({ after: 'x' })).rejects.toThrow('no place in a list');
      });

      it('finds who said what, and figures', async () => {
        const [said, ...more] = (await store.statements({ by: 'Ito', about: 'talks' })).items;
        expect(more).toEqual([]);
        expect(said!.record.content[0]!.text).toBe('talks could open in May');
        expect((await store.statements({ by: 'Keita' })).items).toEqual([]);
        expect((await store.statements({ act: 'offers', since: '2024-04-09' })).items).toEqual([]);
        expect((await store.figures({ measure: 'killed' })).items.map(({ record }) => record.value)).toEqual([30]);
        expect((await store.figures({ measure: 'injured' })).items).toEqual([]);
      });

      it('looks words up in articles, statements and events, and marks them', async () => {
        expect((await store.search('shelling')).map(({ snippet }) => snippet)).toEqual([expect.stringContaining('«shelled»')]);
        expect(await store.search('telephoned accused')).toEqual([]);
        expect(await store.search('telephoned OR accused')).toHaveLength(2);
        expect((await store.search('Ito -"Border Front"')).map(({ document }) => document.title)).toEqual(['Later']);
        expect((await store.search('"open in May"', { in: 'statements' })).map(({ record, snippet }) => [record?.[0], snippet])).toEqual([
          ['s', 'talks could «open» «in» «May»'],
        ]);
        expect((await store.search('shelled', { in: 'events' })).map(({ record }) => record?.[0])).toContain('e');
        expect(await store.search('Ito', { publisher: 'The Quay Gazette' })).toHaveLength(1);
        expect(await store.search('Ito', { until: '2024-05-01' })).toHaveLength(1);
        expect(await store.search('it\'s * "NEAR( AND', {})).toEqual([]);
        await expect(store.search(' "" -')).rejects.toThrow('no word to look for');
      });

      it('knows entities by id, by name in full or in short, and by country', async () => {
        expect((await store.entities('Q2')).map(({ name }) => name)).toEqual(['Ken Ito']);
        expect((await store.entities('KEITA')).map(({ id }) => id)).toEqual(['Q1']);
        expect((await store.entities('TGO')).map(({ id }) => id).sort()).toEqual(['Q1', 'Q945']);
        expect((await store.entity('Q1'))!.names).toEqual([{ name: 'Awa Keita', documents: 2 }]);
        const front = (await store.entities('border front'))[0]!;
        expect(front).toMatchObject({ registry: null, kind: 'group' });
        await store.saveGroups('entity', [{ members: ['Q1', front.id], why: ['for the test'], type: null, start: null, end: null, data: null }]);
        expect(await types({ party: 'Awa Keita', type: 'ASSAULT' })).toEqual(['ASSAULT']);
      });
    });

    describe('beside others', () => {
      it('lets a second one read and write', async () => {
        const other = await openStore(address);
        try {
          const texts = Array.from({ length: 20 }, (_, i) => buildSample({ ...call, title: `Talks ${i}`, url: `https://post.example/${i}` }));
          await Promise.all(texts.map((readout, i) => (i % 2 ? store : other).put(readout)));
          await Promise.all(texts.map((readout, i) => (i % 2 ? other : store).put(readout)));
          expect(await store.counts()).toEqual(await other.counts());
          expect((await store.counts()).documents).toBe(20);
          expect((await other.entities('Q1'))[0]!.names).toEqual([{ name: 'Awa Keita', documents: 20 }]);
        } finally {
          await other.close();
        }
      });

      it('opens again with all that was put', async () => {
        const readout = buildSample(call);
        await store.put(readout);
        const again = await openStore(address);
        expect(await again.readout(readout.document.id)).toEqual(readout);
        await again.close();
      });
    });
  });
}
