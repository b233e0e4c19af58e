import type { DialectName } from '../report/chain-view.js';
import { seal, type Sealed } from '../report/sealed.js';
import * as aws from './aws-fields.js';
import { CONFIGURATION_PATHS } from './configuration.js';
import { FAIL_ON } from './fail-on.js';
import { boolean, type FieldParser, listOf, oneOf, path } from './fields.js';
import { requiredActions } from './required-action.js';
import { SECRET_KINDS } from './secret-kind.js';
import type { ScanChoice } from './settings.js';

/**
 * The runner gives an input that the workflow left out its default, and '' where it has none, so
 * '' alone cannot tell "left out" from "an unset secret". Inputs for which that matters have this
 * default in action.yml.
 */
export const NOT_GIVEN = '(not given)';

/** One input, with all that is said of it: action.yml, the README and `check --help` are made of it. */
export interface Input<T> {
  /** What it is, in Markdown. */
  readonly words: string;
  /** What stands for its value in usage, such as ARN. */
  readonly value: string;
  readonly parse: FieldParser<T>;
  /** The setting when the input was left out. */
  readonly absent: T;
  /** The text that says as much as leaving it out. */
  readonly default?: string;
  /** Present and empty, it tells of an unset secret or variable; see {@link NOT_GIVEN}. */
  readonly emptyTells?: true;
  /** Holds several entries. */
  readonly list?: true;
  /** Kept as it is, sealed, and never an option: others can read a command line. */
  readonly secret?: true;
}

type Parsed<T> = Pick<Input<T>, 'parse' | 'absent'>;

const secret: Parsed<Sealed | null> & { readonly secret: true } = {
  parse: (text) => ({ ok: true, value: seal(text) }),
  absent: null,
  secret: true,
};

/** Stands for the names of all SDKs. */
export const EVERY_SDK = 'all';

/**
 * Every input of the action, in the order of its documentation.
 * @param sdks the names that `sdks` may hold, besides `all`
 * @param onDemand those of them that are looked through only where they are named
 */
