import { describe, expect, test } from '@jest/globals';
import { dialects } from '../../../src/chain/dialects/index.js';
import { traceAll } from '../../../src/chain/trace.js';
import { chainRuleFacts } from '../../../src/facts/chain/chain.js';
import type { DialectName } from '../../../src/report/chain-view.js';
import { type Finding, findingsOf } from '../../../src/report/finding.js';
import { comparisonRules, leftoverRules } from '../../../src/rules/credentials/index.js';
import { factsOf, HOME, type Sketch } from '../../chain/environment.js';

const KEYS = { AWS_ACCESS_KEY_ID: 'KEYENV', AWS_SECRET_ACCESS_KEY: 'secret' };
const pair = (id: string) => `aws_access_key_id = ${id}\naws_secret_access_key = secret\n`;
const arn = (name: string) => `arn:aws:iam::111122223333:role/${name}`;

/** Every finding of the chain's rules about a sketched environment. */
function judge(sketch: Sketch, sdks: readonly DialectName[] = []): Finding[] {
  const facts = factsOf(sketch);
  const always = dialects.filter(({ onDemand }) => onDemand === undefined);
  const traces = traceAll(always, facts);
  const judged = chainRuleFacts(facts, traces, sdks);
  return [...leftoverRules, ...comparisonRules].flatMap((rule) =>
    findingsOf(rule, judged, (text) => text),
  );
}

const ids = (findings: readonly Finding[]) =>
  findings.map(({ ruleId, severity }) => `${ruleId.slice('credentials/'.length)} ${severity}`);
const only = (name: string, findings: readonly Finding[]) =>
  findings.find(({ ruleId }) => ruleId === `credentials/${name}`);

describe('a tidy job', () => {
  test.each<[string, Sketch]>([
    [
      'with keys and one region',
      { env: { ...KEYS, AWS_REGION: 'eu-west-1', AWS_DEFAULT_REGION: 'eu-west-1' } },
    ],
    ['with a session token', { env: { ...KEYS, AWS_SESSION_TOKEN: 't', AWS_SECURITY_TOKEN: 't' } }],
    [
      'with web identity alone',
      {
        env: { AWS_WEB_IDENTITY_TOKEN_FILE: '/t', AWS_ROLE_ARN: arn('w') },
        files: { '/t': 'a.b.c' },
      },
    ],
    ['with a profile', { env: { AWS_PROFILE: 'dev' }, config: `[profile dev]\n${pair('KEYDEV')}` }],
    ['with nothing at all', {}],
  ])('%s breaks none of these rules', (_name, sketch) => {
    expect(ids(judge(sketch))).toEqual([]);
  });
});

describe('two identities in one job', () => {
  const sketch = {
    env: { ...KEYS, AWS_PROFILE: 'dev' },
    config: `[profile dev]\n${pair('KEYDEV')}`,
  };

  test('are a warning, with who is who', () => {
    const finding = only('two-identities', judge(sketch));
    expect(finding?.severity).toBe('warning');
    expect(finding?.evidence).toHaveLength(2);
    expect(finding?.why).toContain('of profile dev');
  });

  test('are an error where the user named both SDKs', () => {
    expect(ids(judge(sketch, ['javascript', 'boto3']))).toContain('two-identities error');
  });

  test('are none where the SDKs of the job agree', () => {
    expect(ids(judge(sketch, ['boto3', 'go']))).toEqual([]);
  });
});

describe('a source that steps in unasked', () => {
  test('is told when an empty secret falls through to a default profile', () => {
    const finding = only(
      'wrong-source-resolves',
      judge({
        env: { AWS_ACCESS_KEY_ID: '', AWS_SECRET_ACCESS_KEY: '' },
        credentials: `[default]\n${pair('KEYOLD')}`,
      }),
    );
    expect(finding?.location).toEqual({ kind: 'variable', name: 'AWS_ACCESS_KEY_ID' });
    expect(finding?.fix).toContain('AWS_ACCESS_KEY_ID');
  });

  test("is told when it is the runner's own role", () => {
    const finding = only(
      'wrong-source-resolves',
      judge({ metadata: { kind: 'role', role: 'node' } }),
    );
    expect(finding?.title).toContain("the instance's role node");
    expect(finding?.fix).toContain('AWS_EC2_METADATA_DISABLED');
  });

  test('is told when a default profile stands before the job token', () => {
    const findings = judge({
      env: { AWS_WEB_IDENTITY_TOKEN_FILE: '/t', AWS_ROLE_ARN: arn('w') },
      files: { '/t': 'a.b.c' },
      credentials: `[default]\n${pair('KEYOLD')}`,
    });
    const finding = only('wrong-source-resolves', findings);
    expect(finding?.title).toContain('javascript and rust take');
    expect(ids(findings)).toContain('two-identities warning');
  });
});

