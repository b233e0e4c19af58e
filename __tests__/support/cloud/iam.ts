import { authenticate } from './authenticate.js';
import { strike } from './fault.js';
import { type Arrived, type Behaviour, misbehave } from './http.js';
import { makeUniqueId } from './make-key.js';
import { type QueryApi, answer, readForm, refuse, trouble } from './query.js';
import { decide } from './policy/evaluate.js';
import { simulate } from './policy/simulate.js';
import { type Cloud, attachedToPrincipal, principalArn, roleArn } from './state.js';

const API: QueryApi = {
  namespace: 'https://iam.amazonaws.com/doc/2010-05-08/',
  version: '2010-05-08',
};

const ACTIONS = { GetRole: true, SimulatePrincipalPolicy: true };

/**
 * IAM's GetRole and SimulatePrincipalPolicy, for callers whose policies allow it.
 * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetRole.html
 */
export function iam(cloud: Cloud, request: Arrived): Behaviour {
  const form = readForm(request);
  const action = form.get('Action') ?? '';
  const fail = strike(cloud.faults, 'iam', action);
  if (fail) {
    return misbehave(fail, (status, code, message) => trouble(API, status, code, message));
  }
  if (!Object.hasOwn(ACTIONS, action) || form.get('Version') !== API.version) {
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
  const on = action === 'GetRole' ? `role ${name}` : (form.get('PolicySourceArn') ?? '');
  const { decision } = decide(attachedToPrincipal(principal), `iam:${action}`, on, {});
  if (decision !== 'allowed') {
    return refuse(API, {
      status: 403,
      code: 'AccessDenied',
      message: `User: ${principalArn(principal)} is not authorized to perform: iam:${action} on resource: ${on} because no identity-based policy allows the iam:${action} action`,
    });
  }
  const { account } = principal;
  if (action !== 'GetRole') return simulate(API, cloud, account, form);
  // GetRole takes the name without the path.
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
