import type { Git, ScanAnswer } from '../../src/world/git.js';
import type {
  Aws,
  AwsAnswer,
  CallerIdentity,
  Credentials,
  SimulationPage,
} from '../../src/world/aws.js';
import type { World } from '../../src/world/world.js';

/** What a made-up world holds; everything else in it is absent, refused or unreachable. */
export interface WorldSketch {
  readonly variables?: Readonly<Record<string, string>>;
  readonly files?: Readonly<Record<string, string>>;
  readonly identity?: AwsAnswer<CallerIdentity>;
  readonly role?: AwsAnswer<Credentials>;
  readonly simulation?: AwsAnswer<SimulationPage>;
  readonly provided?: Credentials;
  /** The body of the token endpoint's answer. */
  readonly idToken?: string;
}

/** A world with what it was asked: the calls to AWS and the addresses of HTTP; and what it read. */
export interface MadeWorld {
  readonly world: World;
  readonly asked: string[];
  /** The paths of files, once for each time that one was read. */
  readonly read: string[];
}

/** Puts a world together. Its clock stands still but for sleeping. */
export function makeWorld(sketch: WorldSketch): MadeWorld {
  const asked: string[] = [];
  const read: string[] = [];
  let time = Date.UTC(2026, 5, 1);
  const nobody = { kind: 'unreachable', reason: 'refused', detail: 'ECONNREFUSED' } as const;
  const answer =
    <T>(name: string, given: AwsAnswer<T> | undefined) =>
    () => {
      asked.push(name);
      return Promise.resolve<AwsAnswer<T>>(given ?? nobody);
    };
  const aws: Aws = {
    callerIdentity: answer('GetCallerIdentity', sketch.identity),
    assumeRole: answer('AssumeRole', sketch.role),
    assumeRoleWithWebIdentity: answer('AssumeRoleWithWebIdentity', sketch.role),
    trustPolicyOf: answer<string>('GetRole', undefined),
    roleArnOf: answer<string>('GetRole', undefined),
    simulate: answer('SimulatePrincipalPolicy', sketch.simulation),
    provide: ({ kind }) => {
      asked.push(`provide ${kind}`);
      return Promise.resolve(
        sketch.provided === undefined
          ? { kind: 'failed', message: 'nothing was provided' }
          : { kind: 'provided', credentials: sketch.provided },
      );
    },
  };
  const world: World = {
    environment: {
      variables: sketch.variables ?? {},
      cwd: '/checkout/shop',
      home: '/home/runner',
      platform: 'linux',
    },
    files: {
      read: (path) => {
        read.push(path);
        const text = sketch.files?.[path];
        return Promise.resolve(
          text === undefined
            ? { kind: 'absent' }
            : { kind: 'found', bytes: new TextEncoder().encode(text) },
        );
      },
      list: () => Promise.resolve([]),
      real: (path) => Promise.resolve(sketch.files?.[path] === undefined ? undefined : path),
    },
    http: {
      send: ({ url }) => {
        asked.push(url);
        return Promise.resolve(
          sketch.idToken === undefined || !url.includes('idtoken')
            ? { kind: 'failed', reason: 'refused', detail: 'ECONNREFUSED' }
            : { kind: 'answered', status: 200, headers: {}, body: sketch.idToken },
        );
      },
    },
    clock: {
      now: () => time,
      sleep: (ms) => {
        time += ms;
        return Promise.resolve();
      },
    },
    aws,
  };
  return { world, asked, read };
}

/** A repository without a file at any commit, without configuration, and without a top. */
export const NOTHING_KEPT: Omit<Git, 'scan'> = {
  filesAt: async ({ paths }) => ({
    kind: 'read',
    commit: 'c'.repeat(40),
    files: new Map(paths.map((path) => [path, { kind: 'absent' }])),
  }),
  config: async () => ({ kind: 'read', values: [] }),
  topOf: () => undefined,
};

/** A repository in which nothing is found, or one that answers so. */
export function makeGit(answer?: ScanAnswer): Git {
  const clean: ScanAnswer = {
    kind: 'scanned',
    hits: [],
    scanned: { files: 3, blobs: 0, commits: 0, bytes: 100 },
    gaps: [],
  };
  return { ...NOTHING_KEPT, scan: () => Promise.resolve(answer ?? clean) };
}
