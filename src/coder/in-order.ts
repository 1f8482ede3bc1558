import type { Attribution, Reading, TokenRange } from '../reading/reading.js';

/** By place in the text; what stands at one place, by its other properties, so that the order never depends on the order of arrival. */
function inTextOrder<T>(list: readonly T[], place: (item: T) => TokenRange | undefined): T[] {
  return [...list].sort((a, b) => {
    const one = place(a);
    const two = place(b);
    const near = (one?.first ?? -1) - (two?.first ?? -1) || (one?.last ?? -1) - (two?.last ?? -1);
    if (near !== 0) return near;
    const [left, right] = [JSON.stringify(a), JSON.stringify(b)];
    return left < right ? -1 : left > right ? 1 : 0;
  });
}

const anchor = ({ cue, source, content }: Attribution): TokenRange | undefined => cue[0] ?? source[0] ?? content[0];

/**
 * A reading with what the model saw in the order of the text, whatever order it came in. Mentions stay as they are: clusters count on their places.
 */
export function inOrder(reading: Reading): Reading {
  const own = (item: TokenRange): TokenRange => item;
  return {
    ...reading,
    names: inTextOrder(reading.names, own),
    triggers: inTextOrder(reading.triggers, own),
    figures: inTextOrder(reading.figures, own),
    attributions: inTextOrder(reading.attributions, anchor),
  };
}
