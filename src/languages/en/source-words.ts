/** What kind of source words name; the first that fits. */
export const sourceKinds: readonly (readonly ['ministry' | 'army' | 'police' | 'medical' | 'un' | 'ngo' | 'armed-group' | 'media' | 'witness' | 'document' | 'igo' | 'government', RegExp])[] = [
  ['document', /\b(?:resolution|communiqu[eé]|report|statement|readout|document|declaration|letter|decree|text|treaty|agreement|indictment|survey|study|poll|account|press release|website|transcript)s?\b/iu],
  ['media', /\b(?:television|TV|radio|newspaper|newspapers|news agency|agency|broadcaster|state media|media|daily|magazine|Reuters|AFP|AP|BBC|CNN|Xinhua|TASS|SANA|Al[ -]Jazeera|correspondents?|journalists?|reporters?)\b/u],
  ['witness', /\b(?:witness(?:es)?|eyewitness(?:es)?|residents?|survivors?|villagers?|neighbou?rs?|bystanders?|locals|parents|relatives|passengers?)\b/iu],
  ['medical', /\b(?:doctors?|medics?|hospitals?|paramedics?|medical (?:sources?|officials?|staff|workers?)|health (?:ministry|officials?|authorit(?:y|ies)|department)|ambulance)\b/iu],
  ['police', /\b(?:police|constabulary|gendarmerie)\b/iu],
  ['army', /\b(?:army|military|armed forces|air force|navy|IDF|general staff|central command|troops|generals?|brigade|pentagon)\b/iu],
  ['ministry', /\b(?:ministr(?:y|ies)|state department|foreign office|treasury|department of)\b/iu],
  ['un', /\b(?:UN|U\.N\.|United Nations|UNHCR|UNICEF|UNRWA|OCHA|WHO|World Health Organization|IAEA)\b/u],
  ['armed-group', /\b(?:rebels?|militants?|insurgents?|militia|fighters|Taliban|Hamas|Hezbollah|Houthis?|guerrillas?|separatists?)\b/iu],
  ['ngo', /\b(?:rights (?:group|watch|groups|organi[sz]ation)|Red Cross|Red Crescent|Amnesty|Human Rights Watch|Observatory|charity|aid (?:group|agency)|activists?|M[eé]decins|association|watchdog)\b/iu],
  ['igo', /\b(?:European Union|EU|NATO|African Union|OSCE|Arab League|ASEAN|OAS|ECOWAS|OPEC)\b/u],
  ['government', /\b(?:government|Kremlin|White House|Downing Street|presidency|cabinet|administration|officials?|authorit(?:y|ies)|embassy|élysée|prosecutors?)\b/iu],
];

/** Descriptions that hide who speaks. */
export const anonymous =
  /\b(?:officials?|sources?|diplomats?|witness(?:es)?|residents?|aides?|advisers?|insiders?|people (?:familiar|briefed|close)|those (?:familiar|present)|analysts?|observers?|experts?|activists?|survivors?|medics?|doctors?|a (?:man|woman)|someone|negotiators?|critics|supporters|parents|relatives)\b/iu;

/** Those who speak for another. */
export const spokesperson = /\b(?:spokes(?:man|men|woman|women|person|people|persons)|press secretary|press service|press office|mouthpiece)\b/iu;
