import { expectCredentials } from '../expectations/credentials.js';
import { askingOf } from '../facts/credentials/asking.js';
import { caBundleOf } from '../facts/chain/ca-bundle.js';
import { chainRuleFacts } from '../facts/chain/chain.js';
import { gatherBelow } from '../facts/chain/gather-below.js';
import { gatherChain } from '../facts/chain/gather-chain.js';
import { gatherReach } from '../facts/chain/reach.js';
import type { JobRuleFacts } from '../facts/job-rule-facts.js';
import { gatherCredentials } from '../facts/credentials/gather-credentials.js';
import { gatherPermissions } from '../facts/permissions/gather-permissions.js';
import type { PermissionFacts } from '../facts/permissions/permission-facts.js';
import { trustView } from '../facts/trust/trust-view.js';
import { gatherTrust } from '../facts/trust/gather-trust.js';
import { gatherWorkflow } from '../facts/workflow/gather-workflow.js';
import type { Expectation } from '../report/expectation.js';
import { gatherHints } from '../facts/job/gather-hints.js';
import { otherCredentials } from '../facts/credentials/other-credentials.js';
import { lastingFacts } from '../facts/job/lasting.js';
import { toolProfiles } from '../facts/job/tool-profiles.js';
import type { JobFacts } from '../facts/job/job.js';
import type { Advice } from '../report/advice.js';
import type { CheckResult } from '../report/check.js';
import type { ChainView } from '../report/chain-view.js';
import { identitiesDiffer } from '../report/faces.js';
import type { TrustView } from '../report/trust-view.js';
import type { Identity } from '../report/identity.js';
import { incomplete, judge, skipped } from '../report/judge.js';
import type { Redactor } from '../report/redaction.js';
import { accountRules } from '../rules/account/index.js';
import {
  besideRules,
  comparisonRules,
  credentialRules,
  leftoverRules,
  regionRules,
} from '../rules/credentials/index.js';
import { permissionRules } from '../rules/permissions/index.js';
import { policyRules, trustRules } from '../rules/trust/index.js';
import type { Settings } from '../settings/settings.js';
import type { Credentials } from '../world/aws.js';
import type { World } from '../world/world.js';
import {
  audienceLineOf,
  earlierRolesOf,
  type OwnMeans,
  type RoleStep,
  roleStepOf,
} from '../workflow/job/role-step.js';
import { betterSource } from '../facts/advice/better-source.js';
import { checkAccount } from './check-account.js';
import { checkCredentials } from './check-credentials.js';
import { checkPermissions } from './permissions/check-permissions.js';
import { checkSecrets } from './check-secrets.js';
import { checkTrust } from './check-trust.js';

/** From the chain comes what one SDK takes: where others take something else, it says which. */
function inViewOf(
  identity: Identity | null,
  { dialect }: ChainView,
  shown: readonly ChainView[],
): Identity | null {
  if (identity === null || identity.provider === 'input' || identity.provider === 'oidc-role') {
    return identity;
  }
  return identitiesDiffer(shown) ? { ...identity, dialect } : identity;
}

/** Whoever asks with another credential may be given what this step is refused, or the reverse. */
function asksByItself({ at }: RoleStep, means: OwnMeans): string {
  const where = `the step in ${at.path} at line ${at.line} asks for the role with its own ${means}`;
  return means === 'aws-access-key-id'
    ? `${where}, which this one was not given; give it the same inputs`
    : `${where}, so nothing that this step could ask with tells whether that is given it`;
}

/** The answer to "can this job deploy?". */
export interface DeployAnswer {
  readonly checks: readonly CheckResult[];
  readonly identity: Identity | null;
  readonly chain: readonly ChainView[];
  readonly trust: TrustView | null;
  /** What the job needs by its workflow; absent where that is not here. */
  readonly expectations?: readonly Expectation[];
  /** How long the deploy's session is asked for; null where nothing says so. */
  readonly sessionSeconds?: number | null;
  /** Left out where what the job takes is as good as what it is offered. */
  readonly advice?: Advice;
}

