import type { Readout } from '../../records/index.js';
import type { Link } from '../../records/record.js';
import type { Report, Series, Toll } from '../../tolls/index.js';
import type { Happening } from '../happening.js';
import { chainNames, once } from '../told.js';

/** A cell of a dossier's table: words, and quotes of the text under them. */
export interface DossierCell {
  readonly words: string;
  readonly quotes?: readonly string[];
}

/** One claim with all that it rests on: the words, who says so, who printed it, when and where, what weakens it, who looked at it. */
export interface Source {
  readonly quote: string;
  readonly chain: string;
  readonly publisher: string;
  readonly published: string;
  readonly url: string | null;
  readonly caveats: readonly string[];
  readonly reviewed: readonly string[];
}

/** A file to hand on: a table, notes, and the sources of what it says. Rendered as Markdown, HTML or DOCX. */
export interface Dossier {
  readonly title: string;
  /** one line under the title */
  readonly about: string;
  readonly tables: readonly { readonly caption: string; readonly columns: readonly string[]; readonly rows: readonly (readonly DossierCell[])[] }[];
  readonly notes: readonly string[];
  readonly sources: readonly Source[];
}

type Told = { readonly chain: readonly Link[]; readonly caveats: readonly { readonly text: string }[]; readonly review: Readout['events'][number]['review'] };

const oneLine = (words: string): string => words.replace(/\s+/gu, ' ').trim();
const many = (count: number, one: string): string => `${count.toLocaleString('en-GB')} ${one}${count === 1 ? '' : 's'}`;
const cell = (words: string | number | null): DossierCell => ({ words: words === null ? '' : String(words) });

function sourceOf(document: { publisher: string | null; published: string | null; url: string | null }, record: Told, quote: string): Source {
  return {
    quote: oneLine(quote),
    chain: chainNames(record.chain),
    publisher: document.publisher ?? 'no publisher',
    published: document.published ?? 'no date',
    url: document.url,
    caveats: once(record.caveats.map(({ text }) => oneLine(text))),
    reviewed: record.review.map(({ state, field, by, at, note }) =>
      [`${state}${field ? ` (${field})` : ''} by ${by}, ${at.slice(0, 10)}`, note].filter(Boolean).join(': '),
    ),
  };
}

function sentenceIn(evidence: Readout['events'][number]['evidence']): string {
  const { sentence } = evidence;
  return sentence && !Array.isArray(sentence) ? sentence.text : '';
}

const rangeWords = ({ low, high, approximate }: Pick<Report, 'low' | 'high' | 'approximate'>): string => {
  const number = (value: number): string => value.toLocaleString('en-GB');
  if (low === null) return high === null ? 'not said' : `at most ${number(high)}`;
  if (high === null) return `at least ${number(low)}`;
  return low === high ? `${approximate ? 'about ' : ''}${number(low)}` : `${number(low)}–${number(high)}`;
};

const countingWords = { incident: 'in one incident', cumulative: 'in all', daily: 'day by day', unknown: 'over a time that is not said' } as const;

function seriesTable(series: Series): Dossier['tables'][number] {
  const { measure, unit, group, counting, since, comparable } = series;
  const over =
    counting === 'cumulative' && since
      ? `since ${since}`
      : !comparable && counting === 'incident'
        ? 'in an incident that is not known'
        : countingWords[counting];
  return {
    caption: `${measure === 'other' ? (unit ?? 'counted') : measure}, ${group}, ${over}`,
    columns: ['As of', 'Number', 'By whose account', 'Printed by'],
    rows: series.reports.map((report) => [
      cell(`${report.asOf.date ?? 'no date'}${report.asOf.basis === 'published' ? ' (published)' : ''}`),
      { words: `${rangeWords(report)}${report.part ? ' (a part)' : ''}`, quotes: once(report.carriers.map(({ figure }) => oneLine(figure.written.text))) },
      cell(`${report.source.name}${report.stance === 'asserts' ? '' : ` (${report.stance})`}`),
      cell(once(report.carriers.map(({ document, how }) => `${document.publisher ?? 'no publisher'}${how === 'reprint' ? ' (reprint)' : ''}`)).join(', ')),
    ]),
  };
}

