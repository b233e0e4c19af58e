import { judgeMerged } from '../preflight/judge-leaks.js';
import type { LeaksAnswer } from '../preflight/judge-leaks.js';
import type { Finding } from '../report/finding.js';
import type { Leak } from '../report/leak.js';
import type { ScanReceipt } from '../report/scan-receipt.js';
import { leakRules } from '../rules/leaks/index.js';

/** One report of a divided scan, as far as merging reads it. */
export interface ShardReport {
  readonly scan: ScanReceipt & Required<Pick<ScanReceipt, 'shard'>>;
  readonly findings: readonly Finding[];
  readonly gaps: readonly string[];
  readonly leaks: readonly Leak[];
}

/** The merged scan, or why these reports are not all parts of one. */
export type Merged =
  | { readonly ok: true; readonly answer: LeaksAnswer; readonly scan: ScanReceipt }
  | { readonly ok: false; readonly complaint: string };

type Plain = Readonly<Record<string, unknown>>;

/** Reads the JSON report of one shard; a complaint when it is none. */
export function readShardReport(bytes: Uint8Array): ShardReport | string {
  let report: unknown;
  try {
    report = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return 'it is no JSON';
  }
  if (!isPlain(report) || report.version !== 1) return 'it is no report of this version';
  const { scan, checks, leaks } = report;
  const [check, ...others] = Array.isArray(checks) ? (checks as unknown[]) : [];
  if (!isReceipt(scan)) return 'it is no report of a shard (scan --history --shard I/N)';
  if (!isPlain(check) || check.check !== 'leaks' || others.length > 0) {
    return 'it is no report of a scan';
  }
  if (check.status === 'skipped' || !areAll(check.gaps, isText)) return 'its check is malformed';
  if (!areAll(check.findings, isFinding) || !areAll(leaks, isLeak)) {
    return 'its findings are malformed';
  }
  return {
    scan,
    findings: check.findings.map(withoutPaste),
    gaps: check.gaps,
    leaks,
  };
}

/** Puts the parts of one scan together, as if one machine had done it all. */
export function mergeReports(reports: readonly ShardReport[]): Merged {
  const [first] = reports;
  if (first === undefined) return refused('no report was named');
  const { count, division } = first.scan.shard;
  const indices = reports.map(({ scan }) => scan.shard.index);
  const doubled = indices.find((index, at) => indices.indexOf(index) !== at);
  for (const { scan } of reports) {
    const name = `shard ${scan.shard.index}/${scan.shard.count}`;
    if (scan.shard.count !== count)
      return refused(`${name} and ${first.scan.shard.index}/${count} are of different divisions`);
    if (scan.rules !== first.scan.rules)
      return refused(`${name} was scanned by other rules (another version)`);
    if (scan.shard.division !== division || scan.tips.join() !== first.scan.tips.join()) {
      return refused(`${name} was scanned in another state of the repository`);
    }
  }
  if (doubled !== undefined) return refused(`shard ${doubled}/${count} is there twice`);
  const missing = Array.from({ length: count }, (_, at) => at + 1).filter(
    (index) => !indices.includes(index),
  );
  if (missing.length > 0) {
    return refused(`of ${count} shards these are missing: ${missing.join(', ')}`);
  }
  const missed = unique(reports.flatMap(({ scan }) => scan.missed));
  const scanned = reports.reduce(
    (sum, { scan }) => ({
      files: sum.files + scan.scanned.files,
      blobs: sum.blobs + scan.scanned.blobs,
      commits: sum.commits + scan.scanned.commits,
      bytes: sum.bytes + scan.scanned.bytes,
    }),
    { files: 0, blobs: 0, commits: 0, bytes: 0 },
  );
  const findings = together(reports.map((report) => report.findings)).toSorted(
    byPlace(placeOfFinding),
  );
  const leaks = together(reports.map((report) => report.leaks)).toSorted(byPlace(placeOfLeak));
  const gaps = unique(reports.flatMap((report) => report.gaps));
  const { tips, rules } = first.scan;
  return {
    ok: true,
    answer: judgeMerged({ at: 'the whole history', missed }, findings, leaks, scanned, gaps),
    scan: { source: 'history', rules, tips, scanned, missed },
  };
}

/** What several shards found alike is one thing; what one shard found twice is two. */
function together<T>(parts: readonly (readonly T[])[]): T[] {
  const all: T[] = [];
  const most = new Map<string, number>();
  for (const part of parts) {
    const own = new Map<string, number>();
    for (const item of part) {
      const name = JSON.stringify(item);
      const number = (own.get(name) ?? 0) + 1;
      own.set(name, number);
      if (number <= (most.get(name) ?? 0)) continue;
      most.set(name, number);
      all.push(item);
    }
  }
  return all;
}

type Place = readonly [path: string, line: number, column: number, ruleId: string];

function placeOfLeak({ path, line, column, ruleId }: Leak): Place {
  return [path, line, column, ruleId];
}

function placeOfFinding({ location, ruleId }: Finding): Place {
  return location.kind === 'file'
    ? [location.path, location.line ?? 0, location.column ?? 0, ruleId]
    : ['', 0, 0, ruleId];
}

function byPlace<T>(placeOf: (item: T) => Place): (a: T, b: T) => number {
  return (a, b) => {
    const [own, other] = [placeOf(a), placeOf(b)];
    const at = own.findIndex((part, index) => part !== other[index]);
    if (at === -1) return 0;
    return (own[at] as string | number) < (other[at] as string | number) ? -1 : 1;
  };
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}

function refused(complaint: string): Merged {
  return { ok: false, complaint };
}

function isPlain(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function areAll<T>(value: unknown, is: (item: unknown) => item is T): value is readonly T[] {
  return Array.isArray(value) && value.every(is);
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

function isReceipt(value: unknown): value is ShardReport['scan'] {
  if (!isPlain(value) || value.source !== 'history' || !isText(value.rules)) return false;
  const { scanned, shard, tips, missed } = value;
  if (!isPlain(scanned) || !isPlain(shard) || !areAll(tips, isText)) return false;
  const counts = [scanned.files, scanned.blobs, scanned.commits, scanned.bytes];
  const { index, count, division } = shard;
  const placed = isCount(index) && isCount(count) && index >= 1 && index <= count && count < 10_000;
  return placed && isText(division) && areAll(missed, isText) && counts.every(isCount);
}

function isFinding(value: unknown): value is Finding {
  if (!isPlain(value) || !isPlain(value.location) || value.location.kind !== 'file') return false;
  const known = leakRules.some(({ id }) => id === value.ruleId);
  const texts = [value.title, value.why, value.fix, value.fingerprint, value.location.path];
  const { severity, evidence, paste, references } = value;
  return (
    known &&
    texts.every(isText) &&
    (severity === 'error' || severity === 'warning' || severity === 'note') &&
    areAll(references, isText) &&
    Array.isArray(paste) &&
    areAll(evidence, isEvidence)
  );
}

function isEvidence(value: unknown): value is Finding['evidence'][number] {
  const { label, actual, expected = '' } = isPlain(value) ? value : {};
  return [label, actual, expected].every(isText);
}

/** The JSON report has no rung; all rules of leaks stand on one. */
function withoutPaste(finding: Finding): Finding {
  const rule = leakRules.find(({ id }) => id === finding.ruleId);
  return { ...finding, rung: rule?.rung ?? 'present', paste: [] };
}

function isLeak(value: unknown): value is Leak {
  if (!isPlain(value)) return false;
  const { ruleId, path, line, column, preview, fingerprint } = value;
  return [ruleId, path, preview, fingerprint].every(isText) && [line, column].every(isCount);
}
