import type { Sealed } from '../report/sealed.js';

/** Where static keys stood. */
type KeyOrigin =
  | { readonly kind: 'environment' }
  | { readonly kind: 'profile'; readonly profile: string; readonly file: 'config' | 'credentials' }
  | { readonly kind: 'file'; readonly path: string }
  /** An earlier session of the role. */
  | { readonly kind: 'cache'; readonly path: string; readonly roleArn: string };

/**
 * The credentials that one SDK would take, as far as the environment tells without a call.
 * Private: it holds secrets (boxed) and never enters a report.
 */
export type ChosenSource =
  | {
      readonly kind: 'keys';
      readonly origin: KeyOrigin;
      readonly accessKeyId: string;
      readonly secretAccessKey: Sealed;
      readonly sessionToken?: Sealed;
      /** As it was written. */
      readonly expiration?: string;
    }
  | {
      readonly kind: 'assume-role';
      readonly profile: string;
      readonly roleArn: string;
      readonly source: ChosenSource;
      readonly sessionName?: string;
      readonly externalId?: string;
      readonly durationSeconds?: number;
      readonly mfaSerial?: string;
      /** The region that the profile names for itself. */
      readonly region?: string;
    }
  | {
      readonly kind: 'web-identity';
      /** Absent when the environment, not a profile, configures it. */
      readonly profile?: string;
      readonly roleArn: string;
      readonly tokenFile: string;
      readonly sessionName?: string;
    }
  | {
      readonly kind: 'process';
      readonly profile: string;
      readonly command: string;
      /** The file in which the command stands. */
      readonly path: string;
      /** Whether this SDK hands the command to a shell. */
      readonly shell: boolean;
    }
  | {
      readonly kind: 'sso';
      readonly profile: string;
      readonly session?: string;
      readonly startUrl: string;
      readonly region: string;
      readonly account: string;
      readonly role: string;
    }
  | { readonly kind: 'login'; readonly profile: string; readonly session: string }
  | {
      readonly kind: 'container';
      readonly url: string;
      readonly token?: Sealed;
      readonly tokenFile?: string;
      readonly accessKeyId?: string;
    }
  | {
      readonly kind: 'instance-metadata';
      readonly endpoint: string;
      readonly role: string;
      readonly accessKeyId?: string;
    };
