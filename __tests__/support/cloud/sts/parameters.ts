import type { Refusal } from '../query.js';

/** What both ways to assume a role are asked with. */
export interface RoleRequest {
  readonly roleArn: string;
  readonly sessionName: string;
  /** Seconds. */
  readonly duration: number;
}

type Reading =
  | { readonly kind: 'read'; readonly request: RoleRequest }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

const ARN = /^arn:aws[a-z-]*:iam::\d{12}:role\/.+$/;

/** Checks the parameters' shapes, and words the faults as STS does. */
export function readRoleRequest(form: URLSearchParams): Reading {
  const roleArn = form.get('RoleArn') ?? '';
  const sessionName = form.get('RoleSessionName') ?? '';
  const durationText = form.get('DurationSeconds') ?? '3600';
  const duration = Number(durationText);

  const faults = [
    ...lengthFaults('roleArn', roleArn, 20, 2048),
    ...lengthFaults('roleSessionName', sessionName, 2, 64),
    ...(/^[\w+=,.@-]*$/.test(sessionName)
      ? []
      : [
          fault(
            'roleSessionName',
            sessionName,
            String.raw`satisfy regular expression pattern: [\w+=,.@-]*`,
          ),
        ]),
    ...(duration >= 900
      ? []
      : [fault('durationSeconds', durationText, 'have value greater than or equal to 900')]),
    ...(duration <= 43_200
      ? []
      : [fault('durationSeconds', durationText, 'have value less than or equal to 43200')]),
  ];
  if (faults.length > 0) {
    const count = `${faults.length} validation error${faults.length === 1 ? '' : 's'} detected`;
    return refused(`${count}: ${faults.join('; ')}`);
  }
  if (!ARN.test(roleArn)) return refused('Request ARN is invalid');
  return { kind: 'read', request: { roleArn, sessionName, duration } };
}

function lengthFaults(name: string, value: string, least: number, most: number): string[] {
  if (value.length < least) {
    return [fault(name, value, `have length greater than or equal to ${least}`)];
  }
  return value.length > most
    ? [fault(name, value, `have length less than or equal to ${most}`)]
    : [];
}

function fault(name: string, value: string, must: string): string {
  return `Value '${value}' at '${name}' failed to satisfy constraint: Member must ${must}`;
}

function refused(message: string): Reading {
  return { kind: 'refused', refusal: { status: 400, code: 'ValidationError', message } };
}
