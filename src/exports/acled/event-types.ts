import type { Actor } from '../../records/actor/schema.js';
import type { Event } from '../../records/event/schema.js';

/** ACLED's three levels of an event's kind. */
export interface AcledType {
  readonly disorder: 'Political violence' | 'Demonstrations' | 'Strategic developments';
  readonly type: string;
  readonly sub: string;
}

const remote = (sub: string): AcledType => ({ disorder: 'Political violence', type: 'Explosions/Remote violence', sub });
const onCivilians = (sub: string): AcledType => ({ disorder: 'Political violence', type: 'Violence against civilians', sub });
const strategic = (sub: string): AcledType => ({ disorder: 'Strategic developments', type: 'Strategic developments', sub });
const protest = (sub: string): AcledType => ({ disorder: 'Demonstrations', type: 'Protests', sub });
const riot = (sub: string): AcledType => ({ disorder: 'Political violence', type: 'Riots', sub });
const clash: AcledType = { disorder: 'Political violence', type: 'Battles', sub: 'Armed clash' };

const byMode: Readonly<Record<string, AcledType>> = {
  'ASSAULT aerial': remote('Air/drone strike'),
  'ASSAULT drone': remote('Air/drone strike'),
  'ASSAULT heavy-weapons': remote('Shelling/artillery/missile attack'),
  'ASSAULT explosives': remote('Remote explosive/landmine/IED'),
  'ASSAULT suicide-attack': remote('Suicide bomb'),
  'ASSAULT sexual': onCivilians('Sexual violence'),
  'ASSAULT abduct': onCivilians('Abduction/forced disappearance'),
  'ASSAULT crowd-control': protest('Excessive force against protesters'),
  'ASSAULT destroy': strategic('Looting/property destruction'),
  'PROTEST demo': protest('Peaceful protest'),
  'PROTEST hunger': protest('Peaceful protest'),
  'PROTEST obstruct': protest('Peaceful protest'),
  'PROTEST riot': riot('Violent demonstration'),
  'PROTEST vandalize': riot('Violent demonstration'),
  'COERCE arrest': strategic('Arrests'),
  'RETREAT ceasefire': strategic('Agreement'),
  'RETREAT withdraw': strategic('Non-violent transfer of territory'),
  'RETREAT disarm': strategic('Change to group/activity'),
  'RETREAT release': strategic('Other'),
};

/** ACLED's inter codes: 1 state, 2 rebels, 5 rioters, 6 protesters, 7 civilians, 8 external or other; null for an actor of no known kind. */
export function interOf({ sector, country, kind }: Actor, event: Pick<Event, 'type' | 'modes'>): number | null {
  if (event.type === 'PROTEST' && (sector === 'CVL' || sector === null)) return event.modes.includes('riot') ? 5 : 6;
  if (sector === 'REB' || sector === 'UAF' || country === 'IMG') return 2;
  if (sector === 'MIL' || sector === 'GOV' || sector === 'COP' || sector === 'SPY' || sector === 'JUD' || sector === 'LEG') return 1;
  if (country === 'UNO' || country === 'IGO' || country === 'EUR') return 8;
  if (kind === 'country') return 1;
  return sector === null ? null : 7;
}

const bearsArms = (inter: number | null): boolean => inter !== null && inter <= 4;

/**
 * What ACLED would call an event; null for what it does not code (talks, accusations, demands) and for what the record does not settle.
 *
 * @example
 * acledTypeOf({ type: 'PROTEST', modes: ['demo'] }, [], []) // { disorder: 'Demonstrations', type: 'Protests', sub: 'Peaceful protest' }
 */
export function acledTypeOf(
  event: Pick<Event, 'type' | 'modes' | 'instrument'>,
  actors: readonly (number | null)[],
  recipients: readonly (number | null)[],
): AcledType | null {
  const found = event.modes.map((mode) => byMode[`${event.type} ${mode}`]).find((type) => type !== undefined);
  if (found) return found;
  if (event.type === 'PROTEST') return event.modes.length === 0 ? protest('Peaceful protest') : null;
  // Only a deal that was made is an agreement to ACLED.
  if (event.type === 'SUPPORT')
    return event.instrument !== null && /agreement|accord|treaty|pact|deal|truce|ceasefire/iu.test(event.instrument) ? strategic('Agreement') : null;
  if (event.type !== 'ASSAULT') return null;
  if (recipients.some((inter) => inter === 7)) return onCivilians('Attack');
  const armed = [...actors, ...recipients].filter(bearsArms).length;
  return armed >= 2 ? clash : null;
}
