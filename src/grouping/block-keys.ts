import type { Claim } from './claim.js';
import { isoDay } from './days.js';
import { alikeTypes } from './kinds.js';
import { fold } from '../registry/names.js';

/** The keys under which a store keeps a telling, and those under which it looks for others that may tell the same. */
export interface BlockKeys {
  readonly own: readonly string[];
  readonly seek: readonly string[];
}

/** Days are kept in bins of so many, and looked up so many either way: a day may be known from publication alone. */
const bin = 4;
const reach = 4;
/** A stretch of more days is looked up by months, one of more months by its year. */
const mostDays = 4;
const mostMonths = 3;
const mostAnchors = 6;

/**
 * The block keys of a claim or telling: its type, when it happened, and one thing more: the state of a party or place, a party or place of no state,
 * or a word of what the text is about. Such a word brings two together only where one of them has nothing else. Two that share no key are never
 * compared; if `a` seeks a key that `b` owns, then `b` seeks one that `a` owns. Where neither day nor date of publication is known there are none:
 * such a claim is grouped within its document alone.
 *
 * @example
 * blockKeys(call).own[0] // 'CONSULT 2016-11-30 c:TWN'
 */
export function blockKeys(claim: Claim): BlockKeys {
  const { own, seek } = timesOf(claim);
  const anchors = anchorsOf(claim);
  const about = claim.story.slice(0, mostAnchors);
  const bare = anchors.length === 0;
  const kept = [...anchors, ...about.map((word) => (bare ? `s:${word}` : `w:${word}`))];
  const sought = [...anchors, ...about.flatMap((word) => (bare ? [`s:${word}`, `w:${word}`] : [`s:${word}`]))];
  const types = alikeTypes.get(claim.type) ?? [claim.type];
  return {
    own: own.flatMap((time) => kept.map((anchor) => `${claim.type} ${time} ${anchor}`)),
    seek: types.flatMap((type) => seek.flatMap((time) => sought.map((anchor) => `${type} ${time} ${anchor}`))),
  };
}

function timesOf({ days, published, background }: Claim): { own: string[]; seek: string[] } {
  if (!days) {
    if (published === null) return { own: [], seek: [] };
    const month = `u${isoDay(published).slice(0, 7)}`;
    return background ? { own: [month], seek: [month] } : dayTimes(published, published);
  }
  if (days.to - days.from <= mostDays) return dayTimes(Math.floor((days.from + days.to) / 2), days.to);
  const months = monthsOf(days.from, days.to);
  if (months.length <= mostMonths) return { own: months.map((month) => `M${month}`), seek: months.flatMap((month) => [`M${month}`, `m${month}`]) };
  const year = `Y${isoDay(days.from).slice(0, 4)}`;
  return { own: [year], seek: [year] };
}

/** A known day: kept by day and by month, for those who know only the month. */
function dayTimes(day: number, last: number): { own: string[]; seek: string[] } {
  const binOf = (number: number) => isoDay(Math.floor(number / bin) * bin);
  const near = [...new Set([day - reach, day, day + reach].map(binOf))];
  const months = [...new Set([isoDay(day).slice(0, 7), isoDay(last).slice(0, 7)])];
  return { own: [binOf(day), ...months.map((month) => `m${month}`)], seek: [...near, ...months.map((month) => `M${month}`)] };
}

function monthsOf(from: number, to: number): string[] {
  const months = new Set<string>();
  for (let day = from; day <= to && months.size <= mostMonths; day += 27) months.add(isoDay(day).slice(0, 7));
  return [...months.add(isoDay(to).slice(0, 7))];
}

function anchorsOf({ actors, recipients, place }: Claim): string[] {
  const parties = [...actors, ...recipients].flatMap(({ key, country, named }) => (country ? [`c:${country}`] : named ? [key] : []));
  const places = place ? [place.country ? `c:${place.country}` : `l:${fold(place.name)}`] : [];
  return [...new Set([...parties, ...places])].slice(0, mostAnchors);
}
