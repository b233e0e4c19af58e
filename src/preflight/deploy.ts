import { expectCredentials } from '../expectations/credentials.js';
import type { SecretSource } from '../expectations/secret.js';
import { expectedSecrets } from '../expectations/secrets.js';
import { chainRuleFacts } from '../facts/chain.js';
import { gatherChain } from '../facts/gather-chain.js';
import type { CredentialFacts } from '../facts/credentials.js';
import type { JobRuleFacts } from '../facts/deploy.js';
import { gatherCredentials } from '../facts/gather-credentials.js';
import { sourceOf } from '../facts/trust-refusal.js';
import { trustView } from '../facts/trust-view.js';
import type { TrustFacts } from '../facts/trust.js';
import { gatherTrust } from '../facts/gather-trust.js';
import { gatherHints } from '../facts/gather-hints.js';
import { otherCredentials } from '../facts/other-credentials.js';
import { type JobFacts, jobFacts } from '../facts/job.js';
import { secretFacts, type SecretsFacts } from '../facts/secrets.js';
import type { CheckResult, Looked } from '../report/check.js';
import type { ChainView } from '../report/chain-view.js';
import type { TrustView } from '../report/trust-view.js';
import type { Identity } from '../report/identity.js';
import { answered, incomplete, judge, skipped } from '../report/judge.js';
import type { Redactor } from '../report/redaction.js';
import { accountRules } from '../rules/account/index.js';
import { comparisonRules, credentialRules, leftoverRules } from '../rules/credentials/index.js';
import { secretRules } from '../rules/secrets/index.js';
import { policyRules, trustRules } from '../rules/trust/index.js';
import type { Settings } from '../settings/settings.js';
import type { World } from '../world/world.js';

/** The answer to "can this job deploy?". */
export interface DeployAnswer {
  readonly checks: readonly CheckResult[];
  readonly identity: Identity | null;
  readonly chain: readonly ChainView[];
  readonly trust: TrustView | null;
}

/** Gathers what the job's credentials depend on, and judges it. */
export async function askDeploy(
  settings: Settings,
  world: World,
  redactor: Redactor,
): Promise<DeployAnswer> {
  const { variables } = world.environment;
  const hints = await gatherHints(world);
  const job = jobFacts(variables, hints.payload);
  const secrets = lookAtSecrets(settings, world, job, redactor);
  const secretFindings = judge(secretRules, secrets);
  const secretsCheck =
    secrets.secrets.length === 0
      ? skipped('secrets', 'no secret was named in expected-secrets, and no key variable is set')
      : answered('secrets', secretFindings, lookedAtSecrets(secrets));

  const expectation = expectCredentials(settings, { variables, ...hints });
  if (!expectation.expected) {
    const { reason } = expectation;
    const rest = (['credentials', 'trust', 'account'] as const).map((check) =>
      skipped(check, reason),
    );
    return { checks: [secretsCheck, ...rest], identity: null, chain: [], trust: null };
  }

  const gathered = await gatherChain(world, settings, redactor);
  const views = gathered.traces.map(({ view }) => view);
  const sdk = settings.sdks[0] ?? 'javascript';
  const own = gathered.traces.find(({ view }) => view.dialect === sdk);
  if (own === undefined) throw new Error(`the dialect ${sdk} was not traced`);
  const taken = { source: own.chosen ?? null, view: own.view };
  const { because } = expectation;
  const credentials = await gatherCredentials({ because, settings, job, taken, redactor }, world);
  const shown = views.filter(
    ({ dialect }) => settings.sdks.length === 0 || settings.sdks.includes(dialect),
  );
  const trust = await gatherTrust(settings, credentials, world, () =>
    otherCredentials(taken, settings, world, redactor),
  );
  const facts: JobRuleFacts = {
    job,
    credentials,
    trust,
    chain: shown,
    allowedAccountIds: settings.allowedAccountIds,
    expectedArn: settings.expectedArn,
  };
  const chainFacts = chainRuleFacts(
    gathered.facts,
    gathered.traces,
    settings.sdks,
    credentials.calls.filter(({ answer }) => answer.kind === 'unreachable').map(({ host }) => host),
  );
  const findings = [
    // What is left over explains why nothing was found or a provider failed, so it stands first.
    ...judge(leftoverRules, chainFacts),
    ...judge(credentialRules, facts),
    // By OIDC the environment is not what the deploy will see: credentials come after this step.
    ...(credentials.source.kind === 'not-needed' ? [] : judge(comparisonRules, chainFacts)),
    ...(trust === null ? [] : judge(policyRules, trust)),
    ...judge([...trustRules, ...accountRules], facts),
  ];
  return {
    checks: [
      secretsCheck,
      credentialsCheck(credentials, findings),
      trustCheck(credentials, trust, findings),
      accountCheck(settings, credentials, findings),
    ],
    identity: credentials.identity,
    chain: shown,
    trust: trust === null ? null : trustView(trust),
  };
}

type Findings = ReturnType<typeof judge>;

