import { describe, expect, test } from '@jest/globals';
import { render } from '../../src/renderers/summary.js';
import {
  answered,
  couldNotLook,
  failedBoth,
  failedDeploy,
  failedLeaks,
  finding,
  huge,
  nothingAsked,
  passed,
  remarks,
  report,
  view,
} from './reports.js';

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
      chain: [view('go'), view('boto3', { accessKeyId: 'AKIA...ABCD' })],
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
      "✅ **Passed: secrets and credentials.** This job is `arn:aws:sts::111122223333:assumed-role/deploy/GitHubActions` in account `111122223333`, with credentials from the role assumed with this job's ID token, valid until `2026-11-23T07:00:00Z`.",
    );
    expect(render(passed)).toContain('- Skipped trust: no role was named\n');
  });

  test('what nothing asked for has not passed', () => {
    const markdown = render(nothingAsked);
    expect(markdown).toMatch(/^⏭️ \*\*Nothing was looked at\.\*\*/);
    expect(markdown).toContain('- Skipped leaks: `scan` is `off`\n');
    expect(markdown).not.toMatch(/passed|nothing wrong/i);
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
    expect(markdown).toMatch(/^✅ \*\*Passed, with 1 warning and 1 note: secrets\.\*\*/);
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
