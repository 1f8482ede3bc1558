import type { Shown } from '../article/shown.js';

/** A field that is corrected by choosing or writing. */
export interface EditableField {
  readonly field: string;
  readonly words: string;
  readonly choices: readonly string[] | null;
  readonly value: string;
  /** what is sent for what was chosen or written */
  readonly sent: (value: string) => unknown;
}

const eventTypes = [
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'COOPERATE',
  'AID',
  'RETREAT',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
];
const modalities = ['actual', 'planned', 'hypothetical'];
const acts = ['asks', 'offers', 'commits', 'agrees', 'refuses', 'warns', 'thanks', 'condemns', 'condoles', 'invites', 'informs', 'denies', 'other'];
const measures = ['killed', 'injured', 'missing', 'captured', 'hostages', 'detained', 'displaced', 'launched', 'other'];

const same = (value: string) => value;
const names = (value: string) => value.split(',').flatMap((name) => (name.trim() === '' ? [] : [name.trim()]));
const number = (value: string) => (value.trim() === '' ? null : Number(value));

/**
 * The fields of a record that a person corrects here. Parties are written by name; who they are is looked up in the store and the registry.
 *
 * @example
 * fieldsOf(shown, (id) => names.get(id) ?? id).map(({ field }) => field) // ['type', 'actors', 'recipients', 'modality', 'negated']
 */
export function fieldsOf({ event, statement, figure }: Shown, nameOf: (id: string) => string): EditableField[] {
  const parties = (ids: readonly string[]) => ids.map(nameOf).join(', ');
  if (event)
    return [
      { field: 'type', words: 'Type', choices: eventTypes, value: event.type, sent: same },
      { field: 'actors', words: 'Who', choices: null, value: parties(event.actors), sent: names },
      { field: 'recipients', words: 'To whom', choices: null, value: parties(event.recipients), sent: names },
      { field: 'modality', words: 'Done or not', choices: modalities, value: event.modality, sent: same },
      { field: 'negated', words: 'Said not to have happened', choices: ['no', 'yes'], value: event.negated ? 'yes' : 'no', sent: (value) => value === 'yes' },
    ];
  if (statement)
    return [
      { field: 'act', words: 'Act', choices: acts, value: statement.act, sent: same },
      { field: 'speaker', words: 'Speaker', choices: null, value: parties(statement.speaker), sent: names },
      { field: 'addressees', words: 'To whom', choices: null, value: parties(statement.addressees), sent: names },
    ];
  if (!figure) return [];
  return [
    { field: 'measure', words: 'Counted', choices: measures, value: figure.measure, sent: same },
    { field: 'low', words: 'At least', choices: null, value: figure.low === null ? '' : String(figure.low), sent: number },
    { field: 'high', words: 'At most', choices: null, value: figure.high === null ? '' : String(figure.high), sent: number },
  ];
}
