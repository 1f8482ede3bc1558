/** The label sets of the model's heads, as `models/labels.json` keeps them; their order is the order of the model's outputs. */
export interface ReaderLabels {
  /** columns of the `tags` output that each word-level head owns: [first, last exclusive] */
  readonly heads: Readonly<Record<TagHead, readonly [number, number]>>;
  readonly upos: readonly string[];
  readonly feats: readonly string[];
  readonly deprels: readonly string[];
  readonly news: readonly string[];
  readonly re3d: readonly string[];
  readonly roles: readonly string[];
  readonly mention: readonly string[];
  readonly trigger: readonly string[];
  /** `TYPE/mode` */
  readonly mode: readonly string[];
  readonly modality: readonly string[];
  readonly figure: readonly string[];
  readonly roots: readonly string[];
  /** what a word can be to an anchor word: the first word of a cue, of a trigger, of a figure */
  readonly links: Readonly<Record<LinkHead, readonly string[]>>;
  /** words that a window has at least; a shorter one is padded */
  readonly fewest: number;
}

export type TagHead = 'upos' | 'feats' | 'news' | 're3d' | 'roles' | 'mention' | 'cue' | 'trigger' | 'mode' | 'modality' | 'negated' | 'background' | 'figure';
export type LinkHead = 'attribution' | 'event' | 'figure';

/** The regression that turns scores of the reader into the probability that a record is right, by kind of record. */
export type Calibration = Readonly<Record<'event' | 'statement' | 'figure', { readonly bias: number; readonly weights: Readonly<Record<string, number>> }>>;
