import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { run } from '../program.js';
import { userFile } from './user-file.js';

const root = mkdtempSync(join(tmpdir(), 'readout-actors-'));
afterAll(() => rmSync(root, { recursive: true }));
let data = '';
let turn = 0;
beforeEach(() => {
  data = join(root, `data-${turn++}`);
});

async function command(...words: string[]) {
  const text = { out: '', error: '' };
  const sink = (name: 'out' | 'error') => ({
    write: (more: string, done?: () => void) => {
      text[name] += more;
      done?.();
      return true;
    },
  });
  const code = await run(['actors', ...words], { out: sink('out'), error: sink('error'), environment: { XDG_DATA_HOME: data } });
  return { code, ...text };
}

function file(name: string, text: string): string {
  const path = join(root, name);
  writeFileSync(path, text);
  return path;
}

const table = () => join(data, 'readout', 'actors.tsv');

describe('userFile', () => {
  it.each([
    [{ XDG_DATA_HOME: '/data', HOME: '/home/ada' }, '/data/readout/actors.tsv'],
    [{ XDG_DATA_HOME: 'data', HOME: '/home/ada' }, '/home/ada/.local/share/readout/actors.tsv'],
    [{ HOME: '/home/ada' }, '/home/ada/.local/share/readout/actors.tsv'],
    [{}, null],
  ])('%j', (environment, path) => expect(userFile(environment)).toBe(path));
});

describe('readout actors', () => {
  it.each([['--help'], ['find', '--help'], ['import', '--help']])('%s %s: help with examples', async (...words) => {
    const { code, out, error } = await command(...words);
    expect([code, error]).toEqual([0, '']);
    expect(out).toContain('Examples:\n  readout actors ');
  });

  it.each<[string[], string]>([
    [['find'], "missing required argument 'name'"],
    [['find', 'Lavrov', '--on', 'soon'], 'Write 2023-10-16.'],
    [['find', 'Lavrov', '--format', 'xml'], 'Allowed choices are text, json'],
    [['import'], "missing required argument 'file'"],
    [['import', 'a.csv', '--as', 'xml'], 'Allowed choices are csv, wikidata, petrarch'],
    [['fnd', 'Lavrov'], 'Did you mean find?'],
  ])('%j is wrong usage, told in one line', async (words, reason) => {
    const { code, out, error } = await command(...words);
    expect([code, out]).toEqual([2, '']);
    expect(error).toContain(reason);
    expect(error).toMatch(/^readout: [^\n]+\n$/);
  });
});

