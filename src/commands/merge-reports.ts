import { fixAlone } from '../renderers/json.js';
import { judgeMerged, type LeaksAnswer, NOTHING, SOURCES } from '../preflight/judge-leaks.js';
import type { Finding, PrintedFinding } from '../report/finding.js';
import { describeFault, fit } from '../report/form/fault.js';
import type { Leak } from '../report/leak.js';
import { REPORT } from '../report/report.js';
import type { ScanReceipt } from '../report/scan-receipt.js';
import { checkOf } from '../report/root-cause.js';
import { allowanceRules, leakRules } from '../rules/leaks/index.js';
import { parseBounded } from './bounded-json.js';

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

/** Above what the largest report holds that `report` reads; see bounded-json.ts. */
const LIMITS = { depth: 64, members: 4_000_000 };
const MOST_SHARDS = 9_999;

/** Reads the JSON report of one shard; a complaint when it is none. */
export function readShardReport(bytes: Uint8Array): ShardReport | string {
  const parsed = parseBounded(bytes, LIMITS);
  if (!parsed.ok) return `it ${parsed.complaint}`;
  if (versionOf(parsed.value) !== 1) return 'it is no report of this version';
  const fitting = fit(REPORT, parsed.value);
  if (!fitting.ok) return `it is malformed: ${describeFault(fitting.fault)}`;
  const { scan, checks, leaks } = fitting.value;
  const { shard } = scan ?? {};
  if (scan === undefined || shard === undefined) {
    return 'it is no report of a shard (scan --history --shard I/N)';
  }
  if (shard.index > shard.count || shard.count > MOST_SHARDS) {
    return 'it is malformed: scan.shard: wanted an index up to the count, and a count below 10000';
  }
  const [check, ...others] = checks;
  if (check?.check !== 'leaks' || check.status === 'skipped' || others.length > 0) {
    return 'it is no report of a scan';
  }
  const findings = check.findings.flatMap(asFound);
  if (findings.length < check.findings.length) {
    return 'it is malformed: checks[0].findings: wanted committed keys alone, each in its file';
  }
  return { scan: { ...scan, shard }, findings, gaps: check.gaps, leaks };
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
  const at = SOURCES.history;
  const nothing = NOTHING.history;
  return {
    ok: true,
    answer: judgeMerged({ at, nothing, missed }, findings, leaks, scanned, gaps),
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

function versionOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'version' in value ? value.version : null;
}

/** A printed finding of a committed key as the run kept it. */
function asFound(finding: PrintedFinding): Finding[] {
  const rule = [...leakRules, ...allowanceRules].find(({ id }) => id === finding.ruleId);
  if (finding.location.kind !== 'file' || checkOf(finding.ruleId) !== 'leaks') return [];
  // Of a pattern of the user's own there is no rule here: the shards were scanned by it alike.
  return [{ ...finding, rung: rule?.rung ?? 'present', fix: fixAlone(finding) }];
}
