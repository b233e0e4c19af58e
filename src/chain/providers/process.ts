import type { Fault } from '../../report/chain-cause.js';
import { parseJsonObject } from '../../report/parse-json.js';
import { setting } from '../profiles/profile.js';
import { shellWords } from '../profiles/shell-words.js';
import {
  absent,
  type Context,
  type Outcome,
  type Refused,
  type Step,
  type Words,
} from './provider.js';

/** How one SDK runs `credential_process`. */
export interface ProcessRules {
  /** Whether the command goes through a shell. */
  readonly shell: boolean;
  /** Takes a setting without a value for a missing one. */
  readonly emptyIsMissing?: true;
  /** Takes an answer without a version for one of version 1. */
  readonly versionMayBeMissing?: true;
  readonly words: {
    /** It cannot even be split into words, where no shell does that. */
    readonly notSplit?: (command: string) => Words | undefined;
    /** The program that it names by its whole path is not there. */
    readonly notThere?: (program: string) => Words;
    /** It ended with a code other than 0. */
    readonly exited: (stderr: string, exitCode: number, command: string) => Words;
    /** It printed something that is no JSON. */
    readonly notJson: (profile: string, stdout: string) => Words;
    readonly wrongVersion: (profile: string, version: string, isNumber: boolean) => Words;
    /** It left a key out. */
    readonly incomplete: (profile: string, missing: string) => Words;
    /** Its credentials have expired; undefined where the SDK does not look. */
    readonly expired?: (profile: string) => Words;
  };
}

/** `credential_process` in a profile. */
export function credentialProcess(rules: ProcessRules): Step {
  return { provider: 'profile-process', look: (context) => judge(context, rules) };
}

function judge(context: Context, rules: ProcessRules): Outcome {
  const { profile, profiles, sight } = context;
  const command = setting(profiles.all.get(profile), 'credential_process');
  if (command === undefined || (command === '' && rules.emptyIsMissing))
    return absent({ kind: 'profile-without-process', profile });
  const inCredentials = setting(profiles.credentials.get(profile), 'credential_process');
  const path = inCredentials === command ? profiles.credentialsPath : profiles.configPath;
  const refused = (cause: Fault, words: Words): Refused => ({
    kind: 'refused',
    as: 'failed',
    cause,
    words,
    profile,
  });
  const resolved: Outcome = {
    kind: 'resolved',
    cause: { kind: 'process', profile },
    profile,
    source: { kind: 'process', profile, command, path, shell: rules.shell },
  };
  const args = rules.shell ? plainWords(command) : shellWords(command);
  const unsplit = args === undefined || args.length === 0 ? rules.words.notSplit?.(command) : null;
  if (unsplit) return refused({ kind: 'process-no-command', profile }, unsplit);
  const [program = ''] = args ?? [];
  const gone = rules.words.notThere?.(program);
  if (gone !== undefined && program.startsWith('/') && sight.file(program).kind === 'absent') {
    return refused({ kind: 'process-missing', profile, program }, gone);
  }
  const ran = sight.process(command);
  if (ran === undefined) return resolved;
  if (ran.exitCode !== 0) {
    const cause: Fault = { kind: 'process-exited', profile, exitCode: ran.exitCode };
    return refused(cause, rules.words.exited(ran.stderr, ran.exitCode, command));
  }
  const printed = parseJsonObject(ran.stdout);
  if (printed === undefined) {
    return refused({ kind: 'process-not-json', profile }, rules.words.notJson(profile, ran.stdout));
  }
  const version = printed['Version'];
  if (version !== 1 && !(version === undefined && rules.versionMayBeMissing)) {
    const shown = version === undefined ? '<Version key not provided>' : shownVersion(version);
    return refused(
      { kind: 'process-other-version', profile },
      rules.words.wrongVersion(
        profile,
        shown,
        version === undefined || typeof version === 'number',
      ),
    );
  }
  const missing = ['AccessKeyId', 'SecretAccessKey'].find(
    (key) => typeof printed[key] !== 'string',
  );
  if (missing !== undefined) {
    return refused(
      { kind: 'process-incomplete', profile, missing },
      rules.words.incomplete(profile, missing),
    );
  }
  const expiration = printed['Expiration'];
  if (rules.words.expired && typeof expiration === 'string' && Date.parse(expiration) < sight.now) {
    const words = rules.words.expired(profile);
    return { ...refused({ kind: 'process-expired', profile }, words), atUse: true };
  }
  return resolved;
}

/** The words of a line in which nothing has a meaning of its own to a shell. */
function plainWords(command: string): readonly string[] | undefined {
  return /^[\w\s./=:@,+-]*$/.test(command) ? command.trim().split(/\s+/) : undefined;
}

function shownVersion(version: unknown): string {
  return typeof version === 'string' ? version : JSON.stringify(version);
}
