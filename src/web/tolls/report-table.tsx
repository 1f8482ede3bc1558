import type { ReactNode } from 'react';
import { boundsWords } from '../../cli/render/figure.js';
import { articleAt, saidBy } from '../addresses.js';
import { Link } from '../link.js';
import { dayWords } from '../parts/days.js';
import { seriesName } from './series-name.js';
import type { Report, Series } from './sources.js';

const bases = { stated: '', said: 'when it was said', happened: 'the day counted', published: 'only the publication', unknown: '' } as const;
const stances = { asserts: '', claims: 'claims', denies: 'denies', confirms: 'confirms', doubts: 'doubts' } as const;

/** The numbers of a series, each source's with all texts that carry it: reprints hang under it. */
export function ReportTable({ series }: { readonly series: Series }) {
  return (
    <Table>
      {series.reports.map((report) => (
        <ReportRow key={report.id} report={report} />
      ))}
    </Table>
  );
}

/** Numbers that stand each for itself, with what they count. */
export function SinglesTable({ series }: { readonly series: readonly Series[] }) {
  return <Table what>{series.flatMap((each) => each.reports.map((report) => <ReportRow key={report.id} report={report} what={seriesName(each)} />))}</Table>;
}

function Table({ what = false, children }: { readonly what?: boolean; readonly children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keyboard
    <div className="scroll" tabIndex={0} role="group" aria-label="Table of numbers">
      <table className="plain">
        <thead>
          <tr>
            {what && <th scope="col">What</th>}
            <th scope="col">As of</th>
            <th scope="col">Source</th>
            <th scope="col" className="number-cell">
              Number
            </th>
            <th scope="col">In the words</th>
            <th scope="col">Carried by</th>
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}

function ReportRow({ report, what }: { readonly report: Report; readonly what?: string }) {
  const [own, ...others] = report.carriers;
  return (
    <tr>
      {what && <td>{what}</td>}
      <td>
        {report.asOf.date ? dayWords(report.asOf.date) : 'not told'}
        {bases[report.asOf.basis] && <div className="soft small">{bases[report.asOf.basis]}</div>}
      </td>
      <td>
        {report.source.press ? report.source.name : <Link href={saidBy(report.source.name)}>{report.source.name}</Link>}{' '}
        {stances[report.stance] && <span className="tag">{stances[report.stance]}</span>} {report.part && <span className="tag">a part</span>}
      </td>
      <td className="number-cell">
        <strong>{boundsWords(report)}</strong>
      </td>
      <td dir="auto">
        “{own?.figure.written.text}”
        {own?.figure.caveats.map(({ text, start }) => (
          <span key={start} className="caveat">
            {' '}
            “{text}”
          </span>
        ))}
      </td>
      <td>
        {own && <Link href={articleAt(own.document.id, own.figure.id)}>{own.document.publisher ?? 'a text'}</Link>}
        {others.length > 0 && (
          <details>
            <summary>{others.length} more</summary>
            {others.map(({ document, figure, how }) => (
              <div key={figure.id}>
                <Link href={articleAt(document.id, figure.id)}>{document.publisher ?? 'a text'}</Link> <span className="soft">{how}</span>
              </div>
            ))}
          </details>
        )}
      </td>
    </tr>
  );
}
