import type { Readout } from '../records/index.js';
import { placesCredit } from '../registry/places.js';
import { renderActors } from './render/actors.js';
import { heading, type Page } from './render/block.js';
import { renderEvent } from './render/event.js';
import { renderFigure } from './render/figure.js';
import { type Ink, plainInk } from './render/ink.js';
import { renderStatement } from './render/statement.js';
import { dateWords } from './render/time.js';
import { cut, oneLine, wrap } from './render/words.js';

/** How to render: the width in columns (80 to 120 read well) and the ink; 100 and plain if not said. */
export interface RenderOptions {
  readonly width?: number;
  readonly ink?: Ink;
}

/** The page that a record's pieces are written on: records are labelled e1, s1, f1 … in the order of the record. */
export function pageFor(readout: Readout, { width = 100, ink = plainInk }: RenderOptions = {}): Page {
  const names = new Map(readout.actors.map((actor) => [actor.id, oneLine(actor.name)]));
  const labels = new Map([
    ...readout.events.map(({ id }, i) => [id, `e${i + 1}`] as const),
    ...readout.statements.map(({ id }, i) => [id, `s${i + 1}`] as const),
    ...readout.figures.map(({ id }, i) => [id, `f${i + 1}`] as const),
  ]);
  const { text, publisher } = readout.document;
  return { width, ink, text, publisher, name: (id) => names.get(id) ?? id, label: (id) => labels.get(id) ?? '?' };
}

/** The head of a page: title, then publisher, date and path; what is unknown is said to be. */
export function renderHead(page: Page, { document }: Readout): string {
  const { ink, width } = page;
  const published = document.published ? dateWords(document.published) : 'no date';
  const origin = [document.publisher ?? 'no publisher', published, ...(document.path ? [document.path] : [])].map(oneLine).join(' · ');
  return [...wrap(oneLine(document.title ?? '(no title)'), width).map(ink.title), ink.faint(cut(origin, width))].join('\n');
}

/**
 * A document's record as a person reads it in a terminal: head, events, statements, figures, actors. Every claim names who makes it.
 * Ends with a line break; a document without records says so.
 *
 * @example
 * process.stdout.write(renderReadout(readout, { width: widthFor(process.stdout), ink: inkFor(process.stdout, process.env) }))
 */
export function renderReadout(readout: Readout, options: RenderOptions = {}): string {
  const page = pageFor(readout, options);
  const { events, statements, figures, actors } = readout;
  const sections = [
    section(
      page,
      'EVENTS',
      events.map((event) => renderEvent(page, event)),
    ),
    section(
      page,
      'STATEMENTS',
      statements.map((statement) => renderStatement(page, statement)),
    ),
    section(
      page,
      'FIGURES',
      figures.map((figure) => renderFigure(page, figure)),
    ),
    actors.length > 0 ? `${heading(page, 'ACTORS', actors.length)}\n${renderActors(page, actors)}` : '',
  ].filter((words) => words !== '');
  const nothing = events.length + statements.length + figures.length === 0;
  const credit = events.some(({ place }) => place?.geonames) ? [page.ink.faint(placesCredit)] : [];
  return `${[renderHead(page, readout), ...(nothing ? ['No events, statements or figures.'] : sections), ...credit].join('\n\n')}\n`;
}

function section(page: Page, title: string, blocks: readonly string[]): string {
  return blocks.length > 0 ? `${heading(page, title, blocks.length)}\n${blocks.join('\n\n')}` : '';
}
