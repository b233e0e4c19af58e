import type { ProviderName } from '../../report/chain-view.js';
import type { TrailSpeech } from './trail.js';

/** What the Go SDK calls the sources of its credentials. */
const SOURCES: Readonly<Record<string, ProviderName | null>> = {
  StaticCredentials: null,
  EnvConfigCredentials: 'environment',
  SharedConfigCredentials: 'profile-static',
  AssumeRoleProvider: 'profile-assume-role',
  WebIdentityCredentials: 'web-identity',
  SSOProvider: 'profile-sso',
  ProcessProvider: 'profile-process',
  CredentialsEndpointProvider: 'container',
  EC2RoleProvider: 'instance-metadata',
};

/** Terraform and OpenTofu with TF_LOG: only the source that gave. Read in aws-sdk-go-base. */
export const terraform: TrailSpeech = {
  words: ['tf_aws.credentials_source='],
  read({ text }) {
    const name = /\btf_aws\.credentials_source="?(\w{1,60})/.exec(text)?.[1];
    if (name === undefined || !Object.hasOwn(SOURCES, name)) return null;
    const step = { provider: SOURCES[name] ?? null, name, outcome: 'gave' } as const;
    return { kind: 'step', sdk: 'terraform', begins: true, step };
  },
};
