import { answerOf, api } from '../api.js';
import { useLoaded } from '../load.js';
import { useWord } from '../location.js';
import { Choice, Field, Filters } from '../parts/filters.js';
import { Show } from '../parts/loading.js';

/** The records in another format: what it will carry is told before, and what it cannot. */
export function ExportPage() {
  const formats = useLoaded('exports', () => answerOf(api.exports.$get()));
  const [to] = useWord('to');
  return (
    <div className="narrow wide">
      <h1>Export</h1>
      <Show loaded={formats}>
        {(all) => {
          const format = all.find(({ name }) => name === to);
          return (
            <>
              <Filters>
                <Choice name="to" words="Format" choices={all.map(({ name }) => name)} all="choose" />
                {format?.of === 'events' && <Choice name="unit" words="A row is" choices={['claim']} all="a happening" />}
                <Choice name="policy" words="Where numbers differ, take" choices={['lowest', 'highest', 'latest']} all="none" />
                <Choice
                  name="review"
                  words="Whose word"
                  choices={[
                    ['machine', "the machine's alone"],
                    ['confirmed', 'what people confirmed'],
                  ]}
                  all="people's over the machine's"
                />
                <Choice name="withoutText" words="Words of the texts" choices={[['true', 'left out']]} all="included" />
                <Field name="publisher" words="Publisher" />
                <Field name="since" words="From" type="date" />
                <Field name="until" words="To" type="date" />
              </Filters>
              {format ? (
                <Preview name={format.name} about={format.about} />
              ) : (
                <dl className="formats">
                  {all.map(({ name, about }) => (
                    <div key={name}>
                      <dt>{name}</dt>
                      <dd>{about}</dd>
                    </div>
                  ))}
                </dl>
              )}
            </>
          );
        }}
      </Show>
    </div>
  );
}

function Preview({ name, about }: { readonly name: string; readonly about: string }) {
  const query = new URLSearchParams(location.search);
  query.delete('to');
  const words = Object.fromEntries(query) as Record<string, string>;
  const preview = useLoaded(`preview ${name} ${query}`, () => answerOf(api.exports[':format'].preview.$get({ param: { format: name }, query: words })));
  return (
    <section aria-label="What it will carry">
      <p>{about}</p>
      <Show loaded={preview}>
        {({ documents, rows, missing }) => (
          <>
            <p>
              <strong>{documents}</strong> {documents === 1 ? 'document' : 'documents'}
              {rows.map(({ file, rows }) => (
                <span key={file}>
                  , <strong>{rows}</strong> rows{file && ` in ${file}`}
                </span>
              ))}
              .
            </p>
            {missing.length > 0 ? (
              <>
                <h2>What this format cannot carry</h2>
                <ul className="remarks">
                  {missing.map(({ what, count }) => (
                    <li key={what}>
                      {count.toLocaleString('en-GB')} {what}
                    </li>
                  ))}
                </ul>
              </>
            ) : (
              <p>Nothing is left behind.</p>
            )}
            <p>
              <a className="button primary" href={`/api/exports/${name}${query.size > 0 ? `?${query}` : ''}`} download>
                Download
              </a>
            </p>
          </>
        )}
      </Show>
    </section>
  );
}
