export { completenessOf, type Completeness } from './completeness.js';
export { type ContactReadout, contactSchema, type HeldContact } from './contact.js';
export { type Gathered, gatherContacts } from './gather.js';
export { sideOf, type Side } from './side.js';
export { type Telling, tellingsOf } from './telling.js';
