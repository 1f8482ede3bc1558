import type { TokenRange } from '../../reading/reading.js';
import { after, type Bound, modifiers } from '../../languages/en/number-modifiers.js';
import { parseNumber, vague } from '../../languages/en/numbers.js';
import type { Scene } from '../scene.js';

/** A number as the text has it: its words with their modifier, and what they commit to. */
export interface Written extends TokenRange {
  readonly value: number | null;
  readonly modifier: string | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly approximate: boolean;
}

const numeralWord =
  /^(?:\p{N}[\p{N}.,]*(?:m|mn|bn|k)?|zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|billion|dozen|score|lakh)$/iu;
const vagueWord = /^(?:dozens|scores|hundreds|thousands|millions|tens|several|countless|multiple)$/iu;
const magnitude = /^(?:hundred|thousand|million|billion|dozen|score|lakh)$/iu;

/** Whether a token begins or continues a number. */
export function isNumeral(scene: Scene, token: number): boolean {
  return numeralWord.test(scene.word(token));
}

/** Whether a token is a plural magnitude ("dozens"). */
export function isVague(scene: Scene, token: number): boolean {
  return vagueWord.test(scene.word(token));
}

/** The tokens of the number around a token: "two hundred and forty-three", "hundreds of thousands", "a few hundred". */
function core(scene: Scene, token: number, sentence: TokenRange): TokenRange {
  let first = token;
  let last = token + 1;
  const joins = (i: number): boolean => /^(?:and|-|‑)$/iu.test(scene.word(i));
  while (last < sentence.last) {
    if (isNumeral(scene, last) || (isVague(scene, last) && !/^several$/iu.test(scene.word(last)))) last++;
    else if (
      /^of$/iu.test(scene.word(last)) &&
      /^(?:tens|scores|hundreds|dozens)$/iu.test(scene.word(last - 1)) &&
      /^(?:thousands|millions)$/iu.test(scene.word(last + 1))
    )
      last += 2;
    else if (joins(last) && isNumeral(scene, last + 1) && magnitudeJoin(scene, last)) last += 2;
    else break;
  }
  while (first > sentence.first) {
    if (isNumeral(scene, first - 1)) first--;
    else if (joins(first - 1) && first - 2 >= sentence.first && isNumeral(scene, first - 2) && magnitudeJoin(scene, first - 1)) first -= 2;
    else if (/^(?:of)$/iu.test(scene.word(first - 1)) && /^(?:tens|hundreds|scores)$/iu.test(scene.word(first - 2))) first -= 2;
    else if (/^(?:several|few|many|couple)$/iu.test(scene.word(first - 1)) && magnitude.test(scene.word(first))) first--;
    else if (/^an?$/iu.test(scene.word(first - 1)) && /^half$/iu.test(scene.word(first - 2)) && magnitude.test(scene.word(first))) first -= 2;
    else if (/^an?$/iu.test(scene.word(first - 1)) && (magnitude.test(scene.word(first)) || /^(?:few|couple)$/iu.test(scene.word(first)))) first--;
    else break;
  }
  return { first, last };
}

/** "and" or a hyphen inside one number: "two hundred and forty", "forty-three"; not "ten and twenty". */
function magnitudeJoin(scene: Scene, at: number): boolean {
  if (/^and$/iu.test(scene.word(at))) return /^(?:hundred|thousand|million)$/iu.test(scene.word(at - 1));
  return /^(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)$/iu.test(scene.word(at - 1));
}

/**
 * Reads the number that a token belongs to, with its modifier. Null where the words are no number.
 *
 * @example
 * writtenAt(scene, token) // of "between 30 and 40" → { low: 30, high: 40, … }
 */
