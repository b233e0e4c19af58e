import { type TrustFacts, trustFacts } from '../../facts/trust/trust.js';
import { trustView } from '../../facts/trust/trust-view.js';
import { assemble } from '../../preflight/assemble.js';
import type { RoleArn } from '../../report/aws/role-arn.js';
import type { CheckResult, Looked } from '../../report/check.js';
import type { Redact } from '../../report/finding.js';
import { showInvisible } from '../../report/inert.js';
import { answered, incomplete, judge } from '../../report/judge.js';
import type { Redactor } from '../../report/redaction.js';
import { policyRules } from '../../rules/trust/index.js';
import type { FileReading } from '../../world/files.js';
import type { Finished, Tools } from '../command.js';
import type { CommonFlags } from '../line/every-verb.js';
import type { WrongUsage } from '../line/define.js';
import { printed } from '../print.js';
import { type GivenClaims, readClaims } from './claims.js';
import { readPolicy } from './policy.js';

const POLICY_BYTES = 4 << 20;
const CLAIMS_BYTES = 1 << 20;

/** What `trust` is asked: paths, of which `-` is standard input, and the role. */
export interface TrustQuestion {
  readonly policy: string;
  readonly claims: string | undefined;
  readonly role: RoleArn | null;
}

/** Reads the policy and the claims and holds them against one another. */
export async function answerTrust(
  { policy: policyPath, claims: claimsPath, role: asked }: TrustQuestion,
  flags: CommonFlags,
  tools: Tools,
): Promise<Finished | WrongUsage> {
  const { redactor } = tools;
  const claims = await claimsAt(claimsPath, tools, redactor);
  const reading = textOf(await read(policyPath, POLICY_BYTES, tools), policyPath);
  const wrongUsage = [
    ...(claims?.ok === false ? [`--claims: ${showInvisible(claims.message)}`] : []),
    ...(!reading.ok && reading.absent ? [`--policy: ${reading.message}`] : []),
  ];
  if (wrongUsage.length > 0 || claims?.ok === false) return { wrongUsage };
  if (!reading.ok) {
    const check = incomplete('trust', reading.message);
    return printed(assemble([check], {}, flags.failOn, redactor, 'policy'), flags);
  }
  const name = policyPath === '-' ? 'standard input' : policyPath;
  const facts = trustFacts({
    claims: claims?.claims ?? null,
    context: {
      ...(asked === null ? {} : { roleArn: asked.arn }),
      time: (await tools.world()).clock.now(),
    },
    sts: { kind: 'not-asked' },
    policy: readPolicy(name, reading.text, asked),
  });
  const view = trustView(facts);
  const parts = view === null ? {} : { trust: view };
  const check = checkOf(facts, claims?.fromToken === true, redactor.text);
  return printed(assemble([check], parts, flags.failOn, redactor, 'policy'), flags, true);
}

async function claimsAt(
  path: string | undefined,
  tools: Tools,
  redactor: Redactor,
): Promise<GivenClaims | null> {
  if (path === undefined) return null;
  const reading = textOf(await read(path, CLAIMS_BYTES, tools), path);
  return reading.ok ? readClaims(reading.text, redactor) : { ok: false, message: reading.message };
}

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
