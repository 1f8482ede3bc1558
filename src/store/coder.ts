import type { Coder } from './store.js';

const parts = (version: string): number[] => (version.split(/[-+]/)[0] ?? '').split('.').map((part) => Number(part) || 0);

/**
 * Whether a coder is older than another by its version. Of one version no coder is older, whatever its model.
 *
 * @example
 * isOlder({ name: 'readout', version: '0.1.0', model: 'a' }, { name: 'readout', version: '0.2.0', model: 'a' }) // true
 */
export function isOlder(one: Coder, other: Coder): boolean {
  const a = parts(one.version);
  const b = parts(other.version);
  for (let i = 0; i < Math.max(a.length, b.length); i++) if ((a[i] ?? 0) !== (b[i] ?? 0)) return (a[i] ?? 0) < (b[i] ?? 0);
  return false;
}

/** Whether two coders give the same records. */
export function isSame(one: Coder, other: Coder): boolean {
  return one.name === other.name && one.version === other.version && one.model === other.model;
}
