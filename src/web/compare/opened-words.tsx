import { articleAt } from '../addresses.js';
import { answerOf, api } from '../api.js';
import type { Span } from '../article/shown.js';
import { Link } from '../link.js';
import { useLoaded } from '../load.js';
import { Show } from '../parts/loading.js';

/** The paragraphs of a text around some of its words, with the words marked: a cell opened where it stands. */
export function OpenedWords({ document, spans, record }: { readonly document: string; readonly spans: readonly Span[]; readonly record?: string | undefined }) {
  const loaded = useLoaded(`document ${document}`, () => answerOf(api.documents[':id'].$get({ param: { id: document } })));
  return (
    <div className="opened">
      <Show loaded={loaded}>
        {({ document: { text, paragraphs, language } }) => (
          <>
            {paragraphs
              .filter(({ start, end }) => spans.some((span) => span.start < end && span.end > start))
              .map(({ start, end }) => (
                <p key={start} lang={language ?? undefined} dir="auto">
                  {piecesOf(start, end, spans).map((piece) =>
                    piece.marked ? <mark key={piece.start}>{text.slice(piece.start, piece.end)}</mark> : text.slice(piece.start, piece.end),
                  )}
                </p>
              ))}
            <p className="soft">
              <Link href={articleAt(document, record)}>in the article</Link>
            </p>
          </>
        )}
      </Show>
    </div>
  );
}

/** A stretch cut at the edges of spans, in order. Spans that overlap are one. */
export function piecesOf(
  start: number,
  end: number,
  spans: readonly { readonly start: number; readonly end: number }[],
): { start: number; end: number; marked: boolean }[] {
  const pieces: { start: number; end: number; marked: boolean }[] = [];
  let at = start;
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const from = Math.max(at, span.start);
    const to = Math.min(end, span.end);
    if (to <= from) continue;
    if (from > at) pieces.push({ start: at, end: from, marked: false });
    pieces.push({ start: from, end: to, marked: true });
    at = to;
  }
  if (at < end) pieces.push({ start: at, end, marked: false });
  return pieces;
}
