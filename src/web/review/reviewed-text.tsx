import type { Readout } from '../api.js';
import { piecesOf } from '../compare/pieces.js';
import { Chain } from '../parts/chain.js';
import { Cautions, EventBody, FigureBody, StatementBody } from '../article/card-body.js';
import { Link } from '../link.js';
import { articleAt } from '../addresses.js';
import { labelOf } from '../article/label.js';
import type { Shown } from '../article/shown.js';

/** A record with the paragraph that it rests on, its words marked. */
export function ReviewedText({ readout, shown }: { readonly readout: Readout; readonly shown: Shown }) {
  const { document, actors } = readout;
  const { event, statement, figure, anchors } = shown;
  const record = event ?? statement ?? figure!;
  const spans = anchors.map(({ span }) => span);
  const paragraphs = document.paragraphs.filter(({ start, end }) => spans.some((span) => span.start < end && span.end > start));
  return (
    <>
      <p className="soft">
        <Link href={articleAt(document.id, shown.id)}>{document.title ?? 'article'}</Link> · {document.publisher}
      </p>
      <div className="text" lang={document.language ?? undefined}>
        {paragraphs.map(({ start, end }) => (
          <p key={start} dir="auto">
            {piecesOf(start, end, spans).map((piece) =>
              piece.marked ? <mark key={piece.start}>{document.text.slice(piece.start, piece.end)}</mark> : document.text.slice(piece.start, piece.end),
            )}
          </p>
        ))}
      </div>
      <div className={`card ${shown.kind}`}>
        <p className={`kind ${shown.kind}`}>{labelOf(shown)}</p>
        {event && <EventBody event={event} actors={actors} />}
        {statement && <StatementBody statement={statement} actors={actors} brief={event !== null} />}
        {figure && <FigureBody figure={figure} />}
        <Cautions record={record} event={event} />
        <Chain chain={record.chain} publisher={document.publisher} />
      </div>
    </>
  );
}
