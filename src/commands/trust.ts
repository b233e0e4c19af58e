import { type TrustFacts, trustFacts } from '../facts/trust/trust.js';
import { trustView } from '../facts/trust/trust-view.js';
import { assemble } from '../preflight/assemble.js';
import { openRedactor } from '../preflight/secrets-of.js';
import type { CheckResult, Looked } from '../report/check.js';
import type { Redact } from '../report/finding.js';
import { showInvisible } from '../report/inert.js';
import { answered, incomplete, judge } from '../report/judge.js';
import { policyRules } from '../rules/trust/index.js';
import { dialectNames } from '../chain/dialects/index.js';
import { parseSettings } from '../settings/parse.js';
import { parseRoleArn } from '../report/aws/role-arn.js';
import type { FileReading } from '../world/files.js';
import { COMMON_USAGE, parseArguments, wrongUsage } from './arguments.js';
import type { Command, Tools } from './command.js';
import { printed } from './print.js';
import { type GivenClaims, readClaims } from './trust-claims.js';
import { readPolicy } from './trust-policy.js';

const usage = `Usage: aws-preflight trust --policy FILE [--claims FILE|-] [--role ARN] [options]

Tells whether a role's trust policy would accept a token with these claims, and if not, which
condition decides. Without claims, only looks for what is wrong in the policy. Calls nothing.

      --policy FILE     the trust policy as JSON, what \`aws iam get-role\` printed, or (with --role)
                        CloudFormation or Terraform; - reads standard input
      --claims FILE     the token's decoded claims as JSON, of any issuer; - reads standard input
      --role ARN        the role that is asked for
${COMMON_USAGE}`;

const POLICY_BYTES = 16 << 20;
const CLAIMS_BYTES = 1 << 20;

/** Would this policy accept these claims? */
export const trust: Command = {
  name: 'trust',
  summary: 'would this trust policy accept these claims?',
  usage,
  async run(args, tools) {
    const options = {
      policy: { type: 'string' },
      claims: { type: 'string' },
      role: { type: 'string' },
      'role-to-assume': { type: 'string' },
    } as const;
    const parsed = parseArguments(args, options, tools.color);
    if (!parsed.ok) return wrongUsage(parsed.complaint, usage);
    if (parsed.common.help) return { exitCode: 0, output: usage };
    if (parsed.positionals.length > 0) return wrongUsage('trust takes no arguments', usage);
    const { policy: policyPath, claims: claimsPath } = parsed.values;
    const roleArn = parsed.values.role ?? parsed.values['role-to-assume'];
    if (typeof policyPath !== 'string') return wrongUsage('--policy FILE is needed', usage);
    if (policyPath === '-' && claimsPath === '-') {
      return wrongUsage('--policy and --claims cannot both come from standard input', usage);
    }
    const role = typeof roleArn === 'string' ? parseRoleArn(roleArn) : null;
    if (typeof roleArn === 'string' && role === null) {
      return wrongUsage('--role: not the ARN of a role', usage);
    }
    const redactor = openRedactor(noSettings(), tools.environment.variables);
    let claims: GivenClaims | null = null;
    if (typeof claimsPath === 'string') {
      const reading = textOf(await read(claimsPath, CLAIMS_BYTES, tools), claimsPath);
      if (!reading.ok) return wrongUsage(`--claims: ${reading.message}`, usage);
      claims = readClaims(reading.text, redactor);
      if (!claims.ok) return wrongUsage(`--claims: ${showInvisible(claims.message)}`, usage);
    }
    const reading = textOf(await read(policyPath, POLICY_BYTES, tools), policyPath);
    if (!reading.ok) {
      if (reading.absent) return wrongUsage(`--policy: ${reading.message}`, usage);
      const check = incomplete('trust', reading.message);
      return printed(assemble([check], {}, parsed.common.failOn, redactor), parsed.common);
    }
    const name = policyPath === '-' ? 'standard input' : policyPath;
    const facts = trustFacts({
      claims: claims?.claims ?? null,
      context: {
        ...(role === null ? {} : { roleArn: role.arn }),
        time: (await tools.world()).clock.now(),
      },
      sts: { kind: 'not-asked' },
      policy: readPolicy(name, reading.text, role),
    });
    const view = trustView(facts);
    const parts = view === null ? {} : { trust: view };
    const check = checkOf(facts, claims?.fromToken === true, redactor.text);
    return printed(assemble([check], parts, parsed.common.failOn, redactor), parsed.common, true);
  },
};

function checkOf(facts: TrustFacts, fromToken: boolean, redact: Redact): CheckResult {
  const findings = judge(policyRules, facts, redact);
  const { claims, evaluation, policy } = facts;
  const looked: Looked[] = [
    { at: policy?.source.description ?? '', found: evaluation?.verdict ?? 'not judged' },
    ...(fromToken
      ? [{ at: 'claims', found: 'decoded from a token, whose signature was not checked' }]
      : []),
  ];
  if (policy?.result.ok === false) {
    const { line, message } = policy.result.fault;
    const reason = `${policy.source.description}, line ${line}: ${message}`;
    // Nothing was judged, so this is no failure of the policy: it tells the reader where to look.
    const told = findings.map((finding) => ({ ...finding, severity: 'note' as const }));
    return incomplete('trust', reason, { looked, findings: told });
  }
  if (evaluation?.verdict === 'cannot-judge') {
    const reason = `the verdict hangs on what is not known here: ${evaluation.decidedBy.why}`;
    return incomplete('trust', reason, { looked, findings });
  }
  const gaps = claims === null ? ['whether the policy accepts a job: no --claims were given'] : [];
  return answered('trust', findings, looked, gaps);
}

async function read(path: string, limit: number, tools: Tools): Promise<FileReading> {
  return path === '-' ? tools.stdin(limit) : tools.files.read(path, limit);
}

type Text =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly absent: boolean; readonly message: string };

function textOf(reading: FileReading, path: string): Text {
  const name = path === '-' ? 'standard input' : showInvisible(path);
  switch (reading.kind) {
    case 'found':
      return { ok: true, text: new TextDecoder().decode(reading.bytes) };
    case 'absent':
      return { ok: false, absent: true, message: `${name}: there is no such file` };
    case 'too-large':
      return { ok: false, absent: false, message: `${name}: it is too large to be read` };
    case 'unreadable':
      return { ok: false, absent: false, message: `${name}: ${reading.reason}` };
  }
}

/** Nothing of a job's settings counts here; only its secrets stay hidden. */
function noSettings() {
  const parsed = parseSettings({}, dialectNames);
  if (!parsed.ok) throw new Error('no setting is needed');
  return parsed.settings;
}
