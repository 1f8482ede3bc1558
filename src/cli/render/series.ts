import type { Change, Series } from '../../compare/series.js';
import { beside } from './columns.js';
import { cellLines, type Sheet } from './comparison.js';
import { dateWords } from './time.js';
import { cut, oneLine, pad, wrap } from './words.js';

const gap = 3;

/**
 * A side's readouts beside its own earlier ones, as a person reads it in a terminal: one section for each step from a readout to the next, the earlier words
 * to the left.
 *
 * @example
 * process.stdout.write(renderSeries(series, { width: 120, ink: plainInk }))
 */
export function renderSeries(series: Series, sheet: Sheet): string {
  const { ink, width } = sheet;
  const head = [
    ink.title(cut(`${oneLine(series.by)} on its contacts with ${oneLine(series.with)}`, width)),
    ...series.readouts.map(({ day, title, completeness }, i) =>
      ink.faint(
        cut(
          `${pad(String(i + 1), 3)} ${dateWords(day)} · ${oneLine(title ?? '(no title)')} · ${completeness === 'unknown' ? 'not known to be whole' : completeness}`,
          width,
        ),
      ),
    ),
  ].join('\n');
  const steps = series.steps.map(({ from, to, changes, counts }) => {
    const told = Object.entries(counts).flatMap(([change, count]) => (count > 0 ? [`${count} ${change}`] : []));
    const title = `${ink.heading(`${from + 1} → ${to + 1}  ${dateWords(series.readouts[from]!.day)} → ${dateWords(series.readouts[to]!.day)}`)} ${ink.faint(told.join(', '))}`;
    return [title, ...changes.map((change) => renderChange(change, sheet))].join('\n\n');
  });
  return `${[head, ...steps].join('\n\n')}\n`;
}

function renderChange({ change, before, after, hardening, score }: Change, { ink, width }: Sheet): string {
  const scale = hardening && (change === 'hardened' || change === 'softened') ? `: ${hardening.scale}, “${hardening.from}” → “${hardening.to}”` : '';
  const sure = change === 'possibly kept' && score !== null ? ` (${score.toFixed(2)})` : '';
  const [first = '', ...rest] = wrap(`${change}${sure}${scale}`, width);
  const inkOf = change === 'hardened' ? (words: string) => ink.quad(4, words) : change === 'kept' ? ink.faint : ink.caution;
  const heading = [inkOf(first), ...rest];
  const column = Math.floor((width - 4 - gap) / 2);
  if (!before || !after) return [...heading, ...cellLines((before ?? after)!, width - 4, ink).map(({ inked }) => `    ${inked}`)].join('\n');
  return [...heading, ...beside([cellLines(before, column, ink), cellLines(after, column, ink)], [column, column]).map((line) => `    ${line}`)].join('\n');
}
