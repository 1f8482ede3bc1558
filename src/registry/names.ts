const marks = /\p{M}/gu;
const plain: Readonly<Record<string, string>> = { ı: 'i', ø: 'o', ł: 'l', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe', ð: 'd', þ: 'th' };

/**
 * A name without case, accents and punctuation, for comparing.
 *
 * @example
 * fold("Mahmoud al-Zahar") // 'mahmoud al zahar'
 */
export function fold(name: string): string {
  let text = name.toLowerCase();
  if (!/^[\x00-\x7f]*$/u.test(text))
    text = text
      .normalize('NFD')
      .replace(marks, '')
      .replace(/[ıøłđßæœðþ]/gu, (letter) => plain[letter]!);
  text = text.replace(/\b(?:\p{L}\.){2,}/gu, (initials) => initials.replaceAll('.', ''));
  return text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

const articles = /\b(?:al|el|ul|as|ash|an|at) (?=\p{L})/gu;

/**
 * A looser key that brings ways of writing one name together ("Sergey Lavrov", "Sergei Lavrov"; "Mohammed", "Muhammad").
 * Different names may share it: a second try, after `fold`.
 *
 * @example
 * looseKey('Sergey Shoygu') === looseKey('Sergei Shoigu') // true
 */
export function looseKey(name: string): string {
  return fold(name)
    .replace(/\bm[ou]ham+[ae]d\b/gu, 'mohamed')
    .replace(/\b(?:hussain|hussein|husein|hossein|husain)\b/gu, 'husein')
    .replace(/\b(?:iusuf|yusuf|yousef|youssef|yousuf)\b/gu, 'usuf')
    .replace(articles, '')
    .replace(/kh/gu, 'h')
    .replace(/ks/gu, 'x')
    .replace(/q/gu, 'k')
    .replace(/ou/gu, 'u')
    .replace(/zh/gu, 'j')
    .replace(/[yj]/gu, 'i')
    .replace(/(?:ei|ii|ie)/gu, 'i')
    .replace(/(\p{L})\1/gu, '$1')
    .replace(/ /gu, '');
}

const particles = new Set([
  'al',
  'el',
  'bin',
  'ben',
  'ibn',
  'abu',
  'abdul',
  'abdel',
  'van',
  'von',
  'der',
  'den',
  'de',
  'da',
  'dos',
  'do',
  'di',
  'du',
  'del',
  'la',
  'le',
  'st',
  'ter',
  'ould',
  'mac',
]);
const suffixes = new Set(['jr', 'sr', 'ii', 'iii', 'iv', 'vi', 'xiv', 'xvi']);
const familyFirst = new Set(['CHN', 'KOR', 'PRK', 'TWN', 'HKG', 'KHM']);
const firstNames = new Set(['IDN', 'ETH', 'ERI', 'ISL', 'BTN', 'MYS', 'THA']);

/**
 * The short forms by which a person is called after the first mention, folded: family names with and without their particle.
 *
 * @example
 * shortNames('Abdel Fattah el-Sisi', 'EGY') // ['el sisi', 'sisi']
 * shortNames('Xi Jinping', 'CHN') // ['xi']
 */
export function shortNames(name: string, country: string): string[] {
  const words = fold(name).split(' ');
  while (words.length > 1 && suffixes.has(words.at(-1)!)) words.pop();
  if (words.length < 2 || words.includes('of')) return [];
  const short = new Set<string>();
  if (familyFirst.has(country)) short.add(words[0]!);
  else {
    let first = words.length - 1;
    while (first > 1 && particles.has(words[first - 1]!)) first--;
    short.add(words.slice(first).join(' '));
    if (words[first] === 'al' || words[first] === 'el') short.add(words.slice(first + 1).join(' '));
    if (firstNames.has(country)) short.add(words[0]!);
    if (country === 'MMR' && words.length > 2) short.add(words.slice(-2).join(' '));
    if (name.includes('-') && words.length > 2 && !particles.has(words.at(-2)!)) short.add(words.slice(-2).join(' '));
  }
  return [...short];
}
