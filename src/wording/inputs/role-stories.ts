import type { OtherKind, RoleArnFault } from '../../report/aws/role-arn-fault.js';

/** What an input holds in place of a role's ARN: `{what}` of a title, why that is no role, and what to write. */
export interface RoleStory {
  readonly what: string;
  readonly why: string;
  readonly fix: string;
}

const FORM = '`arn:aws:iam::ACCOUNT:role/NAME`';
const COPY = `Set \`role-to-assume\` to the role's ARN as IAM shows it, ${FORM}, with the path if the role has one.`;

/** The story of each fault. Only parts of an ARN are repeated: a text that is none may be a secret. */
export function roleStory(fault: RoleArnFault): RoleStory {
  switch (fault.is) {
    case 'blank':
      return story('blank', 'A secret or variable that is not defined gives nothing.', COPY);
    case 'masked':
      return story(
        'asterisks',
        'It was copied from a log, where GitHub puts `***` in place of a secret; what the secret was is gone.',
        'Store the ARN again, from IAM, in the secret or variable behind `role-to-assume`.',
      );
    case 'unexpanded':
      return unexpanded(fault.form);
    case 'quoted':
      return story(
        'an ARN in quotes',
        'The quotes are part of the value: GitHub takes what was typed into the secret as it is.',
        'Store it without quotes.',
      );
    case 'white-space':
      return fault.where === 'within'
        ? story('a text with white space in it', 'An ARN is one word.', COPY)
        : story(
            'a text with white space around it',
            'A space or a line break was stored with it.',
            'Store it again without.',
          );
    case 'bare-name':
      return story(
        'a bare name',
        'STS takes a role by its ARN: a name alone does not say in which account the role is.',
        `Write the whole ARN, ${FORM}.`,
      );
    case 'no-arn':
      return story('no ARN', 'An ARN has six parts with colons between them.', COPY);
    case 'letter-case':
      return story(
        'an ARN in other letter case',
        '`arn`, the partition, `iam` and `role` are written in small letters; only the name keeps its own.',
        COPY,
      );
    case 'partition':
      return story(
        `an ARN of ${named('the partition', fault.partition, 'a partition')} that AWS does not have`,
        'Its second part is `aws`, `aws-cn` (China), `aws-us-gov` (GovCloud) or `aws-eusc` (European sovereign cloud).',
        COPY,
      );
    case 'service':
      return story(
        `an ARN of ${named('the service', fault.service, 'another service')}, not of IAM`,
        'Roles belong to IAM: the third part of their ARN is `iam`.',
        COPY,
      );
    case 'region':
      return story(
        `an ARN with ${named('the region', fault.region, 'a region')} in it`,
        "IAM is global: the fourth part of a role's ARN is empty, `arn:aws:iam::`.",
        COPY,
      );
    case 'account':
      return account(fault.problem);
    case 'session':
      return session(fault);
    case 'other-kind':
      return other(fault.kind);
    case 'name':
      return name(fault.problem);
    case 'path':
      return story(
        'a role with a path that IAM does not take',
        'A path begins and ends with a slash, has 512 characters at most, and no space in it.',
        COPY,
      );
  }
}

function story(what: string, why: string, fix: string): RoleStory {
  return { what, why, fix };
}

function named(word: string, value: string, otherwise: string): string {
  return value === '' ? otherwise : `${word} \`${value}\``;
}

function unexpanded(form: 'workflow' | 'shell'): RoleStory {
  return form === 'workflow'
    ? story(
        'an expression that nobody evaluated',
        'GitHub fills in `${{ }}` in a workflow file, and not in the value of a secret or variable.',
        'Write the expression in the workflow, and in the secret or variable the ARN itself.',
      )
    : story(
        'a shell variable that nobody filled in',
        'No shell reads `with:`: `$NAME` stays as it is written.',
        'Use `${{ env.NAME }}`, `${{ vars.NAME }}` or `${{ secrets.NAME }}` in its place.',
      );
}

function session({ role, account: owner, partition }: RoleArnFault & { is: 'session' }): RoleStory {
  const arn = `arn:${partition}:iam::${owner}:role/${role}`;
  return story(
    'the ARN of a session, not of a role',
    'An `assumed-role` ARN is who somebody already is, as `aws sts get-caller-identity` prints it. It names no role that could be assumed, and leaves out the path.',
    `Set \`role-to-assume\` to \`${arn}\`, with the path if the role has one.`,
  );
}

const KINDS: Readonly<Record<OtherKind, string>> = {
  user: 'a user',
  group: 'a group',
  policy: 'a policy',
  'instance-profile': 'an instance profile',
  'oidc-provider': 'an OIDC provider',
  'saml-provider': 'a SAML provider',
  'server-certificate': 'a server certificate',
  mfa: 'an MFA device',
  'federated-user': 'a federated user',
  root: 'the root of an account',
  other: 'something else than a role',
};

function other(kind: OtherKind): RoleStory {
  const why =
    kind === 'oidc-provider'
      ? "The provider is what the role's trust policy names; the job assumes the role."
      : kind === 'instance-profile'
        ? 'An instance profile holds a role for EC2; the role inside has an ARN of its own, often of the same name.'
        : 'Only a role can be assumed.';
  return story(`the ARN of ${KINDS[kind]}, not of a role`, why, COPY);
}

function account(problem: 'missing' | 'hyphens' | 'length' | 'characters'): RoleStory {
  const what = {
    missing: 'an ARN without an account',
    hyphens: 'an ARN with hyphens in its account',
    length: 'an ARN whose account has not 12 digits',
    characters: 'an ARN whose account is no number',
  }[problem];
  const why =
    problem === 'length'
      ? 'An account id has 12 digits. Where it begins with zeros, YAML and spreadsheets drop them.'
      : 'An account id is 12 digits, with nothing between them.';
  return story(what, why, COPY);
}

function name(problem: 'missing' | 'characters' | 'too-long'): RoleStory {
  const what = {
    missing: 'an ARN without the name of a role',
    characters: 'the ARN of a role with characters that IAM does not take',
    'too-long': 'the ARN of a role with a name of more than 64 characters',
  }[problem];
  return story(what, 'A name has 1 to 64 letters, digits and `+=,.@_-`.', COPY);
}
