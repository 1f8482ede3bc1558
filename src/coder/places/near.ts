import type { EventType } from '../../codebooks/plover/plover.js';
import { topicCases, topicNouns } from '../../languages/en/place-words.js';
import type { Reading, TokenRange } from '../../reading/reading.js';
import type { Place } from '../../records/record.js';
import type { Registry } from '../../registry/registry.js';
import { resolvePlace } from '../place.js';
import type { Scene } from '../scene.js';

/** Acts that are done where their object is: who is shot in a market is shot there; whom one speaks of is elsewhere. */
const bodily = new Set<EventType>(['ASSAULT', 'COERCE', 'PROTEST', 'MOBILIZE', 'AID']);
const locative = /^(?:in|at|near|outside|inside|around|on|across|over|off|along|throughout|within|beside|close)$/iu;

/**
 * The place of an act whose words give none: what stands with "in", "at", "near" under its own verb or noun in the tree.
 * Never a state that only acts there, a place of what is only spoken of, nor one of another act in the sentence.
 */
export function placeNear(scene: Scene, trigger: TokenRange, type: EventType | null, registry: Registry): Place | null {
  const { reading } = scene;
  const sentence = scene.sentence(trigger.first);
  const located = reading.names.filter(
    (name) =>
      (name.label === 'location' || name.label === 'facility') &&
      name.first > sentence.first &&
      name.last <= sentence.last &&
      (name.first >= trigger.last || name.last <= trigger.first) &&
      scene.reading.words[name.first - 1]!.deprel !== 'compound:prt' &&
      locative.test(wordBefore(reading, name.first)) &&
      ofAct(scene, name, trigger, type),
  );
  const distance = (range: TokenRange): number => (range.first >= trigger.last ? range.first - trigger.last : trigger.first - range.last);
  for (const name of [...located].sort((a, b) => distance(a) - distance(b))) {
    const place = resolvePlace(reading, wide(scene, name), registry);
    if (place) return place;
  }
  return null;
}

/**
 * Whether words that the model gives an act as its place name but what it is about ("talks on the war in Gaza"), or where someone comes from.
 */
export function isTopic(scene: Scene, range: TokenRange, trigger: TokenRange, type: EventType): boolean {
  if (bodily.has(type)) return false;
  if (type === 'CONSULT' && /^from$/iu.test(scene.word(range.first - 1))) return true; // whence they came
  const { words } = scene.reading;
  const path = [scene.headOf(range), ...scene.governors(scene.headOf(range))];
  const own = path.findIndex((token) => token >= trigger.first && token < trigger.last);
  const inner = own < 0 ? path : path.slice(0, own);
  return inner.some((token, i) => {
    if (i > 0 && topicNouns.test(scene.word(token))) return true;
    const cases = scene.dependentsBy(token, 'case').map((child) => scene.word(child));
    return cases.some((word) => topicCases.test(word) && !(word === 'on' && i === 0 && words[token]!.upos === 'PROPN')) && i > 0;
  });
}

/** Whether a place hangs on the act: on its verb or noun, on the verb that holds its noun, or on the object of a bodily act. */
function ofAct(scene: Scene, name: TokenRange, trigger: TokenRange, type: EventType | null): boolean {
  const { words } = scene.reading;
  const bodied = type === null || bodily.has(type);
  const own = (token: number): boolean => token >= trigger.first && token < trigger.last;
  const act = scene.headOf(trigger);
  const { upos, deprel, head: above } = words[act]!;
  const holding = upos !== 'VERB' && /^(?:obj|nsubj|root|obl)/u.test(deprel) ? above : -1;
  // "bombed a camp in Ecuador and killed twenty", "the embassy in Beijing, where thousands threw stones"
  const joined = bodied && deprel === 'conj' ? above : -1;
  const place = scene.headOf(name);
  if (scene.dependentsBy(act, 'advmod', 'mark').some((child) => /^where$/iu.test(scene.word(child)))) {
    if (deprel.startsWith('acl') && (above === place || scene.governors(place).includes(above))) return true;
  }
  for (const token of scene.governors(place)) {
    if (own(token) || token === holding || token === joined) return true;
    if (otherAct(scene, token, trigger)) return false;
    if (/^(?:VERB|AUX)$/u.test(words[token]!.upos)) return false;
    if (!bodied && (words[token]!.upos !== 'PROPN' || topicNouns.test(scene.word(token)))) return false;
  }
  return false;
}

const otherAct = (scene: Scene, token: number, trigger: TokenRange): boolean =>
  scene.reading.triggers.some((other) => other.first !== trigger.first && token >= other.first && token < other.last);

/** A name with the words of the same phrase that make it more precise: "northern", "region", "the … border". */
function wide(scene: Scene, name: TokenRange): TokenRange {
  let { first, last } = name;
  if (
    /^(?:northern|southern|eastern|western|central|north|south|east|west|north-?(?:east|west)(?:ern)?|south-?(?:east|west)(?:ern)?)$/iu.test(
      scene.word(first - 1),
    )
  )
    first--;
  while (last - name.last < 2 && /^(?:province|region|state|governorate|oblast|county|border|frontier|airport|air|base)$/iu.test(scene.word(last))) last++;
  return { first, last };
}

function wordBefore(reading: Reading, i: number): string {
  const token = reading.tokens[i - 1];
  const word = token ? reading.document.text.slice(token.start, token.end) : '';
  if (
    /^(?:the|city|town|village|port|capital|province|region|district|of|central|northern|southern|eastern|western|\p{Lu}\p{L}+(?:ian|ese|ish|i)|to)$/iu.test(
      word,
    ) &&
    i > 1
  )
    return wordBefore(reading, i - 1);
  return word;
}
