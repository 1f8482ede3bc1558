import type { Document } from '../../document/document.js';
import type { Link } from '../../records/record.js';
import type { Coding } from '../coding.js';

const blank = { affiliation: null, speaksFor: null, stance: 'asserts', cue: null, source: null, said: null, anonymous: false } as const;

/**
 * The last links of every chain: the issuer of a readout or statement, then the publisher; one link where both are one. Empty if neither is known.
 */
export function publisherLinks(at: Coding, document: Document): Link[] {
  const find = (name: string, registry: string | null): string[] => {
    const actor = at.cast.actors.find((candidate) => (registry !== null && candidate.registry === registry) || plain(candidate.name) === plain(name));
    return actor ? [actor.id] : [];
  };
  const { issuer, publisher } = document;
  const links: Link[] = [];
  if (issuer) links.push({ ...blank, actors: find(issuer.name, issuer.registry), name: issuer.name, kind: 'government' });
  if (publisher && !(issuer && samePublisher(issuer.name, publisher))) {
    const official = document.kind === 'readout' && !issuer;
    links.push({ ...blank, actors: find(publisher, null), name: publisher, kind: official ? 'government' : 'media' });
  }
  return links;
}

const plain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^the /u, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
const samePublisher = (a: string, b: string): boolean => plain(a) === plain(b) || plain(a).includes(plain(b)) || plain(b).includes(plain(a));
