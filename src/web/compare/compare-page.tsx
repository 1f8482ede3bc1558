import { answerOf, api, type Compared } from '../api.js';
import { useLoaded } from '../load.js';
import { useQuery, useWord } from '../location.js';
import { Show } from '../parts/loading.js';
import { ContactHead } from './contact-head.js';
import { Earlier } from './earlier.js';
import { FrameTable, Untold } from './frame-table.js';
import { Row } from './row.js';
import { SideHeads } from './side-heads.js';
import { StateFilter } from './state-filter.js';

/** The accounts of one contact side by side: first the frame as each tells it, then what each has of each thing that was said. */
export function ComparePage({ id }: { readonly id: string }) {
  const loaded = useLoaded(`compare ${id}`, () => answerOf(api.contacts[':id'].comparison.$get({ param: { id } })));
  return <Show loaded={loaded}>{(compared) => <Comparison compared={compared} />}</Show>;
}

function Comparison({ compared }: { readonly compared: Compared }) {
  const { comparison } = compared;
  const { sides, rows, frame, gaps, counts } = comparison;
  const [state] = useWord('state');
  const asked = useQuery().get('sides');
  const chosen = asked
    ? asked
        .split(',')
        .map(Number)
        .filter((side) => sides[side] !== undefined)
    : sides.map((_, i) => i);
  const shown = rows
    .map((row, number) => ({ row, number }))
    .filter(({ row }) => row.cells.some(({ side }) => chosen.includes(side)))
    .filter(({ row }) => state === '' || row.state === state);
  return (
    <div className="comparison" data-sides={chosen.length}>
      <ContactHead compared={compared} />
      {sides.length === 0 ? (
        <p className="notice">No side's own readout of this contact is in the store; the reports above are what is held.</p>
      ) : (
        <>
          {gaps.length > 0 && (
            <details className="gaps" open={gaps.length < 4}>
              <summary>What is not in the texts held</summary>
              <ul>
                {gaps.map((gap) => (
                  <li key={gap}>{gap}</li>
                ))}
              </ul>
            </details>
          )}
          <div className="sheet" style={{ '--sides': chosen.length } as React.CSSProperties}>
            <div className="flat" role="table" aria-label="The frame, as each side tells it">
              <SideHeads sides={sides} chosen={chosen} />
              <FrameTable frame={frame} chosen={chosen} sides={sides} />
            </div>
            <Untold frame={frame} />
            {rows.length > 0 && <StateFilter counts={counts} all={rows.length} />}
            {shown.length > 0 && (
              <div className="flat" role="table" aria-label="What was said, side by side">
                {shown.map(({ row, number }) => (
                  <Row key={number} row={row} number={number} chosen={chosen} sides={sides} />
                ))}
              </div>
            )}
            {chosen.map((i) => {
              const side = sides[i]!;
              const counterpart = comparison.parties.find((name) => name !== side.party);
              return counterpart && <Earlier key={side.document} side={side} counterpart={counterpart} />;
            })}
            {shown.length === 0 && rows.length > 0 && <p className="soft">No row is “{state}”.</p>}
          </div>
        </>
      )}
    </div>
  );
}