describe('readout actors find', () => {
  it('tells state, offices at the date and former ones', async () => {
    const { code, out } = await command('find', 'Lavrov', '--on', '2010-01-01');
    expect(code).toBe(0);
    expect(out).toMatch(/^Sergei Lavrov · Russia · Q58217\n {2}2010-01-01 {2}Foreign Minister \(Russia\), 2004-03-09, known to hold in /);
  });

  it('tells former offices of who holds none', async () => {
    const { out } = await command('find', 'Fatou', 'Bensouda', '--on', '2023-01-01');
    expect(out).toContain('2023-01-01  no office that is known');
    expect(out).toContain('former      ICC Prosecutor, 2012-06-15 to 2021-06-15');
  });

  it('finds groups, states and who holds an office', async () => {
    expect((await command('find', 'Hezbollah')).out).toContain('Hezbollah · group · Lebanon · REB · HEZBOLLAH');
    expect((await command('find', 'the Kremlin')).out).toContain('Russia · Kremlin: a seat or organ of the state · GOV');
    expect((await command('find', 'the Russian foreign minister', '--on', '1994-02-01')).out).toContain('Andrei Kozyrev · Russia');
  });

  it('--format json', async () => {
    const { code, out } = await command('find', 'Angela Merkel', '--on', '2015-01-01', '--format', 'json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ on: '2015-01-01', people: [{ country: 'DEU', match: 'full', offices: [{ title: 'Chancellor', of: 'DEU' }] }] });
  });

  it('finds nobody: exit 1 and a hint in one line', async () => {
    const { code, out, error } = await command('find', 'Nobody Nowhere');
    expect([code, out]).toEqual([1, '']);
    expect(error).toMatch(/^readout: nobody in the registry bears the name "Nobody Nowhere": try another spelling[^\n]+\n$/);
  });
});

describe('readout actors import', () => {
  const csv =
    'name,names,country,gender,title,start,end\nAda Ito,A. Ito,JPN,f,Foreign Minister,2031-05-01,\nBen Ode,,Nigeria,m,Defence Minister,2031,2032-03\n';

  it('adds rows that are found from then on, and changes nothing the second time', async () => {
    const path = file('officials.csv', csv);
    expect(await command('import', path)).toEqual({ code: 0, out: `2 rows added, 0 there already: ${table()}\n`, error: '' });
    const before = readFileSync(table(), 'utf8');
    expect((await command('find', 'Ada Ito', '--on', '2031-06-01')).out).toContain(
      'Ada Ito · Japan · ada-ito\n  2031-06-01  Foreign Minister (Japan), 2031-05-01, open',
    );
    expect(await command('import', path)).toMatchObject({ code: 0, out: `0 rows added, 2 there already: ${table()}\n` });
    expect(readFileSync(table(), 'utf8')).toBe(before);
  });

  it('--dry-run writes nothing', async () => {
    expect((await command('import', file('dry.csv', csv), '--dry-run')).out).toContain('2 rows would be added');
    expect(statSync(data, { throwIfNoEntry: false })).toBeUndefined();
  });

  it('names bad rows with line and reason, and takes the rest', async () => {
    const path = file(
      'bad.csv',
      'name;title;country;start;end\nAda Ito;Foreign Minister;JPN;2031-13;\n;Foreign Minister;JPN;;\nBen Ode;Defence Minister;Atlantis;;\nCy Ra;President;IND;2031;2030\nDee Mo;Minister;KEN\nEve Lu;Spokeswoman;KEN;2031;\n',
    );
    const { code, out, error } = await command('import', path);
    expect([code, out]).toEqual([1, `1 row added, 0 there already, 5 left out: ${table()}\n`]);
    expect(error.replaceAll(`readout: ${path}:`, '').split('\n')).toEqual([
      '2 is left out: start "2031-13" is no date: write 2024-05-31, 2024-05 or 2024',
      '3 is left out: it has no name',
      '4 is left out: the registry knows no state "Atlantis"',
      '5 is left out: it ends (2030) before it starts (2031)',
      '6 is left out: it has 3 fields where the first line has 5',
      '',
    ]);
  });

  it('takes a PETRARCH dictionary and the result of a Wikidata query', async () => {
    const dictionary = file('actors.txt', 'ADA_KALIM_ [INDGOV 20310725-20320725] ; a comment\n+A_KALIM_\nBLUE_RIVER_FRONT_ [KENREB]\n');
    expect((await command('import', dictionary)).out).toContain('2 rows added');
    expect((await command('find', 'A Kalim', '--on', '2031-08-01')).out).toContain('2031-08-01  official (India), 2031-07-25 to 2032-07-25');
    expect((await command('find', 'Blue River Front')).out).toContain('Blue River Front · group · Kenya · REB');
    const binding = (value: string) => ({ type: 'literal', value });
    const row = { person: binding('http://www.wikidata.org/entity/Q999999999'), personLabel: binding('Ada Ito'), office: binding('Prime Minister of Japan') };
    const query = file('query.json', JSON.stringify({ results: { bindings: [{ ...row, start: binding('2031-05-01T00:00:00Z') }] } }));
    expect((await command('import', query)).out).toContain('1 row added');
    expect((await command('find', 'Ada Ito', '--on', '2031-06-01')).out).toContain('Prime Minister of Japan, 2031-05-01, open');
  });

  it('tells in one line what cannot be read', async () => {
    expect(await command('import', join(root, 'gone.csv'))).toMatchObject({ code: 1, out: '', error: `readout: ${join(root, 'gone.csv')} is not there\n` });
    expect((await command('import', root)).error).toContain('is a folder: name a file');
    expect((await command('import', file('empty.csv', ' \n'))).error).toContain('is empty');
  });

  it('tells in one line that the table is malformed', async () => {
    await command('import', file('good.csv', csv));
    writeFileSync(table(), 'name\nAda\n');
    const { code, error } = await command('find', 'Lavrov');
    expect(code).toBe(1);
    expect(error).toBe(
      `readout: actors.tsv must begin with the columns type, id, name, names, country, gender, sector, title, kind, of, body, start, end, as of (${table()})\n`,
    );
  });
});
