import { type Claim, claimsOf } from '../../grouping/claim.js';
import { groupClaims } from '../../grouping/group.js';
import type { Readout } from '../../records/index.js';
import { loadRegistry } from '../../registry/load.js';
import { modelOf, type Suite, type SuiteOptions } from '../suite.js';
import { withGoldEvents } from './gold-events.js';
import { articlesOf, keyOf, type Mention, type Pair, placeOf, readPairs } from './pairs.js';
import { type HappeningScores, type KeyPair, scorePairs } from './score.js';

/** Pairs measured over readouts: by all claims, and by those that the readouts hold. */
export interface Measured {
  readonly all: HappeningScores;
  readonly found: HappeningScores;
}

/**
 * Groups the claims of readouts, by article name, and scores them against pairs. A mention is found where an event's trigger overlaps it.
 *
 * Throws SuiteError where a text does not have the words of a mention.
 *
 * @example
 * measurePairs(pairs, new Map([['013-madrid', readout]])).all.f1
 */
export function measurePairs(pairs: readonly Pair[], readouts: ReadonlyMap<string, Readout>): Measured {
  const claims = [...readouts.values()].flatMap(claimsOf);
  const happeningOf = new Map(groupClaims(claims).flatMap(({ id, claims }) => claims.map((claim) => [claim, id] as const)));
  const byFile = new Map([...readouts].map(([file, readout]) => [file, triggersOf(readout)] as const));
  const found = new Map<string, string>();
  const key = (mention: Mention): string => {
    const place = placeOf(mention, readouts.get(mention.file)!.document.text);
    const name = keyOf(mention.file, place.start);
    const claim = byFile.get(mention.file)!.find(({ start, end }) => start < place.end && place.start < end);
    const happening = claim && happeningOf.get(claim.id);
    if (happening) found.set(name, happening);
    return name;
  };
  const keyed = pairs.map(({ a, b, same }): KeyPair => ({ a: key(a), b: key(b), same }));
  const held = keyed.filter(({ a, b }) => found.has(a) && found.has(b));
  return { all: scorePairs(keyed, (name) => found.get(name) ?? null), found: scorePairs(held, (name) => found.get(name) ?? null) };
}

function triggersOf({ events }: Readout): { id: Claim['id']; start: number; end: number }[] {
  return events.flatMap(({ id, evidence }) => {
    const trigger = evidence.trigger;
    return trigger && !Array.isArray(trigger) ? [{ id, start: trigger.start, end: trigger.end }] : [];
  });
}

async function readAll(files: ReturnType<typeof articlesOf>, options: SuiteOptions): Promise<Map<string, Readout>> {
  const model = modelOf(options);
  const readouts = new Map<string, Readout>();
  for (const [name, { article }] of files) {
    readouts.set(name, await model.readFile(article));
    options.onProgress?.(readouts.size, files.size);
  }
  return readouts;
}

const figures = ({ all, found }: Measured, name: string) => ({
  [`${name}F1`]: all.f1,
  [`${name}Precision`]: all.precision,
  [`${name}Recall`]: all.recall,
  [`${name}Merged`]: all.merged,
  [`${name}Joined`]: all.joined,
  [`${name}FoundF1`]: found.f1,
  [`${name}Found`]: all.claims === 0 ? 0 : found.claims / all.claims,
});

/** Event claims of articles grouped into happenings, of those that the reader finds and of those in the gold. */
export const happenings: Suite = {
  name: 'happenings',
  about: 'which event claims tell one happening (pairs.json, articles in ../articles): B-cubed F1, different ones merged',
  folds: false,
  async run(options) {
    const pairs = readPairs(options.data);
    const files = articlesOf(options.data, pairs);
    const read = await readAll(files, options);
    const registry = loadRegistry();
    const gold = new Map([...read].map(([name, readout]) => [name, withGoldEvents(readout, files.get(name)!.gold, registry)]));
    const parts = [...new Set([...files.values()].map(({ half }) => half))].sort().map((half) => {
      const own = pairs.filter(({ a, b }) => files.get(a.file)!.half === half && files.get(b.file)!.half === half);
      return [half, { n: own.length, ...figures(measurePairs(own, read), 'read'), ...figures(measurePairs(own, gold), 'gold') }] as const;
    });
    const metrics = { ...figures(measurePairs(pairs, read), 'read'), ...figures(measurePairs(pairs, gold), 'gold') };
    return { suite: 'happenings', n: pairs.length, metrics, parts: Object.fromEntries(parts) };
  },
};