export function writtenAt(scene: Scene, token: number): Written | null {
  const sentence = scene.sentence(token);
  const number = core(scene, token, sentence);
  const words = scene.words(number).toLowerCase().replace(/\s+/gu, ' ');
  const range = rangeAround(scene, number, sentence);
  if (range) return range;
  const floor = vague[words] ?? null;
  const value = parseNumber(words);
  if (floor === null && value === null) return null;
  const { first, bound, hedged } = modifierBefore(scene, number.first, sentence.first);
  const behind = scene.text.slice(scene.stretch(number).end, scene.stretch(number).end + 30).trimStart();
  const trailing = after.find(([pattern]) => pattern.test(behind));
  const about = trailing?.[1] ?? bound;
  const modifier = first < number.first ? scene.words({ first, last: number.first }) : floor !== null ? scene.words(number) : null;
  const base = { first, last: number.last, modifier };
  if (floor !== null) return { ...base, value: null, low: about === 'high' ? null : floor, high: about === 'high' ? floor : null, approximate: true };
  const n = value!;
  return { ...base, value: n, low: about === 'high' ? null : n, high: about === 'low' ? null : n, approximate: hedged || (trailing?.[2] ?? false) };
}

function modifierBefore(scene: Scene, number: number, from: number): { first: number; bound: Bound; hedged: boolean } {
  for (let length = 4; length >= 1; length--) {
    const first = number - length;
    if (first < from) continue;
    const words = scene.words({ first, last: number }).toLowerCase().replace(/\s+/gu, ' ');
    const found = modifiers.find(([pattern]) => pattern.test(words));
    if (!found) continue;
    if (found[1] === 'exact') {
      // "all", "another" say nothing of the number; what stands before them may.
      const outer = modifierBefore(scene, first, from);
      return outer.bound === 'exact'
        ? { first: /^(?:other|the|both|all|only|just|total|a)$/u.test(words) ? number : first, bound: 'exact', hedged: false }
        : outer;
    }
    return { first, bound: found[1], hedged: found[2] };
  }
  return { first: number, bound: 'exact', hedged: false };
}

/** "between 30 and 40", "from 30 to 40", "30 to 40", "30-40". */
function rangeAround(scene: Scene, number: TokenRange, sentence: TokenRange): Written | null {
  const value = parseNumber(scene.words(number));
  if (value === null) return null;
  const joint = scene.word(number.last);
  const opener = scene.word(number.first - 1);
  const spread = /^from$/iu.test(opener) && /^(?:anything|anywhere|ranging|somewhere|estimates)$/iu.test(scene.word(number.first - 2));
  const between = spread || (/^between$/iu.test(opener) && /^and$/iu.test(joint));
  const to = /^(?:to|or|-|–|‑)$/iu.test(joint);
  if ((between || to) && number.last + 1 < sentence.last && isNumeral(scene, number.last + 1)) {
    const other = core(scene, number.last + 1, sentence);
    const high = parseNumber(scene.words(other));
    let low = value;
    if (high !== null && (spread || !/^from$/iu.test(opener))) {
      const magnitudeWord = /(thousand|million|billion|hundred)$/iu.exec(scene.words(other))?.[1];
      if (magnitudeWord && low < 1000 && high > low * 100) low *= parseNumber(magnitudeWord)!;
      if (high > low)
        return {
          first: between ? number.first - 1 : number.first,
          last: other.last,
          value: null,
          modifier: between ? opener : joint,
          low,
          high,
          approximate: false,
        };
    }
  }
  const before = scene.word(number.first - 1);
  if (/^(?:and|to|or|-|–|‑)$/iu.test(before) && number.first - 2 >= sentence.first && isNumeral(scene, number.first - 2)) {
    const other = core(scene, number.first - 2, sentence);
    const opening = scene.word(other.first - 1);
    if (/^and$/iu.test(before) ? /^between$/iu.test(opening) : !/^from$/iu.test(opening)) {
      const found = other.last === number.first - 1 ? rangeAround(scene, other, sentence) : null;
      if (found && found.last === number.last) return found;
    }
  }
  return null;
}