function remarksOf({ reports, disagreements, revisions, unordered, bounds }: Series): string[] {
  const words = (id: string): string => {
    const report = reports.find((one) => one.id === id);
    return report ? `${report.source.name}, ${rangeWords(report)}, as of ${report.asOf.date ?? 'no date'}` : id;
  };
  return [
    ...disagreements.map(
      ({ between: [a, b], days }) => `Two sources ${days === 'same' ? 'disagree' : 'differ, as of different days'}: ${words(a)}; ${words(b)}.`,
    ),
    ...revisions.map(({ from, to, how }) => `${words(to)} ${how === 'said so' ? 'revises' : 'takes the place of'} ${words(from)}.`),
    ...unordered.map(([a, b]) => `Which of two numbers of one day came last is not told: ${words(a)}; ${words(b)}.`),
    ...bounds
      .slice(0, 1)
      .map(({ atLeast, words: whom }) => `A count of some among them binds the whole from below: ${atLeast.toLocaleString('en-GB')} (${whom}).`),
  ];
}

/**
 * The dossier of a toll: a table for each series, what is to be said of it, and each number in the words in which it is printed.
 *
 * @example
 * markdown(dossierOfToll(toll))
 */
export function dossierOfToll({ of, series, figures, documents }: Toll): Dossier {
  return {
    title: `Toll: ${of}`,
    about: `${many(figures, 'figure')} in ${many(documents, 'document')}. Ranges stand as they are printed; nothing is added up, averaged or called the best.`,
    tables: series.map(seriesTable),
    notes: series.flatMap(remarksOf),
    sources: series.flatMap(({ reports }) =>
      reports.flatMap(({ carriers }) => carriers.map(({ document, figure }) => sourceOf(document, figure, sentenceIn(figure.evidence) || figure.written.text))),
    ),
  };
}

/**
 * The dossier of a happening: each claim of it, who tells, confirms or denies it, in whose words.
 *
 * @example
 * markdown(dossierOfHappening(happening))
 */
export function dossierOfHappening({ id, claims }: Happening): Dossier {
  const names = (readout: Readout, ids: readonly string[]): string =>
    ids.map((actor) => readout.actors.find((row) => row.id === actor)?.name ?? actor).join(', ');
  const { readout, event } = claims[0]!;
  const denied = claims.filter((claim) => claim.event.negated).length;
  return {
    title: `${[event.type, ...event.modes].join(' ')}: ${[names(readout, event.actors), names(readout, event.recipients)].filter((part) => part !== '').join(' → ') || 'parties that are not named'}`,
    about: `Happening ${id}: ${many(claims.length, 'claim')} in ${many(new Set(claims.map((claim) => claim.readout.document.id)).size, 'document')}${denied > 0 ? `, ${denied} of which ${denied === 1 ? 'denies' : 'deny'} it` : ''}.`,
    tables: [
      {
        caption: 'Who says what of it',
        columns: ['When', 'What', 'By', 'On or with', 'Where', 'By whose account'],
        rows: claims.map(({ readout: from, event: told }) => [
          cell(
            told.happened
              ? [told.happened.start?.slice(0, 10), told.happened.end?.slice(0, 10)].filter((day, i, all) => day && all.indexOf(day) === i).join(' to ')
              : 'not said',
          ),
          cell(
            [told.negated ? 'did not happen:' : told.modality === 'actual' ? '' : `${told.modality}:`, told.type, ...told.modes]
              .filter((part) => part !== '')
              .join(' '),
          ),
          cell(names(from, told.actors)),
          cell(names(from, told.recipients)),
          cell(told.place?.name ?? ''),
          cell(chainNames(told.chain)),
        ]),
      },
    ],
    notes: [],
    sources: claims.map((claim) => sourceOf(claim.readout.document, claim.event, sentenceIn(claim.event.evidence))),
  };
}

/** What a dossier needs of a comparison of two accounts, whoever made it. Empty cells are said to be empty by their `words`. */
export interface ComparedAccounts {
  readonly title: string;
  readonly about: string;
  /** one for each side, in the order of the cells */
  readonly sides: readonly string[];
  /** who asked for it, format, length, who was there, date: as each side tells it */
  readonly frame: readonly { readonly what: string; readonly cells: readonly DossierCell[] }[];
  readonly items: readonly { readonly relation: string; readonly score: number | null; readonly cells: readonly DossierCell[] }[];
  readonly notes: readonly string[];
  readonly sources: readonly Source[];
}

/**
 * The dossier of a comparison: the frame, then item by item what each side says, in its words.
 *
 * @example
 * markdown(dossierOfComparison(comparison))
 */
export function dossierOfComparison({ title, about, sides, frame, items, notes, sources }: ComparedAccounts): Dossier {
  return {
    title,
    about,
    tables: [
      { caption: 'The frame', columns: ['', ...sides], rows: frame.map(({ what, cells }) => [cell(what), ...cells]) },
      {
        caption: 'Item by item',
        columns: ['', ...sides],
        rows: items.map(({ relation, score, cells }) => [cell(score === null ? relation : `${relation} (${score.toFixed(2)})`), ...cells]),
      },
    ],
    notes,
    sources,
  };
}
