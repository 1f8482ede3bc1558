import type { Actor } from '../../records/actor/schema.js';
import { gutter, type Page, table } from './block.js';
import { cut, oneLine } from './words.js';

/** The office, and of what state where that is not the actor's own. */
function office({ office: held, country }: Actor): string {
  if (!held) return '';
  return held.of === null || held.of === country ? oneLine(held.title) : `${oneLine(held.title)} (${held.of})`;
}

/**
 * The actors as a table: name, kind, country and sector, office, registry id.
 */
export function renderActors(page: Page, actors: readonly Actor[]): string {
  const rows = actors.map((actor) => [
    cut(oneLine(actor.name), gutter + 12),
    actor.kind,
    [actor.country ?? '–', actor.sector ?? ''].join(' ').trim(),
    [office(actor), actor.registry ?? ''].filter((words) => words !== '').join(' · '),
  ]);
  return table(page, rows, 5).join('\n');
}
