import type { Entry } from '../../entry.js';

/** One provider's line within the long message of the chain is the cause. */
export const javaStsModuleMissing: Entry = {
  id: 'java-sts-module-missing',
  emitters: ['java'],
  says: [
    "Unable to load credentials from any of the providers in the chain {chain...} To use assume role profiles the 'sts' service module must be on the class path",
    "To use web identity tokens, the 'sts' service module must be on the class path",
    "the 'sts' service module must be on the class path",
  ],
  weight: 'cause',
  lacks: 'credentials',
  title: 'The Java SDK lacks its `sts` module, so it cannot assume the role',
  causes: [
    {
      id: 'module-missing',
      why: 'A web identity token, or a profile that assumes a role, is there; to exchange it the SDK needs `software.amazon.awssdk:sts`, which is not on the class path.',
      fix: 'Add the dependency `software.amazon.awssdk:sts` in the version of the rest of the SDK.',
    },
  ],
  example:
    "WebIdentityTokenCredentialsProvider(): To use web identity tokens, the 'sts' service module must be on the class path.",
  basis: 'report',
  source: 'https://github.com/aws/aws-sdk-java-v2/issues/1470',
};
