import { BlockList, isIP } from 'node:net';
import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { bytesOfAddress, isInBlock } from '../../../src/facts/endpoints/ip.js';

describe('an address', () => {
  test.each(['', 'example', '1.2.3', '1.2.3.256', '::1::', ':::', '1.2.3.4.5', '[fd00', 'g::1'])(
    '%s is none',
    (text) => {
      expect(bytesOfAddress(text)).toBeNull();
    },
  );

  test('is read as node reads it, whatever it is and whatever block it is held to', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.ipV4(),
          fc.ipV6().filter((text) => !text.includes('.')),
        ),
        fc.oneof(
          fc.ipV4(),
          fc.ipV6().filter((text) => !text.includes('.')),
        ),
        fc.nat(32),
        (address, network, bits) => {
          const bytes = bytesOfAddress(address);
          expect(bytes).toHaveLength(isIP(address) === 4 ? 4 : 16);
          if (isIP(address) !== isIP(network)) {
            expect(isInBlock(bytes ?? [], `${network}/${bits}`)).toBe(false);
            return;
          }
          const family = isIP(address) === 4 ? 'ipv4' : 'ipv6';
          const block = new BlockList();
          block.addSubnet(network, bits, family);
          expect(isInBlock(bytes ?? [], `${network}/${bits}`)).toBe(block.check(address, family));
          expect(isInBlock(bytes ?? [], address)).toBe(true);
        },
      ),
    );
  });
});
