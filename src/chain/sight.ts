import type { ChainFacts, EndpointFact, FileFact, MetadataFact, ProcessFact } from './facts.js';

/** What an SDK may look at, and a note of all that it looked at. */
export interface Sight {
  readonly home: string;
  readonly platform: string;
  readonly now: number;
  /** The value, `''` included; undefined when the variable is not there. */
  variable(name: string): string | undefined;
  /** A file that has not been gathered yet counts as absent, and as wanted. */
  file(path: string): FileFact;
  /** Undefined when it has not been asked yet. */
  container(url: string): EndpointFact | undefined;
  /** Undefined when it has not been asked yet. */
  metadata(endpoint: string): MetadataFact | undefined;
  /** Undefined when it has not been run. */
  process(command: string): ProcessFact | undefined;
  /** Notes something else that was looked at, such as a profile. */
  note(what: string): void;
  /** What was looked at since the last call. */
  takeLooked(): readonly string[];
  /** What was asked for and is not among the facts. */
  readonly wanted: Wanted;
}

/** Things to gather: paths to read, URLs to ask, commands that could be run. */
export interface Wanted {
  readonly files: ReadonlySet<string>;
  readonly containers: ReadonlySet<string>;
  readonly metadata: ReadonlySet<string>;
  readonly processes: ReadonlySet<string>;
}

/** A fresh look at the facts. */
export function sightOf(facts: ChainFacts): Sight {
  const wanted = {
    files: new Set<string>(),
    containers: new Set<string>(),
    metadata: new Set<string>(),
    processes: new Set<string>(),
  };
  let looked = new Set<string>();

  function find<T>(known: ReadonlyMap<string, T>, missing: Set<string>, key: string) {
    const fact = known.get(key);
    if (fact === undefined) missing.add(key);
    return fact;
  }

  return {
    home: facts.home,
    platform: facts.platform,
    now: facts.now,
    wanted,
    variable(name) {
      looked.add(name);
      return Object.hasOwn(facts.variables, name) ? facts.variables[name] : undefined;
    },
    file(path) {
      looked.add(path);
      return find(facts.files, wanted.files, path) ?? { kind: 'absent' };
    },
    container(url) {
      looked.add(url);
      return find(facts.containers, wanted.containers, url);
    },
    metadata(endpoint) {
      looked.add(endpoint);
      return find(facts.metadata, wanted.metadata, endpoint);
    },
    process: (command) => find(facts.processes, wanted.processes, command),
    note(what) {
      looked.add(what);
    },
    takeLooked() {
      // Where the home is goes without saying.
      const all = [...looked].filter((what) => what !== 'HOME' && what !== 'USERPROFILE');
      looked = new Set();
      return all;
    },
  };
}