/** Credentials that were expected and gave no identity are never called good. */
function credentialsCheck(credentials: CredentialFacts, findings: Findings): CheckResult {
  const looked = lookedAtCredentials(credentials);
  const explained = findings.some(({ severity }) => severity === 'error');
  if (credentials.identity !== null || explained) return answered('credentials', findings, looked);
  const own = findings.filter(({ ruleId }) => ruleId.startsWith('credentials/'));
  return incomplete('credentials', 'AWS did not say who this job is, for a reason unknown to us', {
    looked,
    findings: own,
  });
}

function trustCheck(
  credentials: CredentialFacts,
  trust: TrustFacts | null,
  findings: Findings,
): CheckResult {
  if (credentials.role === null) return skipped('trust', 'no role-to-assume was given');
  const calls = credentials.calls.filter(({ roleArn }) => roleArn !== null);
  const looked = [
    ...calls.map((call) => ({
      at: `sts:${call.action} for ${call.roleArn ?? ''}`,
      found: call.answer.kind === 'answered' ? 'the role was given' : 'the role was not given',
    })),
    ...lookedAtPolicy(trust),
  ];
  const own = findings.filter(({ ruleId }) => ruleId.startsWith('trust/'));
  return calls.some(({ answer }) => answer.kind !== 'unreachable')
    ? answered('trust', own, looked, trust?.sts.kind === 'refused' ? trust.gaps : [])
    : incomplete('trust', 'the role could not be asked for; see credentials', {
        looked,
        gaps: trust?.gaps ?? [],
        findings: own,
      });
}

function lookedAtPolicy(trust: TrustFacts | null): Looked[] {
  if (trust === null) return [];
  const { policy, evaluation, candidates } = trust;
  const at = 'trust policy';
  return [
    policy === null
      ? { at, found: 'none found in the input trust-policy or the checkout' }
      : { at, found: `${sourceOf(trust)}: ${evaluation?.verdict ?? 'not judged'}` },
    ...candidates
      .filter(({ open }) => !open)
      .map(({ title, why }) => ({ at: 'ruled out', found: `${title}: ${why}` })),
  ];
}

function accountCheck(
  settings: Settings,
  credentials: CredentialFacts,
  findings: Findings,
): CheckResult {
  if (settings.allowedAccountIds.length === 0 && settings.expectedArn === null) {
    return skipped('account', 'neither allowed-account-ids nor expected-arn was given');
  }
  const { identity } = credentials;
  if (identity === null) {
    return incomplete('account', 'there is no identity to compare; see credentials');
  }
  return answered('account', findings, [{ at: 'identity', found: identity.arn }]);
}

function lookAtSecrets(
  settings: Settings,
  world: World,
  job: JobFacts,
  redactor: Redactor,
): SecretsFacts {
  const { variables } = world.environment;
  const lookup = (from: SecretSource) =>
    from.kind === 'variable' ? variables[from.name] : inputValue(settings, from.name);
  const expected = expectedSecrets(settings, variables);
  for (const secret of expected) redactor.add(lookup(secret.from));
  return secretFacts(expected, lookup, {
    event: job.inActions ? job.event : null,
    fromFork: job.inActions ? job.fromFork : null,
    dependabot: job.byDependabot,
    environment: { kind: 'unknown' },
    repository: job.repository === '' ? null : job.repository,
    workflowPath: job.workflowPath,
  });
}

function inputValue({ keys, emptyInputs }: Settings, name: string): string | undefined {
  switch (name) {
    case 'aws-access-key-id':
      return keys.accessKeyId?.reveal();
    case 'aws-secret-access-key':
      return keys.secretAccessKey?.reveal();
    case 'aws-session-token':
      return keys.sessionToken?.reveal();
    default:
      return emptyInputs.includes(name) ? '' : undefined;
  }
}

function lookedAtSecrets({ secrets }: SecretsFacts): Looked[] {
  return secrets.map(({ from, presence, shape }) => ({
    at: `${from.kind === 'variable' ? 'env' : 'input'} ${from.name}`,
    found: shape === null ? presence : `${presence}, ${shape.length} characters`,
  }));
}

function lookedAtCredentials(credentials: CredentialFacts): Looked[] {
  const { idToken, source, calls, region } = credentials;
  return [
    { at: 'region', found: `${region.value} (${region.from ?? 'nothing names one'})` },
    ...(credentials.role === null
      ? []
      : [{ at: 'OIDC token', found: idToken.kind === 'minted' ? 'given' : idToken.kind }]),
    ...(source.kind === 'not-needed' ? [] : [{ at: 'chain', found: inWordsOf(source) }]),
    ...calls.map((call) => ({
      at: `sts:${call.action} at ${call.host}`,
      found:
        call.answer.kind === 'refused'
          ? `${call.answer.error.code}: ${call.answer.error.message}`
          : call.answer.kind === 'unreachable'
            ? call.answer.detail
            : `answered${call.tries > 1 ? ` at try ${call.tries}` : ''}`,
    })),
  ];
}

function inWordsOf(source: Exclude<CredentialFacts['source'], { kind: 'not-needed' }>): string {
  switch (source.kind) {
    case 'found':
      return source.source;
    case 'none':
      return source.message;
    case 'failed':
      return `${source.source}: ${source.message}`;
    case 'withheld':
      return `not run: ${source.why}`;
  }
}
