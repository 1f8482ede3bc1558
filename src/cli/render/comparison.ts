import type { Cell, Comparison, Difference, Row } from '../../compare/comparison.js';
import type { Span } from '../../document/span.js';
import { beside, type CellLine, type Stretch, wrapStretches } from './columns.js';
import type { Ink } from './ink.js';
import { dateWords } from './time.js';
import { listed, oneLine, pad, wrap } from './words.js';

/** What a table is drawn with: how wide, in which ink. */
export interface Sheet {
  readonly width: number;
  readonly ink: Ink;
}

const gap = 3;
const fieldColumns = 14;
/** Narrower columns are hard to read: the sides then stand below each other. */
const leastColumns = 26;

/**
 * A comparison as a person reads it in a terminal: who is compared, the frame, then one row for each idea, the sides next to each other as wide as the
 * page allows (below each other where there are too many), with the words that only one side has marked. Ends with what is missing.
 *
 * @example
 * process.stdout.write(renderComparison(comparison, { width: 120, ink: plainInk }))
 */
export function renderComparison(comparison: Comparison, sheet: Sheet): string {
  const { ink, width } = sheet;
  const title = `${listed(comparison.parties.map(oneLine))}${comparison.start ? `, ${dateWords(comparison.start)}` : ''}`;
  const { same, differs, 'possibly the same': possible, 'one side': alone } = comparison.counts;
  return `${[
    [
      ...wrap(title, width).map(ink.title),
      ...comparison.sides.flatMap((side, i) => wrap(sideWords(side, i), width - 3).map((line, n) => ink.faint(n === 0 ? line : `   ${line}`))),
    ].join('\n'),
    renderFrame(comparison, sheet),
    [
      `${ink.heading('IDEAS')} ${ink.faint(`${comparison.rows.length}: ${same} the same, ${differs} differ, ${possible} possibly the same, ${alone} told by one side`)}`,
      ...comparison.rows.map((row, i) => renderRow(row, i, comparison, sheet)),
    ].join('\n\n'),
    ...(comparison.gaps.length > 0
      ? [[ink.heading('MISSING'), ...comparison.gaps.flatMap((each) => wrap(oneLine(each), width - 2).map((line) => `  ${line}`))].join('\n')]
      : []),
  ].join('\n\n')}\n`;
}

function sideWords({ issuer, publisher, title, published, url, path }: Comparison['sides'][number], side: number): string {
  const where = url ?? path;
  return [
    `${letter(side)}  ${issuer ?? publisher ?? 'unknown issuer'}`,
    title ?? '(no title)',
    published ? dateWords(published) : 'no date',
    ...(where ? [where] : []),
  ]
    .map(oneLine)
    .join(' · ');
}

/** Sides are lettered where they are spoken of. */
export const letter = (side: number) => String.fromCharCode(65 + side);

const nameOf = ({ sides }: Comparison, side: number) => oneLine(sides[side]?.issuer ?? sides[side]?.publisher ?? letter(side));

function renderFrame(comparison: Comparison, { ink, width }: Sheet): string {
  const { sides, frame } = comparison;
  const column = Math.floor((width - fieldColumns - gap * sides.length) / sides.length);
  const narrow = column < leastColumns - 8;
  const cell = (words: string): CellLine[] => wrapStretches([{ words }], narrow ? width - fieldColumns - gap - 4 : column, ink);
  const lines: string[] = [];
  const head = [
    [{ plain: '', inked: '' }],
    ...sides.map((_, i) => wrap(nameOf(comparison, i), column).map((words) => ({ plain: words, inked: ink.strong(words) }))),
  ];
  const widths = [fieldColumns, ...sides.map(() => column)];
  if (!narrow) lines.push(...beside(head, widths));
  for (const { field, state, cells } of frame) {
    if (state === 'not told') continue;
    const label = [{ plain: field, inked: state === 'differs' ? ink.caution(field) : ink.faint(field) }];
    const values = cells.map(({ value }) => cell(value ?? '—'));
    if (!narrow) lines.push(...beside([label, ...values], widths));
    else {
      lines.push(label[0]!.inked);
      values.forEach((value, i) => lines.push(...beside([[{ plain: `  ${letter(i)}`, inked: `  ${letter(i)}` }], value], [4, 0])));
    }
  }
  const silent = frame.filter(({ state }) => state === 'not told').map(({ field }) => field);
  if (silent.length > 0) lines.push(ink.faint(`not told by any: ${silent.join(', ')}`));
  return [`${ink.heading('FRAME')}`, ...lines].join('\n');
}

