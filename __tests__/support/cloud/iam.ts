import { authenticate } from './authenticate.js';
import { strike } from './fault.js';
import { type Arrived, type Behaviour, misbehave } from './http.js';
import { makeUniqueId } from './make-key.js';
import { type QueryApi, answer, readForm, refuse, trouble } from './query.js';
import { type Cloud, allowsOf, principalArn, roleArn } from './state.js';
import { matchesWildcard } from './trust/wildcard.js';

const API: QueryApi = {
  namespace: 'https://iam.amazonaws.com/doc/2010-05-08/',
  version: '2010-05-08',
};

/**
 * IAM's GetRole, for callers whose policies allow it.
 * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetRole.html
 */
export function iam(cloud: Cloud, request: Arrived): Behaviour {
  const form = readForm(request);
  const action = form.get('Action') ?? '';
  const fail = strike(cloud.faults, 'iam', action);
  if (fail) {
    return misbehave(fail, (status, code, message) => trouble(API, status, code, message));
  }
  if (action !== 'GetRole' || form.get('Version') !== API.version) {
    return refuse(API, {
      status: 400,
      code: 'InvalidAction',
      message: `Could not find operation ${action} for version ${form.get('Version') ?? 'NO_VERSION_SPECIFIED'}`,
    });
  }
  const signed = authenticate(cloud, request, {
    service: 'iam',
    region: 'us-east-1',
    partition: 'aws',
  });
  if (signed.kind === 'refused') return refuse(API, signed.refusal);

  const { principal } = signed.key;
  const name = form.get('RoleName') ?? '';
  const permitted = allowsOf(principal).some((pattern) =>
    matchesWildcard(pattern.toLowerCase(), 'iam:getrole'),
  );
  if (!permitted) {
    return refuse(API, {
      status: 403,
      code: 'AccessDenied',
      message: `User: ${principalArn(principal)} is not authorized to perform: iam:GetRole on resource: role ${name} because no identity-based policy allows the iam:GetRole action`,
    });
  }
  // GetRole takes the name without the path.
  const { account } = principal;
  const role = [...account.roles.values()].find((known) => known.name.split('/').at(-1) === name);
  if (role === undefined) {
    return refuse(API, {
      status: 404,
      code: 'NoSuchEntity',
      message: `The role with name ${name} cannot be found.`,
    });
  }
  return answer(API, action, {
    Role: {
      Path: `/${role.name.slice(0, -name.length)}`,
      RoleName: name,
      RoleId: makeUniqueId('AROA', account.id, role.name),
      Arn: roleArn(account, role),
      CreateDate: '2024-05-14T09:30:00Z',
      AssumeRolePolicyDocument: encodeURIComponent(JSON.stringify(role.trust.document)),
      MaxSessionDuration: role.maxSessionDuration,
    },
  });
}