export function inputTable(sdks: readonly DialectName[], onDemand: readonly DialectName[] = []) {
  return {
    'expected-secrets': {
      words: `Secrets that the job needs, one a line, as \`NAME\` or \`NAME: kind\`. Their values come by environment variables of these names (\`env:\` in a workflow). Kinds are ${listed(SECRET_KINDS)}.`,
      value: 'NAMES',
      ...list(aws.namedSecret, aws.isAlmostName),
    },
    'role-to-assume': {
      words:
        "ARN of the role that the job deploys with. With `id-token: write` it is assumed by the job's OIDC token, otherwise from the credentials that the job has.",
      value: 'ARN',
      ...optional(aws.roleArn),
      emptyTells: true,
    },
    'role-external-id': {
      words: "External id that the role's trust policy asks for.",
      value: 'ID',
      ...optional(aws.externalId),
      emptyTells: true,
    },
    'aws-region': {
      words: "Region to ask STS in. Left out, it is what the job's environment and profile say.",
      value: 'REGION',
      ...optional(aws.region),
      emptyTells: true,
    },
    audience: {
      words: 'Audience to ask the OIDC token for.',
      value: 'AUDIENCE',
      ...stated('sts.amazonaws.com', aws.audience),
    },
    'role-session-name': {
      words: 'Session name, 2 to 64 characters. Trust policies can pin it.',
      value: 'NAME',
      ...stated('GitHubActions', aws.sessionName),
    },
    'role-duration-seconds': {
      words: 'Length of the session, 900 to 43200 seconds.',
      value: 'SECONDS',
      ...stated('3600', aws.duration),
    },
    'role-chaining': {
      words:
        'Whether the role is assumed with the credentials that the job has by then, and not by its OIDC token: `true` or `false`. Left out, it is as the step of configure-aws-credentials for the same role has it.',
      value: 'BOOLEAN',
      ...optional(boolean),
    },
    'role-skip-session-tagging': {
      words:
        'Whether the role is assumed without session tags: `true` or `false`. Left out, it is as that step has it, which passes tags unless told not to.',
      value: 'BOOLEAN',
      ...optional(boolean),
    },
    'aws-access-key-id': {
      words: 'Access key id, when the job uses long-lived or handed-over keys.',
      value: 'ID',
      ...secret,
      emptyTells: true,
    },
    'aws-secret-access-key': {
      words: 'Secret access key that belongs to `aws-access-key-id`.',
      value: 'KEY',
      ...secret,
      emptyTells: true,
    },
    'aws-session-token': {
      words: 'Session token that belongs to temporary keys.',
      value: 'TOKEN',
      ...secret,
      emptyTells: true,
    },
    'allowed-account-ids': {
      words: 'Accounts that the job may be in, 12 digits each, separated by commas or line breaks.',
      value: 'IDS',
      ...list(aws.accountId),
      emptyTells: true,
    },
    'expected-arn': {
      words:
        "Identity that the job must have. A role's ARN stands for all its sessions; a final `*` for any session name.",
      value: 'ARN',
      ...optional(aws.expectedArn),
      emptyTells: true,
    },
    'required-actions': {
      words:
        'What the job will ask of AWS, one a line, as `s3:PutObject on arn:aws:s3:::bucket/*`: IAM is asked whether the policies of the identity allow it. Commas separate several actions or resources; `when aws:RequestedRegion=eu-west-1` gives a value of the request; `#` begins a comment.',
      value: 'ACTIONS',
      parse: requiredActions,
      absent: [],
      list: true,
    },
    'mask-aws-account-id': {
      words: 'Whether to hide account ids in the log and the report: `true` or `false`.',
      value: 'BOOLEAN',
      ...stated('false', boolean),
    },
    'expect-credentials': {
      words:
        'Whether AWS credentials are expected: `true`, `false`, or `auto`, which looks at inputs, variables, profile files and the workflow.',
      value: 'WHETHER',
      ...stated('auto', oneOf('auto', 'true', 'false')),
    },
    sdks: {
      words: `SDKs that the job uses, out of ${listed(sdks)}, or \`${EVERY_SDK}\`. Left out, it is all of them${onDemand.length === 0 ? '' : `; but ${listed(onDemand)} only where the job's steps run a program with that SDK`}.`,
      value: 'NAMES',
      ...list(oneOf(...sdks, EVERY_SDK)),
    },
    'trust-policy': {
      words:
        "Path of the role's trust policy (JSON), to tell which condition refuses this job. Without it, infrastructure code in the checkout and then IAM are looked at.",
      value: 'FILE',
      ...optional(path),
    },
    'allow-endpoint': {
      words: 'Hosts, or host:port, other than AWS and loopback that may be sent credentials.',
      value: 'HOSTS',
      ...list(aws.host),
    },
    scan: {
      words:
        'Where to look for committed keys: `changes` is every commit that the event brings, `tree` all tracked files, `history` everything that any ref reaches, `off` nowhere. Left out, it is `changes`, and the tree where an event brings none.',
      value: 'WHERE',
      parse: oneOf('changes', 'tree', 'history', 'off'),
      absent: 'default',
    } as Input<ScanChoice>,
    'verify-leaks': {
      words:
        'Whether to ask STS of each committed AWS key, with its secret, if it is live: `true` or `false`. One `sts:GetCallerIdentity` for each, at most 20, which its owner can see in CloudTrail; never for keys that may be canaries. Keys of other kinds cannot be asked about.',
      value: 'BOOLEAN',
      ...stated('false', boolean),
    },
    config: {
      words: `Path of the configuration of the scan: patterns of your own, and keys that may be there. Left out, it is ${listed(CONFIGURATION_PATHS)}, where one is there. On a pull request it is read from the base commit.`,
      value: 'FILE',
      ...optional(path),
    },
    'fail-on': { ...FAIL_ON, ...stated(FAIL_ON.default, FAIL_ON.parse) },
    explain: {
      words:
        '`failed-jobs`: instead of looking at this job, read the logs of the jobs of this run that have failed, and say why. For a job of its own with `if: failure()`, `needs:` and `actions: read`.',
      value: 'WHAT',
      ...optional(oneOf('failed-jobs')),
    },
    'log-file': {
      words:
        'Path of a log that the steps of this job write, as by `command 2>&1 | tee deploy.log`. When the job has failed, it is explained.',
      value: 'FILE',
      ...optional(path),
    },
    'report-file': {
      words: 'Path to write the JSON report to.',
      value: 'FILE',
      ...optional(path),
    },
    comment: {
      words:
        'One comment on the pull request that tells of its leaks, and of their end: `auto` where there is, or was, one, `always`, or `never`. Needs `pull-requests: write`, which a pull request of a fork never has.',
      value: 'WHEN',
      ...stated('never', oneOf('auto', 'always', 'never')),
    },
    'sarif-file': {
      words:
        'Path to write the findings to as SARIF 2.1.0, for `github/codeql-action/upload-sarif` (needs `security-events: write`).',
      value: 'FILE',
      ...optional(path),
    },
    'github-token': {
      words: "Token for GitHub's API.",
      value: 'TOKEN',
      ...secret,
      default: '${{ github.token }}',
    },
  } satisfies Readonly<Record<string, Input<unknown>>>;
}

type Table = ReturnType<typeof inputTable>;
export type InputName = keyof Table;
/** What an input is parsed to. */
export type InputValue<N extends InputName> = Table[N] extends Input<infer T> ? T : never;

/** The names of all inputs, in the order of the table. */
export const INPUT_NAMES = Object.keys(inputTable([])) as readonly InputName[];

/** What the user wrote, before it is judged: absent, or a text that may be empty. */
export type RawInputs = Readonly<Partial<Record<InputName, string>>>;

/** The default that action.yml states for an input. */
export function statedDefault({ emptyTells, default: text }: Input<unknown>): string | undefined {
  return emptyTells === true ? NOT_GIVEN : text;
}

function optional<T>(parse: FieldParser<T>): Parsed<T | null> {
  return { parse, absent: null };
}

function list<T>(
  entry: FieldParser<T>,
  mayShow?: (entry: string) => boolean,
): Parsed<readonly T[]> & { readonly list: true } {
  return { parse: listOf(entry, mayShow), absent: [], list: true };
}

function stated<T>(text: string, parse: FieldParser<T>): Parsed<T> & { readonly default: string } {
  const field = parse(text);
  if (!field.ok) throw new Error(`the default ${text} is none that is accepted`);
  return { parse, absent: field.value, default: text };
}

function listed(words: readonly string[]): string {
  const quoted = words.map((word) => `\`${word}\``);
  return `${quoted.slice(0, -1).join(', ')} and ${quoted.at(-1) ?? ''}`;
}
