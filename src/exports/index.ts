import type { Grouping } from '../records/grouping.js';
import type { Readout } from '../records/index.js';
import { acled } from './acled/acled.js';
import { annotation } from './annotation/annotation.js';
import { brat } from './brat/brat.js';
import { csv } from './csv/csv.js';
import type { Chunk, Export, Unit } from './export.js';
import { gdelt } from './gdelt/gdelt.js';
import { geojson } from './geojson/geojson.js';
import { happeningsOf } from './happening.js';
import { icews } from './icews/icews.js';
import { jsonl } from './jsonl/jsonl.js';
import { parquet } from './parquet/parquet.js';
import { polecat } from './polecat/polecat.js';
import type { Policy } from './policy.js';
import { prov } from './prov/prov.js';
import { inReview, type ReviewMode } from './review.js';
import { inCodePoints } from './spans.js';
import type { Tally } from './tally.js';
import { ucdp } from './ucdp/ucdp.js';
import { withoutText } from './without-text.js';

/** All formats, in the order in which they are listed. */
export const allExports: readonly Export[] = [jsonl, csv, parquet, polecat, gdelt, icews, ucdp, acled, geojson, annotation, prov, brat];

/** What is exported, and how. */
export interface Wanted {
  readonly unit: Unit;
  readonly policy: Policy | null;
  readonly withoutText: boolean;
  readonly review: ReviewMode;
  readonly grouping: Grouping;
}

async function* prepared(readouts: AsyncIterable<Readout> | Iterable<Readout>, format: Export, wanted: Wanted, tally: Tally): AsyncGenerator<Readout> {
  for await (const given of readouts) {
    const readout = inReview(given, wanted.review);
    tally.see(readout);
    const rejected =
      given.events.length + given.statements.length + given.figures.length - readout.events.length - readout.statements.length - readout.figures.length;
    if (rejected > 0) tally.leaveOut(`records left out by the review mode “${wanted.review}”`, rejected);
    const counted = format.offsets === 'code points' ? inCodePoints(readout) : readout;
    yield wanted.withoutText ? await withoutText(counted) : counted;
  }
}

/**
 * Writes records in a format, piece by piece, holding only what waits for the rest of its happening. The tally knows afterwards what was carried and
 * what was not.
 *
 * @example
 * for await (const { file, data } of exported(polecat, readouts, wanted, tally)) …
 */
export async function* exported(format: Export, readouts: AsyncIterable<Readout> | Iterable<Readout>, wanted: Wanted, tally: Tally): AsyncGenerator<Chunk> {
  const ready = prepared(readouts, format, wanted, tally);
  const options = { ...wanted, happeningOf: (document: string, event: string) => wanted.grouping.of(document, event)?.happening ?? null };
  if (format.of === 'documents') yield* format.write(ready, options, tally);
  else yield* format.write(happeningsOf(ready, wanted.grouping, wanted.unit), options, tally);
}
