import { z } from 'zod';
import { type EventType, eventTypes } from '../../codebooks/plover/plover.js';
import { SuiteError } from '../suite.js';
import { type Mark, marksOf } from './markup.js';

/** A gold record: a text, the type of its event, and the words of its parties. */
export interface GsrRecord {
  readonly id: string;
  readonly type: EventType;
  readonly text: string;
  readonly parties: readonly Mark[];
}

/** Names of the 2016 draft that today's codebook has under another type. */
const renamed: Readonly<Record<string, EventType>> = { DEMAND: 'REQUEST', DISAPPROVE: 'ACCUSE', INVESTIGATE: 'ACCUSE', FIGHT: 'ASSAULT' };

const partySchema = z.union([z.array(z.object({ actorText: z.string().optional() })), z.string(), z.null()]).optional();
const recordSchema = z.object({
  id: z.string(),
  event: z.string(),
  text: z.string().optional(),
  textInfo: z.union([z.string(), z.object({ markup: z.string().optional() })]).optional(),
  source: partySchema,
  target: partySchema,
});

const listed = (parties: z.infer<typeof partySchema>, kind: 'SRC' | 'TAR'): Mark[] =>
  Array.isArray(parties) ? parties.flatMap(({ actorText }) => (actorText?.trim() ? [{ kinds: [kind], words: actorText.trim() }] : [])) : [];

/**
 * Reads PLOVER's gold standard records (JSON): type names of the 2016 draft become today's, the DOCUMENT record is skipped.
 *
 * Parties are the SRC and TAR marks of the markup; where a record has none, the names in `source` and `target`.
 * Throws SuiteError where it is no JSON, or a record has no text or a type that is none.
 *
 * @example
 * readGsr('gsr.txt', '[{"id":"1","event":"DEMAND","text":"Ito demanded talks.","textInfo":{"markup":"(SRC: Ito) (EVT: demanded) talks."}}]')[0].type // 'REQUEST'
 */
export function readGsr(path: string, text: string): GsrRecord[] {
  let values: unknown;
  try {
    values = JSON.parse(text);
  } catch (error) {
    throw new SuiteError(`${path}: ${(error as Error).message}`);
  }
  const { success, data } = z.array(recordSchema).safeParse(values);
  if (!success) throw new SuiteError(`${path}: it is not a list of records with id, event and text`);
  return data.flatMap((record): GsrRecord[] => {
    if (record.event === 'DOCUMENT') return [];
    const type = renamed[record.event] ?? eventTypes.find((name) => name === record.event);
    if (!type) throw new SuiteError(`${path}: ${record.id}: ${record.event} is no type of event`);
    if (!record.text) throw new SuiteError(`${path}: ${record.id} has no text`);
    const markup = typeof record.textInfo === 'string' ? record.textInfo : record.textInfo?.markup;
    const marked = marksOf(markup ?? '').filter((mark) => mark.kinds.includes('SRC') || mark.kinds.includes('TAR'));
    const parties = marked.length > 0 ? marked : [...listed(record.source, 'SRC'), ...listed(record.target, 'TAR')];
    return [{ id: record.id, type, text: record.text, parties }];
  });
}
