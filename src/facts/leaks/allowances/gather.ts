import {
  BASELINE_PATH,
  CONFIGURATION_BYTES,
  CONFIGURATION_PATHS,
} from '../../../settings/configuration.js';
import type { FileReading } from '../../../world/files.js';
import type { Allowance, AllowanceFact } from './allowance.js';
import { baselineAllowances, BASELINE_BYTES } from './baseline.js';
import { allowLines, readGitallowed, type WrittenExpression } from './gitallowed.js';
import { gitSecretsOf } from './git-secrets-values.js';
import { type Configuration, type OwnPattern, readConfiguration } from './read-configuration.js';
import {
  atCommit,
  type GatherFrom,
  type GatherMeans,
  type NamedFile,
  onDisk,
  pathsOf,
  placeOf,
  readOutside,
} from './where.js';

const GITALLOWED = '.gitallowed';
const GITALLOWED_BYTES = 1 << 20;

/** All that a place says: which keys may be there, and which are looked for besides ours. */
export interface Gathered {
  readonly entries: readonly Allowance[];
  readonly problems: readonly AllowanceFact[];
  readonly patterns: readonly OwnPattern[];
  /** Expressions of git-secrets that no line may match. */
  readonly prohibited: readonly WrittenExpression[];
  /** False where there is a configuration that tells nothing of its patterns. */
  readonly isRead: boolean;
  /** Where a baseline is, or would be, written: absolute. */
  readonly baselineFile: string;
  /** Worth knowing, in sentences. */
  readonly notes: readonly string[];
}

/** What was gathered, or why it cannot be. */
export type Gathering =
  | ({ readonly kind: 'gathered' } & Gathered)
  | { readonly kind: 'unreadable'; readonly reason: string; readonly noRepository?: true };

/** Gathers allowances and patterns from one place. */
export async function gatherAllowances(from: GatherFrom, means: GatherMeans): Promise<Gathering> {
  const { git, environment, directory, compile } = means;
  const top = git.topOf(directory) ?? directory;
  const named = {
    config: means.config === null ? null : await placeOf(means.config, top, environment.cwd, means),
    baseline:
      means.baseline === null ? null : await placeOf(means.baseline, top, environment.cwd, means),
  };
  const read = from.kind === 'disk' ? onDisk(top, means) : atCommit(from, means);
  const configs: readonly string[] =
    named.config === null ? CONFIGURATION_PATHS : named.config.inside ? [named.config.path] : [];
  const likely = named.baseline?.inside === true ? named.baseline.path : BASELINE_PATH;
  const first = await read([
    ...configs.map((path) => [path, CONFIGURATION_BYTES] as const),
    [GITALLOWED, GITALLOWED_BYTES],
    // Asked for with the rest: a commit that this clone lacks is fetched anew for each question.
    [likely, BASELINE_BYTES],
  ]);
  if (first.kind === 'unreadable') return first;
  const problems: AllowanceFact[] = [];
  const configuration = await configurationOf(named.config, configs, first.files, means, problems);
  const allowed = await gitallowedOf(first.files.get(GITALLOWED), problems);

  const baseline =
    named.baseline ?? (await placeOf(configuration?.baseline ?? BASELINE_PATH, top, top, means));
  const isNamed = named.baseline !== null || configuration?.baseline != null;
  const kept = first.files.has(baseline.path)
    ? first
    : baseline.inside
      ? await read([[baseline.path, BASELINE_BYTES]])
      : await readOutside(baseline.path, BASELINE_BYTES, means);
  if (kept.kind === 'unreadable') return kept;
  const baselined = baselineOf(baseline.path, kept.files.get(baseline.path), isNamed, problems);

  const secrets = await gitSecretsOf(from, means, configuration);
  const lines = [
    allowLines(allowed, 'gitallowed', compile),
    allowLines(secrets.written, 'configuration', compile),
    allowLines(secrets.configured, 'git-configuration', compile),
  ];
  return {
    kind: 'gathered',
    entries: [
      ...baselined,
      ...(configuration?.entries ?? []),
      ...lines.flatMap(({ entries }) => entries),
    ],
    problems: [...problems, ...lines.flatMap((each) => each.problems)],
    patterns: configuration?.patterns ?? [],
    prohibited: secrets.prohibited,
    isRead: configuration?.isRead ?? true,
    baselineFile: baseline.inside ? pathsOf(environment).join(top, baseline.path) : baseline.path,
    notes: secrets.notes,
  };
}

