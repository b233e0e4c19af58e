import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createGit } from '../../src/adapters/git/index.js';
import { nodeFiles } from '../../src/adapters/node/files.js';
import { gatherEvent } from '../../src/facts/job/gather-event.js';
import { askLeaks } from '../../src/preflight/leaks.js';
import type { RawInputs } from '../../src/settings/inputs.js';
import { parseSettings } from '../../src/settings/parse.js';
import { type MadeRepository, makeRepository } from '../adapters/git/made-repository.js';
import { makeWorld } from './world.js';

/** A repository whose commits are made one by one. */
export interface Working extends MadeRepository {
  /** Writes files, or takes them away, and commits; gives the commit's id. */
  commit(files: Readonly<Record<string, string | null>>): string;
}

export function makeWorking(): Working {
  const made = makeRepository();
  return {
    ...made,
    commit(files) {
      for (const [path, text] of Object.entries(files)) {
        if (text === null) made.git('rm', '-q', path);
        else {
          mkdirSync(dirname(join(made.path, path)), { recursive: true });
          writeFileSync(join(made.path, path), text);
        }
      }
      made.git('add', '-A');
      made.git('commit', '-q', '--allow-empty', '-m', 'm');
      return made.git('rev-parse', 'HEAD').trim();
    },
  };
}

/** What an event of GitHub's is; `payload` is what the runner writes to a file. */
export interface Event {
  readonly name: string;
  readonly payload: object;
  readonly inputs?: RawInputs;
}

/** What the action says of leaks in a real repository, with each leak and who allows it. */
export async function askInRepository(repository: MadeRepository, event: Event) {
  const parsed = parseSettings(event.inputs ?? {}, []);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const path = join(repository.path, '.git', 'event.json');
  writeFileSync(path, JSON.stringify(event.payload));
  const variables = {
    PATH: process.env['PATH'] ?? '',
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_NAME: event.name,
    GITHUB_EVENT_PATH: path,
    GITHUB_WORKSPACE: repository.path,
  };
  const world = { ...makeWorld({ variables }).world, files: nodeFiles };
  const git = createGit({ variables, platform: process.platform });
  const read = await gatherEvent(world);
  const { check, leaks } = await askLeaks(parsed.settings, world, git, read, (text) => text);
  return {
    status: check.status,
    leaks: leaks.map(({ path: at, allowed }) => `${at}: ${allowed?.by ?? 'counted'}`),
    notes: check.notes ?? [],
    // The first of what leaves the question open is the reason.
    gaps: 'reason' in check ? [check.reason, ...check.gaps] : check.gaps,
    rules: check.findings.map(({ ruleId }) => ruleId),
  };
}

/** The event of a pull request to main. */
export function pullRequest(base: string, head: string, inputs: RawInputs = {}): Event {
  const payload = {
    number: 7,
    pull_request: { number: 7, base: { sha: base, ref: 'main' }, head: { sha: head } },
    repository: { default_branch: 'main' },
  };
  return { name: 'pull_request', payload, inputs };
}

/** The event of a push. */
export function push(branch: string, before: string, after: string): Event {
  const payload = {
    ref: `refs/heads/${branch}`,
    before,
    after,
    repository: { default_branch: 'main' },
  };
  return { name: 'push', payload };
}
