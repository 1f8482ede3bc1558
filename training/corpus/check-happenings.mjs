// What is wrong with the labelled pairs of event claims.
import { existsSync, readFileSync } from 'node:fs';

/** Every fault of the pairs, in words; [] if they are sound or not here. `documents` are the articles that they quote. */
export function happeningFaults(path, documents) {
  if (!existsSync(path)) return [];
  const { pairs } = JSON.parse(readFileSync(path, 'utf8'));
  const texts = new Map(documents.map(({ slug, text }) => [slug, text]));
  const faults = [];
  const seen = new Set();
  for (const [i, pair] of pairs.entries()) {
    for (const claim of [pair.a, pair.b]) {
      if (!texts.has(claim.file)) faults.push(`pair ${i + 1}: no article ${claim.file}`);
      else if (!texts.get(claim.file).includes(claim.quote)) faults.push(`pair ${i + 1}: not in ${claim.file}: «${claim.quote}»`);
    }
    if (typeof pair.same !== 'boolean') faults.push(`pair ${i + 1}: same is neither true nor false`);
    const key = [pair.a, pair.b].map(({ file, quote }) => `${file} ${quote}`).sort().join('\n');
    if (seen.has(key)) faults.push(`pair ${i + 1}: stands twice`);
    seen.add(key);
  }
  return faults;
}