async function configurationOf(
  named: NamedFile | null,
  inside: readonly string[],
  files: ReadonlyMap<string, FileReading>,
  means: GatherMeans,
  problems: AllowanceFact[],
): Promise<Configuration | null> {
  const outside =
    named === null || named.inside ? null : await means.files.read(named.path, CONFIGURATION_BYTES);
  const candidates: (readonly [string, FileReading])[] =
    outside === null || named === null
      ? inside.map((path) => [path, files.get(path) ?? { kind: 'absent' }])
      : [[named.path, outside]];
  const there = candidates.filter(([, reading]) => reading.kind !== 'absent');
  const [first, second] = there;
  if (second !== undefined) {
    problems.push(
      notValid(
        second[0],
        'it is not read, since there is a configuration at the top as well',
        'second',
      ),
    );
  }
  if (first === undefined) {
    if (named !== null)
      problems.push(
        notValid(named.path, 'the configuration that was named is not there', 'absent'),
      );
    return null;
  }
  const [path, reading] = first;
  if (reading.kind !== 'found') {
    const why = reading.kind === 'absent' ? 'it is gone' : whyNot(reading);
    problems.push(notValid(path, `it cannot be read: ${why}`, 'unreadable'));
    return { patterns: [], entries: [], baseline: null, secrets: {}, problems: [], isRead: false };
  }
  if (reading.bytes.length > CONFIGURATION_BYTES) {
    problems.push(notValid(path, 'it is larger than any configuration is', 'too-large'));
    return { patterns: [], entries: [], baseline: null, secrets: {}, problems: [], isRead: false };
  }
  const configuration = readConfiguration(path, reading.bytes, means.kinds);
  problems.push(...configuration.problems);
  return configuration;
}

async function gitallowedOf(
  reading: FileReading | undefined,
  problems: AllowanceFact[],
): Promise<readonly WrittenExpression[]> {
  if (reading === undefined || reading.kind === 'absent') return [];
  if (reading.kind === 'found' && reading.bytes.length <= GITALLOWED_BYTES) {
    return readGitallowed(GITALLOWED, Buffer.from(reading.bytes).toString('utf8'));
  }
  const why = reading.kind === 'found' ? 'it is too large' : whyNot(reading);
  problems.push({
    ...notValid(GITALLOWED, `it cannot be read: ${why}`, 'unreadable'),
    of: 'allowance',
  });
  return [];
}

function baselineOf(
  path: string,
  reading: FileReading | undefined,
  isNamed: boolean,
  problems: AllowanceFact[],
): readonly Allowance[] {
  if (reading === undefined || reading.kind === 'absent') {
    if (isNamed)
      problems.push(notValid(path, 'the baseline that was named is not there', 'absent baseline'));
    return [];
  }
  if (reading.kind !== 'found') {
    problems.push(notValid(path, `it cannot be read: ${whyNot(reading)}`, 'unreadable'));
    return [];
  }
  const read = baselineAllowances(path, reading.bytes);
  problems.push(...read.problems);
  return read.entries;
}

function notValid(path: string, what: string, identity: string) {
  return {
    is: 'not-valid',
    of: 'configuration',
    at: { path, line: null },
    what,
    identity,
  } as const;
}

function whyNot(
  reading: Extract<FileReading, { readonly kind: 'too-large' | 'unreadable' }>,
): string {
  return reading.kind === 'too-large' ? 'it is too large' : reading.reason;
}
