import { deputyWords, formerWords, officeWords } from '../languages/en/office-words.js';
import type { Bodies, Body } from './bodies.js';
import type { Countries, CountryMatch } from './countries.js';
import type { OfficeKind } from './terms.js';

/** What the words of an office say: what it is, and of which state or body, where they say it. */
export interface Office {
  readonly kind: OfficeKind | 'leader';
  /** the words of the office itself */
  readonly title: string;
  /** codes of the states named, in order ("the foreign ministers of Russia and Turkey") */
  readonly of: readonly string[];
  readonly body: Body | null;
  readonly former: boolean;
  readonly deputy: boolean;
  readonly plural: boolean;
}

/** Words of the longest name that is looked for ("Organization for Security and Cooperation in Europe"). */
const longestOwner = 8;

interface Owner {
  readonly code: string;
  readonly body: Body | null;
}

const plurals =
  /(?:ministers|presidents|leaders|secretaries|heads|chiefs|officials|envoys|ambassadors|spokesmen|spokespeople|diplomats|premiers|chancellors|commanders|lawmakers|senators|governors|mediators|negotiators|monarchs|MPs|aides|advisers)(?: of \w+)?$/iu;

/**
 * Reads the words of an office: kind, state or body. null if they name none.
 *
 * @example
 * parseOffice("Israel's prime minister", countries, bodies) // { kind: 'head-of-government', of: ['ISR'], … }
 */
export function parseOffice(words: string, countries: Countries, bodies: Bodies): Office | null {
  const found = officeWords.map(([kind, pattern]) => ({ kind, match: pattern.exec(words) })).find(({ match }) => match !== null);
  if (!found?.match) return null;
  const title = found.match[0].trim();
  const owners = ownersIn(words, countries, bodies);
  let kind = found.kind as OfficeKind | 'leader';
  const body = owners.find((owner) => owner.body)?.body ?? null;
  let of = owners.map((owner) => owner.code);
  if (of.length === 0 && /^secretary of (?:state|defense)$|^secretaries of state$/iu.test(title)) of = ['USA'];
  if (of.length === 0 && /^foreign secretary$|^home secretary$|exchequer/iu.test(title)) of = ['GBR'];
  if (body && (kind === 'leader' || kind === 'igo-head' || kind === 'head-of-state') && body.kind !== 'publication') {
    kind = body.id === 'UN' ? 'un-secretary-general' : body.kind === 'group' ? 'armed-group-leader' : 'igo-head';
  }
  const deputy = deputyWords.test(words.slice(0, found.match.index + title.length)) && !/^(?:deputy|vice)/iu.test(title);
  return { kind, title, of: [...new Set(of)], body, former: formerWords.test(words), deputy, plural: plurals.test(title) };
}

/** States and bodies named in words, in text order; the longest names first where they overlap. */
export function ownersIn(words: string, countries: Countries, bodies: Bodies): Owner[] {
  const tokens = [...words.matchAll(/\p{L}\.(?:\p{L}\.)+|[\p{L}\p{N}][\p{L}\p{N}\p{M}’'-]*/gu)].map((match) => ({
    text: match[0].replace(/['’]s?$/u, ''),
    at: match.index,
    end: match.index + match[0].length,
  }));
  const found: Owner[] = [];
  for (let i = 0; i < tokens.length; ) {
    let step = 1;
    if (!/^\p{Lu}/u.test(tokens[i]!.text) || !(countries.begins(tokens[i]!.text) || bodies.begins(tokens[i]!.text))) {
      i++;
      continue;
    }
    for (let n = Math.min(longestOwner, tokens.length - i); n > 0; n--) {
      const slice = words.slice(tokens[i]!.at, tokens[i + n - 1]!.at + tokens[i + n - 1]!.text.length);
      const owner = /^\p{Lu}/u.test(slice) ? ownerOf(slice, countries, bodies) : null;
      if (owner) {
        found.push(owner);
        step = n;
        break;
      }
    }
    i += step;
  }
  return found;
}

function ownerOf(words: string, countries: Countries, bodies: Bodies): Owner | null {
  const match: CountryMatch | undefined = countries.find(words)[0];
  if (match && match.how !== 'people') return { code: match.country.code, body: null };
  const body = bodies.find(words).find(({ kind }) => kind !== 'publication'); // a paper owns no office
  if (body) return { code: body.country ?? '', body };
  return match ? { code: match.country.code, body: null } : null;
}
