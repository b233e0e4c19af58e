import { parseRoleArn, type RoleArn } from '../report/aws/role-arn.js';
import { ROLE_ARN } from '../settings/aws-fields.js';
import { type FieldParser, path, refused } from '../settings/fields.js';
import { defineCommand, type Reading } from './line/define.js';
import type { TrustQuestion } from './trust/answer.js';

const parseRole: FieldParser<RoleArn> = (text) => {
  const parsed = parseRoleArn(text.trim());
  return parsed === null ? refused(text, ROLE_ARN) : { ok: true, value: parsed };
};

const role = {
  words: 'The role that is asked for; needed to find its policy in infrastructure code.',
  value: 'ARN',
  parse: parseRole,
} as const;

/** Would this policy accept these claims? */
export const trust = defineCommand({
  name: 'trust',
  usage: ['trust --policy FILE [--claims FILE] [--role ARN] [options]'],
  about:
    "Tells whether a role's trust policy would accept a token with these claims, and if not, which condition decides. Without claims, only looks for what is wrong in the policy. Calls nothing.",
  options: {
    policy: {
      words:
        'The trust policy as JSON, what `aws iam get-role` printed, or (with `--role`) CloudFormation or Terraform. `-` reads standard input.',
      value: 'FILE',
      required: true,
      parse: path,
    },
    claims: {
      words: "The token's decoded claims as JSON, of any issuer. `-` reads standard input.",
      value: 'FILE',
      parse: path,
    },
    role,
    'role-to-assume': { ...role, words: 'The same, as the action calls it.' },
  },
  examples: [
    {
      line: 'trust --policy trust.json --claims claims.json',
      does: 'Which condition lets these claims in, or keeps them out.',
    },
    {
      line: 'trust --policy ci.tf --role arn:aws:iam::111122223333:role/ci',
      does: 'What is wrong in the policy that Terraform gives this role.',
    },
  ],
  read({ values }): Reading<TrustQuestion> {
    const { policy = '', claims, role: first, 'role-to-assume': second } = values;
    const problems = [
      ...(policy === '-' && claims === '-'
        ? ['--policy and --claims cannot both come from standard input']
        : []),
      ...(first !== undefined && second !== undefined && first.arn !== second.arn
        ? ['--role and --role-to-assume name two roles']
        : []),
    ];
    if (problems.length > 0) return { ok: false, problems };
    return { ok: true, value: { policy, claims, role: first ?? second ?? null } };
  },
  async run(question, flags, tools) {
    // The engine and what reads infrastructure code are no business of --help.
    const { answerTrust } = await import('./trust/answer.js');
    return answerTrust(question, flags, tools);
  },
});
