import type { Span } from '../../document/span.js';
import * as words from '../../languages/en/contact-words.js';
import type { TokenRange } from '../../reading/reading.js';
import { type Coding, unique } from '../coding.js';
import { mentionFrom, sideOf } from './side.js';

/** An actor with the words that name it. */
export interface Placed {
  readonly id: string;
  readonly span: Span;
}

/** All the people and bodies that a stretch names, each with its words. */
function namedIn(at: Coding, range: TokenRange): Placed[] {
  const { scene } = at;
  const inner = scene.reading.mentions.filter(
    ({ first, last, kind, form }) => first >= range.first && last <= range.last && kind === 'person' && form !== 'pronoun',
  );
  const outer = inner.filter((mention) => !inner.some((other) => other !== mention && other.first <= mention.first && other.last >= mention.last));
  return outer.flatMap((mention) => at.cast.actorsAt(mention).map((id) => ({ id, span: scene.span(mention) })));
}

/**
 * Who was in the room besides the parties: those who took part, were present, or came with them.
 *
 * @example
 * attendantsOf(at, account) // of "The meeting was also attended by Mr Ito." → Ito
 */
export function attendantsOf(at: Coding, account: readonly TokenRange[]): Placed[] {
  const { scene } = at;
  const found: Placed[] = [];
  for (const sentence of account) {
    const text = scene.words(sentence);
    const { start } = scene.stretch(sentence);
    const behind = words.attendedBy.exec(text);
    if (behind)
      found.push(
        ...namedIn(at, { first: scene.tokensIn({ start: start + behind.index + behind[0].length, end: start + text.length }).first, last: sentence.last }),
      );
    const before = behind ? null : words.attended.exec(text);
    if (before)
      found.push(...namedIn(at, { first: sentence.first, last: scene.tokensIn({ start: start + before.index, end: start + before.index + 1 }).first }));
  }
  return found.filter(({ id }, i) => found.findIndex((other) => other.id === id) === i);
}

/** Who mediated: named behind "mediated by", "under the auspices of"; never a party. Null where nobody is. */
export function mediatorOf(at: Coding, account: readonly TokenRange[], parties: readonly string[]): Placed | null {
  const { scene } = at;
  for (const sentence of account) {
    const match = words.mediatedBy.exec(scene.words(sentence));
    if (!match) continue;
    const end = scene.stretch(sentence).start + match.index + match[0].length;
    const mention = mentionFrom(at, scene.tokensIn({ start: end, end: end + 2 }).first, 4);
    const id = mention ? at.cast.actorsAt(mention)[0] : undefined;
    if (mention && id && !parties.includes(id)) return { id, span: scene.span(mention) };
  }
  return null;
}

/**
 * Who received the other side: the subject of "hosted" or "received", whoever invited, or the party in whose state they met.
 */
export function hostOf(
  at: Coding,
  account: readonly TokenRange[],
  parties: readonly string[],
  place: { country: string | null; written: Span } | null,
): Placed | null {
  const { scene } = at;
  for (const sentence of account.slice(0, 4)) {
    for (let i = sentence.first; i < sentence.last; i++) {
      if (!words.hosting.has(scene.word(i).toLowerCase()) || scene.reading.words[i]!.upos !== 'VERB') continue;
      const passive = scene.dependentsBy(i, 'aux:pass').length > 0;
      const agent = scene.dependentsBy(i, 'obl').find((token) => scene.dependentsBy(token, 'case').some((mark) => /^by$/iu.test(scene.word(mark))));
      const doer = passive ? agent : scene.dependentsBy(i, 'nsubj')[0];
      const object = passive ? scene.dependentsBy(i, 'nsubj')[0] : scene.dependentsBy(i, 'obj')[0];
      const person = object !== undefined && scene.reading.mentions.some((mention) => mention.head === object && mention.kind === 'person');
      if (doer === undefined || !(person || /^host/iu.test(scene.word(i)))) continue;
      const mention = scene.reading.mentions.find((candidate) => candidate.head === doer);
      const side = mention ? sideOf(at, mention, parties) : [];
      if (mention && side.length === 1) return { id: side[0]!, span: scene.span(mention) };
    }
  }
  if (!place?.country) return null;
  const home = unique(parties.filter((id) => at.actor(id)?.country === place.country));
  return home.length === 1 ? { id: home[0]!, span: place.written } : null;
}
