import type { EventType } from '../codebooks/plover/plover.js';
import type { Event } from '../records/event/schema.js';
import type { Readout } from '../records/index.js';
import type { Link } from '../records/record.js';
import { dayNumber, type Days, daysOf } from './days.js';
import { type Party, partyOf } from './party.js';
import { stem, stemsOf } from './words.js';

/** Where something happened, as far as grouping needs it. */
export interface Spot {
  readonly name: string;
  readonly country: string | null;
  readonly precision: 'point' | 'city' | 'province' | 'country';
  readonly lat: number | null;
  readonly lon: number | null;
}

/** Who says so, and how: one link of a claim's chain. */
export interface Voice {
  readonly name: string;
  readonly stance: Link['stance'];
}

/** An event of a document as grouping sees it: plain data that a store can keep beside its block keys. */
export interface Claim {
  /** id of the event record */
  readonly id: string;
  readonly document: string;
  readonly publisher: string | null;
  /** day number of publication */
  readonly published: number | null;
  /** offset of the trigger */
  readonly at: number;
  /** offset of its sentence */
  readonly sentence: number;
  /** whether it stands in the title or lead, which retell the body */
  readonly heading: boolean;
  readonly type: EventType;
  readonly modes: readonly string[];
  readonly modality: Event['modality'];
  readonly background: boolean;
  readonly negated: boolean;
  /** whether somebody else than the publisher says so; rival accounts of one deed name different doers */
  readonly reported: boolean;
  readonly actors: readonly Party[];
  readonly recipients: readonly Party[];
  readonly days: Days | null;
  readonly place: Spot | null;
  /** stems of the trigger */
  readonly trigger: readonly string[];
  /** the trigger is a noun that points back: "the attack", "Russia's seizure" */
  readonly pointing: boolean;
  /** stems of the sentence without the trigger and the parties */
  readonly words: readonly string[];
  /** stems of the document's title */
  readonly story: readonly string[];
  /** numbers killed or injured that the text counts for it */
  readonly tolls: readonly number[];
  readonly voices: readonly Voice[];
}

/**
 * The event claims of a document, in text order: what grouping compares. Events that a person rejected are left out.
 *
 * @example
 * claimsOf(readout).map(({ type }) => type) // ['ASSAULT', 'ACCUSE']
 */
export function claimsOf(readout: Readout): Claim[] {
  const { document, actors } = readout;
  const published = dayNumber(document.published);
  const story = stemsOf(document.title ?? '');
  const parties = new Map(actors.map((actor) => [actor.id, partyOf(actor, document.text, document.id)] as const));
  const headings = document.paragraphs.filter(({ role }) => role !== 'body');
  const tolls = new Map<string, number[]>();
  for (const { of, value, low, measure } of readout.figures) {
    const number = value ?? low;
    if (of && number !== null && (measure === 'killed' || measure === 'injured')) tolls.set(of, [...(tolls.get(of) ?? []), number]);
  }
  const partiesOf = (ids: readonly string[]) => ids.flatMap((id) => parties.get(id) ?? []);
  const claims = readout.events
    .filter((event) => !event.review.some(({ state, field }) => state === 'rejected' && field === null))
    .map((event): Claim => {
      const { start, end, text } = spanAt(event, 'trigger') ?? { start: 0, end: 0, text: '' };
      const sentence = spanAt(event, 'sentence');
      const own = { actors: partiesOf(event.actors), recipients: partiesOf(event.recipients) };
      const trigger = stemsOf(text).length > 0 ? stemsOf(text) : [stem(text)];
      const named = new Set([...own.actors, ...own.recipients].filter((party) => party.named).flatMap((party) => party.words));
      const around = sentence ?? { start, end, text };
      return {
        id: event.id,
        document: document.id,
        publisher: document.publisher,
        published,
        at: start,
        sentence: around.start,
        heading: headings.some((heading) => heading.start <= start && start < heading.end),
        type: event.type,
        modes: event.modes,
        modality: event.modality,
        background: event.background,
        negated: event.negated,
        reported: event.chain.some((link) => !publishes(link, document.publisher)),
        ...own,
        days: daysOf(event.happened, published),
        place: event.place,
        trigger,
        pointing: pointsBack(document.text, start, text, around.start),
        words: stemsOf(around.text).filter((word) => !trigger.includes(word) && !named.has(word)),
        story,
        tolls: tolls.get(event.id) ?? [],
        voices: event.chain.map(({ name, stance }) => ({ name, stance })),
      };
    });
  return claims.sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
}

function spanAt(event: Event, field: string): { start: number; end: number; text: string } | null {
  const value = event.evidence[field];
  return value && !Array.isArray(value) ? value : null;
}

function publishes(link: Link, publisher: string | null): boolean {
  return link.name === publisher || (link.kind === 'media' && link.cue === null);
}

/** Nouns that tell an act; a word that may as well be a verb counts only where the article stands right before it. */
const actNouns =
  /^\P{L}*(?:\p{L}+(?:ings?|[st]ions?|ments?|ures?)|attacks?|air ?strikes?|strikes?|raids?|blasts?|bombs?|assaults?|massacres?|calls?|talks|visits?|protests?|march(?:es)?|arrests?|releases?|removal|refusal|proposals?|siege)$/iu;

/** Whether the trigger is a noun after a definite article or possessive: "the attack", "Thursday's train bombings". */
function pointsBack(text: string, at: number, trigger: string, sentence: number): boolean {
  const before = text.slice(Math.max(sentence, at - 60), at);
  const definite = /(?:\b(?:the|this|that|these|those|its|his|her|their|our)|['’]s?)\s+((?:[\p{L}\p{N}-]+\s+){0,2})$/iu.exec(before);
  if (!definite || /ed$/iu.test(trigger)) return false;
  return definite[1] === '' || actNouns.test(trigger);
}
