import { useCallback, useEffect, useState } from 'react';
import { answerOf, api } from '../api.js';
import { labelOf } from '../article/label.js';
import { isOf, type Shown, shownOf } from '../article/shown.js';
import { forget, useLoaded } from '../load.js';
import { useQuery, useWord } from '../location.js';
import { Show } from '../parts/loading.js';
import { Decide } from './decide.js';
import { type Queued, queueOf } from './queue.js';
import { ReviewedText } from './reviewed-text.js';

/** Records to look at, the least sure first: confirm, correct, reject; all by keyboard; each decision can be taken back. */
export function ReviewPage() {
  const document = useQuery().get('document') ?? undefined;
  const [again, setAgain] = useState(0);
  const loaded = useLoaded(`review ${document ?? ''} ${again}`, () => queueOf(document));
  const anew = useCallback(() => {
    forget();
    setAgain((times) => times + 1);
  }, []);
  return (
    <div>
      <h1>Review</h1>
      <p className="soft">
        The least sure first. <kbd>j</kbd> <kbd>k</kbd> next and previous, <kbd>c</kbd> confirm, <kbd>x</kbd> reject, <kbd>u</kbd> undo.
      </p>
      <Show loaded={loaded}>{(queue) => <Queue queue={queue} onDecided={anew} />}</Show>
    </div>
  );
}

function Queue({ queue, onDecided }: { readonly queue: readonly Queued[]; readonly onDecided: () => void }) {
  const [asked, setAsked] = useWord('record');
  const at = Math.max(
    0,
    queue.findIndex(({ id }) => id === asked),
  );
  const current = queue[at];
  const step = useCallback(
    (by: number) => {
      const next = queue[Math.min(queue.length - 1, Math.max(0, at + by))];
      if (next) setAsked(next.id);
    },
    [queue, at, setAsked],
  );
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || (event.target as HTMLElement).closest('input, select, textarea')) return;
      if (event.key === 'j') step(1);
      if (event.key === 'k') step(-1);
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [step]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: where it stands in the queue is what is scrolled to
  useEffect(() => {
    window.document.querySelector('.queue [aria-current=true]')?.scrollIntoView({ block: 'nearest' });
  }, [at]);
  if (!current) return <p>Nothing waits: every record here has been looked at.</p>;
  return (
    <div className="review-grid">
      <nav aria-label="Queue">
        <p className="soft">{queue.length} records wait</p>
        <ol className="queue">
          {queue.map((each, i) => (
            <li key={each.id}>
              <button type="button" aria-current={i === at} onClick={() => setAsked(each.id)}>
                <span className="queue-head">
                  <span className={`kind ${each.kind}`}>{each.label}</span> <span className="score">{Math.round(each.score * 100)} %</span>
                </span>
                <span dir="auto">{each.words}</span>
              </button>
            </li>
          ))}
        </ol>
      </nav>
      <Reviewed key={current.id} queued={current} onDecided={onDecided} onNext={() => step(1)} />
    </div>
  );
}

function Reviewed({ queued, onDecided, onNext }: { readonly queued: Queued; readonly onDecided: () => void; readonly onNext: () => void }) {
  const loaded = useLoaded(`document ${queued.document}`, () => answerOf(api.documents[':id'].$get({ param: { id: queued.document } })));
  return (
    <Show loaded={loaded}>
      {(readout) => {
        const shown: Shown | undefined = shownOf(readout).find((each) => isOf(each, queued.id));
        if (!shown) return <p className="notice">This record is not in its article any more.</p>;
        return (
          <section aria-label={`Record: ${labelOf(shown)}`}>
            <ReviewedText readout={readout} shown={shown} />
            <Decide readout={readout} shown={shown} id={queued.id} onDecided={onDecided} onNext={onNext} />
          </section>
        );
      }}
    </Show>
  );
}
