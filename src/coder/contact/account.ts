import type { Document } from '../../document/document.js';
import { pointsBack } from '../../languages/en/contact-words.js';
import type { TokenRange } from '../../reading/reading.js';
import type { Coding } from '../coding.js';
import { type EventDraft, ids } from '../events/draft.js';

/** Whether a document is a government's or body's own account of what it did: its whole text then tells of its contact. */
export function ownAccount({ issuer, kind }: Document): boolean {
  return kind === 'readout' || (issuer !== null && (kind === 'statement' || kind === 'joint-statement' || kind === 'briefing'));
}

/** The first turn of a transcript below a readout: "President of Karvonia Ayako Ito: Good afternoon." */
const turn = /(?:^|\* )\p{Lu}[\p{L}.'’-]*(?: (?:(?:of|the|and|for|to) )*\p{Lu}[\p{L}.'’-]*){1,11} ?(?:\([^)]*\))?: ?\p{Lu}/u;

/** Whether two drafts may tell of one contact: the parties of one are all among those of the other. */
export function sameContact(a: EventDraft, b: EventDraft): boolean {
  const [x, y] = [ids(a.actors), ids(b.actors)];
  const [few, many] = x.length <= y.length ? [x, y] : [y, x];
  return few.length < 2 || many.length < 2 || few.every((id) => many.includes(id));
}

/**
 * The sentences in which a contact's matters and circumstances are told, in text order. In a side's own account these are all of its body, save those
 * that follow the first word of another contact; elsewhere the sentence of the contact, the rest of its paragraph, and a next paragraph that points back to it.
 * A title counts only for itself.
 */
export function accountOf(at: Coding, draft: EventDraft, drafts: readonly EventDraft[]): TokenRange[] {
  const { scene } = at;
  const { sentences, document } = scene.reading;
  const home = scene.sentenceOf(draft.trigger.first);
  const others = drafts.filter(
    (other) => other.type === 'CONSULT' && !other.negated && !other.background && other.modality === 'actual' && !sameContact(other, draft),
  );
  // In a side's own account another contact is one of its own side too: it shares a party with this one.
  const shares = (other: EventDraft): boolean => ids(other.actors).some((id) => ids(draft.actors).includes(id));
  const owners = new Map((ownAccount(document) ? others.filter(shares) : others).map((other) => [scene.sentenceOf(other.trigger.first), other]));
  const hasBody = document.paragraphs.some(({ role }) => role === 'body');
  const told = (s: number): boolean => !(hasBody && document.paragraphs[sentences[s]!.paragraph]?.role === 'title');
  if (ownAccount(document)) {
    const own = new Set(drafts.filter((other) => other.type === 'CONSULT' && sameContact(other, draft)).map((other) => scene.sentenceOf(other.trigger.first)));
    const found: TokenRange[] = [];
    let mine = true;
    let spoken = false;
    sentences.forEach((sentence, s) => {
      spoken ||= s > 0 && told(s) && turn.test(scene.words(sentence));
      if (spoken) return;
      if (own.has(s)) mine = true;
      else if (owners.has(s) && told(s)) mine = false;
      if (mine && told(s)) found.push(sentence);
    });
    return found;
  }
  if (!told(home)) return [];
  const found: TokenRange[] = [sentences[home]!];
  for (let s = home + 1; s < sentences.length && !owners.has(s); s++) {
    const next = sentences[s]!.paragraph;
    if (next !== sentences[home]!.paragraph && !pointsBack.test(scene.words(sentences[s]!)) && next !== sentences[s - 1]!.paragraph) break;
    if (next > sentences[home]!.paragraph + 1) break;
    found.push(sentences[s]!);
  }
  return found;
}
