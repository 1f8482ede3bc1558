/** A stretch cut at the edges of spans, in order. Spans that overlap are one. */
export function piecesOf(
  start: number,
  end: number,
  spans: readonly { readonly start: number; readonly end: number }[],
): { start: number; end: number; marked: boolean }[] {
  const pieces: { start: number; end: number; marked: boolean }[] = [];
  let at = start;
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const from = Math.max(at, span.start);
    const to = Math.min(end, span.end);
    if (to <= from) continue;
    if (from > at) pieces.push({ start: at, end: from, marked: false });
    pieces.push({ start: from, end: to, marked: true });
    at = to;
  }
  if (at < end) pieces.push({ start: at, end, marked: false });
  return pieces;
}
