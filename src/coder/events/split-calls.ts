import { jointly, separately } from '../../languages/en/contact-words.js';
import type { Coding } from '../coding.js';
import { type EventDraft, ids, type Party } from './draft.js';

/**
 * One contact per pair where the text makes them separate: "spoke by phone with B, C and D" is three calls, "separate meetings with B and C" two;
 * one meeting or a conference call stays one.
 */
export function splitCalls(at: Coding, draft: EventDraft): EventDraft[] {
  if (draft.type !== 'CONSULT' && !(draft.type === 'AGREE' && draft.plan?.type === 'CONSULT')) return [draft];
  const parties = ids(draft.actors);
  if (parties.length < 3) return [draft];
  const { scene } = at;
  const sentence = scene.words(scene.sentence(draft.trigger.first));
  const around = scene.words({
    first: Math.max(scene.sentence(draft.trigger.first).first, draft.trigger.first - 3),
    last: Math.min(scene.sentence(draft.trigger.first).last, draft.trigger.last + 2),
  });
  const phone = draft.modes.includes('phone') || /\b(?:phone|telephon\w*|calls?|called)\b/iu.test(around);
  if (jointly.test(around) || draft.modes.includes('multilateral')) return [draft];
  if (!phone && !(separately.test(around) && /\b(?:separate|individual|each|in turn|bilateral)/iu.test(sentence))) return [draft];
  const sides = sidesOf(at, draft);
  if (!sides) return [draft];
  draft.reasons.note('actors', 'one contact per pair', 'the text tells of separate contacts');
  return sides.many.map((party, part) => ({ ...draft, actors: [...sides.one, party], part, reasons: draft.reasons, also: [...draft.also] }));
}

/** The one who called, and those called: one party before the trigger and several after it, or the one whom "with" does not govern. */
function sidesOf(at: Coding, draft: EventDraft): { one: Party[]; many: Party[] } | null {
  const before = draft.actors.filter((party) => party.span.end <= at.scene.stretch(draft.trigger).start);
  const after = draft.actors.filter((party) => !before.includes(party));
  if (before.length === 1 && after.length >= 2) return { one: before, many: after };
  if (after.length === 1 && before.length >= 2) return { one: after, many: before };
  const { scene } = at;
  const withs = draft.actors.filter((party) => {
    const head = scene.headOf(party.range);
    const chain = [head, ...scene.governors(head).slice(0, scene.reading.words[head]!.deprel === 'conj' ? 1 : 0)];
    return chain.some((token) => scene.dependentsBy(token, 'case').some((mark) => /^(?:with|to)$/iu.test(scene.word(mark))));
  });
  const rest = draft.actors.filter((party) => !withs.includes(party));
  return rest.length === 1 && withs.length >= 2 ? { one: rest, many: withs } : null;
}
