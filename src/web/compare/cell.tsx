import { useState } from 'react';
import type { Compared } from '../api.js';
import { listed } from '../parts/names.js';
import { OpenedWords } from './opened-words.js';
import { piecesOf } from './pieces.js';
import { type Side, sideName } from './side-heads.js';

type CellData = Compared['comparison']['rows'][number]['cells'][number];

/** What one side has: whom it credits, by which verb, and its words, those that it alone has marked. It opens in its paragraph. */
export function Cell({ cell, side }: { readonly cell: CellData | undefined; readonly side: Side }) {
  const [open, setOpen] = useState(false);
  const name = <span className="cell-side">{sideName(side)}</span>;
  if (!cell)
    return (
      <div role="cell" className="cell absent">
        {name}
        <span className="soft">{side.completeness === 'full' ? 'not in the full text' : 'not in the text held'}</span>
      </div>
    );
  return (
    <div role="cell" className="cell">
      {name}
      {(cell.who.length > 0 || cell.verb) && (
        <p className="credit">
          <strong>{cell.who.length > 0 ? listed(cell.who) : 'not credited'}</strong>
          {cell.verb && <span className="verb"> {cell.verb}</span>}
        </p>
      )}
      <button type="button" className="opens words" aria-expanded={open} onClick={() => setOpen((was) => !was)} dir="auto">
        {cell.spans.map((span) => (
          <span key={span.start} className="idea">
            {piecesOf(span.start, span.end, cell.only).map((piece) => {
              const words = span.text.slice(piece.start - span.start, piece.end - span.start);
              return piece.marked ? (
                <span key={piece.start} className="only">
                  {words}
                </span>
              ) : (
                words
              );
            })}
          </span>
        ))}
      </button>
      {open && <OpenedWords document={side.document} spans={cell.spans} record={cell.records[0]} />}
    </div>
  );
}
