const units: Readonly<Record<string, number>> = {
  zero: 0, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15,
  sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20, thirty: 30, forty: 40, fourty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90,
};
const magnitudes: Readonly<Record<string, number>> = { hundred: 100, thousand: 1000, million: 1e6, m: 1e6, mn: 1e6, billion: 1e9, bn: 1e9, k: 1000, lakh: 1e5, dozen: 12, score: 20 };

/** Plural magnitudes and what they commit to at least. */
export const vague: Readonly<Record<string, number>> = {
  dozens: 24, scores: 40, hundreds: 200, thousands: 2000, millions: 2_000_000, 'tens of thousands': 20_000, 'hundreds of thousands': 200_000, 'tens of millions': 20_000_000,
  'scores of thousands': 40_000, 'several hundred': 200, 'several hundreds': 200, 'a few hundred': 200, 'several thousand': 2000, 'a few thousand': 2000, 'several dozen': 24, 'a few dozen': 24, 'several': 3, 'a couple': 2,
  'tens': 20, 'a handful': 3, 'some dozens': 24, 'many hundreds': 200, 'many thousands': 2000, 'countless': 2, 'multiple': 2, 'several million': 2_000_000, 'a few million': 2_000_000,
};

const numeral = /^\d{1,3}(?:[,.\s\u00A0\u202F]\d{3})+$|^\d+(?:\.\d+)?$/u;

/** The value of a numeral as printed: "1,300", "1 300", "2.5". */
function printed(word: string): number | null {
  if (/^\d{1,3}(?:[,\s\u00A0\u202F]\d{3})+$/u.test(word)) return Number(word.replace(/[^\d]/gu, ''));
  return numeral.test(word) && !/\.\d{3}$/u.test(word) ? Number(word) : /^\d{1,3}(?:\.\d{3})+$/u.test(word) ? Number(word.replaceAll('.', '')) : null;
}

/**
 * Reads a cardinal written in figures or words; null if it is none.
 *
 * @example
 * parseNumber('two hundred and forty-three') // 243
 * parseNumber('1.2 million') // 1200000
 */
export function parseNumber(text: string): number | null {
  const words = text
    .toLowerCase()
    .replace(/^half an? (?=million|billion|dozen)/u, '0.5 ')
    .replace(/-/gu, ' ')
    .replace(/(?<=\d)\s(?=\d{3}(?!\d))/gu, '')
    .trim()
    .split(/\s+/u);
  if (words.length === 0 || words[0] === '') return null;
  let total = 0;
  let group = 0;
  let any = false;
  for (const [i, word] of words.entries()) {
    const bare = word.replace(/^(?:a|an)$/u, 'one');
    const glued = /^(\d+(?:\.\d+)?)(m|mn|bn|k)$/u.exec(bare);
    const digits = glued ? Number(glued[1]) * magnitudes[glued[2]!]! : printed(bare);
    if (digits !== null) {
      if (any && group !== 0 && i > 0 && printed(words[i - 1]!) !== null) return null;
      group += digits;
      any = true;
    } else if (bare in units) {
      if (bare === 'one' && word !== 'one' && !(words[i + 1]! in magnitudes)) return null;
      group += units[bare]!;
      any = true;
    } else if (bare in magnitudes && bare.length > 1) {
      const times = magnitudes[bare]!;
      if (times === 100 || times === 12 || times === 20) group = (group || 1) * times;
      else {
        total += (group || 1) * times;
        group = 0;
      }
      any = true;
    } else if (bare === 'and' && any && i < words.length - 1) continue;
    else return null;
  }
  return any ? total + group : null;
}
