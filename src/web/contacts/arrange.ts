import type { Contact } from '../api.js';

export interface Node {
  readonly id: string;
  readonly name: string;
  readonly contacts: number;
  readonly x: number;
  readonly y: number;
}

export interface Tie {
  readonly one: string;
  readonly other: string;
  readonly contacts: number;
  /** whether the own accounts of several sides are held of one of them */
  readonly both: boolean;
}

export interface Arranged {
  readonly nodes: readonly Node[];
  readonly ties: readonly Tie[];
  readonly height: number;
}

type Party = Omit<Node, 'x' | 'y'>;

/** Parties drawn at most: those with the most contacts. */
const most = 60;
/** Room for a name, in the picture's units. */
const room = { across: 132, down: 58 };
const margin = 30;

/** Who had contact with whom, and how often. */
export function tiesOf(contacts: readonly Contact[]): Tie[] {
  const ties = new Map<string, Tie>();
  for (const { parties, readouts } of contacts) {
    const ids = parties.map(({ id }) => id).sort();
    for (const [i, one] of ids.entries()) {
      for (const other of ids.slice(i + 1)) {
        const key = `${one} ${other}`;
        const before = ties.get(key);
        ties.set(key, { one, other, contacts: (before?.contacts ?? 0) + 1, both: (before?.both ?? false) || readouts.length > 1 });
      }
    }
  }
  return [...ties.values()];
}

function partiesOf(contacts: readonly Contact[]): Party[] {
  const counts = new Map<string, Party>();
  for (const { parties } of contacts) for (const { id, name } of parties) counts.set(id, { id, name, contacts: (counts.get(id)?.contacts ?? 0) + 1 });
  return [...counts.values()].sort((a, b) => b.contacts - a.contacts || (a.id < b.id ? -1 : 1)).slice(0, most);
}

/** Parties that hang together by contacts, each group with its busiest party first. */
function groupsOf(parties: readonly Party[], ties: readonly Tie[]): Party[][] {
  const head = new Map(parties.map(({ id }) => [id, id]));
  const find = (id: string): string => (head.get(id) === id ? id : find(head.get(id)!));
  for (const { one, other } of ties) if (head.has(one) && head.has(other)) head.set(find(one), find(other));
  const groups = new Map<string, Party[]>();
  for (const party of parties) groups.set(find(party.id), [...(groups.get(find(party.id)) ?? []), party]);
  return [...groups.values()].sort((a, b) => b.length - a.length);
}

/** A few side by side. */
const inRow = (group: readonly Party[]) => ({
  width: group.length * room.across,
  height: room.down,
  nodes: group.map((party, i) => ({ ...party, x: (i + 0.5) * room.across, y: room.down / 2 })),
});

/** A group on rings around its busiest party: two stand side by side. Places are from the group's upper left corner. */
function placed(group: readonly Party[]): { width: number; height: number; nodes: Node[] } {
  // Three stand in a row, the busiest between the others.
  if (group.length === 3) return inRow([group[1]!, group[0]!, group[2]!]);
  if (group.length < 3) return inRow(group);
  const rings: { parties: Party[]; reach: number }[] = [{ parties: [group[0]!], reach: 0 }];
  for (let from = 1, ring = 1; from < group.length; ring++) {
    const holds = ring * 8;
    rings.push({ parties: group.slice(from, from + holds), reach: ring });
    from += holds;
  }
  const outer = rings.length - 1;
  const [wide, high] = [room.across * 1.15, room.down * 1.75];
  const [width, height] = [outer * wide * 2 + room.across, outer * high * 2 + room.down];
  const nodes = rings.flatMap(({ parties, reach }) =>
    parties.map((party, i) => {
      const angle = (i / parties.length) * 2 * Math.PI - Math.PI / 2 + reach * 0.4;
      return { ...party, x: width / 2 + Math.cos(angle) * reach * wide, y: height / 2 + Math.sin(angle) * reach * high };
    }),
  );
  return { width, height, nodes };
}

/**
 * Places parties so that those who had contact with each other stand together and no name lies over another. The same contacts are always
 * placed the same.
 *
 * @example
 * arrange(contacts, 900).nodes.length // as many as there are parties, at most 60
 */
export function arrange(contacts: readonly Contact[], width: number): Arranged {
  const ties = tiesOf(contacts);
  const nodes: Node[] = [];
  let [left, top, line] = [0, margin, 0];
  for (const group of groupsOf(partiesOf(contacts), ties)) {
    const box = placed(group);
    if (left > 0 && left + box.width > width) {
      top += line + margin;
      [left, line] = [0, 0];
    }
    nodes.push(...box.nodes.map((node) => ({ ...node, x: node.x + left, y: node.y + top })));
    left += box.width + margin;
    line = Math.max(line, box.height);
  }
  return { nodes, ties, height: top + line + margin };
}
