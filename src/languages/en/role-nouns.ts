/** What a noun for people or bodies says of them: the PLOVER sector, and whether it is a body (an army) or people (soldiers). */
export interface RoleNoun {
  readonly sector: string;
  readonly kind: 'organization' | 'group' | 'person';
  /** nouns of one set name one body of a state: "army" and "military" */
  readonly set?: string;
}

const rows: readonly (readonly [nouns: string, sector: string, kind: RoleNoun['kind'], set?: string])[] = [
  ['army|military|armed forces|defense forces|defence forces|forces|troops|general staff|airstrikes|airstrike|air strikes|air strike|strikes|warplanes|warplane|jets|fighter jets|aircraft|drones|drone|missiles|missile|shelling|artillery|bombardment|bombing|bombs|tanks|helicopters|fire|gunfire|raid|raids|attacks|attack|offensive|invasion', 'MIL', 'organization', 'military'],
  ['navy|warships|warship|coastguard|coast guard', 'MIL', 'organization', 'navy'],
  ['air force', 'MIL', 'organization', 'air force'],
  ['border guards|border guard|border service', 'MIL', 'organization', 'border guards'],
  ['soldiers|soldier|servicemen|serviceman|marines|sailors|paratroopers|airmen|conscripts|peacekeepers|peacekeeper', 'MIL', 'group'],
  ['police|police force|gendarmerie|riot police', 'COP', 'organization', 'police'],
  ['police officers|police officer|policemen|policeman|officers|gendarmes', 'COP', 'group'],
  ['security forces|security service|security services|security personnel|law enforcement', 'COP', 'organization', 'security forces'],
  ['intelligence|intelligence service|intelligence services|intelligence agency|secret service|spies|spy agency', 'SPY', 'organization', 'intelligence'],
  ['government|authorities|administration|cabinet|regime|junta', 'GOV', 'organization', 'government'],
  ['leadership|delegation|presidency|officials|negotiators|diplomats|embassy staff', 'GOV', 'organization'],
  ['ministry|foreign ministry|defence ministry|defense ministry|interior ministry|health ministry|justice ministry|embassy|consulate|mission|department|office|agency|state department|council|commission|committee', 'GOV', 'organization'],
  ['parliament|senate|legislature|congress|assembly|national assembly|lower house|upper house|lawmakers|mps|knesset|duma', 'LEG', 'organization', 'parliament'],
  ['court|supreme court|tribunal|judges|judge|prosecutors|prosecutor|constitutional court', 'JUD', 'organization'],
  ['rebels|rebel|insurgents|insurgent|militants|militant|fighters|fighter|guerrillas|jihadists|separatists|islamists|extremists|terrorists|gunmen of', 'REB', 'group'],
  ['militia|militias|militiamen|paramilitaries|paramilitary', 'PRM', 'group'],
  ['gunmen|gunman|attackers|attacker|assailants|assailant|bomber|bombers|suicide bomber|armed men|unidentified men', 'UAF', 'group'],
  ['gang|gangs|cartel|cartels|smugglers|traffickers|pirates|criminals|robbers|hackers', 'CRM', 'group'],
  ['protesters|protestors|demonstrators|protester|demonstrator|marchers|crowd|crowds|rioters|civilians|civilian|residents|resident|people|citizens|citizen|villagers|villager|women|men|children|families|students|student|settlers|settler|passengers|hostages|hostage|captives|detainees|prisoners|worshippers|youths|supporters|voters|activists|activist|dissidents', 'CVL', 'group'],
  ['journalists|journalist|reporters|reporter|media|state media|newspaper|television|state television|news agency|broadcaster|press|tv', 'JRN', 'group'],
  ['doctors|doctor|medics|hospital|hospitals|health authorities|health officials|nurses|paramedics|red crescent', 'MED', 'group'],
  ['refugees|refugee|migrants|migrant|asylum seekers|displaced people|displaced', 'REF', 'group'],
  ['unions|union|workers|strikers|employees|labourers|miners', 'LAB', 'group'],
  ['farmers|farmer|herders|fishermen', 'AGR', 'group'],
  ['opposition|opposition parties|opposition party', 'OPP', 'organization', 'opposition'],
  ['party|ruling party|parties', 'PTY', 'organization'],
  ['company|companies|firm|firms|corporation|bank|banks|businesses|investors|oil company', 'BUS', 'organization'],
  ['clerics|cleric|church|priests|monks|imams|clergy', 'REL', 'group'],
  ['university|school|teachers|academics|scholars', 'EDU', 'group'],
];

/** Nouns of what forces do or use: they stand for the forces of whoever they belong to, and without an owner for nobody. */
export const actNouns = /^(?:airstrikes?|air strikes?|strikes|warplanes?|jets|fighter jets|aircraft|drones?|missiles?|shelling|artillery|bombardment|bombing|bombs|tanks|helicopters|fire|gunfire|raids?|attacks?|offensive|invasion)$/u;

/** Nouns of what is agreed, told, done or suffered: they name nobody who acts. */
export const matterNouns =
  /^(?:accords?|treat(?:y|ies)|deals?|agreements?|pacts?|truces?|ceasefires?|wars?|conflicts?|attacks?|calls?|talks|negotiations|meetings?|laws?|bills?|terrorism|violence|crimes?|lives|deaths?|aid|help|sanctions|proposals?|plans?|offers?|ceremon(?:y|ies)|elections?|votes?|dialogue|history|flights?|prices?|taxes|commitments?|cooperation|relations|ties|peace|security|stability|escalation|situation)$/iu;

/** Role nouns by their last words, in small letters. */
export const roleNouns: ReadonlyMap<string, RoleNoun> = new Map(
  rows.flatMap(([nouns, sector, kind, set]) => nouns.split('|').map((noun): [string, RoleNoun] => [noun, set ? { sector, kind, set } : { sector, kind }])),
);

/** Descriptions of a pair or a group: who they are stands before. */
export const pairWords =
  /^(?:(?:the|both|these|all|all the|the other)\s+)?(?:(?:two|three|four|five|six|both|rival|warring|opposing|neighbou?ring)\s+)*(?:leaders|presidents|(?:prime |foreign |defen[cs]e )?ministers|sides|parties|countries|nations|states|governments|men|diplomats|officials|neighbou?rs|heads of state|counterparts|allies|pair|interlocutors|powers|generals|commanders|rivals|warlords|armies|militaries)$|^the pair$|^both$|^each other$|^one another$|^the (?:two|three|four|five|six)$|^(?:both|all)(?: (?:two|three|four|five|six))?(?: of them)?$|^(?:each|either) side$|^both sides$|^neither side$/iu;

export const numberWords: Readonly<Record<string, number>> = { both: 2, pair: 2, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7 };
