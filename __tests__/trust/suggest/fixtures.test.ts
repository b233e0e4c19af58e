import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { evaluate } from '../../../src/trust/verdict/evaluate.js';
import { requestOf } from '../../../src/trust/request/request.js';
import { findPolicies } from '../../../src/trust/sources/find-policies.js';
import type { SourceFile } from '../../../src/trust/sources/role.js';
import { suggest } from '../../../src/trust/suggest/suggest.js';
import { WANTED } from '../sources/role.js';
import { applyDiff } from './apply.js';
import { CONTEXT, expectNoHarm, parsed, SUBJECTS, tokenOf } from './harm.js';

const SCENARIOS = new URL('../../scenarios/', import.meta.url);

function filesIn(folder: URL, base = ''): SourceFile[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry): SourceFile[] => {
    const path = `${base}${entry.name}`;
    if (entry.isDirectory()) return filesIn(new URL(`${entry.name}/`, folder), `${path}/`);
    return entry.isFile()
      ? [{ path, text: readFileSync(new URL(entry.name, folder), 'utf8') }]
      : [];
  });
}

const workspaces = readdirSync(SCENARIOS)
  .map((name) => [name, new URL(`${name}/workspace/`, SCENARIOS)] as const)
  .filter(([, folder]) => existsSync(folder))
  .map(([name, folder]) => [name, filesIn(folder)] as const)
  .filter(([, files]) => findPolicies(files, WANTED).found.length > 0);

test.each(workspaces)('no paste for %s takes anything away', (_, files) => {
  const { found } = findPolicies(files, WANTED);
  for (const [index, one] of found.entries()) {
    if (!one.policy.ok) continue;
    for (const sub of SUBJECTS) {
      const job = tokenOf(sub);
      const evaluation = evaluate(one.policy.policy, parsed(job), CONTEXT);
      if (evaluation.verdict !== 'refused') continue;
      const request = requestOf(parsed(job), CONTEXT);
      const advice = suggest(request, {
        policy: one.policy.policy,
        evaluation,
        file: one.file,
      });
      if (advice.kind !== 'policy') continue;
      const diff = advice.snippets.find(({ language }) => language === 'diff');
      const whole = advice.snippets.find(({ code }) => /Version|assume_role_policy/.test(code));
      // A whole document is shown beside an edit of it, and holds all of it.
      if (diff === undefined) expect(whole).toBeUndefined();
      if (diff === undefined) continue;
      const { path } = one.file;
      const changed = files.map((file) =>
        file.path === path ? { path, text: applyDiff(file.text, diff.code) } : file,
      );
      const after = findPolicies(changed, WANTED).found[index];
      if (after === undefined || !after.policy.ok) throw new Error('the policy is gone');
      expectNoHarm(one.policy.policy, after.policy.policy, job);
    }
  }
});

test('the scenarios show policies in every format', () => {
  const formats = workspaces.flatMap(([, files]) =>
    findPolicies(files, WANTED).found.map(({ format }) => format),
  );
  expect(new Set(formats)).toEqual(new Set(['json', 'cloudformation', 'terraform']));
  expect(workspaces.length).toBeGreaterThan(60);
});
