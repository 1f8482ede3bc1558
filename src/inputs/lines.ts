/** The blocks of a text: lines between blank lines, each line without white space at its ends. */
function blocksOf(text: string): string[][] {
  return text
    .split(/\n[^\S\n]*(?:\n[^\S\n]*)+/)
    .map((block) =>
      block
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== ''),
    )
    .filter((block) => block.length > 0);
}

/**
 * Whether lines are one paragraph that was broken to a width, rather than a paragraph each.
 *
 * A broken line is one that the next line's first word would have made too wide.
 *
 * @example
 * isWrapped(['The envoys left the city on Tuesday without', 'a deal.']) // true
 */
export function isWrapped(lines: readonly string[]): boolean {
  const width = Math.max(...lines.map((line) => line.length));
  if (lines.length < 2 || width > 120 || width < 40) return false;
  const broken = lines.slice(0, -1);
  if (broken.every((line) => /[.!?:]["”’)]?$/.test(line))) return false;
  return broken.every((line, i) => line.length + 1 + (lines[i + 1]!.split(/\s/, 1)[0] ?? '').length > width - 1);
}

/**
 * The paragraphs of a text: what blank lines part; inside, each line for itself unless the lines were broken to a width.
 * `keep` says which lines stay.
 *
 * @example
 * paragraphsOf('One.\nTwo.\n\nThree.') // ['One.', 'Two.', 'Three.']
 */
export function paragraphsOf(text: string, keep: (line: string) => boolean = () => true): string[] {
  return blocksOf(text).flatMap((block) => {
    const wrapped = isWrapped(block);
    const lines = block.filter(keep);
    return wrapped && lines.length > 0 ? [lines.join(' ')] : lines;
  });
}
