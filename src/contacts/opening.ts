import type { Readout } from '../records/index.js';
import type { Event } from '../records/event/schema.js';
import type { Span } from '../document/span.js';
import { contactShown } from '../languages/en/contact-title-words.js';

/** The words of a document that tell of its contact: its title, and the sentences of its body that name it. */
export interface Opening {
  readonly title: Span | null;
  /** sentences in text order, the title not among them */
  readonly sentences: readonly Span[];
  /** the actual, own contacts that the reader coded there */
  readonly events: readonly Event[];
}

/** How far into a body its own contact is looked for, in characters. */
const reach = 900;
const sentence = /[^\n]+?(?:(?<!\b(?:Mr|Mrs|Ms|Dr|Hon|Messrs|St|Jr|Sr|Gen|Lt|Col|Prof|H\.E|U\.S|No|\p{Lu}))[.!?]["”’]?(?=\s+["“‘]?\p{Lu}|\s*$)|$)/gmu;

/** The trigger of an event, or null. */
export function triggerOf({ evidence }: Pick<Event, 'evidence'>): Span | null {
  const value = evidence.trigger;
  return value !== null && value !== undefined && !Array.isArray(value) ? value : null;
}

/** The sentences of a stretch of text. */
export function sentencesIn(text: string, from: number, to: number): Span[] {
  return [...text.slice(from, to).matchAll(sentence)]
    .map((match) => ({ start: from + match.index, end: from + match.index + match[0].length, text: match[0] }))
    .filter(({ text }) => text.trim() !== '');
}

/**
 * Where a document tells of its own contact: the title, and the first sentence of the body that holds a coded contact or, failing that, words of one,
 * with those around it that go on telling of it.
 *
 * @example
 * openingOf(readout).sentences[0]?.text // 'Secretary Kerry spoke this morning with his Russian counterpart.'
 */
export function openingOf({ document, events }: Pick<Readout, 'document' | 'events'>): Opening {
  const { text, paragraphs } = document;
  const heading = paragraphs.find(({ role }) => role === 'title') ?? null;
  const bodyStart = paragraphs.find(({ role }) => role !== 'title')?.start ?? 0;
  const body = sentencesIn(text, bodyStart, Math.min(text.length, bodyStart + reach));
  const own = events.filter((event) => event.type === 'CONSULT' && !event.negated && !event.background && event.modality === 'actual');
  const within = (span: Span) => own.filter((event) => inside(triggerOf(event), span));
  const holding = body.filter((each) => within(each).length > 0);
  const shown = holding.length > 0 ? holding : body.filter((each) => contactShown.test(each.text));
  const first = shown[0] ?? body[0];
  const sentences = first ? [...new Set([...body.slice(0, 1), first, ...shown.slice(0, 3)])].sort((a, b) => a.start - b.start) : [];
  return { title: heading, sentences, events: own.filter((event) => [heading, ...sentences].some((span) => span !== null && inside(triggerOf(event), span))) };
}

const inside = (inner: Span | null, outer: Span) => inner !== null && inner.start >= outer.start && inner.end <= outer.end;