/** Gathers what the job's credentials depend on, and judges it. */
export async function askDeploy(
  settings: Settings,
  world: World,
  job: JobFacts,
  redactor: Redactor,
): Promise<DeployAnswer> {
  const { variables } = world.environment;
  const workflow = await gatherWorkflow(world, job);
  const hints = await gatherHints(world, workflow);
  const expectations = workflow === null ? {} : { expectations: workflow.expectations };
  const secrets = await checkSecrets(settings, world, job, workflow, redactor);
  const expectation = expectCredentials(settings, { variables, ...hints });
  /** Where nobody is asked, for one reason. */
  const unasked = (end: typeof skipped, reason: string): DeployAnswer => ({
    checks: [
      secrets,
      ...(['credentials', 'trust', 'account'] as const).map((check) => end(check, reason)),
      // Told of only where it was asked for, unlike the others.
      ...(settings.requiredActions.length === 0 ? [] : [end('permissions', reason)]),
    ],
    identity: null,
    chain: [],
    trust: null,
    ...expectations,
  });
  if (!expectation.expected) return unasked(skipped, expectation.reason);

  const step =
    workflow === null || settings.role === null
      ? null
      : roleStepOf(workflow.job, workflow.own, settings.role.arn);
  // Without a token this step asks with the environment's credentials, which may be the same.
  const byToken = job.tokenOffered && settings.keys.accessKeyId === null;
  if (byToken && step !== null && step.ownMeans !== null && !step.chained) {
    return unasked(incomplete, asksByItself(step, step.ownMeans));
  }

  const gathered = await gatherChain(world, settings, redactor, [
    ...settings.sdks,
    ...(workflow?.packaged ?? []),
  ]);
  const views = gathered.traces.map(({ view }) => view);
  const sdk = settings.sdks[0] ?? 'javascript';
  const own = gathered.traces.find(({ view }) => view.dialect === sdk);
  if (own === undefined) throw new Error(`the dialect ${sdk} was not traced`);
  const caBundle = caBundleOf(gathered.facts, own.view.profile);
  const taken = { source: own.chosen ?? null, view: own.view, caBundle };
  const { because } = expectation;
  const asking = askingOf(settings, step, job.inActions, variables);
  const lasting = lastingFacts(settings, workflow, step, asking.chained, world);
  const sessions: Credentials[] = [];
  const credentials = await gatherCredentials(
    { because, settings, job, taken, asking, redactor },
    world,
    (session) => sessions.push(session),
  );
  const permissions: PermissionFacts | null =
    settings.requiredActions.length === 0
      ? null
      : {
          ...(await gatherPermissions(
            settings,
            credentials.identity,
            sessions.at(-1) ?? null,
            world,
          )),
          job,
          sessionPolicies:
            settings.role !== null &&
            (asking.extras.policy !== undefined || asking.extras.policyArns !== undefined),
        };
  const shown = views.filter(
    ({ dialect }) => settings.sdks.length === 0 || settings.sdks.includes(dialect),
  );
  const gatheredTrust = await gatherTrust(settings, credentials, world, () =>
    otherCredentials(taken, settings, world, redactor),
  );
  const earlierRoles = workflow === null ? [] : earlierRolesOf(workflow.job, workflow.own);
  const trust = gatheredTrust === null ? null : { ...gatheredTrust, earlierRoles, workflow: job };
  const reach = await gatherReach(world, gathered.facts, workflow?.job);
  const facts: JobRuleFacts = {
    job,
    tokenScopes: hints.tokenScopes,
    tokenDeniers: workflow?.tokenDeniers ?? [],
    keysOfStep: workflow?.keysOfStep ?? [],
    credentials,
    audienceAt: workflow === null ? null : audienceLineOf(workflow.job, workflow.own),
    trust,
    lasting,
    chain: shown,
    reach,
    sdksNamed: settings.sdks.length > 0,
    allowedAccountIds: settings.allowedAccountIds,
    expectedArn: settings.expectedArn,
  };
  const chainFacts = chainRuleFacts(
    gathered.facts,
    gathered.traces,
    settings.sdks,
    credentials.calls.filter(({ answer }) => answer.kind === 'unreachable').map(({ host }) => host),
    job,
    {
      toolProfiles: await toolProfiles(world),
      profilePlaces: reach.places,
      profilesInCheckout: reach.checkout,
      withoutEnvironment: workflow?.withoutEnvironment ?? [],
    },
  );
  // Where SDKs differ already, that is told instead.
  const below = identitiesDiffer(shown)
    ? null
    : await gatherBelow(world, settings, gathered.traces, job, redactor);
  const advice = await betterSource(world, settings, gathered, job, credentials);
  const redact = redactor.text;
  const findings = [
    // What is left over explains why nothing was found or a provider failed, so it stands first.
    ...judge(leftoverRules, chainFacts, redact, job.ci),
    ...judge(regionRules, credentials.region.malformed, redact, job.ci),
    ...judge(credentialRules, facts, redact, job.ci),
    // By OIDC the environment is not what the deploy will see: credentials come after this step.
    ...judge(
      credentials.source.kind === 'not-needed' ? besideRules : comparisonRules,
      chainFacts,
      redact,
      job.ci,
    ),
    ...(below === null || credentials.source.kind === 'not-needed'
      ? []
      : judge(
          besideRules,
          {
            ...chainRuleFacts(below.facts, below.traces, settings.sdks),
            above: 'the keys in the environment',
          },
          redact,
          job.ci,
        )),
    ...(trust === null ? [] : judge(policyRules, trust, redact, job.ci)),
    ...judge([...trustRules, ...accountRules], facts, redact, job.ci),
    ...(permissions === null ? [] : judge(permissionRules, permissions, redact, job.ci)),
  ];
  return {
    checks: [
      secrets,
      checkCredentials(credentials, lasting, findings),
      checkTrust(credentials, trust, findings),
      checkAccount(settings, credentials, findings),
      ...(permissions === null ? [] : [checkPermissions(permissions, findings)]),
    ],
    identity: inViewOf(credentials.identity, own.view, shown),
    chain: shown,
    trust: trust === null ? null : trustView(trust),
    sessionSeconds: lasting.session?.seconds ?? null,
    ...(advice === null ? {} : { advice }),
    ...expectations,
  };
}
