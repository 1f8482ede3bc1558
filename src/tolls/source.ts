import type { Counted, TollDocument } from './counted.js';

/** Who gives a number: the innermost link of its chain. */
export interface Source {
  /** equal for the same source in different documents; an unnamed source is never the same in two */
  readonly key: string;
  readonly name: string;
  /** true where the paper tells it with no source */
  readonly press: boolean;
}

const fold = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/^the\s+/u, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * Who gives the number of a figure. `printed` is the document whose publisher stands for the text: the original of a reprint.
 *
 * @example
 * sourceOf(counted, counted.document) // { key: 'palestinian health ministry', name: 'Palestinian health ministry', press: false }
 */
export function sourceOf({ document, figure, parties }: Counted, printed: TollDocument): Source {
  const [link] = figure.chain;
  if (!link || (figure.chain.length === 1 && link.kind === 'media' && link.name === (document.publisher ?? link.name))) {
    const name = printed.publisher ?? link?.name ?? 'a text without publisher';
    return { key: `press ${printed.publisher ? fold(name) : printed.id}`, name, press: true };
  }
  if (link.anonymous) return { key: `unnamed ${fold(link.name)} ${printed.id}`, name: link.name, press: false };
  // A person is known by the registry; a ministry's row may be its country's, so that its name tells it apart.
  const registry = link.kind === 'person' && link.actors.length === 1 ? parties.get(link.actors[0]!)?.registry : null;
  return { key: registry ?? fold(link.name), name: link.name, press: false };
}
