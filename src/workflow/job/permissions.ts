import { entriesOf, entryOf, type Node, type Place } from '../document/node.js';
import { isOnlyCallable } from './triggers.js';
import type { JobView } from './view.js';

/** What a job may do with GitHub's OIDC issuer, and the line that decides it. */
export interface IdTokenGrant {
  /** `caller`: nothing here says so, and only whoever calls the file can. */
  readonly value: 'write' | 'none' | 'caller';
  readonly at: Place;
  /** Whether a `permissions` block decides; else the default does, which grants none. */
  readonly said: boolean;
}

/**
 * The `id-token` that a job effectively has. The job's own block replaces its workflow's, and what
 * the callers grant is the ceiling. `write-all` holds it, `read-all` does not.
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#permissions
 */
export function idTokenOf(job: JobView): IdTokenGrant {
  const own = grantIn(job.node) ?? grantIn(job.file.root);
  if (job.caller === null) return own ?? unsaid(job);
  const ceiling = idTokenOf(job.caller);
  if (own === undefined) return ceiling.said ? ceiling : { ...ceiling, at: job.at };
  return own.value === 'write' && ceiling.value === 'none' ? ceiling : own;
}

/** A job whose file keeps `id-token: write` from the one that runs. */
export interface Denier {
  readonly job: JobView;
  /** The line of the block that does, or of the job where there is none. */
  readonly at: Place;
}

/**
 * The jobs that must grant `id-token: write` and do not: the job itself and its callers, each by its
 * own block or its workflow's. A called job without any block has what its caller grants.
 */
export function deniersOf(job: JobView): readonly Denier[] {
  const own = grantIn(job.node) ?? grantIn(job.file.root);
  const outer = job.caller === null ? [] : deniersOf(job.caller);
  const isSilent = own === undefined && (job.caller !== null || isOnlyCallable(job.file.root));
  if (own?.value === 'write' || isSilent) return outer;
  return [{ job, at: own?.at ?? job.at }, ...outer];
}

/** Neither of the defaults that a repository can choose has it. */
function unsaid({ file, at }: JobView): IdTokenGrant {
  return { value: isOnlyCallable(file.root) ? 'caller' : 'none', at, said: false };
}

/** What a `permissions` block grants; undefined where there is none. */
function grantIn(owner: Node): IdTokenGrant | undefined {
  const block = entryOf(owner, 'permissions');
  if (block === undefined) return undefined;
  if (block.value.is === 'text') {
    const isAll = block.value.value.trim().toLowerCase() === 'write-all';
    return { value: isAll ? 'write' : 'none', at: block.at, said: true };
  }
  const entry = entriesOf(block.value).findLast(({ key }) => key === 'id-token');
  if (entry === undefined) return { value: 'none', at: block.at, said: true };
  const isWrite = entry.value.is === 'text' && entry.value.value.trim() === 'write';
  return { value: isWrite ? 'write' : 'none', at: entry.at, said: true };
}
