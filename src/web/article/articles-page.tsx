import { answerOf, api } from '../api.js';
import { articleAt } from '../addresses.js';
import { Link } from '../link.js';
import { useQuery } from '../location.js';
import { dayWords } from '../parts/days.js';
import { Field, Filters } from '../parts/filters.js';
import { More, usePages } from '../parts/pages.js';
import { Show } from '../parts/loading.js';

/** The articles of the store, newest first. */
export function ArticlesPage() {
  const query = useQuery();
  const filter = {
    publisher: query.get('publisher') || undefined,
    issuer: query.get('issuer') || undefined,
    since: query.get('since') || undefined,
    until: query.get('until') || undefined,
  };
  const pages = usePages(`documents ${query}`, (after) => answerOf(api.documents.$get({ query: { ...filter, limit: '50', after } })));
  return (
    <div className="narrow wide">
      <h1>Articles</h1>
      <Filters>
        <Field name="publisher" words="Publisher" />
        <Field name="issuer" words="Whose account" hint="government or body" />
        <Field name="since" words="From" type="date" />
        <Field name="until" words="To" type="date" />
      </Filters>
      <Show loaded={pages.loaded}>
        {(items) =>
          items.length === 0 ? (
            <Empty filtered={query.size > 0} />
          ) : (
            <>
              <ol className="list">
                {items.map((document) => (
                  <li key={document.id}>
                    <Link className="list-title" href={articleAt(document.id)} dir="auto">
                      {document.title ?? 'Without title'}
                    </Link>
                    <p className="soft">
                      {document.kind !== 'article' && <span className="tag">{document.kind}</span>} {document.publisher ?? 'publisher unknown'} ·{' '}
                      {dayWords(document.published) || 'date unknown'}
                      {document.reprintOf && ' · a reprint'}
                    </p>
                  </li>
                ))}
              </ol>
              <More pages={pages} />
            </>
          )
        }
      </Show>
    </div>
  );
}

function Empty({ filtered }: { readonly filtered: boolean }) {
  if (filtered) return <p>No article fits. Take a filter away to see more.</p>;
  return (
    <div className="notice">
      <strong>Nothing here yet</strong>
      <p>
        <Link href="/add">Add articles</Link>: drop files or paste a text. “npm run demo” fills a store with examples.
      </p>
    </div>
  );
}
