import type { Issuer } from '../document/document.js';
import { contactOpening, contactTitle } from '../languages/en/document-words.js';
import { loadRegistry } from '../registry/load.js';
import type { Registry } from '../registry/registry.js';

let loaded: Registry | null = null;
const states = (): Registry => {
  loaded ??= loadRegistry();
  return loaded;
};

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
    names: /^(?:the )?(?:foreign,? (?:and )?commonwealth (?:(?:&|and) development )?office|fcdo|(?:british|uk) foreign (?:office|ministry)|foreign office)$/i,
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
    names:
      /^(?:(?:the )?(?:german )?(?:press and information office of the federal government|federal government|federal chancellery)|bundesregierung|german government)$/i,
    hosts: ['bundesregierung.de', 'bundeskanzler.de'],
  },
  {
    name: 'German Foreign Office',
    country: 'DEU',
    names: /^(?:(?:the )?(?:german )?federal foreign office|(?:the )?german foreign (?:office|ministry)|ausw[äa]rtiges amt)$/i,
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
  { name: 'UK Department for International Trade', country: 'GBR', names: /^(?:the )?(?:uk |british )?department for international trade$/i, hosts: [] },
  { name: 'Irish Department of the Taoiseach', country: 'IRL', names: /^(?:the )?department of the taoiseach$/i, hosts: ['taoiseach.ie'] },
  {
    name: 'Italian Presidency of the Council of Ministers',
    country: 'ITA',
    names: /^presidenza del consiglio dei ministri$|^palazzo chigi$/i,
    hosts: ['governo.it'],
  },
  { name: 'Royal Hashemite Court', country: 'JOR', names: /^(?:the )?royal hashemite court$/i, hosts: ['rhc.jo'] },
  { name: 'NATO', country: 'IGO', names: /^(?:nato|north atlantic treaty organi[sz]ation)$/i, hosts: ['nato.int'] },
  { name: 'European Council', country: 'IGO', names: /^(?:the )?(?:european council|council of the (?:european union|eu))$/i, hosts: ['consilium.europa.eu'] },
  { name: 'European Commission', country: 'IGO', names: /^(?:the )?european commission$/i, hosts: ['ec.europa.eu', 'commission.europa.eu'] },
  { name: 'European External Action Service', country: 'IGO', names: /^(?:the )?(?:european external action service|eeas)$/i, hosts: ['eeas.europa.eu'] },
  { name: 'African Union', country: 'IGO', names: /^(?:the )?african union$/i, hosts: ['au.int'] },
];

/** Offices of a state in the names that they print of themselves, in English and as the Romance countries write them. */
const office =
  /\b(?:govern(?:ment|o)|gobierno|gouvernement|presiden(?:cy|cia|za|t|te|tial)|pr[ée]sidence|presid[êe]ncia|(?:prime|foreign|first) minister|premier|chancell(?:ery|or)|ministr(?:y|ies)|minist(?:er for|ers?|[èe]re|erio|[ée]rio|ero)|department|foreign (?:office|affairs)|state house|cabinet|council of ministers|royal (?:\p{L}+ )?(?:court|palace|household)|taoiseach|secretar[íi]a|secretariat|embassy|permanent mission|high commission|palace|pal[áa]cio|palazzo|spokes(?:person|man|woman)|chief of state|head of state)\b/iu;
/** Names of states in their own languages, where the registry's English ones do not cover them. */
const ownNames: Readonly<Record<string, string>> = {
  Perú: 'Peru',
  México: 'Mexico',
  Brasil: 'Brazil',
  España: 'Spain',
  Italia: 'Italy',
  Italiana: 'Italy',
  Panamá: 'Panama',
  Haïti: 'Haiti',
  Sénégal: 'Senegal',
  Bénin: 'Benin',
  Tchad: 'Chad',
  Cameroun: 'Cameroon',
  Maroc: 'Morocco',
  Tunisie: 'Tunisia',
  Algérie: 'Algeria',
  Belgique: 'Belgium',
  Suisse: 'Switzerland',
  Moçambique: 'Mozambique',
  Deutschland: 'Germany',
  Österreich: 'Austria',
  Türkiye: 'Turkey',
};
/** Papers, agencies and institutes that bear a state's name or an office's. */
const press =
  /\b(?:news|times|gazette|daily|herald|tribune|magazine|review|radio|television|tv|journal|monitor|watch|institute|university|agency|ltd|inc|broadcasting)\b/iu;

function hostOf(url: string): string | null {
  try {
    return new URL(url).hostname.replace(/^www\./, '');
  } catch {
    return null;
  }
}

/** What else of a document shows whose account it is. */
export interface Words {
  readonly title: string | null;
  /** the paragraphs of its body */
  readonly body: readonly string[];
}

