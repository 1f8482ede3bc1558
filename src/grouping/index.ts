export { type Claim, claimsOf } from './claim.js';
export { type BlockKeys, blockKeys } from './block-keys.js';
export { compareClaims, type Comparison } from './compare.js';
export type { Decision } from './decisions.js';
export { type Entity, entitiesOf, entityKey, type PrintedName } from './entities.js';
export { groupClaims } from './group.js';
export type { Happening, Side, Why } from './happening.js';
export { type Earlier, keepIds } from './keep-ids.js';
export { type Block, blocksOf, type Lookup, regroup } from './regroup.js';
