import { useState } from 'react';
import { articleAt } from '../addresses.js';
import { answerOf, api } from '../api.js';
import { Link } from '../link.js';
import { useLoaded } from '../load.js';
import { dayWords } from '../parts/days.js';
import { Show } from '../parts/loading.js';
import { type Side, sideName } from './side-heads.js';

/** One side's earlier readouts with the same counterpart, on demand: what it added, dropped, said more strongly or in other words. */
export function Earlier({ side, counterpart }: { readonly side: Side; readonly counterpart: string }) {
  const [open, setOpen] = useState(false);
  return (
    <details className="earlier" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        What {sideName(side)} said before of {counterpart}
      </summary>
      {open && <Steps by={side.issuer ?? side.party ?? ''} counterpart={counterpart} />}
    </details>
  );
}

function Steps({ by, counterpart }: { readonly by: string; readonly counterpart: string }) {
  const loaded = useLoaded(`series ${by} ${counterpart}`, () => answerOf(api.series.$get({ query: { by, with: counterpart } })));
  return (
    <Show loaded={loaded}>
      {({ readouts, steps }) =>
        steps.length === 0 ? (
          <p className="soft">No earlier readout of this side with this counterpart is in the store.</p>
        ) : (
          <ol>
            {steps.map(({ from, to, changes }) => (
              <li key={`${from} ${to}`}>
                <h3>
                  From <Link href={articleAt(readouts[from]!.document)}>{dayWords(readouts[from]!.day)}</Link> to{' '}
                  <Link href={articleAt(readouts[to]!.document)}>{dayWords(readouts[to]!.day)}</Link>
                </h3>
                <dl>
                  {changes.map(({ change, before, after }, i) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: the changes of a step never move
                    <div key={i}>
                      <dt>{change}</dt>
                      <dd>
                        {before && <del>{before.spans.map(({ text }) => text).join(' … ')}</del>}
                        {after && <ins>{after.spans.map(({ text }) => text).join(' … ')}</ins>}
                      </dd>
                    </div>
                  ))}
                </dl>
              </li>
            ))}
          </ol>
        )
      }
    </Show>
  );
}
