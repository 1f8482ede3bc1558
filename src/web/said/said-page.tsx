import { articleAt, saidBy } from '../addresses.js';
import { answerOf, api } from '../api.js';
import { StatementBody } from '../article/card-body.js';
import { Link } from '../link.js';
import { useQuery } from '../location.js';
import { Chain } from '../parts/chain.js';
import { dayWords } from '../parts/days.js';
import { Choice, Field, Filters } from '../parts/filters.js';
import { Show } from '../parts/loading.js';
import { listed, nameOf } from '../parts/names.js';
import { More, usePages } from '../parts/pages.js';

const acts = ['asks', 'offers', 'commits', 'agrees', 'refuses', 'warns', 'thanks', 'condemns', 'condoles', 'invites', 'informs', 'denies', 'other'] as const;

/** Who said what: by speaker, words, act and period. */
export function SaidPage() {
  const query = useQuery();
  const word = (name: string) => query.get(name) || undefined;
  const asked = {
    by: word('by'),
    to: word('to'),
    about: word('about'),
    act: word('act') as (typeof acts)[number] | undefined,
    since: word('since'),
    until: word('until'),
  };
  const pages = usePages(`statements ${query}`, (after) => answerOf(api.statements.$get({ query: { ...asked, limit: '40', after } })));
  return (
    <div className="narrow wide">
      <h1>Who said what</h1>
      <Filters>
        <Field name="by" words="Speaker" hint="a name or RUS" />
        <Field name="to" words="To" />
        <Field name="about" words="About" hint="words in it" />
        <Choice name="act" words="Act" choices={acts} />
        <Field name="since" words="From" type="date" />
        <Field name="until" words="To day" type="date" />
      </Filters>
      <Show loaded={pages.loaded}>
        {(items) =>
          items.length === 0 ? (
            <p>No statement fits. A speaker is found by name, by the letters of a state (RUS) or by a registry id.</p>
          ) : (
            <>
              <ol className="list">
                {items.map(({ record, actors, document, day }) => {
                  const speakers = record.speaker.map((id) => nameOf([...actors], id));
                  return (
                    <li key={record.id}>
                      <p>
                        <strong>
                          {speakers.length > 0 ? <Link href={saidBy(speakers[0]!)}>{listed(speakers)}</Link> : (record.source?.text ?? 'not named')}
                        </strong>{' '}
                        <span className="kind statement">{record.act === 'other' ? 'says' : record.act}</span>{' '}
                        <span className="soft">
                          {day ? dayWords(day.start) : ''} ·{' '}
                          <Link href={articleAt(document.id, record.id)}>{document.publisher ?? document.title ?? 'text'}</Link>
                        </span>
                      </p>
                      <StatementBody statement={record} actors={[...actors]} brief />
                      {record.chain.length > 1 && <Chain chain={record.chain} publisher={document.publisher} />}
                    </li>
                  );
                })}
              </ol>
              <More pages={pages} />
            </>
          )
        }
      </Show>
    </div>
  );
}
