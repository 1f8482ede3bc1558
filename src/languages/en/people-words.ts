/** Nouns of people counted, by the status they name. Whole words, singular or plural. */
export const statuses: Readonly<Record<'civilian' | 'combatant' | 'security' | 'police' | 'medical' | 'journalist' | 'aid', RegExp>> = {
  medical: /\b(?:doctors?|nurses?|medics?|paramedics?|medical (?:staff|workers?|personnel)|health (?:workers?|staff)|hospital staff|surgeons?|ambulance (?:drivers?|crews?))\b/iu,
  journalist: /\b(?:journalists?|reporters?|photojournalists?|photographers?|cameram[ae]n|camera operators?|correspondents?|media workers?)\b/iu,
  aid: /\b(?:aid workers?|relief workers?|humanitarian (?:workers?|staff)|volunteers|UN (?:staff|workers|employees)|charity workers?)\b/iu,
  police: /\b(?:police(?:m[ae]n|wom[ae]n)?|police officers?|gendarmes?|constables?)\b/iu,
  combatant:
    /\b(?:soldiers?|troops|fighters?|militants?|rebels?|insurgents?|combatants?|gunm[ae]n|militia(?:s|m[ae]n)?|servicem[ae]n|service members?|paratroopers?|marines?|jihadists?|terrorists?|peshmerga|guerrillas?|attackers?|assailants?|bombers?|warlords?|commanders?|conscripts?|reservists?|sailors?|airm[ae]n|mercenar(?:y|ies)|paramilitar(?:y|ies)|infantrym[ae]n|recruits|peacekeepers?)\b/iu,
  security: /\b(?:security (?:forces|personnel|officers?|guards?|staff|agents?)|border guards?|guards?|rangers|law enforcement)\b/iu,
  civilian:
    /\b(?:civilians?|children|child|wom[ae]n|girls?|boys?|infants?|bab(?:y|ies)|toddlers?|elderly|villagers?|residents?|worshippers?|shoppers?|pupils?|students?|schoolgirls?|schoolboys?|schoolchildren|teachers?|passengers?|passers?-by|bystanders?|protest[eo]rs?|demonstrators?|marchers?|tourists?|families|mothers?|fathers?|parents?|farmers?|inhabitants?|pilgrims?|mourners?|migrants?|refugees?|seamen|spectators?|supporters)\b/iu,
};

export const female = /\b(?:wom[ae]n|girls?|schoolgirls?|mothers?|daughters?|sisters?|wi(?:fe|ves)|nuns?|policewom[ae]n|grandmothers?|females?)\b/iu;
export const male = /\b(?:m[ae]n|boys?|schoolboys?|fathers?|sons?|brothers?|husbands?|monks?|policem[ae]n|servicem[ae]n|males?)\b/iu;
export const child =
  /\b(?:child(?:ren)?|girls?|boys?|schoolgirls?|schoolboys?|schoolchildren|infants?|bab(?:y|ies)|toddlers?|minors?|teenagers?|pupils?|under(?: the age of)? (?:1[0-8]|[1-9])|youths?|adolescents?)\b/iu;
export const elderly = /\b(?:elderly|old people|pensioners?|the aged)\b/iu;

/** Nouns that head a count of people. */
export const people =
  /^(?:people|persons?|others|men|women|man|woman|victims?|casualt(?:y|ies)|bodies|body|corpses?|dead|wounded|injured|lives|deaths?|fatalities|injuries|members?|nationals?|citizens?|compatriots?|survivors?|foreigners?|prisoners?|detainees?|captives?|hostages?|suspects?|inmates?|arrests?|detentions?|skeletons?|of|them|whom|captives|officers?)$/iu;