test('some SDKs failing counts only where the user named them', () => {
  const sketch = { env: { ...KEYS, AWS_PROFILE: 'ghost' } };
  expect(ids(judge(sketch))).not.toContain('some-sdks-fail error');
  const findings = judge(sketch, ['boto3', 'java']);
  expect(only('some-sdks-fail', findings)?.evidence.at(-1)?.actual).toBe(
    'The config profile (ghost) could not be found',
  );
});

test('who is who is told by the rules that name both sides, and by no other', () => {
  const told = [...leftoverRules, ...comparisonRules].filter(({ tells }) => tells !== undefined);
  expect(Object.fromEntries(told.map(({ id, tells }) => [id, tells]))).toEqual({
    'credentials/some-sdks-fail': ['who-is-who'],
    'credentials/two-identities': ['who-is-who'],
  });
  const findings = judge({ env: { ...KEYS, AWS_PROFILE: 'ghost' } }, ['boto3', 'java']);
  expect(only('some-sdks-fail', findings)?.tells).toEqual(['who-is-who']);
});

describe('leftovers', () => {
  test('a profile that is not there breaks those that insist on it', () => {
    const findings = judge({
      env: { ...KEYS, AWS_PROFILE: 'ghost' },
      config: `[profile dev]\n${pair('KEYDEV')}`,
    });
    const finding = only('profile-not-found', findings);
    expect(finding?.severity).toBe('error');
    expect(finding?.evidence[0]).toEqual({ label: 'profile', expected: 'dev', actual: 'ghost' });
    expect(ids(judge({ env: { ...KEYS, AWS_PROFILE: 'ghost' } }, ['java']))).toEqual([
      'profile-not-found warning',
    ]);
  });

  test('an empty AWS_PROFILE breaks boto3 and not JavaScript', () => {
    const sketch = { env: { ...KEYS, AWS_PROFILE: '' } };
    expect(ids(judge(sketch))).toEqual(['profile-empty error']);
    expect(ids(judge(sketch, ['javascript']))).toEqual(['profile-empty warning']);
  });

  test('AWS_SECURITY_TOKEN is an error beside another session token', () => {
    const env = { ...KEYS, AWS_SECURITY_TOKEN: 'old' };
    expect(ids(judge({ env }))).toEqual(['leftover-security-token warning']);
    expect(ids(judge({ env: { ...env, AWS_SESSION_TOKEN: 'new' } }))).toEqual([
      'leftover-security-token error',
    ]);
    expect(ids(judge({ env: { ...env, AWS_SESSION_TOKEN: 'new' } }, ['java']))).toEqual([]);
  });

  test('an expiration that has passed breaks Python', () => {
    const env = { ...KEYS, AWS_CREDENTIAL_EXPIRATION: '2020-01-01T00:00:00Z' };
    expect(ids(judge({ env }))).toContain('leftover-credential-expiration error');
    expect(ids(judge({ env }, ['go']))).toEqual([]);
  });

  test('an endpoint on this machine is a warning, one of AWS is not', () => {
    expect(ids(judge({ env: { ...KEYS, AWS_ENDPOINT_URL: 'http://localhost:4566' } }))).toEqual([
      'leftover-endpoint-url warning',
    ]);
    const aws = 'https://sts.eu-west-1.amazonaws.com';
    expect(ids(judge({ env: { ...KEYS, AWS_ENDPOINT_URL_STS: aws } }))).toEqual([]);
  });

  test('AWS_EC2_METADATA_DISABLED=1 means opposite things', () => {
    const sketch = { env: { ...KEYS, AWS_EC2_METADATA_DISABLED: '1' } };
    expect(ids(judge(sketch))).toEqual(['metadata-disabled-by-any-value warning']);
    expect(ids(judge(sketch, ['javascript']))).toEqual([]);
    expect(ids(judge({ env: { ...KEYS, AWS_EC2_METADATA_DISABLED: 'TRUE' } }))).toEqual([]);
  });

  test('an empty container variable stops boto3', () => {
    const findings = judge({ env: { AWS_CONTAINER_CREDENTIALS_FULL_URI: '' } });
    expect(only('leftover-container-variable', findings)?.severity).toBe('error');
    const answered = {
      'http://169.254.170.2/c': { kind: 'answered', status: 404, body: '' },
    } as const;
    const gone = { env: { AWS_CONTAINER_CREDENTIALS_RELATIVE_URI: '/c' }, containers: answered };
    expect(only('leftover-container-variable', judge(gone))?.title).toContain('is set');
  });
});

