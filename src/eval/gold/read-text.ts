import type { Readout } from '../../records/index.js';
import { aliasHit } from './names.js';

type Chained = { readonly chain: Readout['events'][number]['chain']; readonly speaker?: readonly string[] };

/** A read text, with its actors at hand by name. */
export interface ReadText {
  readonly text: string;
  /** the day of publication, or '' */
  readonly published: string;
  readonly readout: Readout | null;
  /** all names of an actor: its own and those of its mentions */
  names(actor: string): readonly string[];
  /** whether one of the actors bears the gold party's name */
  bears(party: string, actors: readonly string[]): boolean;
  /** whether every gold link of `by` is in the record's chain, or is its speaker */
  chained(by: readonly string[], record: Chained): boolean;
}

/**
 * Makes a record easy to compare with gold; null stands for a text that was not read.
 *
 * @example
 * readTextOf(readout).bears('Ayako Ito|the minister', ['a1'])
 */
export function readTextOf(readout: Readout | null): ReadText {
  const actors = new Map((readout?.actors ?? []).map((actor) => [actor.id, [actor.name, ...actor.mentions.map((mention) => mention.text)]]));
  const names = (actor: string) => actors.get(actor) ?? [];
  return {
    text: readout?.document.text ?? '',
    published: (readout?.document.published ?? '').slice(0, 10),
    readout,
    names,
    bears: (party, ids) => ids.some((id) => aliasHit(party, names(id))),
    chained: (by, { chain, speaker }) => {
      const all = [...chain.flatMap((link) => [link.name, ...link.actors.flatMap(names)]), ...(speaker ?? []).flatMap(names)];
      return by.every((party) => aliasHit(party, all));
    },
  };
}
