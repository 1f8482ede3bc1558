import { expect, test } from 'vitest';
import { colourInk } from './render/ink.js';
import { event, link, paper, sampleReadout } from './render/sample-readout.js';
import { columnsOf } from './render/words.js';
import { renderReadout } from './render.js';

test('a record as a person reads it', () => {
  expect(renderReadout(sampleReadout, { width: 80 })).toMatchInlineSnapshot(`
    "Keita and Ito agree on border talks – foreign ministry
    The Harbour Post · 9 April 2024 · sample.md

    EVENTS 2
    e1   CONSULT phone      Awa Keita ↔ Ken Ito
                            8 April 2024 (“on Monday”)
                            according to foreign ministry → The Harbour Post
                            «… Awa Keita spoke by phone with Prime Minister Ken …»

    e2   ASSAULT            army
         heavy-weapons      NOT DONE · BACKGROUND
                            2 April 2024 (“on 2 April”) · in Lomé
                            denied by army → The Harbour Post
                            «The army denied that it had shelled Lomé on 2 April.»

    STATEMENTS 1
    s1   informs            Awa Keita → Ken Ito
                            «that talks could open in May.»
                            indirect · as told by foreign ministry → The Harbour
                            Post

    FIGURES 1
    f1   killed ≥ 30        civilians: “At least 30”
                            in one incident · as of 8 April 2024 · counts e2
                            according to medics → The Harbour Post

    ACTORS 4
         Awa Keita         person        TGO GOV  President · Q0
         Ken Ito           person        JPN GOV
         foreign ministry  organization  –
         army              organization  – MIL
    "
  `);
});

test('no line is wider than the page', () => {
  for (const width of [80, 100, 120])
    for (const line of renderReadout(sampleReadout, { width }).split('\n')) expect(columnsOf(line)).toBeLessThanOrEqual(width);
});

test('colour changes no word', () => {
  const coloured = renderReadout(sampleReadout, { width: 90, ink: colourInk });
  expect(coloured).not.toBe(renderReadout(sampleReadout, { width: 90 }));
  expect(coloured.replace(/\u001b\[\d+m/gu, '')).toBe(renderReadout(sampleReadout, { width: 90 }));
});

test('nothing found is said, not left blank', () => {
  const words = renderReadout({ ...sampleReadout, events: [], statements: [], figures: [], actors: [] });
  expect(words).toContain('No events, statements or figures.');
});

test('a document without title, publisher or date says so', () => {
  const document = { ...sampleReadout.document, title: null, publisher: null, published: null, path: null };
  expect(
    renderReadout({ ...sampleReadout, document })
      .split('\n')
      .slice(0, 2),
  ).toEqual(['(no title)', 'no publisher · no date']);
});

test('every claim names who makes it', () => {
  const claimed = event('e-claim', { type: 'ASSAULT', quad: 4, actors: ['a4'], chain: [link('rebels', { stance: 'claims' }), paper] });
  expect(renderReadout({ ...sampleReadout, events: [claimed] })).toContain('claimed by rebels → The Harbour Post');
});

test('an attack of an unnamed hand, a plan and its condition are shown as such', () => {
  const span = { start: 0, end: 5, text: 'Keita' };
  const planned = { type: 'CONSULT' as const, modes: ['visit'], parties: ['a2'], time: null, condition: span };
  const words = renderReadout({
    ...sampleReadout,
    events: [event('e-1', { type: 'ASSAULT', quad: 4, recipients: ['a2'] }), event('e-2', { type: 'AGREE', actors: ['a1'], modality: 'planned', planned })],
  });
  expect(words).toContain('(not named) → Ken Ito');
  expect(words).toContain('PLANNED');
  expect(words).toContain('announces CONSULT visit with Ken Ito, if “Keita”');
});

test('names GeoNames where places of its are shown, and only there', () => {
  const [first, ...rest] = sampleReadout.events;
  const place = {
    name: 'Lomé',
    country: 'TGO',
    admin1: 'Maritime',
    lat: 6.13,
    lon: 1.22,
    geonames: '2365267',
    precision: 'city' as const,
    written: first!.evidence.trigger as never,
  };
  expect(renderReadout({ ...sampleReadout, events: [{ ...first!, place }, ...rest] })).toMatch(/Places: GeoNames .*CC BY 4\.0\n$/u);
  expect(renderReadout(sampleReadout)).not.toMatch(/GeoNames/u);
});
