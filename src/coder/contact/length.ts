import type { Span } from '../../document/span.js';
import * as words from '../../languages/en/contact-words.js';
import type { TokenRange } from '../../reading/reading.js';
import type { Coding } from '../coding.js';

/**
 * How long a contact took, in the words of its account ("roughly a quarter of an hour", "lengthy"); null where nothing says.
 * Hours count only beside a word of lasting or talking: "within two hours" and "two hours later" are no lengths.
 */
export function durationOf(at: Coding, account: readonly TokenRange[]): Span | null {
  const { scene } = at;
  for (const sentence of account) {
    const text = scene.words(sentence);
    const { start } = scene.stretch(sentence);
    for (const match of text.matchAll(words.duration)) {
      const around = `${text.slice(Math.max(0, match.index - 45), match.index)} ${text.slice(match.index + match[0].length, match.index + match[0].length + 25)}`;
      const close = `${text.slice(Math.max(0, match.index - 14), match.index)} ${text.slice(match.index + match[0].length, match.index + match[0].length + 9)}`;
      if (!words.lasting.test(`${around} ${/[ -]long$/u.test(match[0]) ? 'long' : ''}`) || words.notLasting.test(close)) continue;
      return scene.spanAt({ start: start + match.index, end: start + match.index + match[0].length });
    }
  }
  for (const sentence of account.slice(0, 2)) {
    const match = words.lengthWord.exec(scene.words(sentence));
    if (match) return scene.spanAt({ start: scene.stretch(sentence).start + match.index, end: scene.stretch(sentence).start + match.index + match[0].length });
  }
  return null;
}
