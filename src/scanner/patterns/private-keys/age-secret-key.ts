import { issued } from '../issued.js';
import type { Draw } from '../pattern.js';

const PREFIX = 'AGE-SECRET-KEY-1';
const BECH32 = 'QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L';

/**
 * Identities of age (X25519), which files and SOPS secrets are decrypted with.
 *
 * Basis: documented by the vendor: Bech32, check digits included.
 * @see https://github.com/C2SP/C2SP/blob/main/age.md
 */
export const ageSecretKey = issued({
  kind: 'age-secret-key',
  noun: 'age secret key',
  can: 'decrypt everything that was encrypted to it, such as SOPS secrets, in all of the history',
  revoke:
    'Make a new one with `age-keygen`, encrypt what is still needed to it (`sops updatekeys FILE`), and rotate the secrets themselves, since the old files stay readable',
  references: ['https://github.com/C2SP/C2SP/blob/main/age.md'],
  shapes: [{ prefixes: [PREFIX], alphabet: BECH32, length: 58, checksum: isSound }],
  name: 'SOPS_AGE_KEY',
  keys: (draw) => [signed(draw)],
  clean: (draw) => [
    `SOPS_AGE_KEY=${PREFIX}${draw(BECH32, 58)}`,
    `# public key: age1${draw(BECH32, 58).toLowerCase()}`,
  ],
});

function signed(draw: Draw): string {
  const body = draw(BECH32, 52);
  const sum = polymod([...expanded(), ...valuesOf(body), 0, 0, 0, 0, 0, 0]) ^ 1;
  const digits = [25, 20, 15, 10, 5, 0].map((shift) => BECH32.charAt((sum >>> shift) & 31));
  return `${PREFIX}${body}${digits.join('')}`;
}

function isSound(value: string): boolean {
  return polymod([...expanded(), ...valuesOf(value.slice(PREFIX.length))]) === 1;
}

/** The part before the `1`, as Bech32 takes it into its sum. */
function expanded(): number[] {
  const codes = Array.from('age-secret-key-', (character) => character.charCodeAt(0));
  return [...codes.map((code) => code >>> 5), 0, ...codes.map((code) => code & 31)];
}

function valuesOf(text: string): number[] {
  return Array.from(text, (character) => BECH32.indexOf(character));
}

/** The checksum of BIP 173. */
function polymod(values: readonly number[]): number {
  const generators = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];
  let sum = 1;
  for (const value of values) {
    const top = sum >>> 25;
    sum = ((sum & 0x1ffffff) << 5) ^ value;
    for (const [bit, generator] of generators.entries()) if ((top >>> bit) & 1) sum ^= generator;
  }
  return sum;
}
