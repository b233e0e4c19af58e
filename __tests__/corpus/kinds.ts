/**
 * Which patterns answer for a kind as the corpus calls it, where the names differ. Whoever adds a
 * pattern under another name adds it here; the cases are not changed for it.
 */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  'amazon-mws-auth-token': ['mws-auth-token'],
  'artifactory-api-key': ['artifactory-token'],
  'artifactory-reference-token': ['artifactory-token'],
  'azure-service-bus-key': ['azure-shared-access-key'],
  'clojars-token': ['clojars-deploy-token'],
  'datadog-api-key': ['datadog-key'],
  'datadog-app-key': ['datadog-key'],
  'digitalocean-oauth-token': ['digitalocean-token'],
  'digitalocean-refresh-token': ['digitalocean-token'],
  'digitalocean-spaces-secret': ['s3-compatible-secret-key'],
  'discord-webhook-url': ['discord-webhook'],
  'docker-hub-organization-token': ['docker-hub-access-token'],
  'docker-hub-token': ['docker-hub-access-token'],
  'dropbox-token': ['dropbox-access-token'],
  'gcp-api-key': ['google-api-key'],
  'gcp-hmac-key': ['s3-compatible-secret-key'],
  'gcp-oauth-access-token': ['google-oauth-access-token'],
  'gcp-oauth-client-secret': ['google-oauth-client-secret'],
  'gitlab-pipeline-trigger-token': ['gitlab-trigger-token'],
  'gitlab-routable-token': ['gitlab-personal-access-token'],
  'gitlab-runner-registration-token': ['gitlab-runner-token'],
  'huggingface-token': ['hugging-face-token'],
  'linode-secret-key': ['s3-compatible-secret-key'],
  'minio-secret-key': ['s3-compatible-secret-key'],
  'netlify-token': ['netlify-access-token'],
  'notion-legacy-token': ['notion-token'],
  'openai-legacy-api-key': ['openai-api-key'],
  'planetscale-password': ['planetscale-token'],
  'private-key': ['rsa-private-key', 'pkcs8-private-key', 'ec-private-key', 'dsa-private-key'],
  'replicate-token': ['replicate-api-token'],
  'sentry-auth-token': ['sentry-org-token'],
  'shippo-token': ['shippo-api-token'],
  'slack-config-token': ['slack-configuration-token'],
  'slack-refresh-token': ['slack-configuration-token'],
  'slack-webhook-url': ['slack-webhook'],
  'sourcegraph-token': ['sourcegraph-access-token'],
  'square-oauth-secret': ['square-application-secret'],
  'ssh-private-key': ['openssh-private-key'],
  'stripe-restricted-key': ['stripe-secret-key'],
  'stripe-test-key': ['stripe-secret-key'],
  'supabase-token': ['supabase-access-token'],
  'teams-webhook-url': ['teams-webhook'],
  'terraform-cloud-token': ['hcp-terraform-token'],
  'twilio-api-key': ['twilio-credentials'],
  'twilio-api-secret': ['twilio-credentials'],
  'twilio-auth-token': ['twilio-credentials'],
  'unknown-owner-secret': ['secret-key-of-unknown-owner'],
  'vault-batch-token': ['vault-token'],
  'wasabi-secret-key': ['s3-compatible-secret-key'],
};

/** Who issues what begins with a word, where the word is not the issuer. */
const ISSUERS: Readonly<Record<string, string>> = {
  amazon: 'aws',
  appsync: 'aws',
  bedrock: 'aws',
  cloudwatch: 'aws',
  eks: 'aws',
  mws: 'aws',
  ses: 'aws',
  google: 'gcp',
  hcp: 'terraform',
  hugging: 'huggingface',
  dsa: 'private',
  ec: 'private',
  jwk: 'private',
  openssh: 'private',
  pkcs8: 'private',
  putty: 'private',
  rsa: 'private',
  ssh: 'private',
  wireguard: 'private',
  // Whose secret looks like one of AWS, and is not: to be called the vendor's, or nobody's that is known.
  backblaze: 'other',
  binance: 'other',
  clerk: 'other',
  cloudinary: 'other',
  duo: 'other',
  hcaptcha: 'other',
  linode: 'other',
  minio: 'other',
  paystack: 'other',
  razorpay: 'other',
  recaptcha: 'other',
  s3: 'other',
  secret: 'other',
  tencent: 'other',
  unknown: 'other',
  wasabi: 'other',
};

/** The patterns, of those that there may be, that answer for a kind of the corpus. */
export function answersFor(kind: string): readonly string[] {
  return [kind, ...(ALSO[kind] ?? [])];
}

/** Whether a hit of a pattern is right in saying whose key this is, whatever it calls it. */
export function sameIssuer(pattern: string, kind: string): boolean {
  return answersFor(kind).includes(pattern) || issuerOf(pattern) === issuerOf(kind);
}

function issuerOf(kind: string): string {
  const [first = kind] = kind.split('-');
  return ISSUERS[first] ?? first;
}
