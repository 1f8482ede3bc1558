import type { Shown } from './shown.js';

/** What kind of record it is, in words. */
export function labelOf({ event, statement, figure }: Shown): string {
  if (event) return [event.type, ...event.modes].join(' ');
  if (statement) return `${statement.act === 'other' ? 'says' : statement.act}${statement.repeated ? ' again' : ''}`;
  return figure?.measure ?? '';
}
