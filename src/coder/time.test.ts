import { describe, expect, it } from 'vitest';
import { buildReading, type ReadingNotes } from '../reading/build-reading.js';
import { Finder } from '../reading/find-words.js';
import { resolveTime, timeNear, timesIn } from './time.js';

function time(text: string, words: string, notes: ReadingNotes = {}) {
  const reading = buildReading({ text, published: '2023-10-17', ...notes });
  return resolveTime(reading, new Finder(text, reading.tokens, reading.sentences).one(words));
}

describe('resolveTime', () => {
  it.each([
    ['on Monday', '2023-10-16', '2023-10-16', 'day', 'relative'],
    ['on Tuesday', '2023-10-17', '2023-10-17', 'day', 'relative'],
    ['last Tuesday', '2023-10-10', '2023-10-10', 'day', 'relative'],
    ['Monday evening', '2023-10-16', '2023-10-16', 'day', 'relative'],
    ['yesterday', '2023-10-16', '2023-10-16', 'day', 'relative'],
    ['today', '2023-10-17', '2023-10-17', 'day', 'publication'],
    ['overnight', '2023-10-16', '2023-10-16', 'day', 'relative'],
    ['last week', '2023-10-09', '2023-10-15', 'week', 'relative'],
    ['last month', '2023-09-01', '2023-09-30', 'month', 'relative'],
    ['last year', '2022-01-01', '2022-12-31', 'year', 'relative'],
    ['on 7 October', '2023-10-07', '2023-10-07', 'day', 'explicit'],
    ['on November 7', '2022-11-07', '2022-11-07', 'day', 'explicit'],
    ['on Oct. 7, 2021', '2021-10-07', '2021-10-07', 'day', 'explicit'],
    ['in October 2016', '2016-10-01', '2016-10-31', 'month', 'explicit'],
    ['in December', '2022-12-01', '2022-12-31', 'month', 'explicit'],
    ['since Friday', '2023-10-13', null, 'range', 'relative'],
    ['from 3 to 5 May', '2023-05-03', '2023-05-05', 'range', 'explicit'],
    ['between 3 and 5 May 2020', '2020-05-03', '2020-05-05', 'range', 'explicit'],
    ['on May 3-5', '2023-05-03', '2023-05-05', 'range', 'explicit'],
    ['in 2014', '2014-01-01', '2014-12-31', 'year', 'explicit'],
    ['since 2014', '2014-01-01', null, 'range', 'explicit'],
    ['in the 1990s', '1990-01-01', '1999-12-31', 'range', 'explicit'],
    ['two days ago', '2023-10-15', '2023-10-15', 'day', 'relative'],
    ['three years ago', '2020-01-01', '2020-12-31', 'year', 'relative'],
    ['this summer', '2023-06-01', '2023-08-31', 'range', 'relative'],
    ['last winter', '2022-12-01', '2023-02-28', 'range', 'relative'],
    ['over the weekend', '2023-10-14', '2023-10-15', 'range', 'relative'],
    ['on Sunday, 15 October', '2023-10-15', '2023-10-15', 'day', 'explicit'],
    ['on 2023-10-16', '2023-10-16', '2023-10-16', 'day', 'explicit'],
    ['in the past three days', '2023-10-14', '2023-10-17', 'range', 'relative'],
    ['from Friday to Sunday', '2023-10-13', '2023-10-15', 'range', 'relative'],
  ])('“%s” is %s to %s', (words, start, end, precision, basis) => {
    expect(time(`They met ${words}.`, words)).toMatchObject({ start, end, precision, basis, written: { text: words } });
  });

  it('looks ahead where the text speaks of the future', () => {
    const text = 'They will meet on Friday and again on 3 March.';
    expect(time(text, 'on Friday')).toMatchObject({ start: '2023-10-20' });
    expect(time(text, 'on 3 March')).toMatchObject({ start: '2024-03-03' });
  });

  it('takes a date that only makes sense ahead as ahead, and a month that stands alone', () => {
    expect(time('He is held until November 5.', 'until November 5')).toMatchObject({ start: null, end: '2023-11-05', precision: 'range' });
    expect(time('The talks of September failed.', 'September')).toMatchObject({ start: '2023-09-01', precision: 'month' });
  });

  it('takes "the same day" from the day named before', () => {
    const text = 'Shells fell on 12 May. Later in the day troops arrived. Two days earlier a truce had ended.';
    expect(time(text, 'Later in the day')).toMatchObject({ start: '2023-05-12', basis: 'context' });
    expect(time(text, 'Two days earlier')).toMatchObject({ start: '2023-05-10', basis: 'context' });
    expect(time('Earlier in the day he spoke.', 'Earlier in the day')).toMatchObject({ start: '2023-10-17', basis: 'publication' });
  });

  it('reads a bound outside the range that the model marks', () => {
    expect(time('Fighting has gone on since Friday.', 'Friday')).toMatchObject({ start: '2023-10-13', end: null, written: { text: 'Friday' } });
  });

  it('without a date of publication gives no days to relative times', () => {
    expect(time('They met on Monday.', 'on Monday', { published: null })).toMatchObject({ start: null, end: null, basis: 'relative' });
    expect(time('They met on 7 October.', 'on 7 October', { published: null })).toMatchObject({ start: null });
    expect(time('They met in May 2020.', 'in May 2020', { published: null })).toMatchObject({ start: '2020-05-01' });
  });

  it.each(['the talks', 'at the border', '2000 soldiers', 'may', 'three men', 'march'])('finds no time in “%s”', (words) => {
    expect(time(`They saw ${words} there.`, words)).toBeNull();
  });
});

describe('timeNear and timesIn', () => {
  const text = 'On Friday Ito left, and on Saturday Li returned. Nobody knows why.';
  const reading = buildReading({
    text,
    published: '2023-10-17',
    names: { person: ['Ito', 'Li'] },
    triggers: [
      { text: 'left', type: 'RETREAT' },
      { text: 'returned', type: 'RETREAT' },
    ],
  });

  it('take the time that stands nearest the trigger', () => {
    expect(timeNear(reading, reading.sentences[0]!, reading.triggers[1]!)).toMatchObject({ start: '2023-10-14' });
  });

  it('find nothing where nothing is told', () => {
    expect(timesIn(reading, reading.sentences[0]!)).toHaveLength(2);
    expect(timesIn(reading, reading.sentences[1]!)).toEqual([]);
    expect(timeNear(reading, reading.sentences[1]!, { first: reading.sentences[1]!.first, last: reading.sentences[1]!.first + 1 })).toBeNull();
  });
});
