import type { Link } from '../../records/record.js';
import { linkKind } from '../chain/link.js';
import type { Coding } from '../coding.js';
import type { TokenRange } from '../../reading/reading.js';

const counting =
  /^(?:count(?:s|ed)?|record(?:s|ed)?|register(?:s|ed)?|document(?:s|ed)?|list(?:s|ed)?|put(?:s)?|tall(?:y|ies|ied)|estimat(?:e|es|ed)|report(?:s|ed)?|reckon(?:s|ed)?|confirm(?:s|ed)?|found|gave|gives?|logged|verified|verifies|uncovered|received|treated|admitted)$/iu;
const byCount =
  /\bby (?:the |an? |its |their |one )?([^,.;]{2,50}?)(?:['’]s?)?(?: own| official| conservative)? (?:counts?|estimates?|tall(?:y|ies)|figures|reckoning|accounts?)\b/iu;

/**
 * Who counted, where no saying tells it: the subject of a verb of counting over the number ("the ministry has recorded 14 deaths"), or "by the police count".
 * Null where nobody is named.
 */
export function counterOf(at: Coding, number: TokenRange): Link | null {
  const { scene } = at;
  const sentence = scene.sentence(number.first);
  for (const verb of scene.governors(scene.headOf(number)).slice(0, 4)) {
    if (!counting.test(scene.word(verb)) || scene.dependentsBy(verb, 'nsubj:pass', 'aux:pass').length > 0) continue;
    for (const subject of scene.dependentsBy(verb, 'nsubj')) {
      const mention = scene.reading.mentions.find((candidate) => candidate.head === subject && candidate.kind !== 'place');
      const link = mention && linkTo(at, mention, { first: verb, last: verb + 1 });
      if (link) return link;
    }
  }
  const match = byCount.exec(scene.text.slice(sentence.start, sentence.end));
  if (!match) return null;
  const start = sentence.start + match.index + match[0].indexOf(match[1]!);
  const words = scene.tokensIn({ start, end: start + match[1]!.length });
  const whole = scene.tokensIn({ start: sentence.start + match.index, end: sentence.start + match.index + match[0].length });
  return linkTo(at, words, whole);
}

function linkTo(at: Coding, source: TokenRange, cue: TokenRange): Link | null {
  const ids = at.cast.actorsAt(source);
  const actor = ids[0] === undefined ? undefined : at.actor(ids[0]);
  if (!actor) return null;
  return {
    actors: [...ids],
    name: ids.map((id) => at.actor(id)?.name ?? id).join(', '),
    kind: linkKind(actor, at.scene.words(source)),
    anonymous: false,
    affiliation: null,
    speaksFor: null,
    stance: 'asserts',
    cue: at.scene.span(cue),
    source: at.scene.span(source),
    said: null,
  };
}
