import type { Compared } from '../api.js';
import { Cell } from './cell.js';
import { type Side, sideName } from './side-heads.js';
import { StateSign } from './state-sign.js';

type RowData = Compared['comparison']['rows'][number];

/** One thing that was said: what each side has of it, whether that is the same, and in what it differs. */
export function Row({
  row,
  number,
  sides,
  chosen,
}: {
  readonly row: RowData;
  readonly number: number;
  readonly sides: readonly Side[];
  readonly chosen: readonly number[];
}) {
  return (
    <div className={`sheet-row item item-${row.state.replaceAll(' ', '-')}`} role="row" id={`row-${number + 1}`}>
      <div role="rowheader" className="row-head">
        <a className="row-number" href={`#row-${number + 1}`} aria-label={`Row ${number + 1}`}>
          {number + 1}
        </a>
        <StateSign state={row.state} />
        {row.state === 'possibly the same' && row.score !== null && <span className="soft">alike {Math.round(row.score * 100)} %</span>}
        {row.differs.length > 0 && (
          <ul className="differs">
            {row.differs.map((difference, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a row's differences never move
              <li key={i}>
                {difference.kind}
                {difference.stronger !== null && <span className="soft"> – stronger: {sideName(sides[difference.stronger]!)}</span>}
              </li>
            ))}
          </ul>
        )}
      </div>
      {chosen.map((side) => (
        <Cell key={side} cell={row.cells.find((cell) => cell.side === side)} side={sides[side]!} />
      ))}
    </div>
  );
}
