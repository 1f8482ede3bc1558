import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildSample, type Sample } from '../build-sample.js';
import { openStore } from '../open.js';
import { call, long, who } from '../sample-articles.js';
import type { Store } from '../store.js';

/** What people's decisions and groups must do on every engine. `fresh` gives the address of an empty store. */
export function describeReview(engine: string, fresh: () => Promise<string>): void {
  describe(`decisions and groups on ${engine}`, () => {
    let store: Store;
    beforeEach(async () => {
      store = await openStore(await fresh());
    });
    afterEach(() => store.close());

    const put = (sample: Sample) => store.put(buildSample(sample));

    describe('decisions', () => {
      const first = async (type: 'CONSULT' | 'ASSAULT') => (await store.events({ type, rejected: true })).items[0]!;

      it('are listed on the record, with both values, and what follows from them is set', async () => {
        await put(call);
        const { record } = await first('ASSAULT');
        const decision = await store.decide({ act: 'correct', record: record.id, field: 'type', to: 'THREATEN', by: 'Ida', note: 'no shots' });
        expect(decision).toMatchObject({ id: 1, act: 'correct', from: 'ASSAULT', to: 'THREATEN', by: 'Ida', note: 'no shots', attached: record.id });
        const now = (await store.record(record.id))!;
        expect(now.state).toBe('corrected');
        expect(now.record).toMatchObject({
          type: 'THREATEN',
          quad: 3,
          intensity: -3.5,
          review: [{ state: 'corrected', field: 'type', from: 'ASSAULT', to: 'THREATEN', by: 'Ida' }],
        });
        expect((await store.events({ type: 'ASSAULT' })).items).toEqual([]);
        expect((await store.events({ type: 'THREATEN', party: 'Togo' })).items).toHaveLength(1);
        await store.undo(decision.id, 'Ida', 'they were shots');
        expect((await first('ASSAULT')).record).toEqual(record);
        expect((await store.decisions({ record: record.id })).map(({ act, undone, undoes }) => [act, undone, undoes])).toEqual([
          ['correct', 2, null],
          ['undo', null, 1],
        ]);
        await expect(store.undo(1, 'Ida')).rejects.toThrow('taken back before');
      });

      it('reject a record without losing it', async () => {
        await put(call);
        const { record } = await first('ASSAULT');
        await store.decide({ act: 'reject', record: record.id, by: 'Ida' });
        expect((await store.events({ type: 'ASSAULT' })).items).toEqual([]);
        expect((await first('ASSAULT')).state).toBe('rejected');
        expect((await store.readout((await store.documents()).items[0]!.id))!.events).toHaveLength(2);
      });

      it('survive a newer coder by kind, anchor and field; those without a record are queued and come back', async () => {
        const { id } = await put(call);
        const consult = await first('CONSULT');
        const assault = await first('ASSAULT');
        await store.decide({ act: 'correct', record: consult.record.id, field: 'actors', to: ['Ken Ito', { name: 'Omar Sy', kind: 'person' }], by: 'Ida' });
        await store.decide({ act: 'confirm', record: assault.record.id, by: 'Ida' });
        // The newer coder numbers actors otherwise, gives the call another party and does not see the attack.
        const newer = { ...call, who: [...who].reverse(), events: [{ ...call.events![0]!, actors: ['Awa Keita'] }], version: '0.2.0' };
        expect(await put(newer)).toMatchObject({ outcome: 'replaced', queued: 1 });
        const now = await first('CONSULT');
        expect(now.record.id).not.toBe(consult.record.id);
        expect(now.record.actors.map((local) => now.actors.find((actor) => actor.id === local)!.name)).toEqual(['Ken Ito', 'Omar Sy']);
        expect((await store.queued()).map(({ record, attached }) => [record, attached])).toEqual([[assault.record.id, null]]);
        expect(await put({ ...newer, events: [...newer.events, call.events![1]!], version: '0.3.0' })).toMatchObject({ queued: 0 });
        expect((await first('ASSAULT')).state).toBe('confirmed');
        await store.remove(id);
        expect(await store.queued()).toHaveLength(2);
        await put(call);
        expect(await store.queued()).toEqual([]);
        expect((await first('CONSULT')).state).toBe('corrected');
      });

      it('add what was missed, with its span; a coder that finds it later doubles nothing', async () => {
        const readout = buildSample({ ...call, events: [] });
        await store.put(readout);
        const start = readout.document.text.indexOf('shelled');
        const decision = await store.decide({
          act: 'add',
          document: readout.document.id,
          kind: 'event',
          span: { start, end: start + 7 },
          fields: { type: 'ASSAULT', actors: ['Border Front'] },
          by: 'Ida',
        });
        const added = await first('ASSAULT');
        expect(added).toMatchObject({
          state: 'added',
          record: { id: decision.attached, type: 'ASSAULT', quad: 4, evidence: { trigger: { text: 'shelled' } } },
        });
        expect((await put({ ...call, version: '0.2.0' })).queued).toBe(0);
        expect((await store.events({ type: 'ASSAULT' })).items).toHaveLength(1);
        await store.undo(decision.id, 'Ida');
        expect((await first('ASSAULT')).state).toBe('open');
        expect((await put({ ...call, events: [], version: '0.3.0' })).outcome).toBe('replaced');
        expect((await store.counts()).events).toBe(0);
      });

      it('of two people who disagree leave the machine’s value, and are counted', async () => {
        await put(call);
        const { record } = await first('CONSULT');
        const other = await first('ASSAULT');
        await store.decide({ act: 'confirm', record: other.record.id, by: 'Ida' });
        await store.decide({ act: 'confirm', record: other.record.id, by: 'Jo' });
        await store.decide({ act: 'correct', record: record.id, field: 'negated', to: true, by: 'Ida' });
        expect((await store.record(record.id))!.record).toMatchObject({ negated: true });
        await store.decide({ act: 'confirm', record: record.id, field: 'negated', by: 'Jo' });
        const disputed = (await store.record(record.id))!;
        expect(disputed.state).toBe('disputed');
        expect(disputed.record).toMatchObject({ negated: false });
        expect(disputed.record.review).toHaveLength(2);
        expect(await store.agreement('Ida', 'Jo')).toMatchObject({
          both: 2,
          agreed: 1,
          share: 0.5,
          differ: [{ record: record.id, one: 'changed', other: 'right' }],
        });
      });

      it('that do not fit are refused with a line that says why, and leave no trace', async () => {
        const { id } = await put(call);
        const { record } = await first('CONSULT');
        const refused = (given: Parameters<Store['decide']>[0]) => expect(store.decide(given)).rejects;
        await refused({ act: 'confirm', record: 'e-none', by: 'Ida' }).toThrow('there is no record e-none');
        await refused({ act: 'confirm', record: record.id, by: ' ' }).toThrow('needs the name of the person');
        await refused({ act: 'correct', record: record.id, field: 'type', to: 'DANCE', by: 'Ida' }).toThrow('does not fit (type');
        await refused({ act: 'correct', record: record.id, field: 'colour', to: 1, by: 'Ida' }).toThrow('no field of an event');
        await refused({ act: 'correct', record: record.id, field: 'actors', to: ['Nobody'], by: 'Ida' }).toThrow('no actor of the document is called "Nobody"');
        await refused({ act: 'add', document: id, kind: 'figure', span: { start: 5, end: 9999 }, fields: { measure: 'killed' }, by: 'Ida' }).toThrow(
          'is not in the text',
        );
        expect((await store.counts()).decisions).toBe(0);
      });
    });

    describe('groups', () => {
      const group = (...members: string[]) => ({
        members,
        why: ['same day'],
        type: 'CONSULT',
        start: '2024-04-08',
        end: '2024-04-08',
        data: { size: members.length },
      });
      const save = (...groups: string[][]) =>
        store.saveGroups(
          'happening',
          groups.map((members) => group(...members)),
        );
      const members = async (id: string) => (await store.group('happening', id)).map((one) => one.members);

      it('keep their id while they grow, and redirect when they are merged or split', async () => {
        const [a, b] = await save(['e-1', 'e-2'], ['e-3']);
        expect((await save(['e-1', 'e-2'], ['e-3'])).map(({ outcome }) => outcome)).toEqual(['unchanged', 'unchanged']);
        expect(await save(['e-1', 'e-2', 'e-4'])).toEqual([{ id: a!.id, outcome: 'changed', replaces: [] }]);
        expect(await save(['e-1', 'e-2', 'e-3', 'e-4'])).toEqual([{ id: a!.id, outcome: 'changed', replaces: [b!.id] }]);
        expect(await members(b!.id)).toEqual([['e-1', 'e-2', 'e-3', 'e-4']]);
        const parts = await save(['e-1', 'e-2', 'e-4'], ['e-3']);
        expect(parts.map(({ id }) => id)).not.toContain(a!.id);
        expect((await members(a!.id)).map((list) => list.length).sort()).toEqual([1, 3]);
        expect((await store.group('happening', parts[0]!.id))[0]!.previousIds).toContain(a!.id);
        expect((await store.groups('happening', { atLeast: 2 })).items.map(({ id }) => id)).toEqual([parts[0]!.id]);
        expect(await store.groupsOf('happening', ['e-3', 'e-9'])).toEqual(new Map([['e-3', parts[1]!.id]]));
      });

      it('are the same whatever order they are saved in', async () => {
        const one = await save(['e-2', 'e-1'], ['e-3']);
        const other = await store.saveGroups('contact', [group('e-3'), group('e-1', 'e-2')]);
        expect(one.map(({ id }) => id.slice(2))).toEqual(other.map(({ id }) => id.slice(2)).reverse());
      });

      it('follow people, who can take it back', async () => {
        await put(call);
        await put({ ...call, title: 'Again', url: 'https://else.example/b', paragraphs: [...call.paragraphs, ...long], publisher: 'Else' });
        const ids = (await store.events({ type: 'CONSULT' })).items.map(({ record }) => record.id).sort() as [string, string];
        const assaults = (await store.events({ type: 'ASSAULT' })).items.map(({ record }) => record.id);
        const [a, b] = await save([ids[0]], [ids[1]]);
        const merged = await store.decide({ act: 'merge', kind: 'happening', subjects: [a!.id, b!.id], by: 'Ida', note: 'one call' });
        expect(await members(b!.id)).toEqual([ids]);
        expect(await store.links('happening')).toEqual([{ one: ids[0], other: ids[1], same: true, decision: merged.id, by: 'Ida' }]);
        await store.undo(merged.id, 'Ida');
        expect(await members(a!.id)).toEqual([[ids[0]]]);
        expect(await members(b!.id)).toEqual([[ids[1]]]);
        expect(await store.links('happening')).toEqual([]);
        await store.decide({ act: 'same', kind: 'happening', subjects: ids, by: 'Ida' });
        await store.decide({ act: 'split', kind: 'happening', subjects: [ids[1]], by: 'Jo' });
        expect((await store.links('happening')).map(({ same, by }) => [same, by])).toEqual([[false, 'Jo']]);
        expect(new Set((await store.groupsOf('happening', ids)).values()).size).toBe(2);
        const home = (await store.groupsOf('happening', ids)).get(ids[0])!;
        await store.decide({ act: 'move', kind: 'happening', subjects: [assaults[0]!], into: home, by: 'Jo' });
        expect(await members(home)).toEqual([[ids[0], assaults[0]!].sort()]);
        await expect(store.decide({ act: 'merge', kind: 'happening', subjects: [home, 'h-none'], by: 'Jo' })).rejects.toThrow('there is no happening h-none');
        await expect(store.decide({ act: 'same', kind: 'happening', subjects: ['e-none', ids[0]], by: 'Jo' })).rejects.toThrow('there is no event e-none');
      });

      it('find their candidates by key', async () => {
        await put(call);
        const waiting = await store.withoutBlocks(10);
        expect(waiting.map(({ record }) => record.type)).toEqual(['CONSULT', 'ASSAULT']);
        await store.setBlocks(waiting.map(({ record }) => ({ event: record.id, keys: [record.type, 'all'] })));
        expect(await store.withoutBlocks(10)).toEqual([]);
        expect((await store.inBlocks(['CONSULT'])).map(({ record }) => record.type)).toEqual(['CONSULT']);
        expect(await store.inBlocks(['all', 'CONSULT'])).toHaveLength(2);
        await put({ ...call, version: '0.2.0' });
        expect(await store.withoutBlocks(10)).toHaveLength(2);
      });
    });
  });
}