/**
 * The government or body whose own account a document is: by its publisher; where none is known, by the site it stands on, or by a line of
 * its own above or below the text ("Ministry of Foreign Affairs of Japan"). The account that a state's agency gives of its own side's contact
 * is that state's. Null for press and where nothing says.
 *
 * @example
 * issuerOf('Kremlin', null) // { name: 'Kremlin', registry: null, country: 'RUS', basis: 'publisher' }
 * issuerOf('State House, Abuja', null).country // 'NGA'
 */
export function issuerOf(publisher: string | null, url: string | null, words: Words = { title: null, body: [] }): Issuer | null {
  if (publisher !== null) return named(publisher, 'publisher') ?? agency(publisher, words);
  const host = url === null ? null : hostOf(url);
  const row = host === null ? undefined : rows.find((known) => known.hosts.some((own) => host === own || host.endsWith(`.${own}`)));
  if (row) return { name: row.name, registry: null, country: row.country, basis: 'url' };
  return host === null ? signed(words.body) : null;
}

function named(publisher: string, basis: string): Issuer | null {
  const row = rows.find((known) => known.names.test(publisher));
  if (row) return { name: row.name, registry: null, country: row.country, basis };
  const { countries, bodies } = states();
  const plain = publisher
    .replaceAll('’', "'")
    .normalize('NFC')
    .replace(/\p{Lu}\p{L}+/gu, (word) => ownNames[word] ?? word);
  if (press.test(plain)) return null;
  const body = bodies.find(plain.replace(/^the /iu, '')).find(({ kind, country }) => kind === 'organization' && /^(?:UNO|IGO)$/u.test(country ?? ''));
  if (body) return { name: publisher, registry: body.wikidata, country: body.country, basis };
  // A seat of government needs no further word: "Cheong Wa Dae".
  const seat = countries.find(plain).find(({ how, sector }) => how === 'body' && sector === 'GOV')?.country.code;
  const owners = seat ? [seat] : statesIn(plain);
  if (owners.length !== 1 || !(seat || office.test(plain))) return null;
  return { name: publisher, registry: null, country: owners[0]!, basis };
}

/** The states that words name, by name, adjective or capital; the longest words first. Offices shared by many states ("Foreign Office") say nothing here. */
function statesIn(words: string): string[] {
  const { countries } = states();
  const tokens = [...words.matchAll(/[\p{L}\p{M}.'-]*[\p{L}\p{M}]/gu)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
  const found = new Set<string>();
  for (let i = 0; i < tokens.length; ) {
    let step = 1;
    for (let n = Math.min(7, tokens.length - i); n > 0; n--) {
      const slice = words.slice(tokens[i]!.start, tokens[i + n - 1]!.end);
      const match = /^\p{Lu}/u.test(slice) ? countries.find(slice).find(({ how }) => how === 'name' || how === 'adjective' || how === 'capital') : undefined;
      if (!match) continue;
      found.add(match.country.code);
      step = n;
      break;
    }
    i += step;
  }
  return [...found];
}

/** News agencies through which a government gives its own accounts of what its leaders do, and their states. */
const agencies: readonly (readonly [RegExp, string])[] = [
  [/^wam$|^emirates news agency/iu, 'ARE'],
  [/^spa$|^saudi press agency/iu, 'SAU'],
  [/^qna$|^qatar news agency/iu, 'QAT'],
  [/^kuna$|^kuwait news agency/iu, 'KWT'],
  [/^bna$|^bahrain news agency/iu, 'BHR'],
  [/^ona$|^oman news agency/iu, 'OMN'],
  [/^petra\b|^jordan news agency/iu, 'JOR'],
  [/^sana$|^syrian arab news agency/iu, 'SYR'],
  [/^bss$|^bangladesh sangbad sangstha/iu, 'BGD'],
  [/^kcna$|^korean central news agency/iu, 'PRK'],
];

function agency(publisher: string, { title, body }: Words): Issuer | null {
  const found = agencies.find(([names]) => names.test(publisher));
  if (!found || !(contactTitle.test(title ?? '') || contactOpening.test(body[0] ?? ''))) return null;
  return { name: publisher, registry: null, country: found[1], basis: 'publisher' };
}

/** A letterhead or a signature: a short line of its own that is an office's name, at the beginning or the end. */
function signed(body: readonly string[]): Issuer | null {
  const ends = body.length > 2 ? [body[0]!, body[1]!, body.at(-1)!] : [];
  for (const line of ends) {
    if (line.split(/\s+/u).length > 9 || /[.!?:"”]$/u.test(line)) continue;
    const issuer = named(line.replace(/^[–—-]\s*/u, ''), 'words');
    if (issuer) return issuer;
  }
  return null;
}
