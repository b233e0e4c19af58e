/** Settings that decide about credentials, and a few that stand in nearly every profile. */
const KNOWN = new Set([
  'aws_access_key_id',
  'aws_secret_access_key',
  'aws_session_token',
  'aws_security_token',
  'role_arn',
  'source_profile',
  'credential_source',
  'external_id',
  'mfa_serial',
  'role_session_name',
  'duration_seconds',
  'web_identity_token_file',
  'credential_process',
  'sso_session',
  'sso_start_url',
  'sso_region',
  'sso_account_id',
  'sso_role_name',
  'login_session',
  'region',
  'output',
  'endpoint_url',
  'services',
]);

/** Whether this is a setting of profiles, in whatever case it is written. */
export function isKnownSetting(name: string): boolean {
  return KNOWN.has(name.toLowerCase());
}

const NEEDED = new Set([
  'aws_access_key_id',
  'aws_secret_access_key',
  'role_arn',
  'source_profile',
]);

/** Whether an empty value of this setting is surely a mistake. */
export function needsValue(name: string): boolean {
  return NEEDED.has(name.toLowerCase());
}
