import type { Tools } from '../../src/commands/command.js';
import { createRedactor } from '../../src/report/redaction.js';
import type { ScanAnswer, ScanSource } from '../../src/world/git.js';
import { makeGit, makeWorld, type WorldSketch } from '../preflight/world.js';

/** A command's tools over a made-up world, with what was scanned. */
export interface MadeTools {
  readonly tools: Tools;
  readonly scanned: ScanSource[];
  /** Whether anything was asked for that a pure scan has no need of. */
  readonly loaded: string[];
}

const WENT_WELL = {
  exitCode: 0,
  signal: null,
  notStarted: null,
  interrupted: false,
  unheard: [],
};

/** Tools that note what a command asks for. */
export function makeTools(sketch: WorldSketch = {}, answer?: ScanAnswer, color = false): MadeTools {
  const { world } = makeWorld(sketch);
  const scanned: ScanSource[] = [];
  const loaded: string[] = [];
  const git = makeGit(answer);
  const tools: Tools = {
    environment: world.environment,
    world: () => {
      loaded.push('world');
      return Promise.resolve(world);
    },
    git: () => {
      loaded.push('git');
      return Promise.resolve({
        ...git,
        scan: (source, options) => {
          scanned.push(source);
          return git.scan(source, options);
        },
      });
    },
    gitSecrets: () => Promise.reject(new Error('not needed')),
    hooks: async () => ({
      ground: () => ({ reason: 'no repository in a made-up world' }),
      program: { node: 'node', bundle: undefined },
      read: () => ({ kind: 'absent' }),
      write: () => undefined,
      move: () => undefined,
      remove: () => undefined,
    }),
    stdin: () => Promise.resolve({ kind: 'found', bytes: new Uint8Array() }),
    files: world.files,
    now: () => Date.now(),
    log: async () => ({ kind: 'absent' }),
    redactor: createRedactor(),
    ruleSet: async () => 'rules',
    signal: new AbortController().signal,
    launch: async () => WENT_WELL,
    cores: 2,
    color,
    errorColor: false,
  };
  return { tools, scanned, loaded };
}
