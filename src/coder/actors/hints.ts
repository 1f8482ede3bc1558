import { titleWords } from '../../languages/en/office-words.js';
import { fold } from '../../registry/names.js';
import type { Office } from '../../registry/offices.js';
import type { TokenRange } from '../../reading/reading.js';
import type { Context } from './context.js';

const linking = new Set([
  'of',
  'the',
  'for',
  'affairs',
  'external',
  'relations',
  's',
  'national',
  'security',
  'council',
  'home',
  'army',
  'military',
  'rebel',
  'opposition',
  'leader',
  'counterpart',
  'adviser',
  'advisor',
  'aide',
  'official',
  'diplomat',
  'lawmaker',
  'activist',
  'journalist',
  'party',
  'government',
  'ministry',
  'press',
  'chief',
  'head',
  'director',
  'group',
]);

/**
 * What the words beside a name say of its bearer: the title before it, the apposition after it, the phrase that it closes.
 * An entry without title says only the state ("Russia's Putin").
 */
export function hintsNear(context: Context, name: TokenRange, phrase: TokenRange): Office[] {
  const { scene } = context;
  const texts: string[] = [];
  const sentence = scene.sentence(name.first);
  let first = name.first;
  while (first > sentence.first && name.first - first < 9 && joins(scene.word(first - 1), context.reading.words[first - 1]!.upos)) first--;
  first = Math.max(sentence.first, Math.min(first, phrase.first));
  if (first < name.first) texts.push(context.words({ first, last: name.first }));
  if (scene.word(name.first - 1) === ',') {
    let start = name.first - 1;
    while (
      start > sentence.first &&
      name.first - start < 14 &&
      !/^(?:VERB|AUX)$/u.test(context.reading.words[start - 1]!.upos) &&
      scene.word(start - 1) !== ','
    )
      start--;
    const text = context.words({ first: start, last: name.first - 1 });
    if (/^(?:the|an?|its|his|her|their|\p{Lu}\S*['’]s)\b/u.test(text)) texts.push(text);
  }
  if (scene.word(name.last) === ',' && name.last + 1 < sentence.last) {
    let end = name.last + 1;
    const verb = (i: number): boolean => context.reading.words[i]!.upos === 'VERB' || context.reading.words[i]!.upos === 'AUX';
    while (end < sentence.last && end - name.last < 16 && !/^[,;.:]$|^(?:who|said|told|says)$/u.test(scene.word(end)) && !verb(end)) end++;
    const text = context.words({ first: name.last + 1, last: Math.max(end, name.last + 2) });
    if (/^(?:the|an?|its|his|her|former|head|chief|leader|director|president|chairman|commander|\p{Lu}\S*['’]s)\b/u.test(text)) texts.push(text);
  }
  return texts.flatMap((text) => {
    const office = context.office(text);
    if (office) return [office];
    const of = context.owners(text);
    return of.length > 0 ? [{ kind: 'official' as const, title: '', of, body: null, former: false, deputy: false, plural: false }] : [];
  });
}

/** Whether a word before a name belongs to its title. */
function joins(word: string, upos: string): boolean {
  if (upos === 'NOUN' || upos === 'ADJ' || upos === 'PROPN') return true;
  if (upos === 'VERB' || upos === 'AUX' || upos === 'CCONJ') return false;
  if (/^\p{Lu}/u.test(word) || /^['’]s$|^-$/u.test(word)) return true;
  const key = fold(word);
  return titleWords.has(key) || linking.has(key);
}
