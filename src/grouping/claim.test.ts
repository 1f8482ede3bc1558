import { describe, expect, it } from 'vitest';
import { dayNumber, daysOf, sharedDays } from './days.js';
import { modesOf, typesOf } from './kinds.js';
import { relationOf } from './party.js';
import { buildParty } from './build-claim.js';
import { claimsOf } from './claim.js';
import { stemsOf } from './words.js';
import { sampleReadout } from '../cli/render/sample-readout.js';

describe('claimsOf', () => {
  it('takes the events of a record as claims, in text order, and leaves rejected ones out', () => {
    const readout = sampleReadout;
    const claims = claimsOf(readout);
    expect(claims.map(({ id }) => id).sort()).toEqual(readout.events.map(({ id }) => id).sort());
    expect(claims.map(({ at }) => at)).toEqual(claims.map(({ at }) => at).sort((a, b) => a - b));
    expect(claims.every(({ trigger, publisher }) => trigger.length > 0 && publisher === readout.document.publisher)).toBe(true);
    const review = { state: 'rejected' as const, field: null, from: null, to: null, by: 'Ana', at: '2024-01-02', note: null };
    const [first, ...rest] = readout.events;
    expect(claimsOf({ ...readout, events: [{ ...first!, review: [review] }, ...rest] })).toHaveLength(rest.length);
  });
});

describe('daysOf', () => {
  const time = { start: '2020-03-04', end: '2020-03-04', precision: 'day' as const, written: null };
  const day = dayNumber('2020-03-04')!;

  it('takes a day from publication with one day either side', () => {
    expect(daysOf({ ...time, basis: 'publication' }, null)).toEqual({ from: day - 1, to: day + 1, sure: false });
    expect(daysOf({ ...time, basis: 'explicit' }, null)).toEqual({ from: day, to: day, sure: true });
  });

  it('lets what goes on end with publication, and knows no time where none is told', () => {
    expect(daysOf({ ...time, end: null, basis: 'explicit' }, day + 9)?.to).toBe(day + 9);
    expect(daysOf({ ...time, start: null, end: null, basis: 'explicit' }, day)).toBeNull();
  });

  it('prefers the sure day of two', () => {
    const sure = { from: day, to: day, sure: true };
    expect(sharedDays({ from: day - 1, to: day + 1, sure: false }, sure)).toEqual(sure);
    expect(sharedDays({ ...sure, to: day + 3 }, { ...sure, from: day + 4, to: day + 5 })).toBeNull();
  });
});

describe('relationOf', () => {
  const [japan, ito, sato] = [buildParty('JPN', 'JPN'), buildParty('Hana Ito', 'JPN'), buildParty('Ken Sato', 'JPN')];
  it.each([
    ['a state and its minister', japan, ito, 'near'],
    ['two people of one government', ito, sato, 'other'],
    ['a short name and the whole', buildParty('Ito', 'JPN'), ito, 'same'],
    ['two states', japan, buildParty('PER', 'PER'), 'other'],
    ['a state and those who stand against it', japan, buildParty('Red Front', 'JPN', { kind: 'group', stands: 'against' }), 'other'],
    ['a description and a name', buildParty('five men', null, { kind: 'group', named: false }), ito, 'open'],
  ] as const)('of %s', (_, a, b, relation) => {
    expect([relationOf(a, b), relationOf(b, a)]).toEqual([relation, relation]);
  });
});

describe('words and kinds', () => {
  it('stems forms of one word alike', () => {
    expect(stemsOf('The seizure; they seized it on Monday.')).toEqual(['seiz']);
  });
  it('knows which types and modes can be one act', () => {
    expect([typesOf('ASSAULT', 'COERCE'), typesOf('AID', 'ASSAULT'), typesOf('AID', 'AID')]).toEqual(['alike', 'other', 'same']);
    expect([modesOf(['strike'], ['demo']), modesOf(['strike'], []), modesOf(['phone', 'visit'], ['visit'])]).toEqual(['other', 'open', 'same']);
  });
});
