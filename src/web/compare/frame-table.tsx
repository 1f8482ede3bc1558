import { useState } from 'react';
import type { Compared } from '../api.js';
import { dayWords } from '../parts/days.js';
import { OpenedWords } from './opened-words.js';
import { type Side, sideName } from './side-heads.js';
import { StateSign } from './state-sign.js';

type FrameRow = Compared['comparison']['frame'][number];

/** The frame of a contact as each side tells it: who asked for it, format, length, who was there, the date. */
export function FrameTable({
  frame,
  sides,
  chosen,
}: {
  readonly frame: readonly FrameRow[];
  readonly sides: readonly Side[];
  readonly chosen: readonly number[];
}) {
  const told = frame.filter(({ state }) => state !== 'not told');
  return (
    <div className="frame" role="rowgroup">
      {told.map((row) => (
        <div key={row.field} className="sheet-row frame-row" role="row">
          <div role="rowheader" className="row-head">
            <span className="field">{row.field}</span>
            <StateSign state={row.state} />
          </div>
          {chosen.map((side) => (
            <FrameCell key={side} cell={row.cells.find((cell) => cell.side === side)} side={sides[side]!} />
          ))}
        </div>
      ))}
    </div>
  );
}

/** What none of the texts tells of the frame. */
export function Untold({ frame }: { readonly frame: readonly FrameRow[] }) {
  const fields = frame.filter(({ state }) => state === 'not told').map(({ field }) => field);
  return fields.length > 0 && <p className="soft untold">In no text held: {fields.join(', ')}.</p>;
}

/** A value with its days as people write them. */
const valueWords = (value: string): string => value.replace(/\b\d{4}-\d\d-\d\d\b/gu, dayWords);

function FrameCell({ cell, side }: { readonly cell: FrameRow['cells'][number] | undefined; readonly side: Side }) {
  const [open, setOpen] = useState(false);
  const name = <span className="cell-side">{sideName(side)}</span>;
  if (!cell || cell.value === null)
    return (
      <div role="cell" className="cell absent">
        {name}
        <span className="soft">not in the text held</span>
      </div>
    );
  return (
    <div role="cell" className="cell">
      {name}
      {cell.evidence.length === 0 ? (
        valueWords(cell.value)
      ) : (
        <button type="button" className="opens" aria-expanded={open} onClick={() => setOpen((was) => !was)}>
          {valueWords(cell.value)}
        </button>
      )}
      {open && <OpenedWords document={side.document} spans={cell.evidence} />}
    </div>
  );
}
