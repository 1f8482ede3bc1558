import type { Actor } from '../records/actor/schema.js';

/** CAMEO's country codes where they are not ISO's. */
const countries: Readonly<Record<string, string>> = { ROU: 'ROM', TLS: 'TMP', XKX: 'KOS' };
/** PLOVER's "countries" of those who are of none, as CAMEO types. */
const international: Readonly<Record<string, string>> = { IGO: 'IGO', UNO: 'IGO', EUR: 'IGO', NGO: 'NGO', MNC: 'MNC', IMG: 'IMG', ISM: 'INT' };
/** PLOVER sectors as CAMEO roles: MED is medical in PLOVER and media in CAMEO. What CAMEO has no word for is left empty. */
const roles: Readonly<Record<string, string>> = {
  COP: 'COP',
  GOV: 'GOV',
  JUD: 'JUD',
  LEG: 'LEG',
  MIL: 'MIL',
  PTY: 'PTY',
  REB: 'REB',
  SPY: 'SPY',
  UAF: 'UAF',
  AGR: 'AGR',
  BUS: 'BUS',
  CRM: 'CRM',
  CVL: 'CVL',
  EDU: 'EDU',
  ELI: 'ELI',
  JRN: 'MED',
  LAB: 'LAB',
  MED: 'HLH',
  REF: 'REF',
  OPP: 'OPP',
  REL: 'REL',
  UNK: 'UIS',
};

/** An actor in CAMEO's codes. */
export interface CameoActor {
  /** all of them in one word, as "RUSGOV" */
  readonly code: string;
  readonly country: string;
  /** UNO, EUR: bodies with a code of their own */
  readonly group: string;
  readonly types: readonly string[];
}

/**
 * An actor's CAMEO codes, from its country and sectors.
 *
 * @example
 * cameoActor(putin) // { code: 'RUSGOV', country: 'RUS', group: '', types: ['GOV'] }
 */
export function cameoActor({ country, sector, sectors, kind }: Pick<Actor, 'country' | 'sector' | 'sectors' | 'kind'>): CameoActor {
  const body = country !== null ? international[country] : undefined;
  const state = country !== null && body === undefined ? (countries[country] ?? country) : '';
  const group = country === 'UNO' || country === 'EUR' ? country : '';
  // A country's own name stands for the state: CAMEO writes it without a role.
  const ordered = kind === 'country' ? [] : [...new Set([...(sector ? [sector] : []), ...sectors])];
  const types = [...(body ? [body] : []), ...ordered.flatMap((name) => roles[name] ?? [])].slice(0, 3);
  return { code: `${state || group}${types.filter((type) => !(group && type === 'IGO')).join('')}`, country: state, group, types };
}
