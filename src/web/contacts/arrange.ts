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
  /** whether an account of each side is held of one of them */
  readonly both: boolean;
}

/** Parties drawn at most: those with the most contacts. */
const most = 40;
const rounds = 300;

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

/**
 * Places parties so that those who spoke with each other stand near and none over another (after Fruchterman and Reingold, 1991). The same
 * contacts are always placed the same.
 *
 * @example
 * arrange(contacts, 800, 400).length // as many as there are parties, at most 40
 */
export function arrange(contacts: readonly Contact[], width: number, height: number): Node[] {
  const counts = new Map<string, { name: string; contacts: number }>();
  for (const { parties } of contacts) for (const { id, name } of parties) counts.set(id, { name, contacts: (counts.get(id)?.contacts ?? 0) + 1 });
  const ids = [...counts].sort((a, b) => b[1].contacts - a[1].contacts || (a[0] < b[0] ? -1 : 1)).slice(0, most);
  const points = ids.map(([id, { name, contacts }], i) => {
    const angle = i * 2.399963; // the golden angle: no two start over each other
    const reach = Math.sqrt((i + 0.5) / ids.length);
    return { id, name, contacts, x: width / 2 + Math.cos(angle) * reach * width * 0.42, y: height / 2 + Math.sin(angle) * reach * height * 0.42 };
  });
  const at = new Map(points.map((point) => [point.id, point]));
  const ties = tiesOf(contacts).filter(({ one, other }) => at.has(one) && at.has(other));
  const near = Math.sqrt((width * height) / Math.max(1, points.length)) * 0.62;
  for (let round = 0; round < rounds; round++) {
    const heat = (width / 12) * (1 - round / rounds);
    const moves = new Map(points.map(({ id }) => [id, { x: 0, y: 0 }]));
    const push = (a: string, x: number, y: number) => {
      const move = moves.get(a)!;
      move.x += x;
      move.y += y;
    };
    for (const [i, a] of points.entries()) {
      for (const b of points.slice(i + 1)) {
        // Names lie flat: what stands above or below another needs less room.
        const [dx, dy] = [(a.x - b.x) / 1.5, a.y - b.y];
        const apart = Math.max(1, Math.hypot(dx, dy));
        const force = (near * near) / apart / apart;
        push(a.id, dx * force * 1.5, dy * force);
        push(b.id, -dx * force * 1.5, -dy * force);
      }
    }
    for (const { one, other } of ties) {
      const [a, b] = [at.get(one)!, at.get(other)!];
      const [dx, dy] = [a.x - b.x, a.y - b.y];
      const force = Math.hypot(dx, dy) / near;
      push(one, -dx * force * 0.6, -dy * force * 0.6);
      push(other, dx * force * 0.6, dy * force * 0.6);
    }
    for (const point of points) {
      const move = moves.get(point.id)!;
      move.x += (width / 2 - point.x) * 0.06;
      move.y += (height / 2 - point.y) * 0.06;
      const length = Math.max(1e-6, Math.hypot(move.x, move.y));
      point.x = clamp(point.x + (move.x / length) * Math.min(length, heat), 70, width - 70);
      point.y = clamp(point.y + (move.y / length) * Math.min(length, heat), 24, height - 30);
    }
  }
  return points;
}

const clamp = (value: number, low: number, high: number) => Math.min(Math.max(value, low), Math.max(low, high));
