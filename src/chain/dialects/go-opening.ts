import type { Fault } from '../../report/chain-cause.js';
import { type Section, setting } from '../profiles/profile.js';
import { type Context, MOST_PROFILES, type Refused, type Words } from '../providers/provider.js';
import { refusedSetting, refusedVariable } from './go-settings.js';
import { goWords as words } from '../words/go-words.js';

/** The ways to get credentials of which a profile may name only one. */
const KINDS = [
  'source_profile',
  'credential_source',
  'credential_process',
  'web_identity_token_file',
];

/**
 * What the SDK for Go checks while it loads the profile, whatever else is configured: keys in the
 * environment do not help when the profile cannot be loaded.
 */
export function goOpening(context: Context): Refused | undefined {
  const { profiles, profile, named } = context;
  const refused = (cause: Fault, text: Words): Refused => ({
    kind: 'refused',
    as: 'invalid',
    cause,
    words: text,
  });
  const variable = refusedVariable(context);
  if (variable !== undefined) return variable;
  const { fault: unread } = profiles;
  if (unread !== undefined) {
    return refused({ kind: 'file-unparsable', ...unread }, words.fileUnread(unread));
  }
  if (!profiles.all.has(profile)) {
    // A profile that AWS_DEFAULT_PROFILE alone names may be missing: run.
    const insists = context.explicit || context.sight.variable('AWS_PROFILE');
    if (!named || !insists) return undefined;
    return refused({ kind: 'profile-missing', profile }, words.profileMissing(profile));
  }
  const bad = refusedSetting(profiles.all.get(profile));
  if (bad !== undefined) {
    const cause: Fault = { kind: 'setting-refused', setting: bad.name, profile };
    return refused(cause, words.settingRefused(profile, bad.text));
  }
  const fault = load(context, profile, []);
  return fault && refused({ kind: 'profile-not-loadable', profile }, fault);
}

/** Loads one profile and then its source; `seen` holds the profiles on the way. */
function load(context: Context, name: string, seen: readonly string[]): Words | undefined {
  // The steps refuse what is chained longer; that is not told twice.
  if (seen.length > MOST_PROFILES) return undefined;
  const { profiles } = context;
  const section = profiles.all.get(name);
  if (section === undefined) return words.profileMissing(name);
  // Of a profile in both files the credentials file's part alone is judged.
  const file = profiles.credentials.has(name) ? 'credentials' : 'config';
  if (isHalf(profiles[file].get(name))) return words.partial(name, file);
  const again = seen.includes(name);
  const role = again ? undefined : setting(section, 'role_arn');
  const kinds = KINDS.filter(
    (kind) => setting(section, kind) && !(again && kind === 'source_profile'),
  );
  const needy = kinds.find((kind) => kind !== 'credential_process');
  if (!again && needy !== undefined && !role) return words.needsRole(needy, name);
  if (seen.length > 0 && hasKeys(section)) return undefined;
  if (kinds.length > 1) return words.tooMany();
  const source = again ? undefined : setting(section, 'source_profile');
  if (source) {
    const inner = profiles.all.get(source);
    if (inner === undefined) {
      return words.sourceUnusable(role ?? '', source, words.profileMissing(source).text);
    }
    const fault = load(context, source, [...seen, name]);
    if (fault !== undefined) return fault;
    const closing = [...seen, name].includes(source);
    if (!holdsCredentials(inner, closing)) return words.sourceUnusable(role ?? '', source, '<nil>');
  }
  const session = setting(section, 'sso_session');
  return session && !profiles.ssoSessions.has(session) ? words.sessionMissing(session) : undefined;
}

function isHalf(section: Section | undefined): boolean {
  if (section === undefined) return false;
  return section.has('aws_access_key_id') !== section.has('aws_secret_access_key');
}

function hasKeys(section: Section): boolean {
  return Boolean(
    setting(section, 'aws_access_key_id') && setting(section, 'aws_secret_access_key'),
  );
}

function holdsCredentials(section: Section, withoutSource: boolean): boolean {
  const marks = ['sso_session', 'sso_region', 'sso_account_id', 'sso_start_url', 'sso_role_name'];
  const kinds = KINDS.filter((kind) => !(withoutSource && kind === 'source_profile'));
  return hasKeys(section) || [...kinds, ...marks].some((name) => setting(section, name));
}
