import { answerOf, api, type Toll } from '../api.js';
import { useLoaded } from '../load.js';
import { useQuery } from '../location.js';
import { Choice, Field, Filters } from '../parts/filters.js';
import { Show } from '../parts/loading.js';
import { SinglesTable } from './report-table.js';
import { seriesName } from './series-name.js';
import { SeriesSection } from './series-section.js';

const measures = ['killed', 'injured', 'missing', 'captured', 'hostages', 'detained', 'displaced', 'launched', 'other'] as const;

/** How many, by whose account, as of when: a chart and a table for each thing that is counted. No average, and no number is "the" number. */
export function TollsPage() {
  const query = useQuery();
  const word = (name: string) => query.get(name) || undefined;
  const asked = {
    measure: word('measure') as (typeof measures)[number] | undefined,
    party: word('party'),
    place: word('place'),
    words: word('words'),
    since: word('since'),
    until: word('until'),
  };
  const loaded = useLoaded(`tolls ${query}`, () => answerOf(api.tolls.$get({ query: asked })));
  return (
    <div className="narrow wide">
      <h1>Tolls</h1>
      <Filters>
        <Choice name="measure" words="Counted" choices={measures} />
        <Field name="words" words="Words beside it" hint="e.g. Kramatorsk" />
        <Field name="place" words="Place" />
        <Field name="party" words="Party" />
        <Field name="since" words="From" type="date" />
        <Field name="until" words="To" type="date" />
      </Filters>
      <Show loaded={loaded}>{(toll) => <All toll={toll} />}</Show>
    </div>
  );
}

function All({ toll }: { readonly toll: Toll }) {
  const series = toll.series.filter(({ comparable, reports }) => comparable && reports.length > 1);
  const once = toll.series.filter(({ comparable, reports }) => comparable && reports.length === 1);
  const alone = toll.series.filter(({ comparable }) => !comparable);
  if (toll.figures === 0) return <p>No figure fits. Take a filter away to see more.</p>;
  return (
    <>
      <p className="soft">
        {toll.figures} figures of {toll.documents} texts. <span className="legend-dot full" /> as of a day that is told <span className="legend-dot" /> only the
        publication's day is known. An arrow is an open bound.
      </p>
      {series.map((each) => (
        <SeriesSection key={seriesName(each) + (each.incident ?? '') + each.reports[0]?.id} series={each} />
      ))}
      {once.length > 0 && (
        <section className="series">
          <h2>Counted once</h2>
          <p className="soft">One source gives one number; nothing held stands against it.</p>
          <SinglesTable series={once} />
        </section>
      )}
      {alone.length > 0 && (
        <section className="series">
          <h2>Counts of an incident or a time that is not known</h2>
          <p className="soft">They are never set against each other.</p>
          <SinglesTable series={alone} />
        </section>
      )}
    </>
  );
}
