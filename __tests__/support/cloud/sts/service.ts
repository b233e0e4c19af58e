import type { Issuer } from '../../github/issuer.js';
import { type Scope, authenticate } from '../authenticate.js';
import { strike } from '../fault.js';
import { type Arrived, type Behaviour, misbehave } from '../http.js';
import { type QueryApi, answer, readForm, refuse, trouble } from '../query.js';
import type { Cloud, Key } from '../state.js';
import { assumeRole } from './assume-role.js';
import { assumeRoleWithWebIdentity } from './assume-role-with-web-identity.js';
import { callerIdentity } from './caller-identity.js';
import type { Outcome } from './outcome.js';

const API: QueryApi = {
  namespace: 'https://sts.amazonaws.com/doc/2011-06-15/',
  version: '2011-06-15',
};

/** The Security Token Service of one region (or of an endpoint override). */
export async function sts(
  cloud: Cloud,
  issuer: Issuer,
  scope: Omit<Scope, 'service'>,
  request: Arrived,
): Promise<Behaviour> {
  const form = readForm(request);
  const action = form.get('Action') ?? '';
  const fail = strike(cloud.faults, 'sts', action);
  if (fail) {
    return misbehave(fail, (status, code, message) => trouble(API, status, code, message));
  }
  if (request.method !== 'POST' || form.get('Version') !== API.version) {
    return refuse(API, {
      status: 400,
      code: 'InvalidAction',
      message: `Could not find operation ${action} for version ${form.get('Version') ?? 'NO_VERSION_SPECIFIED'}`,
    });
  }

  async function perform(): Promise<Outcome> {
    if (action === 'AssumeRoleWithWebIdentity') {
      return assumeRoleWithWebIdentity(cloud, issuer, scope.partition, form);
    }
    const signed = authenticate(cloud, request, { service: 'sts', ...scope });
    if (signed.kind === 'refused') return signed;
    return performSigned(signed.key);
  }

  function performSigned(key: Key): Outcome {
    if (action === 'GetCallerIdentity') return callerIdentity(key.principal);
    if (action === 'AssumeRole') return assumeRole(cloud, key.principal, form);
    return {
      kind: 'refused',
      refusal: {
        status: 400,
        code: 'InvalidAction',
        message: `Could not find operation ${action}`,
      },
    };
  }

  const outcome = await perform();
  if (outcome.kind === 'refused') return refuse(API, outcome.refusal);
  return answer(API, action, outcome.result);
}
