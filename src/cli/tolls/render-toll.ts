import type { Report, Series, Toll } from '../../tolls/index.js';
import { boundsWords } from '../render/figure.js';
import type { Ink } from '../render/ink.js';
import { dateWords } from '../render/time.js';
import { columnsOf, cut, listed, oneLine, pad, wrap } from '../render/words.js';

const barWidth = 24;

/**
 * A range as a bar of block characters, on a scale from 0 to `most`: full up to what is sure, light up to what may be, "▸" where it is open upwards.
 *
 * @example
 * bar({ low: 30, high: 40 }, 40) // '██████████████████░░░░░░'
 */
export function bar({ low, high }: Pick<Report, 'low' | 'high'>, most: number): string {
  const at = (value: number): number => (most <= 0 ? 0 : Math.max(value > 0 ? 1 : 0, Math.round((value / most) * barWidth)));
  const sure = at(low ?? 0);
  const may = high === null ? 0 : Math.max(0, at(high) - sure);
  return `${'█'.repeat(sure)}${'░'.repeat(may)}${high === null && low !== null ? '▸' : ''}`;
}

const countingWords = { incident: 'in one incident', cumulative: 'in all', daily: 'day by day', unknown: 'over a time that is not said' } as const;

function headOf({ measure, unit, group, counting, since, comparable }: Series): string {
  const what = measure === 'other' ? (unit ?? group) : measure;
  const over =
    counting === 'cumulative' && since
      ? `since ${dateWords(since)}`
      : counting === 'incident' && !comparable
        ? 'in an incident that is not known'
        : countingWords[counting];
  return [oneLine(what).toUpperCase(), ...(measure === 'other' && group === unit ? [] : [oneLine(group)]), over].join(' · ');
}

const mark = { published: '*', unknown: '', stated: '', said: '', happened: '' } as const;

function carriersOf({ carriers }: Report): string {
  const papers = [...new Set(carriers.filter(({ how }) => how === 'own').map(({ document }) => oneLine(document.publisher ?? 'no publisher')))];
  const reprints = carriers.filter(({ how }) => how === 'reprint').length;
  return [...papers, ...(reprints > 0 ? [`${reprints} ${reprints === 1 ? 'reprint' : 'reprints'}`] : [])].join(', ');
}

const stanceWords: Readonly<Record<Report['stance'], string>> = {
  asserts: '',
  claims: ' (claims)',
  confirms: ' (confirms)',
  denies: ' (denies)',
  doubts: ' (doubts)',
};

interface Line {
  readonly cells: readonly [string, string, string, string, string];
  readonly report: Report;
}

function table(lines: readonly Line[], ink: Ink, width: number): string[] {
  const widest = (column: number, most: number): number => Math.min(most, Math.max(...lines.map(({ cells }) => columnsOf(cells[column]!))));
  const room = Math.max(20, width - barWidth - 22);
  const widths = [widest(0, 18), widest(1, 22), widest(2, Math.ceil(room * 0.6)), widest(3, Math.ceil(room * 0.5))];
  return lines.map(({ cells, report }) => {
    const [day, range, source, papers, blocks] = cells.map((cell, i) => (i < 4 ? pad(cut(cell, widths[i]!), widths[i]!) : cell)) as unknown as Line['cells'];
    const claimed = report.source.press ? ink.faint(source) : ink.claim(source);
    return `  ${day}  ${ink.strong(range)}  ${claimed}  ${ink.faint(papers)}  ${blocks}`.trimEnd();
  });
}

const named = (report: Report): string => `${oneLine(report.source.name)} ${boundsWords(report)}${report.asOf.date ? ` (${dateWords(report.asOf.date)})` : ''}`;

/** The ranges that each source gives as of each day. */
function sameDay(reports: readonly Report[]): Map<string, string[]> {
  const days = new Map<string, string[]>();
  for (const report of new Set(reports)) {
    const key = `${oneLine(report.source.name)}${report.asOf.date ? ` (${dateWords(report.asOf.date)})` : ''}`;
    days.set(key, [...(days.get(key) ?? []), boundsWords(report)]);
  }
  return days;
}

