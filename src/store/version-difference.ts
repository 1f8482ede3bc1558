import type { RecordKind } from './store.js';

/** What changed from one version of a text to the next. */
export interface VersionDifference {
  readonly older: string;
  readonly newer: string;
  /** paragraphs in the order of the newer text, the older one's own where they stood */
  readonly text: readonly { readonly state: 'same' | 'removed' | 'added'; readonly text: string }[];
  /** records of one version that the other has not, told by their words */
  readonly records: readonly { readonly state: 'removed' | 'added'; readonly kind: RecordKind; readonly id: string; readonly words: string }[];
}
