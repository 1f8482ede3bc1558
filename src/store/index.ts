export { StoreError } from './fault.js';
export { openStore } from './open.js';
export type * from './store.js';
export type * from './groups/group.js';
export type { Agreement } from './review/agreement.js';
export { type Decision, type DecisionFilter, decisionKinds, decisionSchema, type Given, groupActs, recordActs } from './review/decision.js';
export type { VersionDifference } from './version-difference.js';
