/**
 * Why a provider gave nothing, as data: what code decides by. The sentence is written from it, in
 * one place (`chain/reasons.ts`), and never read back.
 */

/** Configured, and of no use; in some SDKs passed over like what is not configured. */
export type Fault =
  // the keys in the environment
  | { readonly kind: 'environment-lacks-secret' }
  | { readonly kind: 'environment-line-break'; readonly variable: string }
  | { readonly kind: 'expiration-no-date' }
  | { readonly kind: 'expiration-without-zone' }
  | { readonly kind: 'expiration-passed' }
  // the profile files
  | {
      readonly kind: 'file-unparsable';
      readonly path: string;
      readonly fault: string;
      /** 1-based, where the SDK tells it. */
      readonly line?: number;
    }
  /** An empty name is asked for by an empty variable. */
  | { readonly kind: 'profile-missing'; readonly profile: string }
  | { readonly kind: 'profile-not-loadable'; readonly profile: string }
  /** A section that other SDKs take for the profile, and this one does not. */
  | {
      readonly kind: 'section-misnamed';
      readonly profile: string;
      readonly header: string;
      readonly wanted: string;
    }
  /** Settings that this SDK takes alone, or in other company. */
  | {
      readonly kind: 'profile-mixes-settings';
      readonly profile: string;
      readonly settings: readonly string[];
    }
  | {
      readonly kind: 'profile-lacks-setting';
      readonly profile: string;
      readonly file?: 'config' | 'credentials';
      readonly missing: readonly string[];
    }
  | { readonly kind: 'block-empty'; readonly profile: string; readonly setting: string }
  | { readonly kind: 'services-missing'; readonly services: string }
  /** A setting that has nothing to do with credentials; of the environment without a profile. */
  | { readonly kind: 'setting-refused'; readonly setting: string; readonly profile?: string }
  // a role and its source
  | { readonly kind: 'role-has-two-sources'; readonly profile: string }
  | { readonly kind: 'role-has-no-source'; readonly profile: string }
  | {
      readonly kind: 'credential-source-unknown';
      readonly profile: string;
      readonly source: string;
    }
  | {
      readonly kind: 'credential-source-empty';
      readonly profile: string;
      readonly source: string;
      readonly because: NotThere | Fault;
    }
  | { readonly kind: 'source-profile-missing'; readonly profile: string; readonly source: string }
  | { readonly kind: 'source-profile-empty'; readonly profile: string; readonly source: string }
  | { readonly kind: 'source-profile-circle'; readonly source: string }
  | { readonly kind: 'source-profiles-too-many'; readonly most: number }
  | { readonly kind: 'code-device-asked'; readonly profile: string }
  | { readonly kind: 'call-refused-by-sdk' }
  // web identity
  | { readonly kind: 'token-without-role'; readonly profile?: string }
  /** To an SDK that takes a whole path alone. */
  | { readonly kind: 'token-file-relative'; readonly path: string; readonly profile?: string }
  | { readonly kind: 'session-name-refused'; readonly profile?: string }
  | {
      readonly kind: 'token-file-unreadable';
      readonly path: string;
      readonly absent: boolean;
      readonly profile?: string;
    }
  /** The token itself stands where the path of its file belongs; what it is, is not kept. */
  | { readonly kind: 'token-in-place-of-path'; readonly profile?: string }
  // credential_process
  | { readonly kind: 'process-no-command'; readonly profile: string }
  | { readonly kind: 'process-missing'; readonly profile: string; readonly program: string }
  | { readonly kind: 'process-needs-shell'; readonly profile: string; readonly sdk: string }
  | { readonly kind: 'process-exited'; readonly profile: string; readonly exitCode: number }
  | { readonly kind: 'process-not-json'; readonly profile: string }
  | { readonly kind: 'process-other-version'; readonly profile: string }
  | { readonly kind: 'process-incomplete'; readonly profile: string; readonly missing: string }
  | { readonly kind: 'process-expired'; readonly profile: string }
  // signing in
  | { readonly kind: 'sso-session-missing'; readonly session: string }
  | { readonly kind: 'sso-session-incomplete'; readonly session: string }
  | { readonly kind: 'sso-setting-twice'; readonly setting: string }
  | { readonly kind: 'sso-settings-disagree'; readonly setting: string }
  | { readonly kind: 'sso-region-unusable'; readonly region: string }
  | { readonly kind: 'sso-not-signed-in'; readonly profile: string }
  | { readonly kind: 'sso-sign-in-incomplete' }
  | { readonly kind: 'sso-sign-in-expired'; readonly profile: string }
  | { readonly kind: 'login-unsupported' }
  | { readonly kind: 'login-not-signed-in' }
  /** What `aws login` left behind lacks something, or is no JSON at all, and then nothing is named. */
  | { readonly kind: 'login-sign-in-incomplete'; readonly missing: readonly string[] }
  // the container and the machine
  | { readonly kind: 'container-address-refused'; readonly url: string }
  | { readonly kind: 'container-token-file-unreadable'; readonly path: string }
  /** With the file that the token stands in, where it is not the variable's. */
  | { readonly kind: 'container-token-broken'; readonly path?: string }
  | { readonly kind: 'container-unanswered'; readonly detail: string }
  | { readonly kind: 'container-gave-nothing'; readonly status: number }
  | { readonly kind: 'metadata-disabled' }
  | { readonly kind: 'metadata-mode-unknown' }
  | { readonly kind: 'metadata-address-refused'; readonly endpoint: string }
  | { readonly kind: 'metadata-not-asked' }
  | { readonly kind: 'metadata-unanswered'; readonly inTime: boolean }
  | { readonly kind: 'metadata-not-ec2'; readonly status: number }
  | { readonly kind: 'metadata-token-refused'; readonly status: number }
  | { readonly kind: 'metadata-version-1-disabled' }
  | { readonly kind: 'metadata-without-role' }
  // files of old tools
  | { readonly kind: 'key-file-unreadable'; readonly path: string }
  | { readonly kind: 'key-file-lacks-secret'; readonly path: string };

