/** Tolls: series of figures by day and by source. Pure. */
export type { AsOf } from './as-of.js';
export type { Disagreement, Revision } from './between.js';
export { type Counted, countedIn, type TollDocument } from './counted.js';
export { type Conflict, conflictSchema, conflictsSchema, type Filter, fits, inConflict } from './filter.js';
export { type Counting, groupOf } from './group.js';
export type { Tie } from './incident.js';
export type { Carrier, Report } from './report.js';
export { type CountingKind, countings } from './series-key.js';
export type { Bound, Series, Toll } from './toll.js';
export { tollOf } from './toll.js';
