import type { Document } from '../../document/document.js';
import type { Writing } from '../engine.js';
import { overlapOf, reprintOverlap, shinglesOf, sketchOf } from './shingles.js';

/** Texts looked at for a reprint, those with most in common first. */
const candidates = 20;

/**
 * Puts the versions of an address in order: by publication, retrieval, then as they were added. The last one answers; each of the others
 * but the first is told to be a version of the one before.
 */
export async function orderVersions(trx: Writing, key: string): Promise<void> {
  const held = await trx.selectFrom('documents').select(['seq', 'id', 'published', 'retrieved', 'versionOf', 'latest']).where('urlKey', '=', key).execute();
  const order = (a: string | null, b: string | null) => ((a ?? '') < (b ?? '') ? -1 : (a ?? '') > (b ?? '') ? 1 : 0);
  held.sort((a, b) => order(a.published, b.published) || order(a.retrieved, b.retrieved) || a.seq - b.seq);
  for (const [i, { seq, versionOf, latest }] of held.entries()) {
    const before = held[i - 1]?.id ?? null;
    const last = i === held.length - 1 ? 1 : 0;
    if (versionOf !== before || latest !== last) await trx.updateTable('documents').set({ versionOf: before, latest: last }).where('seq', '=', seq).execute();
  }
}

const bodyOf = ({ paragraphs }: Pick<Document, 'paragraphs'>): string =>
  paragraphs
    .filter(({ role }) => role === 'body')
    .map(({ text }) => text)
    .join('\n');

/** A document's place among near-same texts. */
export interface Likeness {
  /** `seq` of the documents whose body it shares */
  readonly like: readonly number[];
  readonly sketch: readonly number[];
}

/** Finds the documents of other addresses whose body is near the same: they share a hash of their sketches, and four fifths of their shingles. */
export async function findLike(trx: Writing, document: Pick<Document, 'paragraphs' | 'id'>, key: string | null): Promise<Likeness> {
  const shingles = shinglesOf(bodyOf(document));
  const sketch = sketchOf(shingles);
  if (sketch.length === 0) return { like: [], sketch };
  const near = await trx
    .selectFrom('sketches')
    .select(({ fn }) => ['document', fn.countAll<number>().as('shared')])
    .where('hash', 'in', sketch)
    .groupBy('document')
    .orderBy('shared', 'desc')
    .orderBy('document')
    .limit(candidates)
    .execute();
  if (near.length === 0) return { like: [], sketch };
  const texts = await trx
    .selectFrom('documents')
    .select(['seq', 'id', 'urlKey', 'text', 'paragraphs'])
    .where(
      'seq',
      'in',
      near.map(({ document }) => document),
    )
    .execute();
  const like = texts.filter(({ id, urlKey, text, paragraphs }) => {
    if (id === document.id || (key !== null && urlKey === key)) return false;
    const spans = JSON.parse(paragraphs) as Document['paragraphs'];
    const body = bodyOf({ paragraphs: spans.map((span) => ({ ...span, text: text.slice(span.start, span.end) })) });
    return overlapOf(shingles, shinglesOf(body)) >= reprintOverlap;
  });
  return { like: like.map(({ seq }) => seq), sketch };
}

/**
 * Makes one family of the documents given and of those that they reprint or that reprint them: the earliest published (of several, the first
 * by id) is the text, the others are reprints of it. Families apart stay as they are.
 */
export async function orderReprints(trx: Writing, seqs: readonly number[]): Promise<void> {
  if (seqs.length === 0) return;
  const first = await trx
    .selectFrom('documents')
    .select(['id', 'reprintOf'])
    .where('seq', 'in', [...seqs])
    .execute();
  const heads = [...new Set(first.map(({ id, reprintOf }) => reprintOf ?? id))];
  const family = await trx
    .selectFrom('documents')
    .select(['seq', 'id', 'published', 'reprintOf'])
    .where(({ or, eb }) => or([eb('id', 'in', heads), eb('reprintOf', 'in', heads)]))
    .execute();
  const rank = ({ published, id }: { published: string | null; id: string }) => `${published ?? '9999'} ${id}`;
  const head = family.reduce((a, b) => (rank(b) < rank(a) ? b : a));
  for (const { seq, id, reprintOf } of family) {
    const wanted = id === head.id ? null : head.id;
    if (reprintOf !== wanted) await trx.updateTable('documents').set({ reprintOf: wanted }).where('seq', '=', seq).execute();
  }
}