/** What is to be said of a series beneath its rows: who changed what, who disagrees, what binds it from below. */
function remarksOf({ reports, revisions, disagreements, unordered, bounds, comparable }: Series): string[] {
  const by = new Map(reports.map((report) => [report.id, report]));
  const report = (id: string): string => (by.has(id) ? named(by.get(id)!) : id);
  // A bound says something only where a number of the whole is not above it anyway.
  const lows = reports.filter(({ part }) => !part).map(({ low }) => low ?? 0);
  const least = bounds.find(({ atLeast }) => lows.length === 0 || atLeast > Math.min(...lows));
  const caveats = [...new Set(reports.flatMap(({ carriers }) => carriers.flatMap(({ figure }) => figure.caveats.map(({ text }) => `“${oneLine(text)}”`))))];
  const guessed = reports.filter(({ carriers }) => carriers.some(({ tie }) => tie === 'only incident')).length;
  return [
    ...disagreements.map(({ between: [a, b], days }) =>
      days === 'same' ? `Two sources disagree: ${report(a)}; ${report(b)}.` : `Two sources differ, as of different days: ${report(a)}; ${report(b)}.`,
    ),
    ...revisions.map(({ from, to, how }) => `${report(to)} ${how === 'said so' ? 'revises' : 'takes the place of'} ${report(from)}.`),
    ...[...sameDay(unordered.flat().flatMap((id) => by.get(id) ?? []))].map(
      ([who, ranges]) => `${who}: ${listed(ranges)} as of one day; which came last is not told.`,
    ),
    ...(least
      ? [`At least ${least.atLeast.toLocaleString('en-GB')}, by a count of ${least.why === 'a part' ? 'a part' : 'some among them'}: ${oneLine(least.words)}.`]
      : []),
    ...(comparable && guessed > 0
      ? [`${guessed} of these ${guessed === 1 ? 'is' : 'are'} tied to the incident only because the text tells of no other attack.`]
      : []),
    ...(caveats.length > 0 ? [`Caveats: ${listed(caveats)}.`] : []),
  ];
}

function lineOf(report: Report, most: number): Line {
  const day = report.asOf.date === null ? 'no date' : `${report.asOf.date}${mark[report.asOf.basis]}`;
  const source = `${oneLine(report.source.name)}${stanceWords[report.stance]}${report.part ? ' (a part)' : ''}`;
  return { cells: [day, boundsWords(report), source, carriersOf(report), bar(report, most)], report };
}

function block(title: string, lines: readonly Line[], remarks: readonly string[], { ink, width }: { ink: Ink; width: number }): string {
  const said = remarks.flatMap((remark) => wrap(remark, width - 4).map((line, i) => `  ${i === 0 ? '· ' : '  '}${line}`));
  return [ink.heading(cut(title, width)), ...table(lines, ink, width), ...said.map(ink.caution)].join('\n');
}

const mostOf = (reports: readonly Report[]): number => Math.max(0, ...reports.flatMap(({ low, high }) => [low ?? 0, high ?? 0]));

/**
 * A toll as a person reads it: a block for each series, a row for each source's number, with a bar of its range. Numbers whose incident is not known stand
 * together at the end of their measure, each for itself, without bars. Ends with a line break.
 *
 * @example
 * renderToll(toll, { width: 100, ink: plainInk })
 */
export function renderToll(toll: Toll, options: { ink: Ink; width: number }): string {
  const { ink } = options;
  const head = `${ink.title(oneLine(toll.of))}\n${ink.faint(`${toll.figures} ${toll.figures === 1 ? 'figure' : 'figures'} in ${toll.documents} ${toll.documents === 1 ? 'document' : 'documents'}`)}`;
  const blocks = toll.series
    .filter(({ comparable }) => comparable)
    .map((series) =>
      block(
        headOf(series),
        series.reports.map((report) => lineOf(report, mostOf(series.reports))),
        remarksOf(series),
        options,
      ),
    );
  const alone = new Map<string, Series[]>();
  for (const series of toll.series.filter(({ comparable }) => !comparable)) {
    const title = `${headOf(series)}`;
    alone.set(title, [...(alone.get(title) ?? []), series]);
  }
  for (const [title, series] of alone) {
    const lines = series
      .flatMap(({ reports }) => reports.map((report) => lineOf({ ...report }, 0)))
      .map((line) => ({ ...line, cells: [...line.cells.slice(0, 4), ''] as unknown as Line['cells'] }));
    blocks.push(block(title, lines, lines.length > 1 ? ['Each stands for itself: these are not numbers of one thing.'] : [], options));
  }
  const published = toll.series.some(({ reports }) => reports.some(({ asOf }) => asOf.basis === 'published'));
  return `${[head, ...(blocks.length > 0 ? blocks : ['No figures.']), ...(published ? [ink.faint('* the day of publication: the text does not say as of when')] : [])].join('\n\n')}\n`;
}
