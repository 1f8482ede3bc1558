import type { Matter } from '../../records/event/schema.js';
import type { TokenRange } from '../../reading/reading.js';
import { type Coding, unique } from '../coding.js';
import type { Scene } from '../scene.js';
import { itemsOf } from './matter-items.js';
import { labelOf } from './matter-label.js';
import { type Opened, openedIn } from './matter-openers.js';
import { sideOf } from './side.js';

/**
 * What was talked about in a range of the text, in text order: one matter per coordinated phrase, with who raised it where one side did.
 *
 * @example
 * mattersIn(at, sentence) // of "The leaders discussed trade and the war in Gaza." → «trade», «the war in Gaza»
 */
export function mattersIn(at: Coding, range: TokenRange, parties: readonly string[] = []): Matter[] {
  const { scene } = at;
  const found: Matter[] = [];
  for (const sentence of scene.reading.sentences) {
    if (sentence.last <= range.first || sentence.first >= range.last) continue;
    for (const { opened, items } of talkedOf(scene, sentence)) {
      for (const item of items) {
        if (item.first < range.first || item.last > range.last || isPerson(at, item)) continue;
        const span = scene.span(item);
        if (found.some((other) => other.span.start < span.end && other.span.end > span.start)) continue;
        found.push({ span, label: labelOf(span.text), raisedBy: raisedBy(at, opened, parties), about: about(at, item) });
      }
    }
  }
  return found.sort((a, b) => a.span.start - b.span.start);
}

/** What each sentence of a document opens, found once: every telling of a contact and every statement asks. */
const known = new WeakMap<Scene, Map<number, { opened: Opened; items: TokenRange[] }[]>>();

function talkedOf(scene: Scene, sentence: TokenRange): { opened: Opened; items: TokenRange[] }[] {
  const found = known.get(scene) ?? new Map<number, { opened: Opened; items: TokenRange[] }[]>();
  known.set(scene, found);
  const before = found.get(sentence.first);
  if (before) return before;
  const here = openedIn(scene, sentence).map((opened) => ({ opened, items: itemsOf(scene, opened.range) }));
  found.set(sentence.first, here);
  return here;
}

/** One side raised it; "the two raised" is nobody's. An office without a name ("the Minister") is the issuer's own, where nobody else is meant. */
function raisedBy(at: Coding, { raiser }: Opened, parties: readonly string[]): string[] {
  if (raiser === null) return [];
  const { scene } = at;
  const { feats } = scene.reading.words[raiser]!;
  const mention = scene.reading.mentions.filter((candidate) => candidate.head === raiser).sort((a, b) => b.last - a.last)[0] ?? scene.phrase(raiser);
  const ids = at.cast.actorsAt(mention);
  const side = sideOf(at, mention, parties);
  if (side.length === 1) return side;
  if (ids.length === 1 && (parties.length === 0 || side.length > 0)) return [...ids];
  const { issuer } = scene.reading.document;
  const own = parties.filter((id) => issuer?.country && at.actor(id)?.country === issuer.country);
  const office = /^(?:the|mr\.?|h\.?e\.?|his excellency|her excellency)\b/iu.test(scene.words(mention)) && !/Number=Plur/u.test(feats);
  if (office && ids.length <= 1 && own.length === 1) return own;
  return ids.length === 1 ? [...ids] : [];
}

/** Whether a phrase is but somebody's name: "met and discussed with | Mr Li". */
function isPerson(at: Coding, item: TokenRange): boolean {
  const { mentions } = at.scene.reading;
  return mentions.some((mention) => mention.kind === 'person' && mention.first <= item.first + 1 && mention.last >= item.last && mention.form !== 'nominal');
}

/** The states, bodies and people that a matter is about. */
function about(at: Coding, item: TokenRange): string[] {
  const { mentions } = at.scene.reading;
  const named = mentions.filter((mention) => mention.form === 'name' && mention.first >= item.first && mention.last <= item.last);
  return unique(named.flatMap((mention) => at.cast.actorsAt(mention)));
}
