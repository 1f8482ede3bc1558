import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildReadout, callByA, callByB, type ReadoutNotes } from '../contacts/build-readout.js';
import { gatherContacts } from '../contacts/gather.js';
import { spanMatches } from '../document/span.js';
import { loadRegistry } from '../registry/load.js';
import { compareContact } from './compare.js';
import { comparisonSchema } from './comparison.js';
import { seriesOf, seriesSchema } from './series.js';

const registry = loadRegistry();
const compared = (...notes: ReadoutNotes[]) => compareContact(gatherContacts(notes.map(buildReadout), registry)[0]!, registry);

describe('compareContact', () => {
  const comparison = compared(callByA, callByB);
  const row = (words: string) => comparison.rows.find(({ cells }) => cells.some(({ spans }) => spans.some(({ text }) => text.includes(words))))!;

  it('sets the same idea side by side, and tells that one side says it more strongly', () => {
    const { state, differs, cells } = row('deep concern');
    expect(state).toBe('differs');
    expect(cells.map(({ side }) => side)).toEqual([0, 1]);
    expect(cells.map(({ who }) => who)).toEqual([['Joe Biden'], ['Joe Biden']]);
    expect(cells[0]!.only.map(({ text }) => text)).toEqual(['deep concern']);
    expect(cells[1]!.only).toEqual([]);
    expect(differs.map(({ kind }) => kind)).not.toContain('credited');
  });

  it('leaves what one side alone tells alone', () => {
    expect(row('inspectors')).toMatchObject({ state: 'one side', score: null, differs: [] });
    expect(row('Siberia').cells.map(({ side }) => side)).toEqual([1]);
  });

  it('opens with the frame, without what no side tells', () => {
    const field = (name: string) => comparison.frame.find((each) => each.field === name)!;
    expect(field('date').state).toBe('differs');
    expect(field('format')).toMatchObject({ state: 'same', cells: [{ value: 'by phone' }, { value: 'by phone' }] });
    expect(field('length').state).toBe('not told');
    expect(field('text held').cells.map(({ value }) => value)).toEqual(['full', 'full']);
  });

  it('says outright whose words are missing, and never that they were left out', () => {
    expect(comparison.gaps).toEqual(["White House's text gives no words of Vladimir Putin"]);
    const cut = compared({ ...callByA, text: `${callByA.text} […]` }, callByB);
    expect(cut.gaps).toContain("White House's text is an excerpt: what is not in it may stand in the rest");
    expect(JSON.stringify(cut)).not.toMatch(/omit|left out/u);
  });

  it('has every idea once, with spans of its text, in the shape of its schema', () => {
    expect(comparisonSchema.parse(comparison)).toEqual(comparison);
    const texts = [callByA, callByB].map((notes) => buildReadout(notes).document.text);
    for (const [side, { items }] of comparison.sides.entries()) {
      const cells = comparison.rows.flatMap(({ cells }) => cells.filter((cell) => cell.side === side));
      expect(cells.flatMap(({ spans }) => spans)).toHaveLength(items);
      for (const { spans, only, content } of cells) for (const span of [...spans, ...only, ...content]) expect(spanMatches(texts[side]!, span)).toBe(true);
    }
  });

  it('of a text and its like says the same', () => {
    const like = {
      ...callByA,
      publisher: 'Kremlin',
      text: callByA.text.replace('President Biden spoke by phone', 'President Biden talked by phone'),
      contacts: [{ trigger: 'talked', parties: ['biden', 'putin'] }],
    };
    const { counts } = compared(callByA, like);
    expect(counts).toMatchObject({ same: 2, differs: 0, 'one side': 0 });
  });

  it('does not depend on the order in which the readouts are read', () => {
    const readouts = [callByA, callByB].map(buildReadout);
    fc.assert(
      fc.property(fc.shuffledSubarray(readouts, { minLength: 2 }), (shuffled) => {
        expect(compareContact(gatherContacts(shuffled, registry)[0]!, registry)).toEqual(comparison);
      }),
      { numRuns: 4 },
    );
  });
});

describe('seriesOf', () => {
  const later: ReadoutNotes = {
    ...callByA,
    published: '2022-02-12',
    text: 'President Biden spoke by phone today with Vladimir Putin. President Biden condemned the grain blockade in Odesa. President Biden offered talks on railways.',
    statements: [
      { by: ['biden'], source: 'President Biden', cue: 'condemned', content: 'the grain blockade in Odesa', act: 'condemns' },
      { by: ['biden'], source: 'President Biden', cue: 'offered', content: 'talks on railways', act: 'offers' },
    ],
  };
  const gathered = gatherContacts([callByA, callByB, later].map(buildReadout), registry);
  const series = seriesOf(gathered, { by: 'White House', counterpart: 'Russia', last: 3 }, registry);

  it('tells what was hardened, added and dropped since the last readout', () => {
    expect(seriesSchema.parse(series)).toEqual(series);
    expect(series.readouts.map(({ day }) => day)).toEqual(['2021-12-30', '2022-02-12']);
    const [step] = series.steps;
    expect(step!.counts).toMatchObject({ hardened: 1, added: 1, dropped: 1 });
    expect(step!.changes.find(({ change }) => change === 'hardened')?.hardening).toMatchObject({ scale: 'displeasure', from: 'concern', to: 'condemns' });
  });

  it('takes the side by its state or party too, and the latest only', () => {
    expect(seriesOf(gathered, { by: 'Biden', counterpart: 'Putin', last: 3 }, registry).readouts).toHaveLength(2);
    expect(seriesOf(gathered, { by: 'White House', counterpart: 'Putin', last: 1 }, registry).steps).toEqual([]);
    expect(seriesOf(gathered, { by: 'Kremlin', counterpart: 'France', last: 3 }, registry).readouts).toEqual([]);
  });
});
