/** The version of the rules by which text is frozen; `document.normaliser`. */
export const normaliser = 'readout-text-1';

/**
 * Text in NFC with `\n` as its only line break, without control characters and byte order marks.
 *
 * @example
 * normaliseText('Cafe\u0301\r\nbar') // 'Café\nbar'
 */
export function normaliseText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?|[\u000B\u000C\u0085\u2028]/g, '\n')
    .replace(/\u2029/g, '\n\n')
    .replace(/\t/g, ' ')
    .replace(/[\u0000-\u0009\u000E-\u001F\u007F\uFEFF]/g, '');
}

/**
 * Text on one line: every run of white space a single space, none at the ends.
 *
 * @example
 * oneLine(' Talks\n fail ') // 'Talks fail'
 */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
