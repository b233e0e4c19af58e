import type { Entry } from '../../entry.js';

export const pulumiInvalid: Entry = {
  id: 'pulumi-invalid',
  emitters: ['pulumi'],
  says: ['Invalid credentials configured'],
  near: ['pulumi', 'aws'],
  weight: 'cause',
  title: "AWS says that Pulumi's credentials are invalid",
  causes: [
    {
      id: 'key-unknown',
      rules: ['credentials/unknown-key', 'credentials/wrong-secret'],
      why: 'The provider found credentials, and AWS does not take them. The key was deleted, the secret is not the one that belongs to it, or a session token is missing or stale.',
      fix: "Store a key and its secret again (or use a role by OIDC), and take stale `aws:accessKey` settings out of the stack's configuration.",
    },
  ],
  example:
    "error: pulumi:providers:aws resource 'default_6_18_2' has a problem: Invalid credentials configured.",
  basis: 'report',
  source: 'https://github.com/pulumi/pulumi-aws/issues/2285',
};
