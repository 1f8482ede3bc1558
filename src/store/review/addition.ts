import { createHash } from 'node:crypto';
import type { z } from 'zod';
import { plover } from '../../codebooks/plover/plover.js';
import type { Document } from '../../document/document.js';
import { segment } from '../../document/sentences.js';
import { type Span, spanOf } from '../../document/span.js';
import { type Event, eventSchema } from '../../records/event/schema.js';
import type { Link } from '../../records/record.js';
import { withWords } from '../columns.js';
import { StoreError } from '../fault.js';
import { anchorOf, markOf } from '../records/anchor.js';
import type { AnyRecord, RecordKind } from '../store.js';
import { schemas } from './apply.js';
import type { GivenAddition } from './decision.js';

function sentenceAt(document: Document, { start, end }: Span): Span | null {
  const sentence = segment(document).sentences.find((one) => one.start <= start && end <= one.end);
  return sentence ? spanOf(document.text, sentence.start, sentence.end) : null;
}

function publisherLink({ publisher }: Document): Link[] {
  if (publisher === null) return [];
  const nobody = { actors: [], affiliation: null, speaksFor: null, cue: null, source: null, said: null };
  return [{ ...nobody, name: publisher, kind: 'media', anonymous: false, stance: 'asserts' }];
}

/** What a record of a kind holds where nothing is said of it. */
function defaults(kind: RecordKind, span: Span, fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  if (kind === 'statement')
    return {
      speaker: [],
      addressees: [],
      said: null,
      quotation: 'indirect',
      quoted: [],
      content: [span],
      cue: null,
      source: null,
      act: 'other',
      repeated: false,
      matters: [],
      parent: null,
    };
  if (kind === 'figure')
    return {
      ...{ unit: null, value: null, modifier: null, low: null, high: null, approximate: false, written: span, of: null, happened: null, place: null },
      group: { text: null, actors: [], side: null, nationality: null, sex: null, age: null, status: 'unknown', ...(fields.group as object | undefined) },
      ...{ scope: 'unknown', since: null, asOf: null, coverage: 'whole', partOf: null, counted: 'unknown', cause: null, by: null, relation: [] },
    };
  const entry = plover[fields.type as Event['type']] as (typeof plover)[Event['type']] | undefined;
  if (entry === undefined) throw new StoreError(`an event needs a type, one of ${eventSchema.shape.type.options.join(', ')}`);
  return {
    ...{ modes: [], contexts: [], quad: entry.quad, intensity: entry.score, actors: [], recipients: [], target: null, happened: null, said: null },
    ...{ place: null, modality: 'actual', planned: null, negated: false, instrument: null, statement: null, contact: null },
  };
}

/** The first thing that a schema finds wrong, for a user. */
export function wrongIn(error: z.ZodError): string {
  const issue = error.issues[0]!;
  return `${issue.path.join('.') || 'the record'}: ${issue.message.replace(/^./, (letter) => letter.toLowerCase())}`;
}

/**
 * The record that a person adds: its span is its trigger, content or number; what is not said has no value, and who says so is the publisher.
 *
 * Throws StoreError if the span lies outside the text, or the fields make no valid record.
 *
 * @example
 * additionOf(document, { act: 'add', kind: 'figure', span: { start: 120, end: 125 }, fields: { measure: 'killed', value: 12 }, … })
 */
export function additionOf(document: Document, { kind, span: place, fields }: GivenAddition): AnyRecord {
  if (!Number.isInteger(place.start) || !(place.start >= 0 && place.start < place.end && place.end <= document.text.length))
    throw new StoreError(`the span ${place.start}–${place.end} is not in the text, which has ${document.text.length} characters`);
  const span = spanOf(document.text, place.start, place.end);
  const anchor = kind === 'event' ? { trigger: span } : kind === 'statement' ? { content: [span] } : { written: span };
  const given = withWords(fields, document.text) as Record<string, unknown>;
  const base = defaults(kind, span, given);
  const parties = (name: string) => (Array.isArray(given[name]) ? { [name]: given[name].map(() => null) } : {});
  const evidence = {
    ...anchor,
    sentence: sentenceAt(document, span),
    ...parties('actors'),
    ...parties('recipients'),
    ...(given.evidence as object | undefined),
  };
  const record = {
    ...{ id: '', chain: publisherLink(document), chains: {}, inferred: {}, within: [], background: false, caveats: [], score: 1, review: [] },
    ...base,
    ...given,
    ...(kind === 'figure' ? { group: base.group } : {}),
    evidence,
  };
  const parsed = schemas[kind].safeParse(record);
  if (!parsed.success) throw new StoreError(`the record to add is not valid (${wrongIn(parsed.error)})`);
  const valid = parsed.data as AnyRecord;
  const told = JSON.stringify([document.id, kind, anchorOf(kind, valid), markOf(kind, valid), 'added']);
  return { ...valid, id: `${kind[0]}-${createHash('sha256').update(told).digest('hex').slice(0, 20)}` };
}
