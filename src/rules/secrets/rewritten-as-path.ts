import { type SecretsFacts, secretsThatAre } from '../../facts/secrets/secrets.js';
import { describeValue, expectedForm } from '../../wording/secrets/words.js';
import type { Rule } from '../../report/rule.js';

/** Git Bash took a value that begins with a slash for a path, and put its own folder in front. */
export const rewrittenAsPath: Rule<SecretsFacts> = {
  id: 'secrets/rewritten-as-path',
  severity: 'error',
  rung: 'well-formed',
  title: '`{name}` begins with a folder of Windows that does not belong to it',
  why: 'Git Bash (MSYS2) takes a value that begins with `/` for a path and puts the folder of its installation in front of it, when it starts a program of Windows. Secret keys begin with `/` now and then.',
  fix: 'Set `MSYS2_ENV_CONV_EXCL` to `{name}` (for arguments `MSYS2_ARG_CONV_EXCL`) beside `{name}`, or start the program from another shell, such as PowerShell.',
  references: ['https://www.msys2.org/docs/filesystem-paths/'],
  judge(facts) {
    return secretsThatAre(facts, 'rewritten-as-path').map(({ secret }) => ({
      location: secret.from,
      identity: secret.from.name,
      values: { name: secret.from.name },
      evidence: [
        { label: secret.name, expected: expectedForm(secret.kind), actual: describeValue(secret) },
      ],
    }));
  },
};
