/** What is counted, by words beside the number; the key is the measure. `people` measures need a count of people. */
export const measureWords: Readonly<Record<'killed' | 'injured' | 'missing' | 'captured' | 'hostages' | 'detained' | 'displaced' | 'launched', RegExp>> = {
  killed:
    /^(?:kill(?:s|ed|ing|ings)?|dead|died|dies?|dying|deaths?|slain|massacred?|massacres|murdered|executed|executes|fatalit(?:y|ies)|lives|perish(?:ed)?|beheaded|lynched|assassinated|bodies|corpses?|slaughtered|martyred|drowned|fatally)$/iu,
  injured: /^(?:injur(?:e|es|ed|ing|ies|y)|wound(?:s|ed|ing)?|hurt|maimed|burned|hospitali[sz]ed|sickened|sickens|casualt(?:y|ies))$/iu,
  missing: /^(?:missing|unaccounted|disappeared|vanished)$/iu,
  captured: /^(?:captur(?:e|es|ed|ing)|prisoner|surrender(?:ed|s|ing)?)$/iu,
  hostages: /^(?:hostages?|kidnap(?:s|ped|ping)?|abduct(?:s|ed|ing|ions?)?|captives?|captive)$/iu,
  detained: /^(?:detain(?:s|ed|ing|ees)?|arrest(?:s|ed|ing)?|detentions?|imprisoned|jailed|custody|interned|rounded)$/iu,
  displaced: /^(?:displac(?:e|es|ed|ing)|fled|flee(?:s|ing)?|uprooted|homeless|evacuat(?:e|es|ed|ing|ions?)|refugees?|driven)$/iu,
  launched: /^(?:launch(?:es|ed|ing)?|fir(?:e|ed|es|ing)|shelled|lobbed)$/iu,
};

/** Things that are launched. */
export const projectiles = /\b(?:missiles?|rockets?|drones?|shells?|mortars?|bombs?|projectiles?|UAVs?|warheads?|torpedo(?:es)?|munitions?|Shaheds?)\b/iu;

/** Nouns after a number that make it no count: time, money, share, distance, votes. */
export const notCounted =
  /^(?:years?|year-old|months?|weeks?|days?|hours?|minutes?|seconds?|decades?|centur(?:y|ies)|dollars?|euros?|pounds?|roubles?|rubles?|yuan|yen|per|percent|percentage|%|cents?|miles?|kilomet(?:er|re)s?|km|met(?:er|re)s?|feet|acres?|hectares?|tonnes?|tons?|votes?|points?|seats?|degrees?|times?|a\.?m\.?|p\.?m\.?|GMT|o['’]clock|nights?|stages?|phases?|rounds?|generations?|kg|litres?|liters?|barrels?|grams?)$/iu;

/** How the count was made. */
export const countedBy: readonly (readonly ['bodies' | 'registered' | 'estimate', RegExp])[] = [
  ['bodies', /\b(?:bodies|corpses?|skeletons?|morgues?)\b/iu],
  ['registered', /\b(?:registered|documented|recorded|registry|by name|identified|counted|names)\b/iu],
  ['estimate', /\b(?:estimat(?:e|es|ed)|believed|feared|thought to|projected)\b/iu],
];
