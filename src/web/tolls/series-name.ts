import { dayWords } from '../parts/days.js';
import type { Series } from './sources.js';

const countings: Readonly<Record<Series['counting'], string>> = {
  cumulative: 'in all',
  daily: 'in a day',
  incident: 'in one incident',
  unknown: 'over a time that is not told',
};

/** How a series is called: "killed, people, in all since 7 October 2023". */
export const seriesName = ({ measure, unit, group, counting, since }: Series): string =>
  `${measure === 'other' ? (unit ?? 'other') : measure}: ${group}, ${countings[counting]}${since ? ` since ${dayWords(since)}` : ''}`;
