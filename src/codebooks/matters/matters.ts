import type { Context } from '../plover/plover.js';

/** Raised when a label is added, taken away or means something else. */
export const mattersVersion = '1';

/**
 * What is talked about between governments: finer labels than PLOVER's contexts, each with the context it belongs to (null where it belongs to none).
 * A context is itself a label. The order is that of precedence: what comes first is the more telling where a phrase fits several.
 */
export const matterLabels = {
  prisoner_exchange: 'human_rights',
  hostages: 'human_security',
  abductions: 'human_rights',
  ceasefire: 'diplomatic',
  sanctions: 'economic',
  nuclear_programme: 'cbrn',
  denuclearisation: 'cbrn',
  arms_control: 'cbrn',
  chemical_weapons: 'cbrn',
  missile_tests: 'military',
  air_defence: 'military',
  arms_supplies: 'military',
  joint_exercises: 'military',
  troop_withdrawal: 'military',
  peacekeeping_mission: 'peacekeeping',
  defence_cooperation: 'military',
  maritime_security: 'military',
  border: 'territory',
  territorial_dispute: 'territory',
  humanitarian_access: 'human_security',
  food_security: 'human_security',
  reconstruction: 'economic',
  refugees: 'migration',
  migration_management: 'migration',
  visas: 'migration',
  counterterrorism: 'terrorism',
  drug_trafficking: 'illegal_drugs',
  organised_crime: 'crime',
  cybersecurity: 'cyber',
  disinformation: 'misinformation',
  extradition: 'legal',
  elections: 'election',
  human_rights_situation: 'human_rights',
  nuclear_energy: 'natural_resource',
  energy: 'natural_resource',
  water: 'natural_resource',
  fisheries: 'natural_resource',
  critical_minerals: 'natural_resource',
  climate: 'environment',
  disaster_relief: 'disasters',
  pandemic: 'health',
  health_cooperation: 'health',
  trade: 'economic',
  tariffs: 'economic',
  investment: 'economic',
  debt: 'economic',
  development_aid: 'economic',
  agriculture: 'economic',
  transport: 'economic',
  tourism: 'economic',
  industry: 'economic',
  finance: 'economic',
  space: 'technology',
  advanced_technology: 'technology',
  education: null,
  culture: null,
  sport: null,
  history: null,
  religion: 'religion_ethnicity',
  citizens_abroad: 'diplomatic',
  embassies: 'diplomatic',
  peace_talks: 'diplomatic',
  accession: 'diplomatic',
  international_organisations: 'diplomatic',
  visit: 'diplomatic',
  summit: 'diplomatic',
  bilateral_relations: 'diplomatic',
  conflict: 'military',
  regional_situation: 'diplomatic',
  political_situation: 'political_institutions',
} as const satisfies Readonly<Record<string, Context | null>>;

export type MatterLabel = keyof typeof matterLabels;

/**
 * The PLOVER context of a matter's label: the label itself where it is a context, null for labels without one.
 *
 * @example
 * contextOfMatter('tariffs') // 'economic'
 */
export function contextOfMatter(label: string, contexts: readonly Context[]): Context | null {
  if (label in matterLabels) return matterLabels[label as MatterLabel];
  return contexts.find((context) => context === label) ?? null;
}
