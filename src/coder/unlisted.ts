import type { TokenRange } from '../reading/reading.js';
import type { Actor } from '../records/actor/schema.js';
import type { Scene } from './scene.js';
import type { Cast } from './coding.js';

const documents =
  /^(?:readouts?|statements?|reports?|communiqu[eé]s?|resolutions?|accounts?|documents?|letters?|declarations?|texts?|notes?|releases?|transcripts?)$/iu;
const nothing =
  /^(?:it|this|that|these|those|there|which|who|whom|what|he|she|they|we|i|you|him|her|them|us|me|its|his|their|one|some|others?|another|both|all|each|many|few|several|none|nobody|someone)$/iu;

/**
 * A cast that also knows the parties that no mention covers: words that the model took for a source or a party become actors of their own, basis `text`.
 * The same words are the same actor.
 */
export function withUnlisted(cast: Cast, scene: Scene): Cast & { named(range: TokenRange): readonly string[] } {
  const actors: Actor[] = [...cast.actors];
  const own = new Map<string, Actor>();
  const named = (range: TokenRange): readonly string[] => {
    const known = cast.actorsAt(range);
    // A readout or a statement is nobody's other name, whatever the model takes it for.
    const paper = documents.test(scene.word(scene.headOf(range)));
    if (known.length > 0 && !(paper && known.some((id) => cast.actors.find((actor) => actor.id === id)?.kind === 'person'))) return known;
    const words = trimmed(scene, range);
    if (!words) return [];
    const span = scene.span(words);
    const key = span.text.toLowerCase();
    let actor = own.get(key);
    if (!actor) {
      const head = scene.word(scene.headOf(words));
      const kind = /(?:ministry|agency|government|office|council|court|party|committee|army|force|police|union|company|group)$/iu.test(head)
        ? 'organization'
        : 'group';
      actor = {
        id: `a${actors.length + 1}`,
        name: span.text,
        kind,
        registry: null,
        country: null,
        sector: null,
        sectors: [],
        office: null,
        basis: 'text',
        mentions: [],
      };
      own.set(key, actor);
      actors.push(actor);
    }
    if (!actor.mentions.some((mention) => mention.start === span.start)) actor.mentions.push(span);
    return [actor.id];
  };
  return { actors, actorsAt: (range) => cast.actorsAt(range), named };
}

/** A noun phrase without its article and marks; null if it names nobody. */
function trimmed(scene: Scene, { first, last }: TokenRange): TokenRange | null {
  let from = first;
  let to = last;
  while (from < to && (/^(?:the|a|an)$/iu.test(scene.word(from)) || /^[^\p{L}\p{N}]+$/u.test(scene.word(from)))) from++;
  while (to > from && /^[^\p{L}\p{N}]+$/u.test(scene.word(to - 1))) to--;
  if (from >= to || to - from > 12) return null;
  const { upos } = scene.reading.words[scene.headOf({ first: from, last: to })]!;
  return /^(?:NOUN|PROPN|NUM|ADJ)$/u.test(upos) && !nothing.test(scene.words({ first: from, last: to })) ? { first: from, last: to } : null;
}
