/** Words that many names share: alone they are no match for a longer name that ends with them. */
const shared = new Set('korea guinea sudan congo ministry president minister council army office government officials union forces groups'.split(' '));

/**
 * A name as it is compared: no accents, dots of initials, case, possessives, marks or leading article.
 *
 * @example
 * normalisedName("The U.S. Ministry's") // 'us ministry'
 */
export function normalisedName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/\b(?:\p{Lu}\.){2,}/gu, (initials) => initials.replaceAll('.', ''))
    .toLowerCase()
    .replace(/[’']s\b/g, '')
    .replace(/[^\p{L}\p{N}\s-]/gu, ' ')
    .replace(/^\s*(the|a|an)\s+/, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * Whether two names may be one party's: equal, or all words of the shorter in the longer, or a single word that is the longer's last.
 *
 * @example
 * sameName('Ayako Ito', 'Ito') // true
 */
export function sameName(a: string, b: string): boolean {
  const [x, y] = [normalisedName(a), normalisedName(b)];
  if (!x || !y) return false;
  if (x === y) return true;
  const [wordsOfX, wordsOfY] = [x.split(' '), y.split(' ')];
  const [short, long] = wordsOfX.length <= wordsOfY.length ? [wordsOfX, wordsOfY] : [wordsOfY, wordsOfX];
  if (short.length >= 2) return short.every((word) => long.includes(word));
  return short[0]!.length > 2 && long.at(-1) === short[0] && !shared.has(short[0]!);
}

/**
 * Whether a gold party, its aliases joined by `|`, bears one of the names.
 *
 * @example
 * aliasHit('Ayako Ito|the minister', ['Ms Ito']) // true
 */
export function aliasHit(aliases: string, names: readonly string[]): boolean {
  return aliases.split('|').some((alias) => names.some((name) => sameName(alias, name)));
}
