import type { Figure } from '../../records/figure/schema.js';
import { block, type Page } from './block.js';
import { chainWords, isClaim } from './chain.js';
import { intervalWords } from './time.js';
import { oneLine } from './words.js';

const numberWords = (value: number): string => value.toLocaleString('en-GB');

/**
 * What a figure commits to: "≥ 1,300", "≤ 1,200", "30–40", "about 40", "39"; '?' where the words give no bound.
 *
 * @example
 * boundsWords({ low: 1300, high: null, approximate: false }) // '≥ 1,300'
 */
export function boundsWords({ low, high, approximate }: Pick<Figure, 'low' | 'high' | 'approximate'>): string {
  if (low === null && high === null) return '?';
  if (high === null) return `≥ ${numberWords(low ?? 0)}`;
  if (low === null) return `≤ ${numberWords(high)}`;
  if (low !== high) return `${numberWords(low)}–${numberWords(high)}`;
  return approximate ? `about ${numberWords(low)}` : numberWords(low);
}

const scopes = { incident: 'in one incident', day: 'in a day', since: 'since', total: 'in all', unknown: '' } as const;

/**
 * One figure as a block: measure and bounds, the group and the words as printed, over what time and as of when, who says so.
 */
export function renderFigure(page: Page, figure: Figure): string {
  const { ink } = page;
  const group = figure.group.text ? oneLine(figure.group.text.text) : (figure.unit ?? 'people');
  const since = figure.since ? `since ${intervalWords(figure.since)}` : figure.scope === 'since' ? '' : scopes[figure.scope];
  const about = [
    since,
    figure.asOf ? `as of ${intervalWords(figure.asOf)}` : '',
    figure.coverage === 'part' ? 'a part' : '',
    figure.background ? 'BACKGROUND' : '',
    figure.cause ? `by ${oneLine(figure.cause.text.text)}` : '',
    figure.of ? `counts ${page.label(figure.of)}` : '',
    ...figure.relation.map(({ kind, figure: other }) => `${kind} ${page.label(other)}`),
    ...figure.caveats.map(({ text }) => `“${oneLine(text)}”`),
  ].filter((words) => words !== '');
  return block(page, page.label(figure.id), { words: `${figure.measure} ${boundsWords(figure)}`, ink: ink.heading }, [
    { words: `${group}: “${oneLine(figure.written.text)}”`, ink: ink.strong },
    ...(about.length > 0 ? [{ words: about.join(' · ') }] : []),
    { words: chainWords(figure.chain, page.publisher), ink: isClaim(figure.chain, page.publisher) ? ink.claim : ink.faint },
  ]);
}
