import type { Decision, Dropped, Explanation } from '../coder/explain.js';
import type { Readout } from '../records/index.js';
import { pageFor, type RenderOptions, renderHead } from './render.js';
import { block, gutter, heading, type Page } from './render/block.js';
import { renderEvent } from './render/event.js';
import { renderFigure } from './render/figure.js';
import { renderStatement } from './render/statement.js';
import { cut, oneLine, pad, wrap } from './render/words.js';

/** A probability as people of the field write it: ".93". */
const scoreWords = (score: number): string => (score >= 0.995 ? '1.0' : score.toFixed(2).replace(/^0/u, ''));

/** One decision: the field, the rule that set it, why, the words that it rests on, and what was set aside. */
function decisionLines(page: Page, decision: Decision): string[] {
  const { field, rule, because, score, words, rejected } = decision;
  const told = [
    because,
    ...(words ? [`«${cut(oneLine(words.text), 60)}»`] : []),
    ...(score === undefined ? [] : [`(${scoreWords(score)})`]),
    ...(rejected?.length ? [`– set aside: ${rejected.map(oneLine).join(', ')}`] : []),
  ].join(' ');
  const lead = ' '.repeat(5) + pad(oneLine(field), gutter - 5);
  return wrap(`${oneLine(rule)}: ${oneLine(told)}`, page.width - gutter).map((line, i) => (i === 0 ? page.ink.faint(lead) : ' '.repeat(gutter)) + line);
}

function recordWords(page: Page, readout: Readout, { record, kind }: Explanation): string {
  const event = kind === 'event' ? readout.events.find(({ id }) => id === record) : undefined;
  const statement = kind === 'statement' ? readout.statements.find(({ id }) => id === record) : undefined;
  const figure = kind === 'figure' ? readout.figures.find(({ id }) => id === record) : undefined;
  if (event) return renderEvent(page, event);
  if (statement) return renderStatement(page, statement);
  return figure ? renderFigure(page, figure) : `${kind} ${record}`;
}

/**
 * Why each record of a document was coded as it was: the record, then one line for each decision; last, what the model saw and the coder left out.
 * Ends with a line break.
 *
 * @example
 * renderExplanation(readout, explanations, dropped, { width: 100 })
 */
export function renderExplanation(
  readout: Readout,
  explanations: readonly Explanation[],
  dropped: readonly Dropped[] = [],
  options: RenderOptions = {},
): string {
  const page = pageFor(readout, options);
  const told = explanations.map((explanation) =>
    [recordWords(page, readout, explanation), ...explanation.decisions.flatMap((decision) => decisionLines(page, decision))].join('\n'),
  );
  const parts = [renderHead(page, readout), ...(told.length > 0 ? told : ['No events, statements or figures.'])];
  if (dropped.length > 0) {
    const lines = dropped.map(({ kind, words, rule, score }, i) =>
      block(page, `d${i + 1}`, { words: kind, ink: page.ink.heading }, [
        { words: `«${oneLine(words.text)}»`, cut: true },
        { words: `${rule} (${scoreWords(score)})`, ink: page.ink.faint },
      ]),
    );
    parts.push(`${heading(page, 'SEEN, NOT CODED', dropped.length)}\n${lines.join('\n')}`);
  }
  return `${parts.join('\n\n')}\n`;
}
