import type { Fault, NotThere } from '../../report/chain-cause.js';
import type { ProviderName } from '../../report/chain-view.js';
import type { FileFact } from '../facts.js';
import { setting } from '../profiles/profile.js';
import { absent, type Context, type Outcome, type Step, type Words } from './provider.js';

const NO_TOKEN_FILE: NotThere = { kind: 'token-file-not-named' };

/** How one SDK turns a web identity token into a role. */
export interface WebIdentityRules {
  /** Takes an empty variable for a set one. */
  readonly emptyIsSet?: true;
  /** The words when a token file is named and no role, where that is a fault. */
  readonly roleMissing?: (profile: string | undefined) => Words;
  /** Judges what is configured before the token file is looked for. */
  readonly refuses?: (
    found: Configured,
  ) => { readonly cause: Fault; readonly words: Words } | undefined;
  /** The words when the token file cannot be read. */
  readonly unreadable: (path: string, why: Unread) => Words;
  /** The words when the SDK itself refuses to send the call. */
  readonly callRefused?: (call: WebIdentityCall) => Words | undefined;
  /** Whether an unreadable token file ends the chain, where that differs from the policy. */
  readonly thenWhenUnreadable?: 'next' | 'abort';
}

/** Why a file gave nothing, as far as SDKs tell it apart. */
export type Unread = 'absent' | 'directory' | 'forbidden' | 'other';

function whyUnread(file: Exclude<FileFact, { kind: 'found' }>): Unread {
  if (file.kind === 'absent') return 'absent';
  if (file.isDirectory === true) return 'directory';
  return file.reason === 'EACCES' ? 'forbidden' : 'other';
}

/** The arguments of sts:AssumeRoleWithWebIdentity. */
interface WebIdentityCall {
  readonly roleArn: string;
  readonly sessionName: string | undefined;
  readonly tokenLength: number;
}

/** `AWS_WEB_IDENTITY_TOKEN_FILE` and `AWS_ROLE_ARN`, as OIDC and EKS set them. */
export function webIdentityFromEnvironment(rules: WebIdentityRules): Step {
  return {
    provider: 'web-identity',
    look(context) {
      const { sight } = context;
      return judge(context, rules, {
        provider: 'web-identity',
        tokenFile: sight.variable('AWS_WEB_IDENTITY_TOKEN_FILE'),
        roleArn: sight.variable('AWS_ROLE_ARN'),
        sessionName: sight.variable('AWS_ROLE_SESSION_NAME'),
      });
    },
  };
}

/** `web_identity_token_file` and `role_arn` in a profile. */
export function webIdentityFromProfile(rules: WebIdentityRules): Step {
  return {
    provider: 'profile-web-identity',
    look(context) {
      const section = context.profiles.all.get(context.profile);
      return judge(context, rules, {
        provider: 'profile-web-identity',
        tokenFile: setting(section, 'web_identity_token_file'),
        roleArn: setting(section, 'role_arn'),
        sessionName: setting(section, 'role_session_name'),
      });
    },
  };
}

/**
 * botocore's one provider for both, as two steps: per setting, the variable wins over the profile
 * even when it is empty, unless a profile was named explicitly or is another profile's source.
 */
export function webIdentityFromEither(rules: WebIdentityRules): readonly [Step, Step] {
  const look = (context: Context, provider: ProviderName): Outcome => {
    const section = context.profiles.all.get(context.profile);
    const closed = context.explicit || context.visited.length > 0;
    const variable = (name: string) => (closed ? undefined : context.sight.variable(name));
    const inEnvironment = variable('AWS_WEB_IDENTITY_TOKEN_FILE');
    if ((inEnvironment === undefined) === (provider === 'web-identity')) {
      const hidden = provider === 'profile-web-identity';
      if (hidden) return absent({ kind: 'token-file-hides-profile' });
      return absent(closed ? { kind: 'token-file-hidden-by-profile' } : NO_TOKEN_FILE);
    }
    return judge(context, rules, {
      provider,
      tokenFile: inEnvironment ?? setting(section, 'web_identity_token_file'),
      roleArn: variable('AWS_ROLE_ARN') ?? setting(section, 'role_arn'),
      sessionName: variable('AWS_ROLE_SESSION_NAME') ?? setting(section, 'role_session_name'),
    });
  };
  const step = (provider: ProviderName): Step => ({
    provider,
    name: 'assume-role-with-web-identity',
    look: (context) => look(context, provider),
  });
  return [step('web-identity'), step('profile-web-identity')];
}

/** A JSON Web Token by its form: three parts, the first of which begins an object. */
function isToken(path: string): boolean {
  return /^eyJ[\w-]+\.[\w-]+\.[\w-]*$/.test(path.trim());
}

interface Configured {
  readonly provider: ProviderName;
  readonly tokenFile: string | undefined;
  readonly roleArn: string | undefined;
  readonly sessionName: string | undefined;
}

function judge(context: Context, rules: WebIdentityRules, found: Configured): Outcome {
  const { tokenFile, roleArn, sessionName, provider } = found;
  const inProfile = provider === 'profile-web-identity';
  const profile = inProfile ? { profile: context.profile } : {};
  const isSet = (value: string | undefined): value is string =>
    value !== undefined && (value !== '' || rules.emptyIsSet === true);
  if (!isSet(tokenFile)) {
    return absent(
      !inProfile && roleArn ? { kind: 'token-file-not-named-for-role' } : NO_TOKEN_FILE,
    );
  }
  if (!isSet(roleArn)) {
    const cause = { kind: 'token-without-role', ...profile } as const;
    const words = rules.roleMissing?.(inProfile ? context.profile : undefined);
    if (words === undefined) return absent(cause);
    return { kind: 'refused', as: 'invalid', cause, words, provider, ...profile };
  }
  const refusal = rules.refuses?.(found);
  if (refusal !== undefined) {
    return { kind: 'refused', as: 'invalid', ...refusal, provider, ...profile };
  }
  const file: FileFact = tokenFile === '' ? { kind: 'absent' } : context.sight.file(tokenFile);
  if (file.kind !== 'found') {
    return {
      kind: 'refused',
      as: 'failed',
      cause: isToken(tokenFile)
        ? { kind: 'token-in-place-of-path', ...profile }
        : {
            kind: 'token-file-unreadable',
            path: tokenFile,
            absent: file.kind === 'absent',
            ...profile,
          },
      words: rules.unreadable(tokenFile, whyUnread(file)),
      atUse: true,
      provider,
      ...profile,
      ...(rules.thenWhenUnreadable === undefined ? {} : { then: rules.thenWhenUnreadable }),
    };
  }
  const call = { roleArn, sessionName, tokenLength: Array.from(file.text).length };
  const unsent = rules.callRefused?.(call);
  if (unsent !== undefined) {
    const cause = { kind: 'call-refused-by-sdk' } as const;
    const at = { atUse: true, provider, ...profile };
    return { kind: 'refused', as: 'invalid', cause, words: unsent, ...at };
  }
  return {
    kind: 'resolved',
    cause: { kind: 'role-by-token', roleArn, path: tokenFile },
    provider,
    ...profile,
    source: {
      kind: 'web-identity',
      ...profile,
      roleArn,
      tokenFile,
      ...(sessionName ? { sessionName } : {}),
    },
  };
}
