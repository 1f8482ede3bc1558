import type { Issuer } from '../document/document.js';

interface Row {
  readonly name: string;
  /** ISO 3166-1 alpha-3, or PLOVER's UNO and IGO */
  readonly country: string;
  /** publishers' names as printed */
  readonly names: RegExp;
  /** hosts of its site, without `www.`; a subdomain counts */
  readonly hosts: readonly string[];
}

/** Bodies that publish accounts of their own, with the side whose account it is. */
const rows: readonly Row[] = [
  {
    name: 'White House',
    country: 'USA',
    names: /^(?:the )?white house(?: (?:press office|office of the press secretary))?$/i,
    hosts: ['whitehouse.gov', 'bidenwhitehouse.archives.gov', 'trumpwhitehouse.archives.gov', 'obamawhitehouse.archives.gov'],
  },
  {
    name: 'US Department of State',
    country: 'USA',
    names: /^(?:the )?(?:u\.?s\.? |united states )?(?:state department|department of state)$/i,
    hosts: ['state.gov'],
  },
  {
    name: 'US Department of Defense',
    country: 'USA',
    names: /^(?:the )?(?:u\.?s\.? |united states )?(?:pentagon|department of (?:defense|war)|defen[cs]e department)$/i,
    hosts: ['defense.gov', 'war.gov'],
  },
  { name: 'Kremlin', country: 'RUS', names: /^(?:(?:the )?kremlin(?:\.ru)?(?: press (?:service|office))?|president of russia)$/i, hosts: ['kremlin.ru'] },
  { name: 'Russian Foreign Ministry', country: 'RUS', names: /^(?:the )?(?:russian foreign ministry|mfa russia)$/i, hosts: ['mid.ru'] },
  {
    name: 'Downing Street',
    country: 'GBR',
    names: /^(?:(?:no\.? ?)?10 )?downing street$|^(?:the )?prime minister's office, 10 downing street$/i,
    hosts: ['number10.gov.uk', 'gov.uk'],
  },
  {
    name: 'Foreign, Commonwealth & Development Office',
    country: 'GBR',
    names: /^(?:the )?(?:foreign,? commonwealth (?:&|and) development office|fcdo|(?:british|uk) foreign (?:office|ministry)|foreign office)$/i,
    hosts: [],
  },
  { name: 'Élysée', country: 'FRA', names: /^(?:the )?(?:[ée]lys[ée]e(?: palace)?|pr[ée]sidence de la r[ée]publique)$/i, hosts: ['elysee.fr'] },
  {
    name: 'French Foreign Ministry',
    country: 'FRA',
    names: /^(?:(?:the )?french foreign ministry|france diplomatie|quai d'orsay)$/i,
    hosts: ['diplomatie.gouv.fr'],
  },
  {
    name: 'German Federal Government',
    country: 'DEU',
    names: /^(?:(?:the )?(?:german )?(?:federal government|federal chancellery)|bundesregierung|german government)$/i,
    hosts: ['bundesregierung.de', 'bundeskanzler.de'],
  },
  {
    name: 'German Foreign Office',
    country: 'DEU',
    names: /^(?:(?:the )?german (?:federal )?foreign (?:office|ministry)|ausw[äa]rtiges amt)$/i,
    hosts: ['auswaertiges-amt.de'],
  },
  {
    name: 'President of Ukraine',
    country: 'UKR',
    names: /^(?:(?:the )?(?:office of the )?president of ukraine|(?:the )?ukrainian presiden(?:cy|tial office))$/i,
    hosts: ['president.gov.ua'],
  },
  { name: 'Ukrainian Foreign Ministry', country: 'UKR', names: /^(?:the )?ukrainian foreign ministry$/i, hosts: ['mfa.gov.ua'] },
  {
    name: 'Israeli Prime Minister’s Office',
    country: 'ISR',
    names: /^(?:the )?(?:israeli prime minister[’']s office|prime minister[’']s office \(israel\))$/i,
    hosts: ['gov.il'],
  },
  { name: 'Chinese Foreign Ministry', country: 'CHN', names: /^(?:the )?chinese foreign ministry$/i, hosts: ['fmprc.gov.cn', 'mfa.gov.cn'] },
  {
    name: 'Indian Ministry of External Affairs',
    country: 'IND',
    names: /^(?:the )?(?:indian )?ministry of external affairs(?:,? (?:government of )?india)?$/i,
    hosts: ['mea.gov.in'],
  },
  { name: 'Indian Prime Minister’s Office', country: 'IND', names: /^(?:the )?(?:indian prime minister[’']s office|pmo india)$/i, hosts: ['pmindia.gov.in'] },
  {
    name: 'Turkish Presidency',
    country: 'TUR',
    names: /^(?:the )?(?:turkish presidency|presidency of (?:the republic of )?t(?:urkey|ürkiye))$/i,
    hosts: ['tccb.gov.tr'],
  },
  { name: 'Turkish Foreign Ministry', country: 'TUR', names: /^(?:the )?turkish foreign ministry$/i, hosts: ['mfa.gov.tr'] },
  { name: 'Japanese Foreign Ministry', country: 'JPN', names: /^(?:the )?japanese foreign ministry$/i, hosts: ['mofa.go.jp'] },
  { name: 'Japanese Prime Minister’s Office', country: 'JPN', names: /^(?:the )?(?:japanese prime minister[’']s office|kantei)$/i, hosts: ['kantei.go.jp'] },
  { name: 'South Korean Foreign Ministry', country: 'KOR', names: /^(?:the )?south korean foreign ministry$/i, hosts: ['mofa.go.kr'] },
  { name: 'Iranian Foreign Ministry', country: 'IRN', names: /^(?:the )?iranian foreign ministry$/i, hosts: ['mfa.gov.ir', 'mfa.ir'] },
  { name: 'Iranian Presidency', country: 'IRN', names: /^(?:the )?iranian presidency$/i, hosts: ['president.ir'] },
  { name: 'Saudi Foreign Ministry', country: 'SAU', names: /^(?:the )?saudi (?:arabian )?foreign ministry$/i, hosts: ['mofa.gov.sa'] },
  { name: 'Egyptian Foreign Ministry', country: 'EGY', names: /^(?:the )?egyptian foreign ministry$/i, hosts: ['mfa.gov.eg'] },
  { name: 'Qatari Foreign Ministry', country: 'QAT', names: /^(?:the )?qatari foreign ministry$/i, hosts: ['mofa.gov.qa'] },
  { name: 'Pakistani Foreign Ministry', country: 'PAK', names: /^(?:the )?pakistani? foreign (?:ministry|office)$/i, hosts: ['mofa.gov.pk'] },
  {
    name: 'Prime Minister of Canada',
    country: 'CAN',
    names: /^(?:the )?(?:prime minister of canada|canadian prime minister[’']s office)$/i,
    hosts: ['pm.gc.ca'],
  },
  { name: 'Prime Minister of Australia', country: 'AUS', names: /^(?:the )?prime minister of australia$/i, hosts: ['pm.gov.au'] },
  { name: 'Polish Foreign Ministry', country: 'POL', names: /^(?:the )?polish foreign ministry$/i, hosts: [] },
  { name: 'Brazilian Foreign Ministry', country: 'BRA', names: /^(?:(?:the )?brazilian foreign ministry|itamaraty)$/i, hosts: [] },
  {
    name: 'United Nations',
    country: 'UNO',
    names: /^(?:the )?(?:united nations(?: (?:security council|secretary-general|spokesperson))?|un (?:security council|secretary-general|spokesperson))$/i,
    hosts: ['press.un.org'],
  },
  { name: 'NATO', country: 'IGO', names: /^(?:nato|north atlantic treaty organi[sz]ation)$/i, hosts: ['nato.int'] },
  { name: 'European Council', country: 'IGO', names: /^(?:the )?(?:european council|council of the (?:european union|eu))$/i, hosts: ['consilium.europa.eu'] },
  { name: 'European Commission', country: 'IGO', names: /^(?:the )?european commission$/i, hosts: ['ec.europa.eu', 'commission.europa.eu'] },
  { name: 'European External Action Service', country: 'IGO', names: /^(?:the )?(?:european external action service|eeas)$/i, hosts: ['eeas.europa.eu'] },
  { name: 'African Union', country: 'IGO', names: /^(?:the )?african union$/i, hosts: ['au.int'] },
];

/** Countries in the names that foreign ministries print of themselves. */
const states: Readonly<Record<string, string>> = {
  'the united states': 'USA',
  russia: 'RUS',
  'the russian federation': 'RUS',
  'the united kingdom': 'GBR',
  france: 'FRA',
  germany: 'DEU',
  italy: 'ITA',
  spain: 'ESP',
  poland: 'POL',
  ukraine: 'UKR',
  belarus: 'BLR',
  turkey: 'TUR',
  türkiye: 'TUR',
  israel: 'ISR',
  egypt: 'EGY',
  jordan: 'JOR',
  iran: 'IRN',
  'the islamic republic of iran': 'IRN',
  iraq: 'IRQ',
  syria: 'SYR',
  lebanon: 'LBN',
  'saudi arabia': 'SAU',
  qatar: 'QAT',
  'the united arab emirates': 'ARE',
  yemen: 'YEM',
  china: 'CHN',
  "the people's republic of china": 'CHN',
  japan: 'JPN',
  'the republic of korea': 'KOR',
  'south korea': 'KOR',
  india: 'IND',
  pakistan: 'PAK',
  afghanistan: 'AFG',
  armenia: 'ARM',
  azerbaijan: 'AZE',
  georgia: 'GEO',
  kazakhstan: 'KAZ',
  ethiopia: 'ETH',
  sudan: 'SDN',
  'south africa': 'ZAF',
  nigeria: 'NGA',
  kenya: 'KEN',
  brazil: 'BRA',
  argentina: 'ARG',
  mexico: 'MEX',
  canada: 'CAN',
  australia: 'AUS',
  serbia: 'SRB',
  hungary: 'HUN',
  greece: 'GRC',
  cyprus: 'CYP',
  sweden: 'SWE',
  norway: 'NOR',
  finland: 'FIN',
  denmark: 'DNK',
  'the netherlands': 'NLD',
  venezuela: 'VEN',
  colombia: 'COL',
  cuba: 'CUB',
}; // prettier-ignore
const office =
  /^(?:the )?(?:ministry of (?:foreign affairs|foreign relations|defen[cs]e)|foreign ministry|(?:office|presidency|government) of(?: the president of)?|president|prime minister(?:'s office)?)(?: of)? (.+)$/i;

function hostOf(url: string): string | null {
  try {
    return new URL(url).hostname.replace(/^www\./, '');
  } catch {
    return null;
  }
}

/**
 * The government or body whose own account a document is, by its publisher or, failing that, by the site it stands on;
 * null for press and where neither says.
 *
 * @example
 * issuerOf('Kremlin', null) // { name: 'Kremlin', registry: null, country: 'RUS', basis: 'publisher' }
 */
export function issuerOf(publisher: string | null, url: string | null): Issuer | null {
  if (publisher !== null) {
    const row = rows.find((known) => known.names.test(publisher));
    if (row) return { name: row.name, registry: null, country: row.country, basis: 'publisher' };
    const of = office.exec(publisher.replaceAll('’', "'"))?.[1]?.toLowerCase();
    const country = of === undefined ? undefined : (states[of] ?? states[`the ${of}`]);
    if (country) return { name: publisher, registry: null, country, basis: 'publisher' };
    return null;
  }
  const host = url === null ? null : hostOf(url);
  const row = host === null ? undefined : rows.find((known) => known.hosts.some((own) => host === own || host.endsWith(`.${own}`)));
  return row ? { name: row.name, registry: null, country: row.country, basis: 'url' } : null;
}
