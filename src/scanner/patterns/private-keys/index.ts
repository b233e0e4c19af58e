import type { Pattern } from '../pattern.js';
import { ageSecretKey } from './age-secret-key.js';
import { dsaPrivateKey } from './dsa-private-key.js';
import { ecPrivateKey } from './ec-private-key.js';
import { opensshPrivateKey } from './openssh-private-key.js';
import { pgpPrivateKey } from './pgp-private-key.js';
import { pkcs8PrivateKey } from './pkcs8-private-key.js';
import { rsaPrivateKey } from './rsa-private-key.js';

/** Private halves of key pairs, in clear. */
export const PRIVATE_KEYS_PATTERNS: readonly Pattern[] = [
  opensshPrivateKey,
  rsaPrivateKey,
  ecPrivateKey,
  dsaPrivateKey,
  pkcs8PrivateKey,
  pgpPrivateKey,
  ageSecretKey,
];
