import { posix, win32 } from 'node:path';
import {
  BASELINE_PATH,
  CONFIGURATION_BYTES,
  CONFIGURATION_PATHS,
} from '../../../settings/configuration.js';
import type { Environment } from '../../../world/environment.js';
import type { FileReading, Files } from '../../../world/files.js';
import type { CommitName, Git, Remote } from '../../../world/git.js';
import { filesWithin } from '../../job/checkout.js';
import type { Allowance, AllowanceFact } from './allowance.js';
import { baselineAllowances, BASELINE_BYTES } from './baseline.js';
import { allowLines, readGitallowed, type WrittenExpression } from './gitallowed.js';
import type { Compile } from './line-test.js';
import { type Configuration, type OwnPattern, readConfiguration } from './read-configuration.js';

const GITALLOWED = '.gitallowed';
const GITALLOWED_BYTES = 1 << 20;

/** Where files are read, and by what. */
export interface GatherMeans {
  readonly git: Git;
  readonly files: Pick<Files, 'read' | 'real'>;
  readonly environment: Environment;
  /** The folder that is scanned. */
  readonly directory: string;
  /** Path of the configuration, from the working directory, where one was named. */
  readonly config: string | null;
  /** The same of the baseline. */
  readonly baseline: string | null;
  readonly compile: Compile;
  /** The kinds of keys that are known without a configuration. */
  readonly kinds: readonly string[];
}

/** Where: on disk, or as a commit has it. */
export type GatherFrom =
  | { readonly kind: 'disk' }
  | { readonly kind: 'commit'; readonly commit: CommitName; readonly remote?: Remote };

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

/** Reads files from the top of the repository; the bounds are those of each. */
type Read = (wanted: readonly (readonly [path: string, limit: number])[]) => Promise<ReadAll>;
type ReadAll =
  | { readonly kind: 'read'; readonly files: ReadonlyMap<string, FileReading> }
  | { readonly kind: 'unreadable'; readonly reason: string; readonly noRepository?: true };

/** Gathers allowances and patterns from one place. */
export async function gatherAllowances(from: GatherFrom, means: GatherMeans): Promise<Gathering> {
  const { git, environment, directory, compile } = means;
  const top = git.topOf(directory) ?? directory;
  const paths = environment.platform === 'win32' ? win32 : posix;
  const named = {
    config: placeOf(means.config, top, environment.cwd, paths),
    baseline: placeOf(means.baseline, top, environment.cwd, paths),
  };
  const read = from.kind === 'disk' ? onDisk(top, means, paths) : atCommit(from, means);
  const configs: readonly string[] =
    named.config === null ? CONFIGURATION_PATHS : named.config.inside ? [named.config.path] : [];
  const first = await read([
    ...configs.map((path) => [path, CONFIGURATION_BYTES] as const),
    [GITALLOWED, GITALLOWED_BYTES],
  ]);
  if (first.kind === 'unreadable') return first;
  const problems: AllowanceFact[] = [];
  const configuration = await configurationOf(named.config, configs, first.files, means, problems);
  const allowed = await gitallowedOf(first.files.get(GITALLOWED), problems);

  const baseline = named.baseline ??
    placeOf(configuration?.baseline ?? BASELINE_PATH, top, top, paths) ?? {
      inside: true,
      path: BASELINE_PATH,
    };
  const isNamed = named.baseline !== null || configuration?.baseline != null;
  const kept = baseline.inside
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
    baselineFile: baseline.inside ? paths.join(top, baseline.path) : baseline.path,
    notes: secrets.notes,
  };
}

/** A file that was named: below the top of the repository, or elsewhere on disk. */
type NamedFile =
  | { readonly inside: true; readonly path: string }
  | { readonly inside: false; readonly path: string };

function placeOf(
  name: string | null,
  top: string,
  cwd: string,
  paths: typeof posix,
): NamedFile | null {
  if (name === null) return null;
  const path = paths.resolve(cwd, name);
  const below = paths.relative(top, path);
  const isInside = below !== '' && !below.startsWith('..') && !paths.isAbsolute(below);
  return isInside ? { inside: true, path: below.replaceAll('\\', '/') } : { inside: false, path };
}

function onDisk(top: string, { files, environment }: GatherMeans, paths: typeof posix): Read {
  const within = filesWithin({ ...files, list: async () => [] }, top, environment);
  return async (wanted) => ({
    kind: 'read',
    files: new Map(
      await Promise.all(
        wanted.map(
          async ([path, limit]) => [path, await within.read(paths.join(top, path), limit)] as const,
        ),
      ),
    ),
  });
}

function atCommit(
  { commit, remote }: Extract<GatherFrom, { kind: 'commit' }>,
  { git, directory }: GatherMeans,
): Read {
  return async (wanted) => {
    const limit = Math.max(...wanted.map(([, each]) => each));
    const reading = await git.filesAt({
      directory,
      commit,
      paths: wanted.map(([path]) => path),
      limit,
      ...(remote === undefined ? {} : { remote }),
    });
    return reading;
  };
}

async function readOutside(path: string, limit: number, { files }: GatherMeans): Promise<ReadAll> {
  return { kind: 'read', files: new Map([[path, await files.read(path, limit)]]) };
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

/** What git-secrets would read: the section `secrets` of git's configuration, and of ours. */
async function gitSecretsOf(
  from: GatherFrom,
  { git, directory }: GatherMeans,
  configuration: Configuration | null,
): Promise<{
  readonly written: readonly WrittenExpression[];
  readonly configured: readonly WrittenExpression[];
  readonly prohibited: readonly WrittenExpression[];
  readonly notes: readonly string[];
}> {
  const { patterns = [], allowed = [] } = configuration?.secrets ?? {};
  const path = CONFIGURATION_PATHS[0];
  const ours = (source: string): WrittenExpression => ({
    source,
    at: { path, line: null },
    reason: null,
  });
  const reading = await git.config(directory, 'secrets');
  if (reading.kind === 'unreadable') {
    return {
      written: allowed.map(ours),
      configured: [],
      prohibited: patterns.map(ours),
      notes: [`The values secrets.* of git's configuration could not be read: ${reading.reason}.`],
    };
  }
  const values = (name: string) =>
    reading.values.filter(({ key }) => key === `secrets.${name}`).map(({ value }) => value);
  const theirs = (name: string) =>
    values(name).map(
      (source): WrittenExpression => ({
        source,
        at: { path: `git config secrets.${name}`, line: null },
        reason: null,
      }),
    );
  const configured = theirs('allowed');
  const providers = values('providers').filter((value) => !/--aws-provider\b/.test(value));
  return {
    written: allowed.map(ours),
    configured: from.kind === 'disk' ? configured : [],
    prohibited: [...patterns.map(ours), ...theirs('patterns')],
    notes: [
      ...(from.kind === 'disk' || configured.length === 0
        ? []
        : [
            "What secrets.allowed of git's configuration allows does not count here: only what is committed does.",
          ]),
      ...(providers.length === 0
        ? []
        : [
            "The commands of secrets.providers in git's configuration are not run by a scan, so their patterns were not looked for.",
          ]),
    ],
  };
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
