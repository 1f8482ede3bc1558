import { z } from 'zod';
import { codePointOffsets } from '../code-points.js';
import { checkedBy, jsonLinesOf } from '../data-file.js';
import { SuiteError } from '../suite.js';
import type { TextRange } from '../suite-model.js';

const lineSchema = z.object({
  id: z.string(),
  text: z.string(),
  mentions: z.array(z.object({ start: z.int().min(0), end: z.int().min(0), type: z.string(), cluster: z.string(), link: z.string() })),
});

/** A text and its groups of mentions. */
export interface GroupedText {
  readonly id: string;
  readonly text: string;
  readonly clusters: readonly (readonly TextRange[])[];
}

const kinds = new Set(['person', 'organization', 'place']);
const leftOut = new Set(['appos', 'pred']);

/**
 * Reads GUM's mentions as `gum.*.jsonl` has them: groups of two or more persons, organisations or places; appositions and predicates are left out.
 *
 * Throws SuiteError with the line where the format is broken or a mention leaves its text.
 *
 * @example
 * readGum('gum.dev.jsonl', readData('gum.dev.jsonl'))
 */
export function readGum(path: string, text: string): GroupedText[] {
  return jsonLinesOf(path, text, (value) => {
    const line = checkedBy(lineSchema)(value);
    const unit = codePointOffsets(line.text);
    const groups = new Map<string, TextRange[]>();
    const taken = new Set<string>();
    for (const mention of line.mentions) {
      const start = unit(mention.start);
      const end = unit(mention.end);
      if (start === null || end === null || start >= end) throw new SuiteError(`${line.id}: a mention leaves the text`);
      if (!kinds.has(mention.type) || leftOut.has(mention.link) || taken.has(`${start}-${end}`)) continue;
      taken.add(`${start}-${end}`);
      groups.set(mention.cluster, [...(groups.get(mention.cluster) ?? []), [start, end]]);
    }
    return { id: line.id, text: line.text, clusters: [...groups.values()].filter((group) => group.length > 1) };
  });
}
