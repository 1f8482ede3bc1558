import { describe, expect, it } from 'vitest';
import { isoDate } from './dates.js';

describe('isoDate', () => {
  it.each([
    ['2023-10-16', '2023-10-16'],
    ['2023-10-16T20:15:00+03:00', '2023-10-16T20:15:00+03:00'],
    ['2023-10-16T20:15:00.123+0300', '2023-10-16T20:15:00+03:00'],
    ['2023-10-16 20:15', '2023-10-16T20:15:00'],
    ['2023-10-16T20:15:00Z', '2023-10-16T20:15:00Z'],
    ['16 October 2023', '2023-10-16'],
    ['Monday, 16 October 2023', '2023-10-16'],
    ['16 Oct. 2023', '2023-10-16'],
    ['October 16, 2023', '2023-10-16'],
    ['Sept 5, 2024', '2024-09-05'],
    ['Monday, October 16th, 2023', '2023-10-16'],
    ['Mon, 16 Oct 2023 20:15:00 GMT', '2023-10-16T20:15:00Z'],
  ])('%s is %s', (written, iso) => expect(isoDate(written)).toBe(iso));

  it.each(['', 'soon', 'Monday', '2023', '2023-10', '03/04/2023', '2023-02-30', '31 June 2023', '2023-10-16T25:00', '16 Octember 2023', '16 Ma 2023'])(
    '%s is none',
    (written) => expect(isoDate(written)).toBeNull(),
  );
});
