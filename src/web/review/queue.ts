import { answerOf, api } from '../api.js';
import { partiesOf } from '../parts/names.js';

/** A record that waits for a person. */
export interface Queued {
  readonly id: string;
  readonly kind: 'event' | 'statement' | 'figure';
  readonly document: string;
  readonly label: string;
  readonly words: string;
  readonly score: number;
}

/** Records of a kind that are looked through for the queue. */
const most = '500';

/**
 * The records at which nobody has looked, the least sure first; of one document or of all.
 *
 * @example
 * (await queueOf(undefined))[0]?.score // the lowest
 */
export async function queueOf(document: string | undefined): Promise<Queued[]> {
  const query = { document, state: 'open', limit: most } as const;
  const [events, statements, figures] = await Promise.all([
    answerOf(api.events.$get({ query })),
    answerOf(api.statements.$get({ query })),
    answerOf(api.figures.$get({ query })),
  ]);
  const queue: Queued[] = [
    ...events.items.map(
      ({ record, actors, document }): Queued => ({
        id: record.id,
        kind: 'event',
        document: document.id,
        label: [record.type, ...record.modes].join(' '),
        words: partiesOf(record, [...actors]),
        score: record.score,
      }),
    ),
    ...statements.items.map(
      ({ record, document }): Queued => ({
        id: record.id,
        kind: 'statement',
        document: document.id,
        label: record.act === 'other' ? 'says' : record.act,
        words: cut(record.content.map(({ text }) => text).join(' … ')),
        score: record.score,
      }),
    ),
    ...figures.items.map(
      ({ record, document }): Queued => ({
        id: record.id,
        kind: 'figure',
        document: document.id,
        label: record.measure,
        words: cut(record.written.text),
        score: record.score,
      }),
    ),
  ];
  return queue.sort((a, b) => a.score - b.score || (a.id < b.id ? -1 : 1));
}

const cut = (words: string): string => (words.length > 110 ? `${words.slice(0, 109)}…` : words);
