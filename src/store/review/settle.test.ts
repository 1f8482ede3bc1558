import { describe, expect, it } from 'vitest';
import { agreementOf } from './agreement.js';
import type { Decision } from './decision.js';
import { fieldOf, setField } from './field.js';
import { settle, verdictOf } from './settle.js';

let number = 0;
const decision = (act: Decision['act'], by: string, more: Partial<Decision> = {}): Decision => ({
  ...{ id: ++number, kind: 'event', act, document: 'd', record: 'e-1', anchor: [], mark: null, field: null, from: null, to: null, cast: [] },
  ...{ subjects: [], by, at: '2024-01-01T00:00:00Z', note: null, undoes: null, undone: null, attached: 'e-1' },
  ...more,
});
const correct = (by: string, to: unknown) => decision('correct', by, { field: 'type', to });

describe('settle', () => {
  it('takes each person’s last word', () => {
    expect(settle([decision('reject', 'Ida'), decision('confirm', 'Ida')]).state).toBe('confirmed');
    expect(settle([correct('Ida', 'AID'), correct('Ida', 'AGREE')]).values.map(({ to }) => to)).toEqual(['AGREE']);
    expect(settle([correct('Ida', 'AID'), correct('Jo', 'AID')])).toMatchObject({ state: 'corrected' });
  });

  it('leaves what is disputed as the machine has it', () => {
    expect(settle([correct('Ida', 'AID'), correct('Jo', 'AGREE')])).toEqual({ state: 'disputed', values: [] });
    expect(settle([decision('confirm', 'Ida'), decision('reject', 'Jo')]).state).toBe('disputed');
    expect(settle([decision('dispute', 'Ida')]).state).toBe('disputed');
    expect(settle([decision('reject', 'Ida', { field: 'place' })]).state).toBe('disputed');
  });

  it('knows one person’s verdict', () => {
    expect(verdictOf([correct('Ida', 'AID')])).toBe('changed');
    expect(verdictOf([correct('Ida', 'AID'), decision('reject', 'Ida')])).toBe('wrong');
    expect(verdictOf([decision('confirm', 'Ida')])).toBe('right');
    expect(verdictOf([])).toBeNull();
  });
});

describe('agreementOf', () => {
  it('is Cohen’s kappa over what both judged', () => {
    const of = (...list: ('right' | 'wrong')[]) => new Map(list.map((verdict, i) => [`e-${i}`, verdict]));
    const result = agreementOf(of('right', 'right', 'wrong', 'wrong', 'right'), of('right', 'wrong', 'wrong', 'wrong'));
    expect(result).toMatchObject({ both: 4, agreed: 3, share: 0.75, kappa: 0.5 });
    expect(agreementOf(of('right'), new Map())).toMatchObject({ both: 0, share: null, kappa: null });
    expect(agreementOf(of('right'), of('right')).kappa).toBeNull();
  });
});

describe('fields', () => {
  it('are found and set by path, without a change to the record', () => {
    const record = { happened: { start: '2024-01-01', end: null }, actors: ['a1', 'a2'], place: null };
    expect(fieldOf(record, 'happened.start')).toBe('2024-01-01');
    expect(fieldOf(record, 'place.name')).toBeUndefined();
    expect(setField(record, 'actors.1', 'a3')).toEqual({ ...record, actors: ['a1', 'a3'] });
    expect(setField(record, 'place.name', 'Lomé')).toEqual({ ...record, place: { name: 'Lomé' } });
    expect(record.actors).toEqual(['a1', 'a2']);
    expect(() => setField(record, '__proto__.x', 1)).toThrow('is no field');
  });
});
