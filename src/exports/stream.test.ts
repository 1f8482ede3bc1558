import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { sampleReadouts } from '../../test/sample-readouts.js';
import { type Grouping, ungrouped } from '../records/grouping.js';
import type { Readout } from '../records/index.js';
import { exported, allExports } from './index.js';
import { Tally } from './tally.js';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;
/** What a heap may grow by while all passes; the events themselves are several times that. */
const bound = 20 * 1024 * 1024;
const heaps: number[] = [];

/** Documents of 24 events each, made as they are asked for; the heap is measured six times on the way. */
function* many(sample: Readout, events: number): Generator<Readout> {
  const copies = Array.from({ length: 8 }, (_, n) => n);
  const documents = Math.ceil(events / (sample.events.length * copies.length));
  heaps.length = 0;
  for (let i = 0; i < documents; i++) {
    if (i % Math.floor(documents / 6) === 0) {
      collect();
      heaps.push(process.memoryUsage().heapUsed);
    }
    yield {
      ...sample,
      document: { ...sample.document, id: `sha256:${i}` },
      events: copies.flatMap((n) => sample.events.map((event) => ({ ...event, id: `${event.id}-${n}-${i}` }))),
      figures: sample.figures.map((figure) => ({ ...figure, id: `${figure.id}-${i}`, of: figure.of === null ? null : `${figure.of}-0-${i}` })),
    };
  }
}

/** Two documents side by side tell one happening: each waits for the next one alone. */
const pairs: Grouping = { of: (document, event) => ({ happening: `h-${Math.floor(Number(document.slice(7)) / 2)}-${event.replace(/-\d+$/u, '')}`, size: 2 }) };

/** One format of each way of writing has fifty thousand events; Parquet, which holds a row group, enough to fill several; the others enough to see. */
const counts: Readonly<Record<string, number>> = { jsonl: 50_000, polecat: 50_000, parquet: 15_000 };

test.each(allExports.map((format) => [format.name, counts[format.name] ?? 5_000, format] as const))(
  '%s: %i events pass in flat memory',
  async (_, events, format) => {
    const [sample] = await sampleReadouts();
    const tally = new Tally();
    const wanted = { unit: 'happening', policy: null, withoutText: false, review: 'reviewed', grouping: format.of === 'events' ? pairs : ungrouped } as const;
    let bytes = 0;
    for await (const { data } of exported(format, many(sample!, events), wanted, tally)) bytes += data.length;
    expect(tally.seen.get('events')).toBeGreaterThanOrEqual(events);
    expect(heaps.length).toBeGreaterThanOrEqual(6);
    expect(bytes).toBeGreaterThan(0);
    // The first measures are of a heap that still warms up.
    expect(Math.max(...heaps.slice(2)) - heaps[1]!).toBeLessThan(bound);
  },
  120_000,
);
