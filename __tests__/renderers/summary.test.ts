import { describe, expect, test } from '@jest/globals';
import { render } from '../../src/renderers/summary.js';
import type { Finding } from '../../src/report/finding.js';
import {
  answered,
  changed,
  claimsWithoutPolicy,
  couldNotLook,
  failedBoth,
  failedDeploy,
  failedLeaks,
  failedLog,
  failedLongTrust,
  failedTrust,
  finding,
  huge,
  manyFaces,
  nothingAsked,
  passed,
  passedTrust,
  remarks,
  report,
  view,
} from './reports.js';

describe('the summary of a log', () => {
  test('has its cause first, a link to the page of it, and what else it says folded', () => {
    const text = render(failedLog);
    expect(text).toMatch(/^## ❌ IAM does not allow this/);
    expect(text).toContain('/docs/log/iam-no-policy-allows.md)');
    for (const folded of [
      '2 more known messages of this failure, which likely follow from it',
      '6 known messages passed over: retried, tolerated or only spoken of',
      'How boto3 looked for credentials, by its own debug log (2 times)',
    ]) {
      expect(text).toContain(`<details>\n<summary>${folded}</summary>`);
    }
    expect(text).toContain('| `env (environment)` | gave nothing | 10 |');
  });
});

describe('the summary of a failed deploy', () => {
  const markdown = render(failedDeploy);

  test('reads as reviewed', () => {
    expect(markdown).toMatchSnapshot();
  });

  test('says what is wrong in its first line and why in its third', () => {
    const [first, , third] = markdown.split('\n');
    expect(first).toBe('## ❌ The secret `DEPLOY_TOKEN` is empty');
    expect(third).toMatch(/^\*\*Why:\*\* The workflow passes `DEPLOY_TOKEN`/);
  });

  test('has one headline and folds what follows from it', () => {
    expect(markdown.match(/^## /gm)).toHaveLength(1);
    const fold = markdown.indexOf('1 more finding, likely to go once this is fixed');
    expect(fold).toBeGreaterThan(0);
    expect(markdown.indexOf('No SDK finds credentials')).toBeGreaterThan(fold);
  });

  test('never says passed', () => {
    expect(markdown).not.toMatch(/passed/i);
  });

  test('claims the words of an SDK no further than they are known', () => {
    expect(markdown).toMatch(/\| boto3 \|.*prints `Unable/);
    expect(markdown).toMatch(/\| AWS CLI \|.*says \\\(read in source, 1\.43\\\) `Unable/);
    expect(markdown).toMatch(/\| Go SDK \|.*would likely say `Unable/);
  });

  test('opens the view of the SDKs where they would be different people', () => {
    expect(markdown).toContain('<details open>\n<summary>Who each SDK would be: they do not agree');
    expect(render(passed)).not.toContain('<details open>');
    const region = report([answered('credentials')], {
      chain: [view('go'), view('boto3', { identity: 2, accessKeyId: 'AKIA...ABCD' })],
    });
    expect(render(region)).toContain('<details open>');
  });

  test('marks what each SDK chose, skipped, failed at and never reached', () => {
    expect(markdown).toContain('| Source | JavaScript SDK | boto3 | AWS CLI | Go SDK |');
    expect(markdown).toContain(
      '| environment variables | ✅ chosen | ➖ skipped | ➖ skipped | ➖ skipped |',
    );
    expect(markdown).toContain('| profile: process |  | ❌ failed | ❌ failed | ❌ failed |');
    expect(markdown).toContain('| container endpoint | ⏹️ not reached |  |  |  |');
  });
});

describe('the summary of a refused token', () => {
  const markdown = render(failedTrust);
  const lines = markdown.split('\n');
  const lineOf = (text: string) => lines.findIndex((line) => line.includes(text));

  test('has headline, cause, fix and the policy to paste on its first screen', () => {
    expect(lines[0]).toMatch(/^## ❌ The trust policy of `deploy` does not accept/);
    expect(lineOf('**Fix:**')).toBeLessThan(16);
    expect(lineOf('"Version"')).toBeLessThan(32);
  });

  test('folds the same policy in other syntaxes, and facts beyond the first six', () => {
    const fold = lineOf(
      '<summary>The same for the AWS CLI, Terraform and CloudFormation</summary>',
    );
    expect(fold).toBeGreaterThan(lineOf('"Version"'));
    expect(lineOf('jsonencode')).toBeGreaterThan(fold);
    const facts = lineOf('<summary>3 further facts behind this</summary>');
    expect(lineOf('fact 6')).toBeLessThan(fold);
    expect(lineOf('fact 7')).toBeGreaterThan(facts);
  });

  test('leaves the syntax in which the policy was found open, and folds the others', () => {
    const paste = (['diff', 'hcl', 'json', 'sh', 'yaml'] as const).map((language) => ({
      language,
      code: `in ${language}`,
    }));
    const [open = '', folded = ''] = render(
      report([answered('secrets', [finding({ paste })])]),
    ).split('<summary>The same for JSON, the AWS CLI and CloudFormation</summary>');
    expect(open).toMatch(/```diff\nin diff\n```[^]*```hcl\nin hcl\n```/);
    expect(open).not.toContain('in json');
    expect(folded).toMatch(/in json[^]*in sh[^]*in yaml/);
  });

  test('folds what is done once the fix is', () => {
    const paste = [
      { language: 'sh', code: 'now' },
      { language: 'sh', afterwards: true, code: 'later' },
    ] as const;
    const [open = '', folded = ''] = render(
      report([answered('secrets', [finding({ paste })])]),
    ).split('<summary>What to do then</summary>');
    expect(open).toContain('```sh\nnow\n```');
    expect(open).not.toContain('later');
    expect(folded).toContain('```sh\nlater\n```');
  });

  test('puts what is expected against what is there before other facts', () => {
    const evidence = [
      { label: 'policy', actual: 'a file' },
      { label: 'subject', expected: 'old', actual: 'new' },
    ];
    const text = render(report([answered('secrets', [finding({ evidence })])]));
    expect(text).toContain('|---|---|---|\n| subject | `old` | `new` |\n| policy |  | `a file` |');
  });

  test('marks what holds in a Deny as the bad news that it is', () => {
    const trace = failedTrust.trust?.trace?.map((each) => ({ ...each, effect: 'Deny' as const }));
    if (trace === undefined || failedTrust.trust === null) throw new Error('no trace');
    const text = render(changed(failedTrust, { trust: { ...failedTrust.trust, trace } }));
    expect(text).toContain('| `sts.amazonaws.com` | `sts.amazonaws.com` | ⛔ |');
    expect(text).not.toContain('✅');
  });

  test('opens the trace, with what decided marked, its source and what it takes for granted', () => {
    expect(markdown).toContain(
      '<details open>\n<summary>The trust policy refuses these claims: statement by statement</summary>\n\nRead from infra/trust.json \\(the deployed policy may differ\\). Decided by StringEquals on `token.actions.githubusercontent.com:sub` in statement 2 "Deploy": ',
    );
    expect(markdown).toContain('- not known from these files: var.branch\n');
    expect(markdown.match(/\*\*this decides\*\*/g)).toHaveLength(1);
    expect(lines[lineOf('**this decides**')]).toBe(
      '|  | StringEquals on `token.actions.githubusercontent.com:sub` | `repo:acme/shop:ref:refs/heads/main` | `repo:acme@123/shop@456:ref:refs/heads/main` | ❌ **this decides** | the policy names the repository without the ids that the subject carries |',
    );
    expect(markdown).toContain(
      '|  | StringEquals on `token.actions.githubusercontent.com:team` | `payments` | (not in the request) | ❌ |',
    );
  });

  test('takes the subject apart beside its other spelling, in sight, and folds all claims', () => {
    expect(markdown).toContain('<details open>\n<summary>The subject of the ID token');
    expect(markdown).toContain('| its repository id | `456` |\n| its ref | `refs/heads/main` |\n');
    expect(markdown).toContain('| the other spelling | `repo:acme/shop:ref:refs/heads/main` |');
    expect(markdown).toContain('<details>\n<summary>All claims of the ID token (6)</summary>');
    expect(markdown).toContain('| `labels` | `["a","b"]` |');
  });

  test('folds and shortens the trace of fifty statements, and keeps the one that decided', () => {
    const long = render(failedLongTrust);
    expect(long).toContain('<details>\n<summary>The trust policy refuses');
    expect(long).toContain('- 40 further statements: see the JSON report\n');
    expect(long.match(/\| statement \d+/g)).toHaveLength(10);
    expect(long).toMatch(/\| statement 40, Allow, line 400 \|[^\n]*\n[^\n]*\*\*this decides\*\*/);
    expect(long).toContain('<br>and 35 more |');
    expect(long.split('\n').length).toBeLessThan(160);
  });

  test('folds everything when the policy accepts, and claims no verdict without a policy', () => {
    const accepted = render(passedTrust);
    expect(accepted).toMatch(
      /^✅ \*\*The trust policy accepts these claims; AWS was not asked\.\*\*/,
    );
    expect(accepted).toContain('<summary>The trust policy accepts these claims: statement by');
    expect(accepted).not.toContain('<details open>');
    const unjudged = render(claimsWithoutPolicy);
    expect(unjudged).toContain('All claims of the ID token');
    expect(unjudged).not.toMatch(/accepts these|refuses these/);
  });
});

describe('the SDKs of one job', () => {
  const markdown = render(manyFaces);

  test('that become different identities are named beside the headline', () => {
    expect(markdown.split('\n')[2]).toBe(
      '⚠️ **The SDKs of this job would act as 2 different identities.** JavaScript SDK: `arn:aws:iam::111122223333:role/deploy`; boto3 and AWS CLI: key `AKIA...ABCD` of account `111122223333`; Go SDK: no credentials.',
    );
    expect(render(passed)).not.toContain('different identities');
  });

  test('are not named twice where a finding does so with its fix', () => {
    const other = finding({ ruleId: 'credentials/two-identities', severity: 'warning' });
    const beside = (told: Finding) =>
      render({ ...manyFaces, checks: [answered('credentials', [told])] });
    expect(beside({ ...other, tells: ['who-is-who'] })).not.toContain('would act as 2');
    expect(beside({ ...other, tells: ['who-is-who'] })).toContain('they do not agree');
    // What a finding tells is for its rule to say, whatever the rule is called.
    expect(beside(other)).toContain('would act as 2');
  });

  test('are only said to be different identities where that is known', () => {
    const chain = [
      view('go', { provider: 'profile-process', mayBe: [2] }),
      view('boto3', { provider: 'profile-process', identity: 2, mayBe: [1] }),
      view('rust', { identity: 3 }),
    ];
    const text = (views: typeof chain) =>
      render(report([answered('credentials')], { chain: views })).split('\n')[2];
    expect(text(chain)).toContain('credentials from 3 sources, which may be different identities');
    expect(text(chain.slice(1))).toContain('would act as 2 different identities');
  });

  test('are one identity when they assume one role by different ways', () => {
    const roleArn = 'arn:aws:iam::111122223333:role/deploy';
    const chain = [
      view('go', { roleArn, provider: 'web-identity' }),
      view('boto3', { roleArn, provider: 'profile-assume-role', accessKeyId: 'AKIA...ABCD' }),
    ];
    expect(render(report([answered('credentials')], { chain }))).toContain('they agree');
  });

  test('show with what a role is assumed, what is awaited, and what steers their calls', () => {
    expect(markdown).toContain('| profile: assume role \\(profile ci\\), asks STS first |');
    expect(markdown).toContain(
      '`arn:aws:iam::111122223333:role/deploy`<br>assumed with the keys AKIA...WXYZ of profile base |',
    );
    expect(markdown).toContain('environment variables, runs the program first |');
    expect(markdown).toContain(
      '| sends STS calls to `https://sts.internal.example` \\(AWS\\_ENDPOINT\\_URL\\)<br>⚠️ takes the section \\[dev\\] for a profile |',
    );
    expect(markdown).toContain('would likely say `You must specify a region.` |');
  });

  test('name sources that none of them has configured once, not row by row', () => {
    const attempts = [
      {
        provider: 'environment',
        outcome: 'absent',
        cause: { kind: 'environment-empty' },
        reason: 'not set',
        looked: [],
      },
      {
        provider: 'container',
        outcome: 'absent',
        cause: { kind: 'container-not-named' },
        reason: 'not set',
        looked: [],
      },
      {
        provider: 'profile-static',
        outcome: 'resolved',
        cause: { kind: 'profile-keys', profile: 'ci', file: 'config' },
        reason: 'found',
        looked: [],
      },
    ] as const;
    const chain = [view('go', { attempts }), view('boto3', { attempts })];
    const text = render(report([answered('credentials')], { chain }));
    expect(text).toContain(
      'Not configured, so skipped by every SDK: environment variables and container endpoint.',
    );
    expect(text).not.toContain('| container endpoint |');
    expect(text).toContain('| profile: static keys | ✅ chosen | ✅ chosen |');
  });
});

describe('a job whose role was given by its token, before credentials are exported', () => {
  const none = (provider: 'instance-metadata' | 'profile-process') =>
    view('go', {
      outcome: 'none',
      provider: null,
      message: 'no EC2 IMDS role found',
      attempts: [
        {
          provider,
          outcome: 'failed',
          cause: { kind: 'metadata-unanswered', inTime: true },
          reason: 'nobody answers',
          looked: [],
        },
      ],
    });

  test('has one line about its SDKs, not a table that looks like failure', () => {
    const text = render(changed(passed, { chain: [none('instance-metadata')] }));
    expect(text).toContain('No SDK sees credentials yet, and none has to: this step stands before');
    expect(text).not.toContain('no EC2 IMDS role found');
  });

  test('still has the table when a configured source is broken, or one SDK finds something', () => {
    expect(render(changed(passed, { chain: [none('profile-process')] }))).toContain(
      'no EC2 IMDS role',
    );
    const mixed = changed(passed, { chain: [none('instance-metadata'), view('boto3')] });
    expect(render(mixed)).toContain('no EC2 IMDS role found');
  });

  test('is not assumed of a job that got its identity elsewhere', () => {
    const { identity } = passed;
    if (identity === null) throw new Error('the fixture has an identity');
    const text = render(
      changed(passed, {
        identity: { ...identity, provider: 'environment' },
        chain: [none('instance-metadata')],
      }),
    );
    expect(text).toContain('no EC2 IMDS role found');
  });
});

describe('the summary of other outcomes', () => {
  test('two questions give two headlines, the deploy first', () => {
    expect(render(failedBoth).match(/^## .*/gm)).toEqual([
      '## ❌ The secret `DEPLOY_TOKEN` is empty',
      '## ❌ An AWS access key id is committed in `config/old.env`',
    ]);
  });

  test('a leak lists its keys and, in sight, what of the history was not seen', () => {
    const markdown = render(failedLeaks);
    expect(markdown).toContain(
      '| `config/old.env:3:19` | `AKIA...WXYZ` | `111122223333` | `0123456789ab` | no, only in history |',
    );
    expect(markdown).toContain('- Not seen by leaks: the history before the shallow boundary\n');
  });

  test('a pass says in one line what was looked at and who the job is', () => {
    const [first] = render(passed).split('\n');
    expect(first).toBe(
      "✅ **Passed: `arn:aws:sts::111122223333:assumed-role/deploy/GitHubActions`; 1 secret in order.** This job is `arn:aws:sts::111122223333:assumed-role/deploy/GitHubActions` in account `111122223333`, with credentials from the role assumed with this job's ID token, valid until `2026-11-23T07:00:00Z`.",
    );
    expect(render(passed)).toContain('- Skipped trust: no role was named\n');
  });

  test('what nothing asked for has not passed', () => {
    const markdown = render(nothingAsked);
    expect(markdown).toMatch(/^⏭️ \*\*Skipped: nothing was looked at\.\*\*/);
    expect(markdown).toContain('- Skipped leaks: `scan` is `off`\n');
    expect(markdown).not.toMatch(/passed|nothing wrong/i);
  });

  test('a run that traced no SDK speaks of none', () => {
    for (const one of [nothingAsked, couldNotLook, remarks]) {
      expect(one.chain).toEqual([]);
      expect(render(one)).not.toMatch(/SDK|\| Takes \|/);
    }
  });

  test('an incomplete run says first what could not be looked at, and why', () => {
    expect(render(couldNotLook).split('\n').slice(0, 3)).toEqual([
      '⚠️ **Incomplete: could not look at credentials; nothing wrong in secrets.**',
      '',
      '- Could not look at credentials: AWS STS did not answer within 10 seconds',
    ]);
  });

  test('a pass with remarks counts them and shows them', () => {
    const markdown = render(remarks);
    expect(markdown).toMatch(/^✅ \*\*Passed, with 1 warning and 1 note: 1 secret in order\.\*\*/);
    expect(markdown).toContain('### ⚠️ The secret `OLD` looks like a placeholder');
  });

  test('a redacted copy of a finding is not told twice', () => {
    const copy = structuredClone(failedDeploy.rootCauses);
    expect(render({ ...failedDeploy, rootCauses: copy })).toBe(render(failedDeploy));
  });
});

describe('a report larger than GitHub accepts', () => {
  const markdown = render(huge);

  test('still has its causes, what could not be seen, and a note on what was left out', () => {
    expect(markdown.split('\n')[0]).toBe('## ❌ The secret `S0` is empty');
    expect(markdown).toContain('Could not look at credentials: AWS STS did not answer');
    expect(markdown).toContain('| credentials | **incomplete** |');
    expect(markdown).toMatch(
      /\*\*Left out, because there is no more room here\*\* .*\n\n- \d+ of 2999 more findings\n/,
    );
    expect(markdown).toMatch(
      /- \d+ of 20000 committed keys\n- \d+ of 2\d+ rows of what was looked at\n$/,
    );
  });

  test('leaves out a snippet that is too long, whole', () => {
    const long = finding({ paste: [{ language: 'sh', code: 'x'.repeat(2_000_000) }] });
    const text = render(report([answered('secrets', [long])]));
    expect(text).not.toContain('xxx');
    expect(text).toContain('- 1 of 1 snippets to paste\n');
  });
});

test('a code block is fenced by more backticks than it holds', () => {
  const paste = [{ language: 'text', code: 'a\n````\nb' } as const];
  expect(render(report([answered('secrets', [finding({ paste })])]))).toContain(
    '\n`````text\na\n````\nb\n`````\n',
  );
});

test('only pages of AWS and GitHub become links', () => {
  const references = [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/a.html#b',
    'https://evil.example/',
  ];
  expect(render(report([answered('secrets', [finding({ references })])]))).toContain(
    'See <https://docs.aws.amazon.com/IAM/latest/UserGuide/a.html#b>, `https://evil.example/`.',
  );
});

test('a snippet that the runner would obey, printed to a log, is shown as HTML instead', () => {
  const paste = [{ language: 'text', code: '::error::<x>\n\n##[group]' } as const];
  expect(render(report([answered('secrets', [finding({ paste })])]))).toContain(
    '\n<pre><code>&#58;&#58;error&#58;&#58;&#60;x&#62;\n\n##&#91;group]</code></pre>\n',
  );
});
