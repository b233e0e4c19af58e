/** What became of reading one file. */
export type FileFact =
  | {
      readonly kind: 'found';
      /** Decoded as UTF-8; a byte order mark is kept. */
      readonly text: string;
      /** True when the bytes are no valid UTF-8; `text` then holds replacement characters. */
      readonly malformed: boolean;
    }
  | { readonly kind: 'absent' }
  | { readonly kind: 'unreadable'; readonly reason: string; readonly isDirectory?: true };

/** What the container credentials endpoint said. */
export type EndpointFact =
  | { readonly kind: 'answered'; readonly status: number; readonly body: string }
  | {
      readonly kind: 'failed';
      readonly reason: 'refused' | 'timeout' | 'dns' | 'tls' | 'other';
      readonly detail: string;
    };

/**
 * What the instance metadata service said. `not-ec2` is any answer to the token request or to the
 * list of roles that is not EC2's: GitHub-hosted runners are Azure machines, whose own metadata
 * service answers 400 or 404 at the same address.
 */
export type MetadataFact =
  | { readonly kind: 'none'; readonly reason: 'refused' | 'timeout' | 'other' }
  | { readonly kind: 'not-ec2'; readonly status: number }
  | { readonly kind: 'no-role' }
  | {
      readonly kind: 'role';
      readonly role: string;
      readonly accessKeyId?: string;
      /**
       * The status with which the service refused the token of its version 2, where the role was
       * read by version 1; absent where version 2 gave it.
       */
      readonly tokenStatus?: number;
    };

/** What a `credential_process` printed, when it was run. */
export interface ProcessFact {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Everything that the SDKs look at, gathered once. Private: files hold secrets. Maps rather than
 * objects, because paths and commands come from outside.
 */
export interface ChainFacts {
  readonly variables: Readonly<Record<string, string>>;
  /** The home directory as the operating system tells it; `HOME` wins where an SDK reads it. */
  readonly home: string;
  /** As Node names it: `linux`, `darwin`, `win32`. */
  readonly platform: string;
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** A profile named explicitly, as by `--profile` or in code. */
  readonly profile?: string;
  /** By the path that an SDK would open. */
  readonly files: ReadonlyMap<string, FileFact>;
  /** By URL. */
  readonly containers: ReadonlyMap<string, EndpointFact>;
  /** By base URL, such as `http://169.254.169.254`. */
  readonly metadata: ReadonlyMap<string, MetadataFact>;
  /** By command line. */
  readonly processes: ReadonlyMap<string, ProcessFact>;
}

/** Facts about an environment of which nothing has been looked at yet. */
export function unseen(
  environment: Pick<ChainFacts, 'variables' | 'home' | 'platform' | 'now'> & {
    readonly profile?: string;
  },
): ChainFacts {
  return {
    variables: environment.variables,
    home: environment.home,
    platform: environment.platform,
    now: environment.now,
    ...(environment.profile === undefined ? {} : { profile: environment.profile }),
    files: new Map(),
    containers: new Map(),
    metadata: new Map(),
    processes: new Map(),
  };
}

/** A file's bytes as a fact. Never throws: what is not UTF-8 is told by `malformed`. */
export function fileFact(bytes: Uint8Array): FileFact {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return { kind: 'found', text, malformed: false };
  } catch {
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    return { kind: 'found', text, malformed: true };
  }
}
