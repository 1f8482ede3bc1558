import { articleAt } from '../addresses.js';
import type { Compared } from '../api.js';
import { Link } from '../link.js';
import { dayWords } from '../parts/days.js';

export type Side = Compared['comparison']['sides'][number];

/** How a side is called where there is little room. */
export const sideName = ({ issuer, party, publisher }: Side): string => issuer ?? publisher ?? party ?? 'a text without publisher';

const held: Readonly<Record<Side['completeness'], string>> = { full: 'full text', excerpt: 'an excerpt', unknown: 'not known whether it is the full text' };

/** One head for each account: whose it is, where it stands, how much of it is held. */
export function SideHeads({ sides, chosen }: { readonly sides: readonly Side[]; readonly chosen: readonly number[] }) {
  return (
    <div className="sheet-row heads" role="row">
      <span role="columnheader" className="unseen">
        What is compared
      </span>
      {chosen.map((i) => {
        const side = sides[i]!;
        return (
          <div key={side.document} role="columnheader" className={`side side-${i % 4}`}>
            <p className="side-name">{sideName(side)}</p>
            <p className="side-title" dir="auto">
              <Link href={articleAt(side.document)}>{side.title ?? 'Without title'}</Link>
            </p>
            <p className="soft">
              {side.published ? dayWords(side.published) : 'date unknown'} · {held[side.completeness]} · {side.words.toLocaleString('en-GB')} words
            </p>
          </div>
        );
      })}
    </div>
  );
}
