import type { EventType } from '../codebooks/plover/plover.js';
import type { ReaderLabels } from '../models/labels.js';
import type { Seen, Window } from '../models/window.js';
import { type Linked, linksOf } from './links.js';
import type { roleLabels, Trigger } from './reading.js';
import { softmax, tagScores } from './scores.js';

/** Least probability of a trigger word to be decoded at all; the coder asks for more. */
const leastTrigger = 0.25;
const leastMode = 0.2;

/** Triggers of a window with type, modes, modality and roles. Neighbouring words of one type are one trigger. */
export function decodeTriggers(window: Window, seen: Seen, labels: ReaderLabels): Trigger[] {
  const width = window.starts.length;
  const types: number[] = [];
  const scores: number[] = [];
  for (let i = 0; i < width; i++) {
    const p = softmax(tagScores(seen, labels, 'trigger', i));
    let top = 1;
    for (let t = 2; t < p.length; t++) if (p[t]! > p[top]!) top = t;
    const sure = 1 - p[0]! >= leastTrigger;
    types.push(sure ? top : 0);
    scores.push(p[top]!);
  }
  const linked = linksOf(seen, labels, 'event', width);
  const triggers: Trigger[] = [];
  for (let first = 0; first < width; ) {
    const type = types[first]!;
    let last = first + 1;
    while (type && last < width && types[last] === type && window.sentence[last] === window.sentence[first]) last++;
    if (type) triggers.push(triggerAt(window, seen, labels, linked, first, last, labels.trigger[type] as EventType, Math.max(...scores.slice(first, last))));
    first = last;
  }
  return triggers;
}

function triggerAt(window: Window, seen: Seen, labels: ReaderLabels, linked: Linked, first: number, last: number, type: EventType, score: number): Trigger {
  const of = (head: 'modality' | 'negated' | 'background') => softmax(tagScores(seen, labels, head, first));
  const [actual, planned, hypothetical] = of('modality');
  return {
    first: window.first + first,
    last: window.first + last,
    type,
    score,
    modes: modesOf(type, tagScores(seen, labels, 'mode', first), labels),
    modality: { actual: actual!, planned: planned!, hypothetical: hypothetical! },
    negated: of('negated')[1]!,
    background: of('background')[1]!,
    roles: linked(first).map((r) => ({
      first: window.first + r.first,
      last: window.first + r.last,
      label: r.label as (typeof roleLabels)[number],
      score: r.score,
    })),
  };
}

/** Modes of the type only, as probabilities among themselves. */
function modesOf(type: EventType, scores: Float32Array, labels: ReaderLabels): Trigger['modes'] {
  const own = labels.mode.map((m, i) => ({ mode: m.slice(type.length + 1), i })).filter(({ i }) => labels.mode[i]!.startsWith(`${type}/`));
  const p = softmax(own.map(({ i }) => scores[i]!));
  return own
    .map(({ mode }, k) => ({ mode, score: p[k]! }))
    .filter((m) => m.score >= leastMode)
    .sort((a, b) => b.score - a.score);
}