describe('regions', () => {
  test('that differ are told with who works where', () => {
    const env = { ...KEYS, AWS_REGION: 'eu-west-1', AWS_DEFAULT_REGION: 'us-east-1' };
    const finding = only('region-variables-differ', judge({ env }));
    expect(finding?.evidence.map(({ actual }) => actual)).toEqual([
      'works in eu-west-1',
      'works in us-east-1',
    ]);
    expect(ids(judge({ env }, ['boto3']))).toEqual([]);
  });

  test('that only some SDKs read are told with the line to add', () => {
    const finding = only(
      'region-unset-for-sdk',
      judge({ env: { ...KEYS, AWS_REGION: 'eu-west-1' } }),
    );
    expect(finding?.evidence.map(({ label }) => label)).toEqual([
      'AWS_REGION',
      'boto3',
      'aws-cli-v1',
    ]);
    expect(finding?.paste[0]?.code).toBe('AWS_DEFAULT_REGION: "eu-west-1"\n');
    expect(
      ids(judge({ env: { ...KEYS, AWS_DEFAULT_REGION: 'eu-west-1' } }, ['javascript'])),
    ).toEqual(['region-unset-for-sdk error']);
  });
});

test('credential_source Environment under AWS_PROFILE is a trap for all but JavaScript', () => {
  const sketch = {
    env: { ...KEYS, AWS_PROFILE: 'a' },
    config: `[profile a]\nrole_arn = ${arn('a')}\ncredential_source = Environment\n`,
  };
  const finding = only('credential-source-environment-trap', judge(sketch));
  expect(finding?.evidence[0]).toMatchObject({
    label: 'boto3, aws-cli, aws-cli-v1, java, go, rust, terraform',
    expected: arn('a'),
  });
  expect(ids(judge({ ...sketch, profile: 'a' }, ['boto3']))).toEqual([]);
});

describe('a malformed profile file', () => {
  test('is an error where it stops an SDK, at its line and column', () => {
    const finding = only(
      'profile-file-malformed',
      judge({ env: KEYS, config: '[default]\nregion = x\n[default]\n' }),
    );
    expect(finding?.severity).toBe('error');
    expect(finding?.location).toEqual({
      kind: 'file',
      path: '/home/runner/.aws/config',
      line: 3,
      column: 1,
    });
    expect(finding?.fix).toContain('line 3');
  });

  test('counts only for the SDKs that are asked about', () => {
    const config = '[default]\nregion = x\n[default]\n';
    expect(ids(judge({ env: KEYS, config }, ['javascript']))).toEqual([]);
  });
});

test('no finding leaves a placeholder open or repeats a secret', () => {
  const sketch: Sketch = {
    env: {
      ...KEYS,
      AWS_PROFILE: '',
      AWS_SECURITY_TOKEN: 'old-token-value',
      AWS_SESSION_TOKEN: 'new-token-value',
      AWS_REGION: 'eu-west-1',
      AWS_ENDPOINT_URL: 'http://127.0.0.1:4566',
      AWS_EC2_METADATA_DISABLED: 'yes',
    },
    config: 'words\n[default]\naws_secret_access_key: planted-secret-value\n',
  };
  const text = JSON.stringify(judge(sketch));
  expect(text).not.toMatch(/undefined|\[object|-token-value|planted-secret/);
});

describe('a profile file that cannot be read', () => {
  const unreadable = { [`${HOME}/.aws/config`]: 'EACCES' };

  test('is not taken for an empty one', () => {
    const finding = only('profile-file-unread', judge({ unreadable }));
    expect(finding?.severity).toBe('error');
    expect(finding?.title).toContain(`${HOME}/.aws/config`);
    expect(finding?.why).toContain('EACCES');
  });

  test('does not stop a job that all SDKs find keys for before it', () => {
    const env = { ...KEYS, AWS_REGION: 'eu-west-1', AWS_DEFAULT_REGION: 'eu-west-1' };
    expect(ids(judge({ env, unreadable }))).toEqual(['profile-file-unread warning']);
  });
});
