import type { Span } from '../../document/span.js';
import { targets } from '../../languages/en/target-words.js';
import type { Coding } from '../coding.js';
import type { EventDraft } from './draft.js';

/**
 * The thing that an attack or a seizure acted on: a hospital, a base … governed by its trigger, or named by its recipients. Null where the text names none.
 */
export function targetOf(at: Coding, draft: EventDraft): { span: Span; kind: string } | null {
  if (draft.type !== 'ASSAULT' && draft.type !== 'COERCE') return null;
  const { scene } = at;
  const kindOf = (token: number): string | null => targets.find(([, pattern]) => pattern.test(scene.word(token)))?.[0] ?? null;
  const head = scene.headOf(draft.trigger);
  const governed = scene.children(head).filter((child) => /^(?:obj|obl|nmod|nsubj:pass|compound|conj)/u.test(scene.reading.words[child]!.deprel));
  const candidates = [
    ...governed.flatMap((child) => [child, ...scene.dependentsBy(child, 'conj', 'nmod')]),
    ...draft.recipients.map((party) => scene.headOf(party.range)),
  ];
  for (const token of candidates) {
    const kind = kindOf(token);
    if (!kind || scene.sentenceOf(token) !== scene.sentenceOf(draft.trigger.first)) continue;
    const doer = draft.actors.some((party) => token >= party.range.first && token < party.range.last);
    if (!doer) return { span: scene.span(nounPhrase(at, token)), kind };
  }
  return null;
}

/** A noun with the words before it that belong to it: "the children's hospital". */
function nounPhrase(at: Coding, token: number): { first: number; last: number } {
  const before = at.scene
    .children(token)
    .filter((child) => child < token && /^(?:det|amod|compound|nmod|nummod|flat)/u.test(at.scene.reading.words[child]!.deprel));
  const from = before.length > 0 ? Math.min(...before.map((child) => at.scene.phrase(child).first)) : token;
  return { first: Math.max(from, at.scene.sentence(token).first), last: token + 1 };
}
