import { beforeAll, describe, expect, it } from 'vitest';
import { loadRegistry } from './load.js';
import type { Registry } from './registry.js';

let registry: Registry;
beforeAll(() => {
  registry = loadRegistry();
});
const who = (name: string, date: string): string | undefined => registry.people.find(name, date)[0]?.person.name;

describe('people', () => {
  it.each([
    ['Putin', '2023-10-16', 'Vladimir Putin'],
    ['Lavrov', '2019-05-01', 'Sergei Lavrov'],
    ['Sergey Lavrov', '2019-05-01', 'Sergei Lavrov'],
    ['el-Sisi', '2023-10-16', 'Abdel Fattah el-Sisi'],
    ['Abdel-Fattah al-Sisi', '2023-10-16', 'Abdel Fattah el-Sisi'],
    ['Raisi', '2023-10-16', 'Ebrahim Raisi'],
    ['Abbas', '2023-10-16', 'Mahmoud Abbas'],
    ['Assad', '2023-10-16', 'Bashar al-Assad'],
    ['Assad', '1998-01-01', 'Hafez al-Assad'],
    ['Bush', '1990-08-02', 'George H. W. Bush'],
    ['Bush', '2003-03-20', 'George W. Bush'],
    ['Xi', '2022-01-01', 'Xi Jinping'],
    ['Erdogan', '2020-01-01', 'Recep Tayyip Erdoğan'],
    ['Trump', '2025-06-01', 'Donald Trump'],
    ['Rice', '2006-01-01', 'Condoleezza Rice'],
    ['Volodymyr Zelensky', '2024-01-01', 'Volodymyr Zelenskyy'],
    ['von der Leyen', '2022-01-01', 'Ursula von der Leyen'],
    ['Guterres', '2021-01-01', 'António Guterres'],
    ['Peskov', '2023-10-16', 'Dmitry Peskov'],
  ])('%s at %s is %s', (name, date, expected) => {
    expect(who(name, date)).toBe(expected);
  });

  it.each([
    ['head-of-government', 'ISR', '2023-10-16', 'Benjamin Netanyahu'],
    ['head-of-government', 'ISR', '2021-12-01', 'Naftali Bennett'],
    ['foreign-minister', 'TUR', '2024-01-10', 'Hakan Fidan'],
    ['foreign-minister', 'USA', '2025-03-01', 'Marco Rubio'],
    ['leader', 'SYR', '2025-06-01', 'Ahmed al-Sharaa'],
    ['leader', 'GBR', '2024-08-01', 'Keir Starmer'],
    ['head-of-state', 'VAT', '2020-01-01', 'Pope Francis'],
    ['defence-minister', 'RUS', '2022-02-24', 'Sergei Shoigu'],
  ] as const)('%s of %s at %s is %s', (kind, of, date, expected) => {
    expect(registry.holder(kind, of, date)?.person.name).toBe(expected);
  });

  it('knows nobody where the table ends or has a gap', () => {
    expect(registry.holder('head-of-government', 'ISR', '2045-01-01')).toBeNull();
    expect(registry.people.find('Nobody Nowhere', '2020-01-01')).toEqual([]);
  });

  it('tells former holders from present ones', () => {
    const carter = registry.people.find('Angela Merkel', '2023-01-01')[0]!.person;
    expect(registry.formerAt(carter, '2023-01-01')).toBe(true);
    expect(registry.formerAt(carter, '2015-01-01')).toBe(false);
    expect(registry.officeAt(carter, '2015-01-01')?.title).toBe('Chancellor');
  });
});

