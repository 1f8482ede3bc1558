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
  if (text.includes('.')) text = text.replace(/\b(?:[a-z]\.){2,}/g, (initials) => initials.replaceAll('.', ''));
  if (ascii.test(text)) return text.replace(/[^a-z0-9]+/g, ' ').trim();
  text = text
    .normalize('NFD')
    .replace(marks, '')
    .replace(/[ıøłđßæœðþ]/gu, (letter) => plain[letter]!);
  return text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

const ascii = /^[\u0000-\u007f]*$/;
const variants: readonly (readonly [RegExp, string])[] = [
  [/\bm[ou]ham+[ae]d\b/g, 'mohamed'],
  [/\b(?:hussain|hussein|husein|hossein|husain)\b/g, 'husein'],
  [/\b(?:iusuf|yusuf|yousef|youssef|yousuf)\b/g, 'usuf'],
  [/\b(?:al|el|ul|as|ash|an|at) (?=\S)/g, ''],
  [/kh/g, 'h'],
  [/ks/g, 'x'],
  [/q/g, 'k'],
  [/ou/g, 'u'],
  [/zh/g, 'j'],
  [/[yj]/g, 'i'],
  [/(?:ei|ii|ie)/g, 'i'],
  [/([^ ])\1/g, '$1'],
  [/ /g, ''],
];

/**
 * A looser key that brings ways of writing one name together ("Sergey Lavrov", "Sergei Lavrov"; "Mohammed", "Muhammad").
 * Different names may share it: a second try, after `fold`.
 *
 * @example
 * looseKey('Sergey Shoygu') === looseKey('Sergei Shoigu') // true
 */
export function looseKey(name: string): string {
  let key = fold(name);
  for (const [pattern, short] of variants) key = key.replace(pattern, short);
  return key;
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
