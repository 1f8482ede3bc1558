import { codePointOffsets } from '../code-points.js';
import { linesOf } from '../data-file.js';
import { SuiteError } from '../suite.js';
import type { TextRange } from '../suite-model.js';

export const attributionKinds = ['source', 'cue', 'content'] as const;
export type AttributionKind = (typeof attributionKinds)[number];

/** A span with all its parts, in text order. */
export type Parts = readonly TextRange[];

/** One `E` line: the spans that it links, by kind. */
export type LinkedSpans = Readonly<Record<AttributionKind, readonly Parts[]>>;

/**
 * Reads brat standoff as PolNeAR has it: the spans that `E` lines link. `Content2` is a second content of the same act of saying.
 *
 * Ranges are UTF-16 code units into `text`; nothing is trimmed. Lines of another kind (notes, a span's words run on) are left out.
 * Throws SuiteError where an `E` line names a span that is not there, or a span leaves the text.
 *
 * @example
 * readStandoff('a.ann', 'T1\tSource 0 3\tIto\nT2\tCue 4 8\tsaid\nE1\tAttribution:T9 Cue:T2 Source:T1\n', 'Ito said …')
 */
export function readStandoff(path: string, annotation: string, text: string): LinkedSpans[] {
  const unit = codePointOffsets(text);
  const spans = new Map<string, Parts>();
  const lines = linesOf(annotation);
  for (const line of lines) {
    const match = /^(T\d+)\t\S+ (\d+ \d+(?:;\d+ \d+)*)\t/.exec(`${line}\t`);
    if (!match) continue;
    const parts = match[2]!.split(';').map((part): TextRange => {
      const [start, end] = part.split(' ').map((n) => unit(Number(n)));
      if (start == null || end == null || start >= end) throw new SuiteError(`${path}: ${match[1]} leaves the text of ${text.length} characters`);
      return [start, end];
    });
    spans.set(
      match[1]!,
      parts.sort((a, b) => a[0] - b[0]),
    );
  }
  return lines.flatMap((line): LinkedSpans[] => {
    const match = /^(E\d+)\t(.*)$/.exec(line);
    if (!match) return [];
    const linked: Record<AttributionKind, Parts[]> = { source: [], cue: [], content: [] };
    for (const argument of match[2]!.trim().split(/\s+/)) {
      const [role = '', id = ''] = argument.split(':');
      const kind = attributionKinds.find((k) => k === role.replace(/\d+$/, '').toLowerCase());
      if (!kind) continue;
      const parts = spans.get(id);
      if (!parts) throw new SuiteError(`${path}: ${match[1]} names ${id}, which is not there`);
      linked[kind].push(parts);
    }
    return attributionKinds.some((kind) => linked[kind].length > 0) ? [linked] : [];
  });
}
