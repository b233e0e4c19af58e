import { describe, expect, test } from '@jest/globals';
import { incomplete } from '../../src/report/judge.js';
import { render } from '../../src/renderers/annotations.js';
import type { Location } from '../../src/report/location.js';
import {
  answered,
  couldNotLook,
  failedBoth,
  failedDeploy,
  failedLog,
  finding,
  huge,
  passed,
  remarks,
  report,
} from './reports.js';

function at(location: Location, workspace?: string): string {
  const found = report([answered('secrets', [finding({ location, title: 'x' })])]);
  return render(found, workspace === undefined ? {} : { workspace });
}

describe('annotations', () => {
  test('are one error per root cause, which counts its consequences', () => {
    const lines = render(failedDeploy, {}).split('\n');
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(
      /^::error title=The secret `DEPLOY_TOKEN` is empty::The workflow passes/,
    );
    expect(lines[0]).toMatch(
      /%0A%0AFix: Add the secret .*%0A%0A1 more finding, likely to go with it/,
    );
    expect(render(failedBoth, {})).toContain(
      '::error title=An AWS access key id is committed in `config/old.env`,file=config/old.env,line=3,col=19::',
    );
  });

  test('are none when all is well, and warnings and notices for remarks', () => {
    expect(render(passed, {})).toBe('');
    expect(render(remarks, {}).match(/^::\w+/gm)).toEqual(['::warning', '::notice']);
  });

  test('say what could not be looked at: as an error when that is the outcome', () => {
    expect(render(couldNotLook, {})).toBe(
      '::error title=Could not look at credentials::AWS STS did not answer within 10 seconds\n',
    );
    const failed = report([answered('secrets', [finding()]), incomplete('leaks', 'no git')]);
    expect(render(failed, {})).toContain('::warning title=Could not look at leaks::no git\n');
  });

  test('escape what would end a property, a message or a line', () => {
    const hostile = finding({ title: 'a,b::c%0A', why: 'd%\n::stop-commands::e', fix: 'f' });
    expect(render(report([answered('secrets', [hostile])]), {})).toMatch(
      /^::error title=a%2Cb%3A%3Ac%250A::d%25\\n::stop-commands::e%0A%0AFix: f[^\n]*\n$/,
    );
  });

  test('of a log name no file, since none of the repository holds its lines', () => {
    expect(render(failedLog, {})).toMatch(/^::error title=IAM does not allow this::/);
    expect(render(failedLog, {})).not.toContain('file=');
    expect(render(failedLog, {})).toContain('At deploy.log:90');
  });

  test('name a file relative to the workspace, and no file outside it', () => {
    const file = { kind: 'file', path: '/w/src/a b.env', line: 2 } as const;
    expect(at(file, '/w/')).toContain(',file=src/a b.env,line=2::');
    expect(at({ ...file, path: './src\\a.env' })).toContain(',file=src/a.env,line=2::');
    for (const path of [
      '/home/runner/.aws/config',
      '../x',
      '~/.aws/config',
      'C:\\x',
      '/workspace/a',
    ]) {
      const command = at({ ...file, path }, '/w');
      expect(command).toMatch(/^::error title=x::/);
      expect(command).toContain(`%0A%0AAt ${path}:2`);
    }
  });

  test('keep to ten of a kind, and the last one counts the rest', () => {
    const lines = render(huge, {}).trimEnd().split('\n');
    const errors = lines.filter((line) => line.startsWith('::error'));
    expect(errors).toHaveLength(10);
    expect(errors[0]).toContain('The secret `S0` is empty');
    expect(errors[9]).toMatch(/^::error title=492 more of this kind::The job summary/);
  });

  test('stand on no line of what is no file: a message, standard input, a file of an archive', () => {
    for (const path of ['(commit message)', '(tag message)', '(standard input)']) {
      const text = at({ kind: 'file', path, line: 3, column: 1 });
      expect([path, text.startsWith('::error title=x::')]).toEqual([path, true]);
      expect(text).toContain(`At ${path}:3:1`);
    }
    expect(at({ kind: 'file', path: 'app.jar' })).toMatch(/^::error title=x,file=app\.jar::/);
  });
});