function renderRow(row: Row, number: number, comparison: Comparison, sheet: Sheet): string {
  const { ink, width } = sheet;
  const state = row.state === 'same' ? ink.quad(1, row.state) : row.state === 'differs' ? ink.caution(row.state) : ink.faint(row.state);
  const score = row.state === 'possibly the same' && row.score !== null ? ink.faint(` (${row.score.toFixed(2)})`) : '';
  const how =
    row.state === 'one side'
      ? `: ${nameOf(comparison, row.cells[0]!.side)}`
      : row.differs.length > 0
        ? `: ${row.differs.map((each) => differenceWords(each, comparison)).join('; ')}`
        : '';
  const [first = '', ...more] = wrap(`${row.state}${row.state === 'possibly the same' ? ' (0.00)' : ''}${how}`, width - 4);
  const shown = first.replace(row.state, state).replace(' (0.00)', score);
  const heading = [`${pad(String(number + 1), 3)} ${shown}`, ...more.map((line) => `    ${line}`)];
  const count = comparison.sides.length;
  const column = Math.floor((width - 4 - gap * (count - 1)) / count);
  if (column < leastColumns) {
    const stacked = row.cells.flatMap((cell) => cellLines(cell, width - 7, ink).map(({ inked }, i) => `    ${i === 0 ? letter(cell.side) : ' '}  ${inked}`));
    return [...heading, ...stacked].join('\n');
  }
  const cells = comparison.sides.map((_, side) => {
    const cell = row.cells.find((each) => each.side === side);
    return cell ? cellLines(cell, column, ink) : [{ plain: '—', inked: ink.faint('—') }];
  });
  return [
    ...heading,
    ...beside(
      cells,
      cells.map(() => column),
    ).map((line) => `    ${line}`),
  ].join('\n');
}

/** How far into its words a cell names its speaker itself, in characters. */
const opens = 40;

/** A cell: whom the text credits, where its words do not open with the name, then its words. */
export function cellLines(cell: Cell, columns: number, ink: Ink): CellLine[] {
  const opening = oneLine(cell.spans[0]?.text ?? '').slice(0, opens);
  const named = cell.who.every((name) => opening.includes(name.split(' ').at(-1)!)) || /^(?:both|the (?:two |three )?\p{Ll}+s)\b/iu.test(opening);
  const who = cell.who.length > 0 && !named ? `${listed(cell.who.map(oneLine))}:` : '';
  return [
    ...(who === '' ? [] : wrap(who, columns).map((words) => ({ plain: words, inked: ink.strong(words) }))),
    ...wrapStretches(stretchesOf(cell), columns, ink),
  ];
}

/** The words of a cell, those that it has alone apart. */
function stretchesOf({ spans, only }: Cell): Stretch[] {
  return spans.flatMap((span, i) => {
    const inside = only.filter(({ start, end }) => start >= span.start && end <= span.end);
    const parts: Stretch[] = i > 0 ? [{ words: ' …' }] : [];
    let at = span.start;
    const words = (from: number, to: number) => span.text.slice(from - span.start, to - span.start);
    for (const { start, end } of inside as Span[]) {
      if (start > at) parts.push({ words: i > 0 && at === span.start ? ` ${words(at, start)}` : words(at, start) });
      parts.push({ words: words(start, end), marked: true });
      at = end;
    }
    if (at < span.end) parts.push({ words: i > 0 && at === span.start ? ` ${words(at, span.end)}` : words(at, span.end) });
    return parts;
  });
}

/** A difference in a few words: "strength (White House: makes clear, the stronger; Kremlin: says)". */
export function differenceWords({ kind, sides, stronger }: Difference, comparison: Comparison): string {
  if (sides.length === 0) return kind;
  const each = sides.map(
    ({ side, words }) => `${nameOf(comparison, side)} ${words === null ? 'none' : `“${oneLine(words)}”`}${stronger === side ? ', the stronger' : ''}`,
  );
  return `${kind} (${each.join('; ')})`;
}
