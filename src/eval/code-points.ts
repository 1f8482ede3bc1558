/**
 * A function that turns an offset in code points (as Python counts) into one in UTF-16 code units; null outside the text.
 *
 * @example
 * codePointOffsets('a😀b')(2) // 3
 */
export function codePointOffsets(text: string): (offset: number) => number | null {
  const units: number[] = [];
  let unit = 0;
  for (const character of text) {
    units.push(unit);
    unit += character.length;
  }
  units.push(unit);
  return (offset) => units[offset] ?? null;
}
