import { boundsWords } from '../../cli/render/figure.js';
import { dayWords } from '../parts/days.js';
import { Legend } from './legend.js';
import { RangeChart } from './range-chart.js';
import { ReportTable } from './report-table.js';
import { seriesName } from './series-name.js';
import { type Report, type Series, sourcesOf } from './sources.js';
import { StepChart } from './step-chart.js';

/** One series: chart, what is to be said of it, and the table. */
export function SeriesSection({ series }: { readonly series: Series }) {
  const name = seriesName(series);
  const days = new Set(series.reports.flatMap(({ asOf }) => asOf.date ?? []));
  const steps = series.counting === 'cumulative' && days.size > 1;
  const by = new Map(series.reports.map((report) => [report.id, report]));
  return (
    <section className="series">
      <h2>{name}</h2>
      {steps ? (
        <StepChart series={series} label={`${name}, by as-of date and source; the table has the numbers`} />
      ) : (
        <RangeChart series={series} label={`${name}, by source; the table has the numbers`} />
      )}
      {steps && <Legend sources={sourcesOf(series)} />}
      <ul className="remarks">
        {series.disagreements.map(({ between: [a, b], days }) => (
          <li key={`${a} ${b}`}>
            {days === 'same' ? 'Two sources disagree' : 'Two sources differ, as of different days'}: {told(by.get(a))}; {told(by.get(b))}.
          </li>
        ))}
        {series.revisions.map(({ from, to, how }) => (
          <li key={`${from} ${to}`}>
            {told(by.get(to))} {how === 'said so' ? 'revises' : 'takes the place of'} {told(by.get(from))}.
          </li>
        ))}
        {series.bounds[0] && (
          <li>
            At least {series.bounds[0].atLeast.toLocaleString('en-GB')}, by a count of {series.bounds[0].why}.
          </li>
        )}
      </ul>
      <ReportTable series={series} />
    </section>
  );
}

const told = (report: Report | undefined): string =>
  report ? `${report.source.name} ${boundsWords(report)}${report.asOf.date ? ` (${dayWords(report.asOf.date)})` : ''}` : 'a number';
