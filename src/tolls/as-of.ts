import type { Counted, TollDocument } from './counted.js';

/** As of when a figure holds, and how that is known. `published`: the text does not say, the document is of that day. */
export interface AsOf {
  /** ISO date, or null where not even the document has one */
  readonly date: string | null;
  readonly basis: 'stated' | 'said' | 'happened' | 'published' | 'unknown';
}

const day = (iso: string | null | undefined): string | null => iso?.slice(0, 10) ?? null;

/**
 * As of when a figure holds: as its words say; else the day it counts, for a count of one day; else when its source spoke; else, and marked so, the
 * document's date. `published` may be another document's: a reprint holds as of its original.
 *
 * @example
 * asOfFigure(counted, '2022-04-09') // { date: '2022-04-09', basis: 'published' }
 */
export function asOfFigure({ figure }: Counted, published: TollDocument['published']): AsOf {
  const stated = day(figure.asOf?.end ?? figure.asOf?.start);
  if (stated !== null && figure.asOf?.basis !== 'publication') return { date: stated, basis: 'stated' };
  const counted = figure.scope === 'day' ? day(figure.happened?.start) : null;
  if (counted !== null) return { date: counted, basis: 'happened' };
  const said = day(figure.chain[0]?.said?.start);
  if (said !== null) return { date: said, basis: 'said' };
  const printed = stated ?? day(published);
  return printed === null ? { date: null, basis: 'unknown' } : { date: printed, basis: 'published' };
}
