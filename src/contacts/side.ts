import type { Document } from '../document/document.js';
import { fold } from '../registry/names.js';
import { ownersIn } from '../registry/offices.js';
import type { Registry } from '../registry/registry.js';
import { bodies, governmental, type Level, levels, ownNames } from './government-words.js';

/** The side whose own account a document is: its state or body, and the office that it speaks for. */
export interface Side {
  /** as the issuer or, failing that, the publisher is called */
  readonly name: string;
  /** ISO 3166-1 alpha-3, or UNO, EUR, IGO; null where the name tells none */
  readonly country: string | null;
  readonly level: Level | null;
  /** of a ministry that is neither of foreign affairs nor of defence: its field ("energy") */
  readonly field: string | null;
}

/**
 * The side whose account a document is: by its issuer, else by its publisher where that is a body of a state, an international organisation
 * or an official news agency. null for press.
 *
 * @example
 * sideOf({ publisher: "Prime Minister's Office, Singapore", issuer: null, … }, registry) // { name: …, country: 'SGP', level: 'head', field: null }
 */
export function sideOf(document: Pick<Document, 'issuer' | 'publisher'>, registry: Registry): Side | null {
  const name = document.issuer?.name ?? document.publisher;
  if (name === null) return null;
  const known = bodies.find(([, names]) => names.test(name) || (document.publisher !== null && names.test(document.publisher)));
  if (!document.issuer && !known && !governmental.test(fold(name))) return null;
  const country = known?.[0] ?? (document.issuer?.country && document.issuer.country !== 'IGO' ? document.issuer.country : countryIn(name, registry));
  return { name, country: country ?? document.issuer?.country ?? null, ...officeOf(`${document.publisher ?? name}`) };
}

/** The office that a body's name speaks of, and its field. */
function officeOf(words: string): Pick<Side, 'level' | 'field'> {
  const folded = fold(words);
  const level = levels.find(([, pattern]) => pattern.test(folded))?.[0] ?? (bodies.some(([, names]) => names.test(words)) ? 'head' : null);
  const field = level === 'other' ? (/\b(?:ministry|minister|department|secretary) (?:of|for) ((?!the\b)\w+)/u.exec(folded)?.[1] ?? null) : null;
  return { level, field };
}

/** The state in a body's name ("State House, Abuja"), in English or as the state writes itself. */
function countryIn(name: string, registry: Registry): string | null {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').replace(/[(),]/gu, ' , ');
  const owners = ownersIn(plain, registry.countries, registry.bodies).filter(({ code }) => code !== '' && code !== 'IGO');
  // The state itself comes before a body that shares a part of the name ("Ministry of Defence of Norway").
  const named = owners.filter(({ body }) => body === null).at(-1) ?? owners[0];
  if (named) return named.code;
  const folded = ` ${fold(name)} `;
  return Object.entries(ownNames).find(([own]) => folded.includes(` ${own} `))?.[1] ?? null;
}
