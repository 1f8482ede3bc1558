import { saidBy } from '../addresses.js';
import type { Readout } from '../api.js';
import { Link } from '../link.js';

export type ChainLink = Readout['events'][number]['chain'][number];
const stanceWords: Readonly<Partial<Record<ChainLink['stance'], string>>> = { claims: 'claims', denies: 'denies', confirms: 'confirms', doubts: 'doubts' };

/** Who says so, innermost first, publisher last: a row of links. What the publisher alone tells is quiet. */
export function Chain({ chain, publisher }: { readonly chain: readonly ChainLink[]; readonly publisher: string | null }) {
  if (chain.length === 0) return <p className="chain quiet">told by the text</p>;
  const alone = chain.length === 1 && chain[0]!.name === publisher;
  return (
    <div className={alone ? 'chain quiet' : 'chain'}>
      <span className="chain-says">{alone ? 'told by' : 'says so:'}</span>
      <ol>
        {chain.map((link, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a chain's links never move, and one may stand in it twice
          <li key={`${link.name} ${i}`}>
            <Link
              href={link.name === publisher && i === chain.length - 1 ? `/articles?publisher=${encodeURIComponent(link.name)}` : saidBy(link.name)}
              title={link.cue ? `by the words “${link.cue.text}”` : undefined}
            >
              {link.name}
            </Link>
            {link.anonymous && !/unnamed|anonymous|unidentified/iu.test(link.name) && <span className="tag">unnamed</span>}
            {stanceWords[link.stance] && <span className={`tag stance-${link.stance}`}>{stanceWords[link.stance]}</span>}
          </li>
        ))}
      </ol>
    </div>
  );
}