describe('offices', () => {
  it.each([
    ['Russian Foreign Minister Sergei Lavrov', 'foreign-minister', ['RUS']],
    ["Israel's prime minister", 'head-of-government', ['ISR']],
    ['President of Kazakhstan Kassym-Jomart Tokayev', 'head-of-state', ['KAZ']],
    ['US Secretary of State', 'foreign-minister', ['USA']],
    ['the foreign ministers of Russia and Turkey', 'foreign-minister', ['RUS', 'TUR']],
    ['Kremlin spokesman', 'spokesperson', ['RUS']],
    ['the Hamas leader', 'armed-group-leader', ['PSE']],
    ['UN Secretary-General', 'un-secretary-general', ['UNO']],
    ['NATO chief', 'igo-head', ['IGO']],
    ['the EU foreign policy chief', 'igo-foreign-head', ['EUR']],
    ['South Korean President', 'head-of-state', ['KOR']],
    ['the Deputy Prime Minister of the Netherlands', 'deputy-prime-minister', ['NLD']],
  ])('%s', (words, kind, of) => {
    expect(registry.office(words)).toMatchObject({ kind, of });
  });

  it('sees former and plural holders', () => {
    expect(registry.office('former US President')).toMatchObject({ kind: 'head-of-state', former: true });
    expect(registry.office('the foreign ministers of Iran and Iraq')).toMatchObject({ plural: true });
    expect(registry.office('the green bus')).toBeNull();
  });
});

describe('countries and bodies', () => {
  it.each([
    ['the Netherlands', 'NLD', 'name'],
    ['Israeli', 'ISR', 'adjective'],
    ['Palestinians', 'PSE', 'people'],
    ['Moscow', 'RUS', 'capital'],
    ['the Kremlin', 'RUS', 'body'],
    ['Gaza', 'PSE', 'region'],
    ['US', 'USA', 'name'],
    ['Türkiye', 'TUR', 'name'],
  ])('%s', (words, code, how) => {
    expect(registry.countries.find(words)[0]).toMatchObject({ how, country: { code } });
  });

  it('does not take "us" for the US, nor "who" for the WHO', () => {
    expect(registry.countries.find('us')).toEqual([]);
    expect(registry.bodies.find('who')).toEqual([]);
    expect(registry.bodies.find('WHO')[0]?.id).toBe('WHO');
    expect(registry.bodies.find('the Security Council')[0]?.country).toBe('UNO');
    expect(registry.bodies.find('Hezbollah')[0]).toMatchObject({ kind: 'group', country: 'LBN', sector: 'REB' });
  });
});

describe('offices over time', () => {
  it.each([
    ['head-of-government', 'CAN', '1991-05-01', 'Brian Mulroney', ''],
    ['foreign-minister', 'RUS', '1993-03-01', 'Andrei Kozyrev', ''],
    ['foreign-minister', 'ISR', '1999-02-01', 'Ariel Sharon', ''],
    ['foreign-minister', 'IND', '2023-03-01', 'Subrahmanyam Jaishankar', ''],
    ['defence-minister', 'USA', '1995-07-01', 'William Perry', ''],
    ['head-of-state', 'PRT', '2026-06-01', 'António José Seguro', ''],
    ['igo-head', 'IGO', '1994-11-01', 'Willy Claes', 'NATO'],
    ['igo-head', 'EUR', '2023-05-01', 'Ursula von der Leyen', 'EU'],
    ['igo-head', 'IGO', '2010-05-01', 'Surin Pitsuwan', 'ASEAN'],
    ['prosecutor', 'IGO', '2015-01-01', 'Fatou Bensouda', 'ICC'],
    ['armed-group-leader', 'LKA', '2002-01-01', 'Velupillai Prabhakaran', 'LTTE'],
    ['armed-group-leader', 'PSE', '2023-11-01', 'Ismail Haniyeh', 'HAMAS'],
    ['armed-group-leader', 'LBN', '2020-11-01', 'Hassan Nasrallah', 'HEZBOLLAH'],
  ] as const)('%s of %s at %s is %s', (kind, of, date, expected, body) => {
    expect(registry.holder(kind, of, date, body)?.person.name).toBe(expected);
  });

  it('calls who held an office before the date a former holder', () => {
    const [found] = registry.people.find('Fatou Bensouda', '2023-01-01');
    expect(registry.formerAt(found!.person, '2023-01-01')).toBe(true);
    expect(registry.formerAt(found!.person, '2020-01-01')).toBe(false);
  });
});
