import type { OfficeKind } from '../terms.js';
import type { RawRow, ReadRow } from './check-row.js';

/** What an office is of whom the dictionary gives only a role. */
const kindOfRole: Readonly<Record<string, OfficeKind>> = {
  GOV: 'official',
  MIL: 'military-commander',
  LEG: 'legislator',
  JUD: 'judge',
  OPP: 'opposition',
  REB: 'armed-group-leader',
  SEP: 'separatist-leader',
  PTY: 'party-leader',
  REL: 'religious-leader',
  COP: 'official',
  SPY: 'official',
};
const sectorOfRole: Readonly<Record<string, string>> = { INS: 'REB', SEP: 'PRE', UAF: 'PRM' };
const sectors = new Set('GOV MIL REB OPP PTY JUD LEG SPY COP MED EDU BUS CRM CVL REL LAB PRM PRE'.split(' '));
/** CAMEO's codes where ISO has others. */
const iso: Readonly<Record<string, string>> = { ROM: 'ROU', TMP: 'TLS', KOS: 'XKX', KSV: 'XKX', ZAR: 'COD', PAL: 'PSE', YUG: 'SRB', SUN: 'RUS', BUR: 'MMR' };
const bodyWords =
  /\b(?:party|movement|front|army|armies|ministry|government|forces?|council|committee|union|organi[sz]ation|league|group|commission|brigades?|court|parliament|assembly|senate|congress|police|agency|bank|corporation|company|association|federation|network|militia|guards?|coalition|alliance|rebels|fund|office|programme|program|institute|foundation|cartel)\b/iu;

interface Block {
  readonly line: number;
  readonly names: string[];
  readonly codes: { readonly line: number; readonly text: string }[];
}

/**
 * The rows of a PETRARCH actor dictionary: a name with codes in brackets, dated or not, and lines with "+" for its synonyms. A code gives
 * state and role; without a word such as "party" in
 * the name, whoever has dated codes or a role and more than one name is a person.
 *
 * @example
 * petrarchRows('ABDUL_KALAM_ [INDGOV 20020725-20070725]\n+APJ_KALAM_\n')
 * // [{ line: 1, row: { type: 'person', name: 'Abdul Kalam', names: 'Apj Kalam', country: 'IND', kind: 'official', … } }]
 */
export function petrarchRows(text: string): ReadRow[] {
  const blocks: Block[] = [];
  const loose: ReadRow[] = [];
  for (const [i, whole] of text.split('\n').entries()) {
    const words = whole.replace(/\s*(?:[;#]|<!--).*$/u, '').trimEnd();
    if (words.trim() === '') continue;
    const line = i + 1;
    const codes = [...words.matchAll(/\[([^\]]*)\]/gu)].map((match) => ({ line, text: match[1]!.trim() }));
    const name = plainName(words.replace(/\[.*$/u, '').replace(/^\s*\+/u, ''));
    const block = blocks.at(-1);
    if (/^\s*\+|^\s*\[/u.test(words)) {
      if (!block) loose.push({ line, reason: 'it continues an entry, and there is none above it' });
      else {
        if (name !== '') block.names.push(name);
        block.codes.push(...codes);
      }
    } else blocks.push({ line, names: [name], codes });
  }
  return [...loose, ...blocks.flatMap(rowsOfBlock)].sort((a, b) => a.line - b.line);
}

function rowsOfBlock({ line, names: [name = '', ...others], codes }: Block): ReadRow[] {
  if (codes.length === 0) return [{ line, reason: `"${name}" has no code in brackets` }];
  const dated = codes.some(({ text }) => /\d/u.test(text));
  const names = [...new Set(others)].filter((other) => other !== name).join(';');
  return codes.map(({ line, text }): ReadRow => {
    const match = /^([A-Z]{3})([A-Z]*)(?:\s+([<>]?)(\d{6}|\d{8})(?:\s*-\s*(\d{6}|\d{8}))?)?$/u.exec(text);
    if (!match) return { line, reason: `the code [${text}] is not understood` };
    const [, state = '', roles = '', side = '', from = '', to = ''] = match;
    const role = (state === 'IGO' || state === 'NGO' || state === 'MNC' || state === 'IMG' ? '' : roles).slice(0, 3);
    const country = state === 'IGO' && roles.startsWith('UNO') ? 'UNO' : (iso[state] ?? state);
    const sector = sectorOfRole[role] ?? role;
    const world = country !== state || ['IGO', 'NGO', 'MNC', 'IMG'].includes(state);
    if (!dated && !world && role === '') return { line, reason: `"${name}" is a name for a state or a place: people, groups and organisations are taken` };
    const row: RawRow = { name, names, country };
    if (bodyWords.test(name) || (!dated && ((world && role === '') || (!name.includes(' ') && role !== 'GOV')))) {
      const group = ['REB', 'PRE', 'PRM', 'PTY', 'OPP', 'CRM'].includes(sector);
      return { line, row: { ...row, type: group ? 'group' : 'organization', sector: sectors.has(sector) ? sector : '' } };
    }
    const kind = kindOfRole[sector === 'PRE' ? 'SEP' : sector];
    if (!kind) return { line, row: { ...row, type: 'person' } };
    const dates = side === '<' ? { end: isoDay(from) } : side === '>' ? { start: isoDay(from) } : { start: isoDay(from), end: isoDay(to) };
    return { line, row: { ...row, type: 'person', kind, title: kind.replaceAll('-', ' '), of: country, ...dates } };
  });
}

/** ABDUL_KALAM_ as it is written elsewhere; a short word alone stays as it is: PLO. */
function plainName(words: string): string {
  const parts = words
    .trim()
    .split(/[_\s=]+/u)
    .filter((part) => part !== '');
  if (parts.length === 1 && parts[0]!.length <= 4) return parts[0]!;
  return parts.map((part) => part.toLowerCase().replace(/(?<![\p{L}\p{M}’'])\p{L}/gu, (letter) => letter.toUpperCase())).join(' ');
}

function isoDay(digits: string): string {
  if (digits === '') return '';
  const full = digits.length === 6 ? `${Number(digits.slice(0, 2)) >= 30 ? 19 : 20}${digits}` : digits;
  return `${full.slice(0, 4)}-${full.slice(4, 6)}-${full.slice(6)}`;
}
