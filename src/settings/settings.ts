import type { DialectName } from '../report/chain-view.js';
import type { FailOn } from '../report/outcome.js';
import type { Sealed } from '../report/sealed.js';
import type { RequiredAction } from './required-action.js';
import type { SecretKind } from './secret-kind.js';

/** A secret that the job says it needs; its value comes by the step's environment. */
export interface NamedSecret {
  readonly name: string;
  /** Absent: told from the name where that is sound, otherwise plain text. */
  readonly kind?: SecretKind;
}

/** The role to try, with everything that a trust policy can pin. */
interface RoleSettings {
  readonly arn: string;
  readonly externalId: string | null;
  readonly sessionName: string;
  /** 900 to 43,200. */
  readonly durationSeconds: number;
  /** Null: as the workflow has it. */
  readonly chaining: boolean | null;
  /** Null: as the workflow has it. */
  readonly skipSessionTagging: boolean | null;
}

/** Keys passed by input. An empty value is kept: it tells of an unset secret. */
interface KeyInputs {
  readonly accessKeyId: Sealed | null;
  readonly secretAccessKey: Sealed | null;
  readonly sessionToken: Sealed | null;
}

/**
 * Which part of the repository is searched for keys: what the event brings, the tree, all that any
 * ref reaches, or nothing. `default` is what nobody chose: `changes`, where there is a checkout.
 */
export type ScanChoice = 'changes' | 'tree' | 'history' | 'off' | 'default';

/** What the user asked for: validated, complete with defaults, read-only from here on. */
export interface Settings {
  readonly expectedSecrets: readonly NamedSecret[];
  readonly role: RoleSettings | null;
  /** The audience to ask the job's token for. */
  readonly audience: string;
  readonly region: string | null;
  readonly keys: KeyInputs;
  /** Inputs that were present and empty or blank: the expression in the workflow gave nothing. */
  readonly emptyInputs: readonly string[];
  /** 12 digits each; empty: any account will do. */
  readonly allowedAccountIds: readonly string[];
  readonly expectedArn: string | null;
  /** What the identity has to be allowed; empty: nothing is asked. */
  readonly requiredActions: readonly RequiredAction[];
  readonly maskAccountId: boolean;
  readonly expectCredentials: 'auto' | 'true' | 'false';
  /** Empty: all. */
  readonly sdks: readonly DialectName[];
  /** Path of the role's trust policy, relative to the working directory. */
  readonly trustPolicy: string | null;
  /** Host names, or host:port, beyond AWS's own and loopback that may be sent credentials. */
  readonly allowEndpoints: readonly string[];
  readonly scan: ScanChoice;
  /** Whether STS is asked if committed keys are live. */
  readonly verifyLeaks: boolean;
  /** Path of the configuration of the scan, where one was named. */
  readonly config: string | null;
  readonly failOn: FailOn;
  /** What to explain instead of looking at this job. */
  readonly explain: 'failed-jobs' | null;
  /** Path of a log that the job's steps write. */
  readonly logFile: string | null;
  readonly reportFile: string | null;
  /** Whether a pull request is told of its leaks in a comment; `auto`: where it has, or had, one. */
  readonly comment: 'auto' | 'always' | 'never';
  readonly sarifFile: string | null;
  readonly githubToken: Sealed | null;
}
