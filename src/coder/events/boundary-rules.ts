import type { EventType } from '../../codebooks/plover/plover.js';
import * as words from '../../languages/en/event-words.js';
import { type EventDraft, ids } from './draft.js';

/** What a boundary rule looks at: the draft, the words of its trigger, of its sentence and of its recipients. */
export interface Seen {
  readonly draft: EventDraft;
  readonly trigger: string;
  readonly sentence: string;
  readonly recipients: string;
  /** the verb that governs a nominal trigger ("announced" of "announced a ceasefire"), or '' */
  readonly governor: string;
}

/** One row of the codebook's table of boundaries. */
export interface BoundaryRule {
  readonly name: string;
  readonly because: string;
  readonly applies: (seen: Seen) => boolean;
  readonly change: (seen: Seen) => void;
}

const cooperative: readonly EventType[] = ['CONSULT', 'SUPPORT', 'COOPERATE', 'AID'];
const recode =
  (type: EventType, modes: readonly string[] = []) =>
  ({ draft }: Seen): void => {
    draft.type = type;
    draft.modes = [...modes];
  };

/** What the words of an act announce: the first kind of act they name, but for the type itself. */
export function announced(trigger: string, rest: string, type: EventType): EventType | null {
  for (const text of [trigger, rest]) {
    const found = words.acts.find(([kind, pattern]) => kind !== type && pattern.test(text));
    if (found) return found[0] as EventType;
  }
  return null;
}

/**
 * The codebook's boundaries between types, in the order in which they are tried; every rule that applies does its change.
 */
export const boundaryRules: readonly BoundaryRule[] = [
  {
    name: 'planned cooperation',
    because: 'a contact, backing, exchange or help still to come is an agreement',
    applies: ({ draft }) => draft.modality === 'planned' && cooperative.includes(draft.type),
    change: ({ draft }) => {
      draft.plan = { type: draft.type, modes: draft.modes };
      draft.type = 'AGREE';
      draft.modes = [];
    },
  },
  {
    name: 'planned retreat',
    because: 'a retreat still to come is conceded, not done',
    applies: ({ draft }) => draft.modality === 'planned' && draft.type === 'RETREAT',
    change: ({ draft }) => {
      draft.plan = { type: 'RETREAT', modes: draft.modes };
      draft.type = 'CONCEDE';
      draft.modes = [];
    },
  },
  {
    name: 'declared retreat',
    because: 'a truce or withdrawal that is declared is conceded; one in force is a retreat',
    applies: ({ draft, trigger, governor, sentence }) =>
      draft.type === 'RETREAT' &&
      !draft.negated &&
      (words.declaring.has(trigger.toLowerCase().split(' ')[0]!) || words.declaring.has(governor.toLowerCase())) &&
      words.truce.test(`${trigger} ${sentence}`),
    change: ({ draft }) => {
      draft.plan = { type: 'RETREAT', modes: draft.modes };
      draft.type = 'CONCEDE';
      draft.modes = [];
    },
  },
  {
    name: 'draft put before a body',
    because: 'who puts a draft resolution before a body asks it to act',
    applies: ({ draft, trigger, sentence }) =>
      draft.type !== 'REQUEST' && draft.type !== 'REJECT' && words.puttingBefore.test(trigger) && words.draftText.test(sentence),
    change: ({ draft, sentence }) => {
      draft.type = 'REQUEST';
      draft.modes = words.truce.test(sentence) ? ['yield'] : [];
      draft.modality = 'actual';
      draft.plan = words.truce.test(sentence) ? { type: 'RETREAT', modes: ['ceasefire'] } : null;
    },
  },
  {
    name: 'signed',
    because: 'signing or ratifying is support, not agreement',
    applies: ({ draft, trigger }) => draft.type === 'AGREE' && draft.modality === 'actual' && words.signing.test(trigger),
    change: recode('SUPPORT'),
  },
  {
    name: 'ambassador summoned',
    because: 'summoning an ambassador shows disapproval and is no consultation',
    applies: ({ draft, trigger, sentence }) =>
      ['CONSULT', 'REQUEST', 'COERCE'].includes(draft.type) && words.summon.test(trigger) && words.diplomats.test(sentence),
    change: recode('ACCUSE', ['disapprove']),
  },
  {
    name: 'diplomats expelled',
    because: 'expelling diplomats cuts relations',
    applies: ({ draft, trigger, recipients }) => draft.type === 'COERCE' && /^(?:expel|order)/iu.test(trigger) && words.diplomats.test(recipients),
    change: recode('SANCTION', ['expel']),
  },
  {
    name: 'individuals deported',
    because: 'deporting individuals is coercion; expelling diplomats is not meant',
    applies: ({ draft, trigger, recipients }) => draft.type === 'SANCTION' && /^deport/iu.test(trigger) && !words.diplomats.test(recipients),
    change: recode('COERCE', ['deport']),
  },
  {
    name: 'captured in combat',
    because: 'a fighter taken in combat is assaulted, not arrested',
    applies: ({ draft, trigger, recipients }) =>
      draft.type === 'COERCE' &&
      draft.modes.includes('arrest') &&
      words.combatCapture.test(trigger) &&
      /\b(?:soldiers?|fighters?|troops|militants?|rebels?|servicemen|commanders?)\b/iu.test(recipients),
    change: recode('ASSAULT', ['abduct']),
  },
  {
    name: 'hostages rescued',
    because: 'freeing hostages by force is help to them, not a retreat of those who held them',
    applies: ({ draft, trigger }) => draft.type === 'RETREAT' && words.rescue.test(trigger),
    change: recode('AID'),
  },
  {
    name: 'joint exercise',
    because: 'an exercise of several states is cooperation',
    applies: ({ draft, sentence }) => draft.type === 'MOBILIZE' && ids([...draft.actors, ...draft.recipients]).length > 1 && words.jointDrill.test(sentence),
    change: recode('COOPERATE'),
  },
  {
    name: 'protest on paper',
    because: 'a diplomatic protest is disapproval: nobody is in the street',
    applies: ({ draft, trigger, sentence }) =>
      draft.type === 'PROTEST' &&
      /^protest(?:ed|s)?$/iu.test(trigger) &&
      /\b(?:note|ambassador|diplomatic|letter|embassy|formal)\b/iu.test(sentence) &&
      !/\b(?:street|march|crowd|demonstrat|rall)/iu.test(sentence),
    change: recode('ACCUSE', ['disapprove']),
  },
  {
    name: 'announced violence',
    because: 'violence that its own author announces is a threat',
    applies: ({ draft }) =>
      draft.type === 'ASSAULT' &&
      draft.modality === 'planned' &&
      !draft.negated &&
      draft.saying !== null &&
      ids(draft.actors).some((id) => draft.saying!.saying.speakers.includes(id)),
    change: ({ draft }) => {
      draft.plan = { type: 'ASSAULT', modes: draft.modes };
      draft.type = 'THREATEN';
      draft.modes = ['violence'];
      draft.modality = 'actual';
    },
  },
];

/** Tries every rule on a draft and notes in its reasons which changed it. */
export function applyBoundaries(seen: Seen): void {
  for (const rule of boundaryRules) {
    if (!rule.applies(seen)) continue;
    const before = seen.draft.type;
    rule.change(seen);
    seen.draft.reasons.note('type', rule.name, `${seen.draft.type} because ${rule.because}`, { rejected: [before] });
  }
}
