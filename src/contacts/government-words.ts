/** The office that a government body speaks for, by the words of its name, in the languages in which such bodies print their names. The first that fits. */
export const levels: readonly (readonly [Level, RegExp])[] = [
  [
    'foreign',
    /foreign|external (?:affairs|action)|state department|department of state|exteriores|etrangeres|auswartiges|affari esteri|exterieures|quai d orsay|itamaraty/u,
  ],
  ['defence', /defen[cs]e|pentagon|department of war|defensa/u],
  ['head', /prime minist|premier/u],
  ['other', /minist\w+ (?:of|for|de|da|do)\b|secretar\w+ of|department (?:for|of (?!the (?:taoiseach|president|prime)))|\bministry\b/u],
  [
    'head',
    /presiden|white house|kremlin|chancell|bundesregierung|government|downing|taoiseach|cabinet|royal|court|palace|state house|elysee|cheong wa dae|blue house|casa rosada|planalto|los pinos|malacanang|kantei|holy see|united nations|secretary general|commission|council|diwan|news agency/u,
  ],
];
export type Level = 'head' | 'foreign' | 'defence' | 'security' | 'vice' | 'other';

/** Words that make a publisher a body of a state or an international organisation, not press. For folded names. */
export const governmental =
  /\b(?:presiden\w*|presidence|prime minist\w*|minist\w*|secretari\w*|secretary general|government|cabinet|chancell\w*|department (?:of|for)|state house|royal (?:court|palace)|white house|kremlin|downing street|foreign office|taoiseach|press (?:service|office) of|united nations|european (?:external action service|commission|council)|embassy|consiglio dei ministri)\b/u;

/** States as government bodies write them in their own languages; folded. */
export const ownNames: Readonly<Record<string, string>> = {
  brasil: 'BRA',
  espana: 'ESP',
  italia: 'ITA',
  deutschland: 'DEU',
  polska: 'POL',
  turkiye: 'TUR',
  maroc: 'MAR',
  algerie: 'DZA',
  tunisie: 'TUN',
  cameroun: 'CMR',
  tchad: 'TCD',
  suisse: 'CHE',
  belgique: 'BEL',
  mexico: 'MEX',
  peru: 'PER',
  panama: 'PAN',
  haiti: 'HTI',
  'republica dominicana': 'DOM',
  'cote d ivoire': 'CIV',
};

/** Bodies known by a name that tells no state, and official news agencies that print their head of state's accounts: ISO 3166-1 alpha-3. */
export const bodies: readonly (readonly [country: string, names: RegExp])[] = [
  ['USA', /\bwhite house\b|\b(?:u\.?s\.?|united states) /iu],
  ['RUS', /\bkremlin\b/iu],
  ['GBR', /downing street|foreign(?:,| and)? commonwealth|\bhm treasury\b|department for international trade|chequers/iu],
  ['FRA', /[ée]lys[ée]e|^présidence de la république(?: française)?$|quai d.orsay|matignon/iu],
  ['DEU', /bundesregierung|auswärtiges amt|federal foreign office|federal chancellery|^press and information office of the federal government$/iu],
  ['ITA', /palazzo chigi|^presidenza del consiglio dei ministri$|farnesina|quirinale/iu],
  ['ESP', /la moncloa/iu],
  ['IRL', /taoiseach|t[áa]naiste/iu],
  ['BRA', /planalto|itamaraty/iu],
  ['ARG', /casa rosada/iu],
  ['MEX', /los pinos/iu],
  ['KOR', /cheong wa dae|\bblue house\b/iu],
  ['JPN', /\bkantei\b/iu],
  ['JOR', /royal hashemite court|\bpetra\b/iu],
  ['ARE', /emirates news agency|\bWAM\b/u],
  ['QAT', /qatar news agency|amiri diwan/iu],
  ['SAU', /saudi press agency|\bSPA\b/u],
  ['KWT', /kuwait news agency|\bKUNA\b/u],
  ['OMN', /oman news agency/iu],
  ['BHR', /bahrain news agency/iu],
  ['BGD', /bangladesh sangbad sangstha/iu],
  ['PRK', /korean central news agency|\bKCNA\b/u],
  ['PHL', /malacañang/iu],
  ['VAT', /holy see/iu],
  ['NZL', /beehive/iu],
  ['UNO', /united nations/iu],
  ['EUR', /european (?:external action service|commission|council|union)|\beeas\b/iu],
];
