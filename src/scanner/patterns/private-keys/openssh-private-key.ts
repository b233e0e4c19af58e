import { privateKey } from '../pem.js';

/**
 * Keys in the format of OpenSSH, not encrypted: it says so itself (cipher `none`).
 *
 * Basis: documented by the vendor.
 * @see https://github.com/openssh/openssh-portable/blob/master/PROTOCOL.key
 */
export const opensshPrivateKey = privateKey({
  kind: 'openssh-private-key',
  noun: 'OpenSSH',
  can: 'log in wherever its public half is trusted',
  revoke:
    'Take its public half out of every `authorized_keys`, deploy key and account that trusts it, and make a new pair',
  references: ['https://github.com/openssh/openssh-portable/blob/master/PROTOCOL.key'],
  pem: {
    label: 'OPENSSH PRIVATE KEY',
    opening: /^b3BlbnNzaC1rZXktdjEAAAAABG5vbmU/,
    least: 300,
    encoded: 'LS0tLS1CRUdJTiBPUEVOU1NIIFBSSVZBVEUgS0VZLS0t',
  },
  begin: 'b3BlbnNzaC1rZXktdjEAAAAABG5vbmU',
});
