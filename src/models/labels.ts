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
  readonly links: Readonly<Record<LinkHead, LinkLabels>>;
}

export type TagHead = 'upos' | 'feats' | 'news' | 're3d' | 'roles' | 'mention' | 'cue' | 'trigger' | 'mode' | 'modality' | 'negated' | 'background' | 'figure';
export type LinkHead = 'attribution' | 'event' | 'figure';

/** What a word can be to an anchor word, and how the distance between the two weighs. */
export interface LinkLabels {
  readonly labels: readonly string[];
  /** length of a label's query and key */
  readonly rank: number;
  /** per distance class (`training/model.py`, `bucket`) a bias per label */
  readonly bias: readonly (readonly number[])[];
}
