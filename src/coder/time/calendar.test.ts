import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, dayOf, mondayOf, monthOf, weekdayOf } from './calendar.js';

const days = fc.date({ min: new Date('1950-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));

describe('calendar', () => {
  it('goes there and back', () => {
    fc.assert(fc.property(days, fc.integer({ min: -4000, max: 4000 }), (day, n) => addDays(addDays(day, n), -n) === day));
  });

  it('has each Monday within the week', () => {
    fc.assert(fc.property(days, (day) => weekdayOf(mondayOf(day)) === 1 && mondayOf(day) <= day && addDays(mondayOf(day), 6) >= day));
  });

  it('knows what days there are', () => {
    expect(dayOf(2024, 2, 29)).toBe('2024-02-29');
    expect(dayOf(2023, 2, 29)).toBeNull();
    expect(monthOf(2024, 2)).toEqual({ start: '2024-02-01', end: '2024-02-29' });
    expect(addMonths('2024-01-15', -2)).toEqual({ year: 2023, month: 11 });
    expect(addMonths('2024-11-15', 3)).toEqual({ year: 2025, month: 2 });
  });
});
