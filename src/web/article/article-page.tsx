import { useCallback, useEffect, useMemo, useState } from 'react';
import { answerOf, api, type Readout } from '../api.js';
import { useLoaded } from '../load.js';
import { useWord } from '../location.js';
import { Show } from '../parts/loading.js';
import { ArticleHead } from './article-head.js';
import { KindFilter, kindsOf } from './kind-filter.js';
import { MarkedText } from './marked-text.js';
import { RecordCard } from './record-card.js';
import { isOf, shownOf } from './shown.js';

/** One article: its text with the records marked in it, and the records beside. */
export function ArticlePage({ id }: { readonly id: string }) {
  const loaded = useLoaded(`document ${id}`, () => answerOf(api.documents[':id'].$get({ param: { id } })));
  return <Show loaded={loaded}>{(readout) => <Article readout={readout} />}</Show>;
}

function Article({ readout }: { readonly readout: Readout }) {
  const all = useMemo(() => shownOf(readout), [readout]);
  const [hidden, setHidden] = useWord('without');
  const [asked, setAsked] = useWord('record');
  const [over, setOver] = useState<string | null>(null);
  const kinds = useMemo(() => kindsOf(hidden), [hidden]);
  const shown = useMemo(() => all.filter(({ kind }) => kinds.has(kind)), [all, kinds]);
  const picked = all.find((each) => isOf(each, asked))?.id ?? null;
  const active = over ?? picked;
  const pick = useCallback((record: string) => setAsked(record), [setAsked]);

  useEffect(() => {
    if (picked === null) return;
    document.getElementById(`record-${picked}`)?.scrollIntoView({ block: 'nearest' });
    document.querySelector('.text .active')?.scrollIntoView({ block: 'nearest' });
  }, [picked]);

  return (
    <div className="article">
      <div className="article-text">
        <ArticleHead readout={readout} />
        <MarkedText document={readout.document} shown={shown} kinds={kinds} active={active} onOver={setOver} onPick={pick} />
      </div>
      <section className="records" aria-label="Records">
        <KindFilter shown={all} hidden={hidden} onHidden={setHidden} />
        {all.length === 0 && <p className="soft">No events, statements or figures.</p>}
        <ol>
          {shown.map((each) => (
            <RecordCard key={each.id} shown={each} readout={readout} active={each.id === active} onOver={setOver} onPick={pick} />
          ))}
        </ol>
      </section>
    </div>
  );
}
