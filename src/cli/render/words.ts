// Control marks in a text could move the cursor or turn the line around; they are shown as spaces or left out.
const controls = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/gu;
const turning = /[\u200e\u200f\u202a-\u202e\u2066-\u2069\u00ad]/gu;

/**
 * Words of a text made fit for one line of a terminal: control marks become spaces, runs of white space one space.
 *
 * @example
 * oneLine('Talks\n  failed.\u001b[31m') // 'Talks failed. [31m'
 */
export function oneLine(words: string): string {
  return words.replace(turning, '').replace(controls, ' ').replace(/\s+/gu, ' ').trim();
}

/** The columns that words take on a terminal: East Asian wide marks two, combining marks none. */
export function columnsOf(words: string): number {
  let columns = 0;
  for (const mark of words) {
    if (/\p{M}|\p{Cf}/u.test(mark)) continue;
    columns += /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{1f300}-\u{1faff}]/u.test(mark) ? 2 : 1;
  }
  return columns;
}

/** Words padded with spaces to a number of columns; longer words stay whole. */
export function pad(words: string, columns: number): string {
  return words + ' '.repeat(Math.max(0, columns - columnsOf(words)));
}

/**
 * Words cut to a number of columns, at a word's end where there is one, with '…' for what is left out.
 *
 * @example
 * cut('The talks in Geneva failed.', 16) // 'The talks in …'
 */
export function cut(words: string, columns: number): string {
  if (columnsOf(words) <= columns) return words;
  let kept = '';
  let used = 0;
  for (const mark of words) {
    used += columnsOf(mark);
    if (used > columns - 2) break;
    kept += mark;
  }
  const space = kept.lastIndexOf(' ');
  return `${(space > columns / 2 ? kept.slice(0, space) : kept).trimEnd()} …`;
}

/**
 * Words broken into lines of at most `columns`, at spaces; a longer word stands alone.
 *
 * @example
 * wrap('one two three', 8) // ['one two', 'three']
 */
export function wrap(words: string, columns: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of words.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && columnsOf(longer) > columns) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, line];
}

/**
 * Names in a row: "A", "A and B", "A, B and C".
 *
 * @example
 * listed(['Iran', 'Iraq', 'Oman']) // 'Iran, Iraq and Oman'
 */
export function listed(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
