import type { Gathered } from '../contacts/gather.js';
import { gatherContacts } from '../contacts/gather.js';
import type { Readout } from '../records/index.js';
import type { Registry } from '../registry/registry.js';
import type { Store } from '../store/index.js';

/** The contacts of a store, gathered anew only where documents or decisions came or went. */
export interface HeldContacts {
  all(): Promise<readonly Gathered[]>;
  /** null where no contact has this id */
  one(id: string): Promise<Gathered | null>;
}

/**
 * @example
 * (await heldContacts(store, registry).all())[0]?.contact.parties
 */
export function heldContacts(store: Store, registry: Registry): HeldContacts {
  let stamp = '';
  let gathered: Promise<readonly Gathered[]> | undefined;
  const gather = async (): Promise<readonly Gathered[]> => {
    const readouts: Readout[] = [];
    for await (const readout of store.readouts()) readouts.push(readout);
    return gatherContacts(readouts, registry);
  };
  const all = async () => {
    const { documents, events, decisions } = await store.counts();
    const now = [documents, events, decisions].join(' ');
    if (gathered === undefined || now !== stamp) {
      stamp = now;
      gathered = gather();
      gathered.catch(() => {
        gathered = undefined;
      });
    }
    return gathered;
  };
  return { all, one: async (id) => (await all()).find(({ contact }) => contact.id === id) ?? null };
}
