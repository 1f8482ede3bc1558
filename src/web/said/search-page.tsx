import { articleAt } from '../addresses.js';
import { answerOf, api, type Hit } from '../api.js';
import { Link } from '../link.js';
import { useLoaded } from '../load.js';
import { useQuery } from '../location.js';
import { dayWords } from '../parts/days.js';
import { Choice, Field, Filters } from '../parts/filters.js';
import { Show } from '../parts/loading.js';

const places = [
  ['articles', 'articles'],
  ['statements', 'statements'],
  ['events', 'events'],
] as const;

/** A search over all texts and records, with the words around each find. */
export function SearchPage() {
  const query = useQuery();
  const q = query.get('q') ?? '';
  const where = (query.get('in') || 'articles') as (typeof places)[number][0];
  const word = (name: string) => query.get(name) || undefined;
  const loaded = useLoaded(`search ${query}`, () =>
    q === ''
      ? Promise.resolve([])
      : answerOf(api.search.$get({ query: { q, in: where, publisher: word('publisher'), since: word('since'), until: word('until'), limit: '60' } })),
  );
  return (
    <div className="narrow wide">
      <h1>Search{q && <>: {q}</>}</h1>
      <Filters>
        <Choice name="in" words="In" choices={places.slice(1)} all="articles" />
        <Field name="publisher" words="Publisher" />
        <Field name="since" words="From" type="date" />
        <Field name="until" words="To" type="date" />
      </Filters>
      <Show loaded={loaded}>
        {(hits) =>
          hits.length === 0 ? (
            <p>{q === '' ? 'Write words into the search above.' : 'Nothing has all these words. “this OR that”, "a phrase" and -without are understood.'}</p>
          ) : (
            <Hits hits={hits} />
          )
        }
      </Show>
    </div>
  );
}

function Hits({ hits }: { readonly hits: readonly Hit[] }) {
  return (
    <ol className="list">
      {hits.map(({ document, record, snippet }, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: one record may be found twice, and finds never move
        <li key={`${document.id} ${record} ${i}`}>
          <Link className="list-title" href={articleAt(document.id, record)} dir="auto">
            {document.title ?? 'Without title'}
          </Link>{' '}
          <span className="soft">
            {document.publisher ?? ''} · {dayWords(document.published)}
          </span>
          <p dir="auto">
            <Snippet words={snippet} />
          </p>
        </li>
      ))}
    </ol>
  );
}

/** Words with the found ones, between « and », marked. */
function Snippet({ words }: { readonly words: string }) {
  const parts = words.split(/«([^»]*)»/u);
  // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text never move
  return parts.map((part, i) => (i % 2 === 1 ? <mark key={i}>{part}</mark> : part));
}
