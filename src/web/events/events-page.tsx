import { articleAt } from '../addresses.js';
import { answerOf, api, type FoundEvent } from '../api.js';
import { EventBody } from '../article/card-body.js';
import { Link } from '../link.js';
import { useQuery } from '../location.js';
import { Chain } from '../parts/chain.js';
import { Choice, Field, Filters } from '../parts/filters.js';
import { Show } from '../parts/loading.js';
import { More, usePages } from '../parts/pages.js';
import { lazy, Suspense } from 'react';
import { Timeline } from './timeline.js';
import { snippetOf } from './snippet.js';

const EventMap = lazy(async () => ({ default: (await import('./event-map.js')).EventMap }));

const types = [
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'COOPERATE',
  'AID',
  'RETREAT',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
];
const quads = [
  ['1', 'verbal cooperation'],
  ['2', 'material cooperation'],
  ['3', 'verbal conflict'],
  ['4', 'material conflict'],
] as const;

/** Who did what to whom: on a line of time, on the map, and as a list with the words. */
export function EventsPage() {
  const query = useQuery();
  const word = (name: string) => query.get(name) || undefined;
  const [one, other] = [word('party'), word('with')];
  const asked = {
    type: word('type'),
    quad: word('quad'),
    place: word('place'),
    since: word('since'),
    until: word('until'),
    about: word('about'),
    ...(one && other ? { between: `${one},${other}` } : { party: one ?? other }),
  };
  const pages = usePages(`events ${query}`, (after) => answerOf(api.events.$get({ query: { ...asked, limit: '200', after } })));
  return (
    <div className="narrow wide">
      <h1>Events</h1>
      <Filters>
        <Choice name="type" words="Type" choices={types} />
        <Choice name="quad" words="Class" choices={quads} />
        <Field name="party" words="Party" hint="a name or USA" />
        <Field name="with" words="With" hint="the other party" />
        <Field name="place" words="Place" />
        <Field name="about" words="Words" />
        <Field name="since" words="From" type="date" />
        <Field name="until" words="To" type="date" />
      </Filters>
      <Show loaded={pages.loaded}>
        {(items) =>
          items.length === 0 ? (
            <p>No event fits. Take a filter away to see more.</p>
          ) : (
            <>
              <Timeline events={items} />
              <Suspense fallback={null}>
                <EventMap events={items} />
              </Suspense>
              <EventList events={items} />
              <More pages={pages} />
            </>
          )
        }
      </Show>
    </div>
  );
}

function EventList({ events }: { readonly events: readonly FoundEvent[] }) {
  return (
    <section aria-label="List of events">
      <h2>
        {events.length} {events.length === 1 ? 'event' : 'events'}
      </h2>
      <ol className="list">
        {events.map(({ record, actors, document }) => (
          <li key={record.id} className={record.background ? 'soft-row' : ''}>
            <p>
              <span className="kind event">{[record.type, ...record.modes].join(' ')}</span> {record.negated && <span className="tag">not done</span>}{' '}
              {record.modality !== 'actual' && <span className="tag">{record.modality}</span>} {record.background && <span className="tag">background</span>}
            </p>
            <EventBody event={record} actors={[...actors]} />
            <p className="evidence-line" dir="auto">
              <Snippet found={snippetOf(record)} /> <Link href={articleAt(document.id, record.id)}>{document.publisher ?? document.title ?? 'article'}</Link>
            </p>
            {record.chain.length > 1 && <Chain chain={record.chain} publisher={document.publisher} />}
          </li>
        ))}
      </ol>
    </section>
  );
}

function Snippet({ found }: { readonly found: ReturnType<typeof snippetOf> }) {
  if (!found) return null;
  return (
    <>
      {found.before}
      <mark>{found.words}</mark>
      {found.after}
    </>
  );
}
