import type { Text } from './compare.js';

/**
 * What a comparison must not leave to be guessed: parties of whom no readout is held, parties of whom a side's text gives no words, and texts that are not
 * known to be whole.
 *
 * @example
 * gapsOf(texts, ['Joe Biden', 'Vladimir Putin']) // ["Kremlin's text gives no words of Joe Biden"]
 */
export function gapsOf(texts: readonly Text[], parties: readonly string[]): string[] {
  const held = new Set(texts.map(({ readout }) => readout.party));
  const none = parties.filter((party) => !held.has(party)).map((party) => `no readout by ${party}'s side is held`);
  const silent = texts.flatMap(({ readout, items }) =>
    parties.flatMap((party, number) =>
      items.some(({ kind, credit }) => kind === 'statement' && !credit.joint && credit.parties.includes(number))
        ? []
        : [`${nameOf(readout)}'s text gives no words of ${party}${items.some(({ credit }) => credit.joint) ? ' alone' : ''}`],
    ),
  );
  const partial = texts.flatMap(({ readout }) => {
    if (readout.completeness === 'full') return [];
    const what = readout.completeness === 'excerpt' ? 'an excerpt' : 'not known to be whole';
    return [`${nameOf(readout)}'s text is ${what}: what is not in it may stand in the rest`];
  });
  return [...none, ...silent, ...partial];
}

/** How a text is called in a sentence. */
export function nameOf({ issuer, publisher, document }: { issuer: string | null; publisher: string | null; document: string }): string {
  return issuer ?? publisher ?? document;
}
