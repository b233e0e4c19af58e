import type { FaultConfig } from '../../cloud/config.js';
import type { Section } from './section.js';

const SERVICES = ['sts', 'oidc', 'imds', 'container', 'iam'] as const;
const FLAGS = ['hang', 'reset', 'refused', 'dns'] as const;
const BODIES = ['html', 'garbage', 'empty'] as const;

/** Reads one entry of `faults`. */
export function readFault(fault: Section): FaultConfig {
  if (!fault.has('service')) fault.fail('service', 'is missing');
  const action = fault.optionalText('action');
  const fail = fault.section('fail', ['status', 'times', 'code', 'message', 'body', ...FLAGS]);
  const code = fail.optionalText('code');
  const message = fail.optionalText('message');
  return {
    service: fault.oneOf('service', SERVICES, 'sts'),
    ...(action === undefined ? {} : { action }),
    fail: {
      ...(fail.has('status') ? { status: fail.number('status', 500) } : {}),
      ...(fail.has('times') ? { times: fail.number('times', 1) } : {}),
      ...(code === undefined ? {} : { code }),
      ...(message === undefined ? {} : { message }),
      ...(fail.has('body') ? { body: fail.oneOf('body', BODIES, 'empty') } : {}),
      ...Object.fromEntries(FLAGS.filter((flag) => fail.flag(flag, false)).map((f) => [f, true])),
    },
  };
}
