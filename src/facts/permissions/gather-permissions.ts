import type { Identity } from '../../report/identity.js';
import type { RequiredAction } from '../../settings/required-action.js';
import type { Settings } from '../../settings/settings.js';
import type { AwsAnswer, Credentials, SimulatedAction, StsTarget } from '../../world/aws.js';
import type { World } from '../../world/world.js';
import { askAgainWhenTransient } from '../credentials/sts-retry.js';
import { mayContact } from '../endpoints/egress.js';
import { iamTarget } from '../endpoints/iam-endpoint.js';
import type { Permission, PermissionFacts, Unsimulated } from './permission-facts.js';
import { principalOf } from './principal.js';

/** So many names go into one request. */
const ACTIONS_A_CALL = 50;
/** A page that never ends is none. */
const MOST_PAGES = 20;
/** All of the simulation may take this long. */
const BUDGET_MS = 60_000;

type Gathered = Pick<PermissionFacts, 'principal' | 'permissions' | 'open'>;

/** Asks IAM, as the identity itself, whether its policies allow what is required. */
export async function gatherPermissions(
  settings: Settings,
  identity: Identity | null,
  credentials: Credentials | null,
  world: World,
): Promise<Gathered> {
  const { requiredActions: required, role } = settings;
  const nothing = (why: Unsimulated, principal: Gathered['principal'] = null): Gathered => ({
    principal,
    permissions: [],
    open: { why, required },
  });
  if (identity === null || credentials === null) return nothing({ kind: 'no-identity' });
  const { variables } = world.environment;
  const target = iamTarget(variables, identity.arn, settings.allowEndpoints);
  const verdict = mayContact(target.endpoint, 'iam', settings);
  if (!verdict.allowed) {
    return nothing({ kind: 'not-allowed-host', host: verdict.host, why: verdict.why });
  }
  const principal = await principalOf(identity.arn, role?.arn ?? null, async (name) => {
    const answer = await world.aws.roleArnOf(credentials, name, target);
    return answer.kind === 'answered' ? answer.value : null;
  });
  if (principal === null) return nothing({ kind: 'not-simulable', arn: identity.arn });

  const until = world.clock.now() + BUDGET_MS;
  const permissions: Permission[] = [];
  const open: RequiredAction[] = [];
  let why: Unsimulated | null = null;
  for (const batch of batchesOf(required)) {
    // What IAM refuses once, it refuses for the rest as well.
    if (why !== null || world.clock.now() > until) {
      why ??= { kind: 'unanswered' };
      open.push(...batch);
      continue;
    }
    const answer = await simulateAll(world, credentials, principal.arn, batch, target);
    if (answer.kind !== 'answered') {
      why =
        answer.kind === 'refused'
          ? { kind: 'refused', error: answer.error }
          : { kind: 'unreachable', detail: answer.detail };
      open.push(...batch);
      continue;
    }
    const results = new Map(answer.value.map((one) => [one.action.toLowerCase(), one]));
    for (const one of batch) {
      const result = results.get(one.action.toLowerCase());
      if (result === undefined) open.push(one);
      else permissions.push({ required: one, result });
    }
  }
  return {
    principal,
    permissions,
    open: open.length === 0 ? null : { why: why ?? { kind: 'unanswered' }, required: open },
  };
}

/** Those of one resource and context together; IAM holds every action of a request against it. */
function batchesOf(required: readonly RequiredAction[]): RequiredAction[][] {
  const groups = new Map<string, RequiredAction[]>();
  for (const one of required) {
    const key = JSON.stringify([one.resource, one.context]);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].flatMap((group) =>
    Array.from({ length: Math.ceil(group.length / ACTIONS_A_CALL) }, (_, index) =>
      group.slice(index * ACTIONS_A_CALL, (index + 1) * ACTIONS_A_CALL),
    ),
  );
}

async function simulateAll(
  world: World,
  credentials: Credentials,
  principalArn: string,
  batch: readonly RequiredAction[],
  target: StsTarget,
): Promise<AwsAnswer<readonly SimulatedAction[]>> {
  const [first] = batch;
  if (first === undefined) return { kind: 'answered', value: [] };
  const { resource, context } = first;
  const actions = batch.map(({ action }) => action);
  const results: SimulatedAction[] = [];
  let marker: string | undefined;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const input = {
      principalArn,
      actions,
      resource,
      context,
      ...(marker === undefined ? {} : { marker }),
    };
    const { answer } = await askAgainWhenTransient(
      () => world.aws.simulate(credentials, input, target),
      world.clock,
    );
    if (answer.kind !== 'answered') return answer;
    results.push(...answer.value.results);
    ({ marker } = answer.value);
    if (marker === undefined) break;
  }
  return { kind: 'answered', value: results };
}
