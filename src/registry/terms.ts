/** One person in one office. Dates are ISO, as precise as known: a day, a month or a year. */
export interface Term {
  readonly title: string;
  readonly kind: OfficeKind;
  /** ISO 3166-1 alpha-3, or UNO, EUR, IGO, NGO */
  readonly of: string;
  /** id of the organisation or group, or '' for a state */
  readonly body: string;
  readonly start: string;
  /** '' while in office, as far as the table knows */
  readonly end: string;
  /** the last date at which an open term was known to hold, or '' */
  readonly asOf: string;
}

export const officeKinds = [
  'head-of-state',
  'head-of-government',
  'un-secretary-general',
  'igo-head',
  'igo-foreign-head',
  'foreign-minister',
  'defence-minister',
  'armed-group-leader',
  'security-adviser',
  'envoy',
  'spokesperson',
  'vice-president',
  'deputy-prime-minister',
  'interior-minister',
  'finance-minister',
  'justice-minister',
  'minister',
  'crown-prince',
  'chief-of-staff',
  'intelligence-chief',
  'military-chief',
  'military-commander',
  'speaker',
  'un-ambassador',
  'un-official',
  'deputy-foreign-minister',
  'ambassador',
  'prosecutor',
  'judge',
  'opposition',
  'party-leader',
  'separatist-leader',
  'regional-leader',
  'religious-leader',
  'ngo-head',
  'legislator',
  'mayor',
  'official',
] as const;
export type OfficeKind = (typeof officeKinds)[number];

const sectorOf: Partial<Record<OfficeKind, string | null>> = {
  'un-secretary-general': null,
  'igo-head': null,
  'igo-foreign-head': 'GOV',
  'un-official': null,
  'armed-group-leader': 'REB',
  'intelligence-chief': 'SPY',
  'military-chief': 'MIL',
  'military-commander': 'MIL',
  speaker: 'LEG',
  legislator: 'LEG',
  prosecutor: 'JUD',
  judge: 'JUD',
  opposition: 'OPP',
  'party-leader': 'PTY',
  'separatist-leader': 'PRE',
  'religious-leader': 'REL',
  'ngo-head': null,
};

/** The PLOVER sector of those who hold an office of a kind; null where there is none (heads of international bodies). */
export function sectorOfOffice(kind: OfficeKind): string | null {
  const sector = sectorOf[kind];
  return sector === undefined ? 'GOV' : sector;
}

/** How much an office is in the news: higher is more. */
export function weightOf(kind: OfficeKind): number {
  const place = officeKinds.indexOf(kind);
  return place < 2 ? 100 : Math.max(20, 95 - 2 * place);
}

/**
 * Whether a term covers a date; parts that either side leaves open count as covered.
 *
 * @example
 * holdsAt({ start: '2012-05', end: '' }, '2012-05-03') // true
 */
export function holdsAt({ start, end }: Pick<Term, 'start' | 'end'>, date: string): boolean {
  const day = date.slice(0, 10);
  if (start !== '' && day.slice(0, start.length) < start.slice(0, day.length)) return false;
  return end === '' || day.slice(0, end.length) <= end.slice(0, day.length);
}

/** Whether a term was over before a date. */
export function overBefore({ end }: Pick<Term, 'end'>, date: string): boolean {
  return end !== '' && date.slice(0, end.length) > end;
}

/** Years from one ISO date to another, by their years alone. */
export function yearsBetween(from: string, to: string): number {
  return Number(to.slice(0, 4)) - Number(from.slice(0, 4));
}
