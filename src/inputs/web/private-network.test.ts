import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPublicAddress, literalAddress } from './private-network.js';

describe('isPublicAddress', () => {
  it.each(['93.184.215.14', '8.8.8.8', '172.32.0.1', '2606:2800:21f:cb07:6820:80da:af6b:8b2c', '::ffff:8.8.8.8', '64:ff9b::808:808'])('%s is', (address) =>
    expect(isPublicAddress(address)).toBe(true),
  );

  it.each(
    '127.0.0.1 10.0.0.1 172.16.0.1 172.31.255.255 192.168.1.1 169.254.169.254 100.64.0.1 0.0.0.0 255.255.255.255 224.0.0.1 192.0.2.1 198.18.0.1 240.0.0.1 ::1 :: fe80::1 fc00::1 fd12::1 ff02::1 ::ffff:10.0.0.1 64:ff9b::a00:1 2002:a00:1:: 2001:db8::1 localhost nothing'.split(
      ' ',
    ),
  )('%s is not', (address) => expect(isPublicAddress(address)).toBe(false));

  it('is no address of the ranges of RFC 1918, however it is mapped into IPv6', () => {
    const byte = fc.integer({ min: 0, max: 255 });
    fc.assert(
      fc.property(fc.constantFrom([10, 0, 255], [172, 16, 31], [192, 168, 168], [127, 0, 255]), byte, byte, byte, ([first, low, high], b, c, d) => {
        const address = `${first}.${low! + (b % (high! - low! + 1))}.${c}.${d}`;
        expect([address, `::ffff:${address}`, `64:ff9b::${address}`].filter(isPublicAddress)).toEqual([]);
      }),
    );
  });
});

describe('literalAddress', () => {
  it.each([
    ['127.0.0.1', '127.0.0.1'],
    ['[::1]', '::1'],
    ['quay.example', null],
  ])('%s: %s', (host, address) => expect(literalAddress(host)).toBe(address));
});
