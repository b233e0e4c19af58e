import type { DialectName } from '../report/chain-view.js';
import { nearest } from '../report/nearest.js';
import type { InputProblem } from './fields.js';
import {
  type Input,
  INPUT_NAMES,
  type InputName,
  EVERY_SDK,
  inputTable,
  type InputValue,
  NOT_GIVEN,
  type RawInputs,
} from './inputs.js';
import { INTERNAL_NAMES } from './internal-inputs.js';
import type { Settings } from './settings.js';

/** Settings, or every problem at once: nobody should have to run a job twice to see the second. */
export type ParsedSettings =
  | { readonly ok: true; readonly settings: Settings }
  | {
      readonly ok: false;
      readonly problems: readonly InputProblem[];
      /** As if what cannot be used had been left out: enough to say so where the user looks. */
      readonly settings: Settings;
    };

/**
 * Validates raw inputs once; past this point every setting is valid.
 * @param sdks the names that `sdks` may hold, and `all` stands for
 */
export function parseSettings(raw: RawInputs, sdks: readonly DialectName[]): ParsedSettings {
  const table: Readonly<Record<InputName, Input<unknown>>> = inputTable(sdks);
  const problems: InputProblem[] = [];

  function given(input: InputName): string | undefined {
    const text = raw[input];
    return text === NOT_GIVEN ? undefined : text;
  }

  function read<N extends InputName>(input: N): InputValue<N> {
    const { parse, absent, secret } = table[input] as Input<InputValue<N>>;
    const text = given(input);
    if (text === undefined || (secret !== true && text.trim() === '')) return absent;
    // Like configure-aws-credentials: a line feed behind a role's ARN fails no deploy.
    const field = parse(secret === true ? text : text.trim());
    if (field.ok) return field.value;
    problems.push(...field.faults.map((fault) => ({ input, ...fault })));
    return absent;
  }

  const arn = read('role-to-assume');
  const role = {
    externalId: read('role-external-id'),
    sessionName: read('role-session-name'),
    durationSeconds: read('role-duration-seconds'),
    chaining: read('role-chaining'),
    skipSessionTagging: read('role-skip-session-tagging'),
  };
  const settings: Settings = {
    expectedSecrets: read('expected-secrets'),
    role: arn === null ? null : { arn, ...role },
    audience: read('audience'),
    region: read('aws-region'),
    keys: {
      accessKeyId: read('aws-access-key-id'),
      secretAccessKey: read('aws-secret-access-key'),
      sessionToken: read('aws-session-token'),
    },
    emptyInputs: INPUT_NAMES.filter(
      (input) => table[input].emptyTells === true && given(input)?.trim() === '',
    ),
    allowedAccountIds: read('allowed-account-ids'),
    expectedArn: read('expected-arn'),
    requiredActions: read('required-actions'),
    maskAccountId: read('mask-aws-account-id'),
    expectCredentials: read('expect-credentials'),
    sdks: everyOne(read('sdks'), sdks),
    trustPolicy: read('trust-policy'),
    allowEndpoints: read('allow-endpoint'),
    scan: read('scan'),
    verifyLeaks: read('verify-leaks'),
    config: read('config'),
    failOn: read('fail-on'),
    explain: read('explain'),
    logFile: read('log-file'),
    reportFile: read('report-file'),
    comment: read('comment'),
    sarifFile: read('sarif-file'),
    githubToken: read('github-token'),
  };
  if (problems.length === 0) return { ok: true, settings };
  return {
    ok: false,
    problems: settings.maskAccountId ? problems.map(withoutDigits) : problems,
    settings,
  };
}

function everyOne(
  named: readonly DialectName[],
  sdks: readonly DialectName[],
): readonly DialectName[] {
  return named.includes(EVERY_SDK) ? sdks : named;
}

/** Where account ids are to be hidden, so is what was meant for one. */
function withoutDigits({ shown, ...problem }: InputProblem): InputProblem {
  return shown === undefined || /\d{3}/.test(shown) ? problem : { ...problem, shown };
}

/** A refusal for each name that is no input of ours. */
export function unknownInputs(names: readonly string[]): readonly InputProblem[] {
  return names
    .filter((name) => ![...INPUT_NAMES, ...INTERNAL_NAMES].some((known) => known === name))
    .map((name) => {
      const meant = nearest(name, INPUT_NAMES);
      return {
        input: name,
        shape: 'not an input of this action',
        accepted: `one of ${INPUT_NAMES.join(', ')}`,
        fault: { is: 'unknown-input' as const },
        ...(meant === undefined ? {} : { meant }),
      };
    });
}
