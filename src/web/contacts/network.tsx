import { useMemo } from 'react';
import type { Contact } from '../api.js';
import { Link } from '../link.js';
import { useWord } from '../location.js';
import { arrange } from './arrange.js';

const width = 1050;

/** Who had contact with whom: wider lines for more contacts, full lines where each side's account of one is held. Choosing a party shows its contacts alone. */
export function Network({ contacts }: { readonly contacts: readonly Contact[] }) {
  const [party] = useWord('party');
  const { nodes, ties, height } = useMemo(() => arrange(contacts, width), [contacts]);
  const at = new Map(nodes.map((node) => [node.id, node]));
  const query = (name: string) => {
    const words = new URLSearchParams(location.search);
    if (words.get('party') === name) words.delete('party');
    else words.set('party', name);
    return `/contacts${words.size > 0 ? `?${words}` : ''}`;
  };
  return (
    <figure className="scroll">
      <svg
        className="network"
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        role="group"
        aria-label="Network of contacts; the table below has the same"
      >
        {ties.map(({ one, other, contacts: times, both }) => {
          const [a, b] = [at.get(one), at.get(other)];
          if (!a || !b) return null;
          return (
            <line
              key={`${one} ${other}`}
              className={both ? 'both' : ''}
              x1={a.x}
              y1={a.y}
              x2={b.x}
              y2={b.y}
              strokeWidth={1 + Math.min(6, times)}
              strokeDasharray={both ? undefined : '5 4'}
            />
          );
        })}
        {nodes.map(({ id, name, contacts: times, x, y }) => (
          <Link key={id} href={query(name)} aria-label={`${name}, ${times} ${times === 1 ? 'contact' : 'contacts'}`} aria-current={party === name || undefined}>
            <circle cx={x} cy={y} r={5 + Math.min(9, times * 1.5)} />
            <text x={x} y={y + 20 + Math.min(9, times * 1.5)} textAnchor="middle">
              {name}
            </text>
          </Link>
        ))}
      </svg>
      <figcaption className="soft small">A full line: each side's own account of a contact is held. Dashed: one side's, or others' reports alone.</figcaption>
    </figure>
  );
}
