import type { LookupAddress } from 'node:dns';
import ipaddr from 'ipaddr.js';
import { InputError } from '../article.js';

/**
 * Whether an IP address is one of the public internet: not of a private network, this machine, a link, a multicast group or a reserved
 * range; of an address that stands for one of IPv4, that one counts.
 *
 * @example
 * isPublicAddress('192.168.0.1') // false
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.process(address);
  if (parsed.range() === 'unicast') return true;
  // NAT64 carries an IPv4 address in its last four bytes.
  if (parsed.range() !== 'rfc6052') return false;
  return isPublicAddress(parsed.toByteArray().slice(-4).join('.'));
}

/** The address in a URL's host where it is one and no name, else null. */
export function literalAddress(hostname: string): string | null {
  const bare = hostname.replace(/^\[(.*)\]$/, '$1');
  return ipaddr.isValid(bare) ? bare : null;
}

/**
 * Refuses a host of a private network, by each address that its name has: what is checked here is what is connected to, so that a
 * name which changes its address between two questions gains nothing.
 *
 * Throws InputError with the address.
 */
export function checkPublic(addresses: readonly LookupAddress[], isPublic: (address: string) => boolean): void {
  const inner = addresses.find(({ address }) => !isPublic(address));
  if (inner) throw new InputError(`stands on a private network (${inner.address}); --allow-private lets it be read`);
}
