import { formIndex } from './verb-forms.js';

const express = formIndex('express voice convey reaffirm reiterate offer state share affirm repeat'.split(' '));
const reach = formIndex('reach make conclude seal clinch'.split(' '));
const hold = formIndex('hold'.split(' '));
const impose = formIndex('impose announce'.split(' '));
const table = formIndex('submit circulate present introduce'.split(' '));

/** A verb with its object that together name an act: which verbs, which objects, which type and mode. */
export const triggerPhrases: readonly { readonly verbs: ReadonlyMap<string, string>; readonly object: RegExp; readonly type: string; readonly mode: string | null }[] = [
  { verbs: express, object: /^(?:concerns?|alarm|outrage|condemnation|displeasure|dismay|indignation|disapproval|disappointment)$/iu, type: 'ACCUSE', mode: 'disapprove' },
  { verbs: express, object: /^(?:support|solidarity|backing|condolences?|sympath(?:y|ies)|congratulations|appreciation)$/iu, type: 'SUPPORT', mode: null },
  { verbs: express, object: /^(?:commitments?|readiness|willingness|intention)$/iu, type: 'AGREE', mode: null },
  { verbs: reach, object: /^(?:consensus|agreements?|deals?|accords?|understanding|compromise)$/iu, type: 'AGREE', mode: null },
  { verbs: hold, object: /^(?:talks|meetings?|conversations?|calls?|negotiations|consultations|discussions?|summit|videoconference|teleconference|roundtable)$/iu, type: 'CONSULT', mode: null },
  { verbs: impose, object: /^(?:sanctions|embargo)$/iu, type: 'SANCTION', mode: 'discontinue' },
  { verbs: table, object: /^resolution$/iu, type: 'REQUEST', mode: 'yield' },
];
