import type { EventType } from '../../codebooks/plover/plover.js';
import type { Span } from '../../document/span.js';
import type { TokenRange } from '../../reading/reading.js';
import type { Figure } from '../../records/figure/schema.js';
import type { Coding } from '../coding.js';
import type { CodedEvent } from '../events/code-events.js';

const counts: Readonly<Record<Figure['measure'], readonly EventType[]>> = {
  killed: ['ASSAULT'],
  injured: ['ASSAULT', 'PROTEST'],
  missing: ['ASSAULT'],
  captured: ['ASSAULT', 'COERCE'],
  hostages: ['ASSAULT', 'RETREAT', 'AID'],
  detained: ['COERCE'],
  displaced: ['ASSAULT', 'SANCTION', 'COERCE'],
  launched: ['ASSAULT'],
  other: [],
};

/**
 * The event whose people or things a number counts: one of a fitting type in its sentence, the nearest first; else the last one told before it in the paragraph.
 */
export function countedEvent(
  at: Coding,
  measure: Figure['measure'],
  number: TokenRange,
  events: readonly CodedEvent[],
): { event: CodedEvent; near: boolean } | null {
  const { scene } = at;
  const fitting = events.filter(({ record }) => counts[measure].includes(record.type) && record.modality === 'actual');
  const home = scene.sentenceOf(number.first);
  const place = (event: CodedEvent): number => scene.tokensIn(event.record.evidence.trigger as Span).first;
  const here = fitting
    .filter((event) => scene.sentenceOf(place(event)) === home)
    .sort((a, b) => Math.abs(place(a) - number.first) - Math.abs(place(b) - number.first));
  if (here[0]) return { event: here[0], near: true };
  const paragraph = scene.paragraphOf(number.first);
  const before = fitting.filter((event) => scene.paragraphOf(place(event)) === paragraph && place(event) < number.first && !event.record.background).at(-1);
  return before ? { event: before, near: false } : null;
}
