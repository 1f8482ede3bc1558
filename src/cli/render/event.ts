import type { Span } from '../../document/span.js';
import type { Event } from '../../records/event/schema.js';
import { block, gutter, type Line, type Page, snippet } from './block.js';
import { chainWords, isClaim } from './chain.js';
import { timeWords } from './time.js';
import { listed, oneLine } from './words.js';

const isSpan = (value: unknown): value is Span => typeof value === 'object' && value !== null && !Array.isArray(value) && 'text' in value;

/** A span of a record's evidence, or null where the field has none or several. */
export function evidenceSpan(evidence: Readonly<Record<string, unknown>>, field: string): Span | null {
  const value = evidence[field];
  return isSpan(value) ? value : null;
}

/** What several parties do with each other where the text names no recipient; other acts they do side by side. */
const mutual = new Set<Event['type']>(['CONSULT', 'AGREE', 'COOPERATE', 'ASSAULT']);

/** Who did it to whom: "A ↔ B" for what they did with each other, "A → B" else; a doer that the text leaves open is said to be so. */
function parties(page: Page, event: Event): string {
  const actors = event.actors.map(page.name);
  const recipients = event.recipients.map(page.name);
  if (recipients.length === 0 && actors.length > 1 && mutual.has(event.type)) return actors.join(' ↔ ');
  const doer = actors.length > 0 ? listed(actors) : '(not named)';
  const target = event.target && recipients.length === 0 ? oneLine(event.target.span.text) : listed(recipients);
  return target === '' ? doer : `${doer} → ${target}`;
}

/** What a reader must not overlook: an act denied, planned, imagined, or long past. */
function cautions(event: Event): string[] {
  return [
    ...(event.negated ? ['NOT DONE'] : []),
    ...(event.modality === 'actual' ? [] : [event.modality.toUpperCase()]),
    ...(event.background ? ['BACKGROUND'] : []),
  ];
}

function announced(page: Page, { planned, actors }: Event): string[] {
  if (!planned?.type) return [];
  const condition = planned.condition ? `, if “${oneLine(planned.condition.text)}”` : '';
  const others = planned.parties.filter((id) => !actors.includes(id));
  const whom = others.length > 0 ? ` with ${listed(others.map(page.name))}` : '';
  return [`announces ${planned.type}${planned.modes.length > 0 ? ` ${planned.modes.join(', ')}` : ''}${whom}${condition}`];
}

/**
 * One event as a block: type and modes, who to whom, what to beware of, when and where, who says so, the words.
 */
export function renderEvent(page: Page, event: Event): string {
  const { ink } = page;
  const flags = cautions(event);
  const about = [
    timeWords(event.happened),
    ...(event.place ? [`in ${oneLine(event.place.name)}`] : []),
    ...(event.instrument ? [oneLine(event.instrument)] : []),
    ...announced(page, event),
  ];
  const doubts = event.caveats.map(({ text }) => `“${oneLine(text)}”`);
  const lines: Line[] = [
    { words: parties(page, event), ink: ink.strong },
    ...(flags.length > 0 ? [{ words: flags.join(' · '), ink: ink.caution }] : []),
    { words: about.join(' · ') },
    { words: [chainWords(event.chain, page.publisher), ...doubts].join(' · '), ink: isClaim(event.chain, page.publisher) ? ink.claim : ink.faint },
    {
      words: snippet(page.text, evidenceSpan(event.evidence, 'trigger'), evidenceSpan(event.evidence, 'sentence'), page.width - gutter),
      ink: ink.faint,
      cut: true,
    },
  ];
  return block(page, page.label(event.id), { words: [event.type, ...event.modes].join(' '), ink: (words) => ink.quad(event.quad, words) }, lines);
}
