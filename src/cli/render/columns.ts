import type { Ink } from './ink.js';
import { columnsOf, oneLine, pad } from './words.js';

/** A stretch of words of a cell, marked where only this cell has them. */
export interface Stretch {
  readonly words: string;
  readonly marked?: boolean;
}

/** Lines of a cell, as wide as its column; `plain` is what they take on the screen without colour codes. */
export interface CellLine {
  readonly plain: string;
  readonly inked: string;
}

/** What stands around marked words where there is no colour. */
const mark = '*';

/**
 * Stretches broken into lines of at most `columns`; marked words are inked, or stand between asterisks where the ink has no colour.
 *
 * @example
 * wrapStretches([{ words: 'They' }, { words: 'deplored', marked: true }, { words: 'it.' }], 20, plainInk)[0].plain // 'They *deplored* it.'
 */
export function wrapStretches(stretches: readonly Stretch[], columns: number, ink: Ink): CellLine[] {
  const coloured = ink.caution('x') !== 'x';
  let open = false;
  const words = stretches.flatMap(({ words, marked = false }) => {
    const parts = oneLine(words)
      .split(' ')
      .filter((word) => word !== '');
    const glued = open && !/^\s/u.test(words);
    if (words !== '') open = !/\s$/u.test(words);
    return parts.map((word, i) => ({
      word: marked && !coloured ? `${i === 0 ? mark : ''}${word}${i === parts.length - 1 ? mark : ''}` : word,
      marked,
      glued: i === 0 && glued,
    }));
  });
  const lines: { plain: string; inked: string }[] = [];
  let plain = '';
  let inked = '';
  for (const [i, { word, marked, glued }] of words.entries()) {
    // What stands together in the text ("Russia’s") stays together.
    const space = plain === '' || (glued && i > 0) ? '' : ' ';
    const shown = marked && coloured ? ink.caution(word) : word;
    if (plain !== '' && columnsOf(plain + space + word) > columns) {
      lines.push({ plain, inked });
      [plain, inked] = [word, shown];
    } else [plain, inked] = [plain + space + word, inked + space + shown];
  }
  return plain === '' ? lines : [...lines, { plain, inked }];
}

/**
 * Cells side by side, each as wide as its column, with a line between them.
 *
 * @example
 * beside([[{ plain: 'a', inked: 'a' }], [{ plain: 'b', inked: 'b' }]], [4, 4]) // ['a    │ b']
 */
export function beside(cells: readonly (readonly CellLine[])[], widths: readonly number[]): string[] {
  const rows = Math.max(0, ...cells.map((lines) => lines.length));
  return Array.from({ length: rows }, (_, row) =>
    cells
      .map((lines, column) => {
        const line = lines[row] ?? { plain: '', inked: '' };
        return column === cells.length - 1
          ? line.inked
          : line.inked + ' '.repeat(Math.max(0, columnsOf(pad(line.plain, widths[column]!)) - columnsOf(line.plain)));
      })
      .join(' │ ')
      .trimEnd(),
  );
}
