import { gatherEvent } from './facts/job/gather-event.js';
import { assemble } from './preflight/assemble.js';
import { askDeploy } from './preflight/deploy.js';
import { hideAccounts } from './preflight/hide-accounts.js';
import { askLeaks } from './preflight/leaks.js';
import type { Redactor } from './report/redaction.js';
import type { Report } from './report/report.js';
import type { Settings } from './settings/settings.js';
import type { Git } from './world/git.js';
import type { GitHub } from './world/github.js';
import type { World } from './world/world.js';

/** What the preflight is given besides its settings. */
export interface PreflightWorld {
  readonly world: World;
  readonly git: Git;
  readonly redactor: Redactor;
  /** Asked only for a pull request that was not checked out. */
  readonly github?: GitHub;
  /** Hides values in what the job prints from now on; only a runner can. */
  mask?(values: readonly string[]): void;
  /** Told how long the deploy's session lasts, in seconds, where something says so. */
  remember?(sessionSeconds: number): void;
  /** Ends a long scan. */
  readonly signal?: AbortSignal;
}

/** The product: settings and the world in, a report out. Asks both questions at once. */
export async function preflight(
  settings: Settings,
  { world, git, github, redactor, signal, mask, remember }: PreflightWorld,
): Promise<Report> {
  const event = await gatherEvent(world);
  const { job } = event;
  const [deploy, leaks] = await Promise.all([
    askDeploy(settings, world, job, redactor),
    askLeaks(
      settings,
      world,
      git,
      event,
      redactor.text,
      signal === undefined ? {} : { signal },
      github,
    ),
  ]);
  const { identity, chain, trust: trustView, expectations, advice } = deploy;
  const [secrets, credentials, trust, account, permissions] = deploy.checks;
  if (deploy.sessionSeconds != null) remember?.(deploy.sessionSeconds);
  const ordered = [secrets, credentials, trust, leaks.check, account, permissions].filter(
    (check) => check !== undefined,
  );
  const parts = {
    ci: job.ci,
    identity,
    chain,
    trust: trustView,
    leaks: leaks.leaks,
    ...(expectations === undefined ? {} : { expectations }),
    ...(advice === undefined ? {} : { advice }),
  };
  if (settings.maskAccountId) {
    const hidden = hideAccounts([ordered, parts], redactor);
    mask?.(hidden);
  }
  return assemble(ordered, parts, settings.failOn, redactor, 'job');
}