/** Not configured here. */
export type NotThere =
  | { readonly kind: 'environment-empty' }
  | { readonly kind: 'environment-lacks-key-id' }
  | { readonly kind: 'environment-passed-over'; readonly profile: 'named' | 'chosen' }
  | { readonly kind: 'profile-there' }
  | { readonly kind: 'no-profiles' }
  | { readonly kind: 'profile-without-credentials'; readonly profile: string }
  | {
      readonly kind: 'profile-without-keys';
      readonly profile: string;
      readonly file?: 'config' | 'credentials';
    }
  | { readonly kind: 'profile-without-role'; readonly profile: string }
  | { readonly kind: 'profile-without-process'; readonly profile: string }
  | { readonly kind: 'profile-without-sso'; readonly profile: string }
  | { readonly kind: 'profile-without-login'; readonly profile: string }
  | { readonly kind: 'profile-without-credential-source' }
  | { readonly kind: 'profile-is-its-own-source' }
  | { readonly kind: 'token-file-not-named' }
  | { readonly kind: 'token-file-not-named-for-role' }
  | { readonly kind: 'token-file-hidden-by-profile' }
  | { readonly kind: 'token-file-hides-profile' }
  | { readonly kind: 'container-not-named' }
  | { readonly kind: 'key-file-not-named' }
  | { readonly kind: 'key-file-absent' }
  | { readonly kind: 'key-file-empty'; readonly path: string };

/** Credentials, and where they come from. */
export type Found =
  | { readonly kind: 'environment-keys'; readonly variable: string }
  | {
      readonly kind: 'profile-keys';
      readonly profile: string;
      readonly file: 'config' | 'credentials';
    }
  | { readonly kind: 'key-file'; readonly path: string }
  | { readonly kind: 'role-assumed'; readonly roleArn: string; readonly by: Found }
  | { readonly kind: 'role-cached'; readonly roleArn: string; readonly path: string }
  | { readonly kind: 'role-by-token'; readonly roleArn: string; readonly path: string }
  | { readonly kind: 'process'; readonly profile: string }
  | { readonly kind: 'sso'; readonly role: string; readonly account: string }
  | { readonly kind: 'login'; readonly profile: string }
  | { readonly kind: 'container'; readonly url: string }
  | { readonly kind: 'metadata-role'; readonly role: string };

/** Never asked. */
export type NotReached =
  | { readonly kind: 'came-later'; readonly than: string }
  | { readonly kind: 'profile-decided' };

/** What became of one provider, and why. */
export type ChainCause = Fault | NotThere | Found | NotReached;
