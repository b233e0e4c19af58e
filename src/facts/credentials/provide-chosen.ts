import type { ChosenSource } from '../../chain/chosen.js';
import type { ProvideAnswer, ProvideRequest, StsTarget } from '../../world/aws.js';
import { remember } from './call-sts.js';
import { type MachineConditions, machineCredentials } from './machine-credentials.js';

/** What a chosen source is asked with. */
export interface ProvidingConditions extends MachineConditions {
  readonly target: StsTarget;
}

type Role = Extract<ChosenSource, { kind: 'assume-role' }>;

/**
 * Asks a chosen source. Profiles are left to the SDK, but for what ends at the machine's own
 * service: the SDK would ask that by a way out of its own.
 */
export async function provideChosen(
  chosen: ChosenSource,
  conditions: ProvidingConditions,
): Promise<ProvideAnswer> {
  if (chosen.kind === 'container' || chosen.kind === 'instance-metadata') {
    return machineCredentials(chosen, conditions);
  }
  if (chosen.kind === 'assume-role' && endsAtMachine(chosen)) return assumeRole(chosen, conditions);
  return conditions.world.aws.provide(requestFor(chosen, conditions.target));
}

function endsAtMachine({ source }: Role): boolean {
  if (source.kind === 'assume-role') return endsAtMachine(source);
  return source.kind === 'container' || source.kind === 'instance-metadata';
}

async function assumeRole(chosen: Role, conditions: ProvidingConditions): Promise<ProvideAnswer> {
  const base = await provideChosen(chosen.source, conditions);
  if (base.kind === 'failed') return base;
  const { world, target, redactor } = conditions;
  const input = {
    roleArn: chosen.roleArn,
    roleSessionName: chosen.sessionName ?? `aws-preflight-${world.clock.now()}`,
    durationSeconds: chosen.durationSeconds ?? 3600,
    ...(chosen.externalId === undefined ? {} : { externalId: chosen.externalId }),
  };
  const answer = await world.aws.assumeRole(remember(redactor, base.credentials), input, target);
  switch (answer.kind) {
    case 'answered':
      return { kind: 'provided', credentials: answer.value };
    case 'refused':
      return { kind: 'failed', message: answer.error.message, error: answer.error };
    case 'unreachable': {
      const { reason, detail, proxy } = answer;
      const message = `STS did not give the role: ${detail}`;
      if (reason === 'not-sts') return { kind: 'failed', message };
      const hop = proxy === undefined ? {} : { proxy };
      const host = new URL(target.endpoint).host;
      return { kind: 'failed', message, unanswered: { reason, detail, host, ...hop } };
    }
  }
}

function requestFor(
  chosen: Exclude<ChosenSource, { kind: 'container' | 'instance-metadata' }>,
  target: StsTarget,
): ProvideRequest {
  switch (chosen.kind) {
    case 'keys':
      return chosen.origin.kind === 'profile'
        ? { kind: 'profile', profile: chosen.origin.profile, target }
        : { kind: 'environment' };
    case 'web-identity':
      return chosen.profile === undefined
        ? { kind: 'web-identity', target }
        : { kind: 'profile', profile: chosen.profile, target };
    case 'assume-role':
    case 'process':
    case 'sso':
    case 'login':
      return { kind: 'profile', profile: chosen.profile, target };
  }
}
