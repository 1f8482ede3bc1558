import type { TokenRange } from '../../reading/reading.js';
import { matters as openers, mattersLead } from '../../languages/en/contact-words.js';
import type { Matter } from '../../records/event/schema.js';
import { type Coding, unique } from '../coding.js';
import { contextsAt } from '../contexts.js';

/**
 * What was talked about in a range of the text: the objects of "discussed", "exchanged views on", "touched upon" …, one matter per coordinated phrase.
 *
 * @example
 * mattersIn(at, sentence) // of "The leaders discussed trade and the war in Gaza." → «trade», «the war in Gaza»
 */
export function mattersIn(at: Coding, range: TokenRange): Matter[] {
  const { scene } = at;
  const found: Matter[] = [];
  for (let i = range.first; i < range.last; i++) {
    if (!openers.test(scene.word(i)) || scene.reading.words[i]!.upos === 'NOUN') continue;
    const raisedBy = /^rais/iu.test(scene.word(i)) ? unique(scene.dependentsBy(i, 'nsubj').flatMap((token) => idsAt(at, token))) : [];
    const objects = scene
      .children(i)
      .filter((child) => child > i && child < range.last && /^(?:obj|obl|nsubj:pass)$/u.test(scene.reading.words[child]!.deprel));
    const passive = scene.dependentsBy(i, 'nsubj:pass').filter((child) => child < i);
    for (const object of [...passive, ...objects]) {
      for (const head of [object, ...scene.dependentsBy(object, 'conj')]) {
        const words = phraseOf(at, head, range);
        if (!words) continue;
        const span = scene.span(words);
        if (
          /\b(?:with|by|on (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)|during)\b/iu.test(scene.word(words.first - 1)) ||
          found.some((other) => other.span.start < span.end && other.span.end > span.start)
        )
          continue;
        found.push({ span, label: contextsAt(scene, span)[0]?.context ?? null, raisedBy, about: [] });
      }
    }
  }
  return found;
}

function idsAt(at: Coding, token: number): readonly string[] {
  const mention = at.scene.reading.mentions.find((candidate) => candidate.head === token);
  return mention ? at.cast.actorsAt(mention) : [];
}

/** The phrase of a head without its partners, its preposition and what only opens it ("views on"). */
function phraseOf(at: Coding, head: number, range: TokenRange): TokenRange | null {
  const { scene } = at;
  const partners = new Set(scene.dependentsBy(head, 'conj').flatMap((partner) => scene.subtree(partner)));
  const own = scene.subtree(head).filter((token) => !partners.has(token) && token >= range.first && token < range.last);
  let first = head;
  while (own.includes(first - 1)) first--;
  let last = head + 1;
  while (own.includes(last)) last++;
  while (
    first < last &&
    (mattersLead.test(scene.word(first)) || /^(?:ADP|CCONJ|PUNCT)$/u.test(scene.reading.words[first]!.upos)) &&
    !/^the$/iu.test(scene.word(first))
  )
    first++;
  while (last > first && /^[,;.:–—-]$/u.test(scene.word(last - 1))) last--;
  const words = first < last ? scene.words({ first, last }) : '';
  return /\p{L}{3}/u.test(words) && !/^(?:views|opinions|it|them|this|that|these)$/iu.test(words) ? { first, last } : null;
}
