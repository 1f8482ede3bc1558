import { articleAt } from '../addresses.js';
import { answerOf, api } from '../api.js';
import type { Span } from '../article/shown.js';
import { Link } from '../link.js';
import { useLoaded } from '../load.js';
import { Show } from '../parts/loading.js';
import { piecesOf } from './pieces.js';

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
