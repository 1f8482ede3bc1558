import type { sayingOf } from '../../languages/en/say-words.js';
import type { TokenRange } from '../../reading/reading.js';
import type { Stretch } from '../scene.js';

/** One act of saying, before it becomes a statement and a link of chains. */
export interface Saying {
  readonly cue: readonly TokenRange[];
  readonly source: readonly TokenRange[];
  /** what was said, in text order; never empty */
  readonly content: readonly Stretch[];
  readonly speakers: readonly string[];
  /** why the speakers are who they are, where no words next to the cue say so */
  readonly speakerBasis: string | null;
  readonly addressees: readonly string[];
  readonly sense: ReturnType<typeof sayingOf>;
  readonly score: number;
  readonly rule: 'model' | 'headline' | 'quotation goes on';
  /** a link of chains only: its content is told, but it is no statement of its own */
  readonly linkOnly: boolean;
}

/** From the first to the last unit of what was said. */
export function extent(saying: Saying): Stretch {
  return { start: saying.content[0]!.start, end: saying.content.at(-1)!.end };
}

/** Whether the words at a stretch are part of what was said. */
export function covers(saying: Saying, at: Stretch): boolean {
  return saying.content.some((part) => at.start >= part.start && at.end <= part.end);
}

/** How much was said, in code units: the smaller of two sayings that hold the same words is the inner one. */
export function size(saying: Saying): number {
  return saying.content.reduce((sum, part) => sum + part.end - part.start, 0);
}
