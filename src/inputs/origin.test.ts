import { describe, expect, it } from 'vitest';
import { bylineOf, datelineOf } from './origin.js';

describe('datelineOf', () => {
  it.each<[string, string | null, string | null]>([
    ['WASHINGTON (AP) — Talks failed.', 'WASHINGTON', 'AP'],
    ['TEL AVIV, Israel (AP) -- Talks failed.', 'TEL AVIV, Israel', 'AP'],
    ['JERUSALEM, Oct 16 (Reuters) - Talks failed.', 'JERUSALEM, Oct 16', 'Reuters'],
    ['MOSCOW, October 16. /TASS/. Talks failed.', 'MOSCOW, October 16', 'TASS'],
    ['(Reuters) - Talks failed.', null, 'Reuters'],
    ['GENEVA — Talks failed.', 'GENEVA', null],
    ['Vienna, 5 March 2024 – Talks failed.', 'Vienna, 5 March 2024', null],
    ['UNITED NATIONS (AP) — Talks failed.', 'UNITED NATIONS', 'AP'],
  ])('%s', (text, dateline, agency) => expect(datelineOf(text)).toEqual({ dateline, agency }));

  it.each([
    'Talks failed in Vienna – again.',
    'The US (AP reported) left.',
    'Israel - Hamas war',
    'NATO said on Monday that talks failed.',
    'Vienna – a city of talks – slept.',
    '',
  ])('has none: %s', (text) => expect(datelineOf(text)).toEqual({ dateline: null, agency: null }));
});

describe('bylineOf', () => {
  it.each([
    ['By Ida Holm', 'Ida Holm'],
    ['By IDA HOLM and JO ITO', 'IDA HOLM and JO ITO'],
    ['By Ida Holm in Vienna', 'Ida Holm'],
    ['By Ida Holm, Jo Ito | Reuters', 'Ida Holm, Jo Ito'],
    ['By Ursula von der Leyen', 'Ursula von der Leyen'],
  ])('%s', (line, name) => expect(bylineOf(line)).toBe(name));

  it.each(['By Monday the talks had failed.', 'By Tuesday Evening Talks Had Failed in Vienna.', 'By', 'Ida Holm', 'By and large it held.'])(
    'is none: %s',
    (line) => expect(bylineOf(line)).toBeNull(),
  );
});
