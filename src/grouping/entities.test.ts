import { describe, expect, it } from 'vitest';
import type { Actor } from '../records/actor/schema.js';
import type { Readout } from '../records/index.js';
import { entitiesOf, entityKey } from './entities.js';

/** A document whose text is mentions of actors, one a sentence; the first mention is the name. */
function document(id: string, actors: readonly (Partial<Actor> & { said: readonly string[] })[]): Readout {
  let text = '';
  const rows = actors.map(({ said, ...given }, i): Actor => {
    const mentions = said.map((words) => {
      const start = text.length + 5;
      text += `Then ${words} left. `;
      return { start, end: start + words.length, text: words };
    });
    const plain = { kind: 'person' as const, registry: null, country: null, sector: null, sectors: [], office: null, basis: 'text' as const };
    return { ...plain, id: `a${i}`, name: said[0]!, mentions, ...given };
  });
  return { document: { id, text }, actors: rows } as unknown as Readout;
}

describe('entitiesOf', () => {
  const one = document('d-1', [
    { said: ['Hana Ito', 'Ito', 'she'], country: 'JPN' },
    { said: ['the Harbour Guard'], kind: 'organization' },
    { said: ['three gunmen'], kind: 'group' },
  ]);
  const other = document('d-2', [
    { said: ['Hana Ito', 'Minister Ito'], registry: null },
    { said: ['Putin'], name: 'Vladimir Putin', registry: 'Q7747' },
    { said: ['three gunmen'], kind: 'group' },
  ]);

  it('gathers actors by registry or name, with names as printed', () => {
    const entities = entitiesOf([one, other]);
    expect(entities.map(({ name, documents }) => [name, documents])).toEqual([
      ['Hana Ito', 2],
      ['Vladimir Putin', 1],
      ['the Harbour Guard', 1],
    ]);
    expect(entities[0]!.names).toEqual([
      { name: 'Hana Ito', mentions: 2, documents: 2 },
      { name: 'Ito', mentions: 1, documents: 1 },
      { name: 'Minister Ito', mentions: 1, documents: 1 },
    ]);
    expect(entities[0]!.country).toBe('JPN');
  });

  it('does not depend on the order of documents', () => expect(entitiesOf([other, one])).toEqual(entitiesOf([one, other])));

  it('makes no entity of a description', () => expect(entityKey(one.actors[2]!, one.document)).toBeNull());
});
