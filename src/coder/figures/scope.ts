import type { Time } from '../../records/record.js';
import type { Figure } from '../../records/figure/schema.js';
import type { Coding } from '../coding.js';
import type { Stretch } from '../scene.js';

const since =
  /\bsince\b|\bso far\b|\bto date\b|\bin the (?:\w+ ){0,2}(?:years|months|weeks|days) of\b|\bover the (?:past|last) (?:\w+ )?(?:years|months|weeks)\b/iu;
const total =
  /\b(?:in total|altogether|in all|overall|a total of|the war (?:has )?cost|total number|cumulative(?:ly)?|toll (?:stands|stood)|during the (?:war|conflict))\b/iu;
const day = /\b(?:past|last|previous|preceding) (?:24|twenty-four) hours\b|\bin 24 hours\b|\bin a single day\b|\bdaily\b|\bper day\b|\bin one day\b/iu;

/**
 * Over what a number counts: one incident, a day, a time since something, a total; with the date since which and the date as of which it counts.
 *
 * @example
 * scopeOf(at, sentence) // of "As of Monday, 40 had died since 7 October." → { scope: 'since', since: …10-07, asOf: …Monday }
 */
export function scopeOf(at: Coding, sentence: Stretch, linkedToEvent: boolean): Pick<Figure, 'scope' | 'since' | 'asOf'> & { words: Stretch | null } {
  const { scene } = at;
  const text = scene.text.slice(sentence.start, sentence.end);
  const dated = (opener: RegExp): Time | null => {
    for (const range of at.timesIn(scene.tokensIn(sentence))) {
      const span = scene.stretch(range);
      if (opener.test(scene.text.slice(Math.max(sentence.start, span.start - 24), span.start)) || opener.test(`${scene.word(range.first)} `)) {
        const time = at.timeAt(range);
        if (time?.start ?? time?.end) return { ...time!, written: time!.written ?? scene.span(range) };
      }
    }
    return null;
  };
  const match = (pattern: RegExp): Stretch | null => {
    const found = pattern.exec(text);
    return found ? { start: sentence.start + found.index, end: sentence.start + found.index + found[0].length } : null;
  };
  const times = { since: dated(/\bsince (?:the |early |late |last )?$/iu), asOf: dated(/\b(?:as of|as at|by|until|up to) (?:the |early |late |last )?$/iu) };
  const found: [Figure['scope'], RegExp][] = [
    ['day', day],
    ['since', since],
    ['total', total],
  ];
  for (const [scope, pattern] of found) if (match(pattern)) return { scope, ...times, words: match(pattern) };
  return { scope: linkedToEvent ? 'incident' : 'unknown', ...times, words: null };
}
