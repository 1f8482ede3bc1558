import { plover } from '../../codebooks/plover/plover.js';
import { type PairRoot, pairRoots } from '../suite-model.js';

/**
 * The root of a gold label: the label itself, YIELD for CONCEDE and RETREAT, or null where it is no root.
 *
 * @example
 * rootOf('RETREAT') // 'YIELD'
 */
export function rootOf(label: string): PairRoot | null {
  if (label === 'CONCEDE' || label === 'RETREAT') return 'YIELD';
  return pairRoots.find((root) => root === label) ?? null;
}

/**
 * The quad class of a root, 1 to 4; YIELD is material cooperation in this suite.
 *
 * @example
 * quadOfRoot('YIELD') // 2
 */
export function quadOfRoot(root: PairRoot): 1 | 2 | 3 | 4 {
  return root === 'YIELD' ? 2 : plover[root].quad;
}

/**
 * Whether a quad class is conflict (3, 4) or cooperation (1, 2).
 *
 * @example
 * isConflict(3) // true
 */
export function isConflict(quad: number): boolean {
  return quad >= 3;
}
