import type { Matter } from '../../records/event/schema.js';
import type { TokenRange } from '../../reading/reading.js';
import { type Coding, unique } from '../coding.js';
import { itemsOf } from './matter-items.js';
import { labelOf } from './matter-label.js';
import { type Opened, openedIn } from './matter-openers.js';

/**
 * What was talked about in a range of the text, in text order: one matter per coordinated phrase, with who raised it where one side did.
 *
 * @example
 * mattersIn(at, sentence) // of "The leaders discussed trade and the war in Gaza." → «trade», «the war in Gaza»
 */
export function mattersIn(at: Coding, range: TokenRange): Matter[] {
  const { scene } = at;
  const found: Matter[] = [];
  for (const sentence of scene.reading.sentences) {
    if (sentence.last <= range.first || sentence.first >= range.last) continue;
    for (const opened of openedIn(scene, sentence)) {
      for (const item of itemsOf(scene, opened.range)) {
        if (item.first < range.first || item.last > range.last || isPerson(at, item)) continue;
        const span = scene.span(item);
        const before = found.findIndex((other) => other.span.start < span.end && other.span.end > span.start);
        // Of two tellings of one matter the shorter one is the phrase itself.
        if (before >= 0 && found[before]!.span.end - found[before]!.span.start <= span.end - span.start) continue;
        if (before >= 0) found.splice(before, 1);
        found.push({ span, label: labelOf(span.text), raisedBy: raisedBy(at, opened), about: about(at, item) });
      }
    }
  }
  return found.sort((a, b) => a.span.start - b.span.start);
}

/** One side raised it; "the two raised" is nobody's. */
function raisedBy(at: Coding, { raiser }: Opened): string[] {
  if (raiser === null) return [];
  const { scene } = at;
  const mention = scene.reading.mentions.find((candidate) => candidate.head === raiser) ?? scene.phrase(raiser);
  const ids = at.cast.actorsAt(mention);
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
