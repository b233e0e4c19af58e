import { trustView } from '../facts/trust-view.js';
import { type FoundPolicy, type TrustFacts, trustFacts } from '../facts/trust.js';
import { assemble } from '../preflight/assemble.js';
import { answered, incomplete, judge } from '../report/judge.js';
import { createRedactor } from '../report/redaction.js';
import type { CheckResult, Looked } from '../report/check.js';
import { policyRules } from '../rules/trust/index.js';
import { type Claims, parseClaimsText } from '../trust/claims.js';
import { parsePolicy } from '../trust/policy.js';
import { parseRoleArn } from '../trust/request.js';
import type { FileReading } from '../world/files.js';
import { COMMON_USAGE, parseArguments, wrongUsage } from './arguments.js';
import type { Command, Tools } from './command.js';
import { printed } from './print.js';

const usage = `Usage: aws-preflight trust --policy FILE [--claims FILE] [options]

Tells whether a role's trust policy would accept a token with these claims, and if not, which
condition decides. Without claims, only looks for what is too wide in the policy. Calls nothing.

      --policy FILE     the trust policy as JSON, or what \`aws iam get-role\` printed
      --claims FILE     the token's decoded claims as JSON; - reads standard input
      --role-to-assume ARN
                        the role; without it, its account is taken from the policy
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
      'role-to-assume': { type: 'string' },
    } as const;
    const parsed = parseArguments(args, options, tools.color);
    if (!parsed.ok) return wrongUsage(parsed.complaint, usage);
    if (parsed.common.help) return { exitCode: 0, output: usage };
    if (parsed.positionals.length > 0) return wrongUsage('trust takes no arguments', usage);
    const { policy: path, claims: claimsPath, 'role-to-assume': roleArn } = parsed.values;
    if (typeof path !== 'string') return wrongUsage('--policy FILE is needed', usage);
    if (typeof roleArn === 'string' && parseRoleArn(roleArn) === null) {
      return wrongUsage('--role-to-assume: not the ARN of a role', usage);
    }
    const policy = await readPolicy(path, tools);
    const claims = await readClaims(claimsPath, tools);
    if (typeof policy === 'string' || typeof claims === 'string') {
      const reason = [policy, claims].filter((one) => typeof one === 'string').join('; ');
      const check = incomplete('trust', reason);
      const report = assemble([check], {}, parsed.common.failOn, createRedactor());
      return printed(report, parsed.common);
    }
    const facts = trustFacts({
      claims,
      context: {
        ...(typeof roleArn === 'string' ? { roleArn } : {}),
        time: (await tools.world()).clock.now(),
      },
      sts: { kind: 'not-asked' },
      policy,
    });
    const view = trustView(facts);
    const parts = view === null ? {} : { trust: view };
    const report = assemble([checkOf(facts)], parts, parsed.common.failOn, createRedactor());
    return printed(report, parsed.common, true);
  },
};

function checkOf(facts: TrustFacts): CheckResult {
  const findings = judge(policyRules, facts);
  const { evaluation, policy } = facts;
  const found = evaluation?.verdict ?? 'no claims were given';
  const looked: Looked[] = [{ at: policy?.source.description ?? '', found }];
  return evaluation?.verdict === 'cannot-judge'
    ? incomplete('trust', `the verdict hangs on what is not known: ${evaluation.decidedBy.why}`, {
        looked,
        findings,
      })
    : answered('trust', findings, looked);
}

async function readPolicy(path: string, tools: Tools): Promise<FoundPolicy | string> {
  const reading = await (await tools.world()).files.read(path, POLICY_BYTES);
  const text = textOf(reading, path);
  if (typeof text !== 'object') return text;
  const source = { kind: 'argument', path, line: null, description: path } as const;
  return { source, result: parsePolicy(text.text), unresolved: [] };
}

async function readClaims(
  path: string | boolean | undefined,
  tools: Tools,
): Promise<Claims | null | string> {
  if (typeof path !== 'string') return null;
  const reading =
    path === '-'
      ? await tools.stdin(CLAIMS_BYTES)
      : await (await tools.world()).files.read(path, CLAIMS_BYTES);
  const name = path === '-' ? 'standard input' : path;
  const text = textOf(reading, name);
  if (typeof text !== 'object') return text;
  const parsed = parseClaimsText(text.text);
  return parsed.ok ? parsed.claims : `${name}: ${parsed.message}`;
}

/** The text of a file, or why there is none. */
function textOf(reading: FileReading, name: string): { readonly text: string } | string {
  switch (reading.kind) {
    case 'found':
      return { text: new TextDecoder().decode(reading.bytes) };
    case 'absent':
      return `${name}: there is no such file`;
    case 'too-large':
      return `${name}: the file is too large`;
    case 'unreadable':
      return `${name}: ${reading.reason}`;
  }
}
