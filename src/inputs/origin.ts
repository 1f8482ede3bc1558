const agencies = [
  'AP',
  'AFP',
  'Reuters',
  'UPI',
  'dpa',
  'TASS',
  'Interfax',
  'RIA Novosti',
  'Xinhua',
  'Anadolu',
  'AA',
  'ANSA',
  'EFE',
  'Kyodo',
  'Yonhap',
  'PTI',
  'ANI',
  'IANS',
  'IRNA',
  'SANA',
  'WAFA',
  'Petra',
  'SPA',
  'MENA',
  'Ukrinform',
  'BELGA',
  'PAP',
  'Bernama',
  'Antara',
  'VOA',
  'RFE/RL',
  'CNN',
  'Bloomberg',
  'BBC',
];
const dash = '(?:—|–|--|-)';
const agency = `(?:${agencies.map((name) => name.replace('/', '\\/')).join('|')}|THE ASSOCIATED PRESS|Associated Press|Agence France-Presse)`;
const month = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.?';
const date = `(?:${month} \\d{1,2}|\\d{1,2} ${month})(?:,? \\d{4})?`;
const city = "\\p{Lu}[\\p{L}.'’-]*(?:[ /]\\p{Lu}[\\p{L}.'’-]*){0,3}";
const capitals = "\\p{Lu}[\\p{Lu}.'’-]{2,}(?:[ /]\\p{Lu}[\\p{Lu}.'’-]+){0,3}";
const region = "(?:, [\\p{L}.'’ -]{2,30}?)?";
const forms = [
  new RegExp(`^(${city}${region}(?:, ${date})?) \\((${agency})\\) ?${dash} `, 'u'),
  new RegExp(`^(${city}${region}(?:, ${date})?)[.,]? \\/(${agency})\\/\\.? ?${dash}? ?`, 'u'),
  new RegExp(`^\\((${agency})\\) ?${dash} `, 'u'),
  new RegExp(`^(${capitals}${region}(?:, ${date})?) ?${dash} `, 'u'),
  new RegExp(`^(${city}${region}, ${date}) ?${dash} `, 'u'),
];

/**
 * The dateline and the agency that a text opens with, each null if it has none. The words stay in the text.
 *
 * @example
 * datelineOf('WASHINGTON (AP) — Talks failed.') // { dateline: 'WASHINGTON', agency: 'AP' }
 */
export function datelineOf(text: string): { dateline: string | null; agency: string | null } {
  for (const form of forms) {
    const found = form.exec(text.slice(0, 160));
    if (!found) continue;
    if (form === forms[2]) return { dateline: null, agency: found[1] ?? null };
    return { dateline: found[1] ?? null, agency: found[2] ?? null };
  }
  return { dateline: null, agency: null };
}

const name = "\\p{Lu}[\\p{L}.'’-]*(?: (?:(?:de|van|von|der|den|al|el|bin|di|da)[ -]){0,2}\\p{Lu}[\\p{L}.'’-]*){1,3}";
const signed = new RegExp(
  `^(?:By|BY|Words by|Written by) (${name}(?:(?:, | and | & )${name}){0,4})(?:,? (?:in|for|at) [\\p{L} .-]{2,40}| ?[|•·–—,] ?[\\p{L}\\d ,.:&|'’-]{2,60})?$`,
  'u',
);

/**
 * The authors that a line such as "By Ida Holm and Jo Ito, Reuters" names, or null if it is no such line.
 *
 * @example
 * bylineOf('By Ida Holm in Vienna') // 'Ida Holm'
 */
export function bylineOf(line: string): string | null {
  return line.length > 160 ? null : (signed.exec(line)?.[1] ?? null);
}
