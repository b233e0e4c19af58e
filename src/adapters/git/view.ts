import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type GitProcess, gitEnvironment } from './process.js';
import type { Repository } from './repository.js';

/**
 * A git directory of our own that borrows a repository's objects and nothing else: git run in it
 * sees no hook, attribute, alias, filter or setting of the repository, and whatever is fetched
 * lands here and not in the checkout.
 */
export interface View extends GitProcess {
  readonly gitDir: string;
  /** Borrows the repository's objects and its list of commits without parents. */
  borrow(): void;
  /** Replaces the list of commits whose parents git is not to look for. */
  cutAt(shallow: readonly string[]): void;
  /** Takes back what a fetch has written into the configuration. */
  resetConfiguration(): void;
  /** Removes the directory. */
  close(): void;
}

/** Opens an empty directory of its own kind; `borrow` makes it a view. */
export function openView(
  repository: Repository,
  executable: string,
  variables: Readonly<Record<string, string | undefined>>,
  signal?: AbortSignal,
): View {
  const gitDir = mkdtempSync(join(scratchRoot(variables), `aws-preflight-${process.pid}-`));
  const sha256 = repository.hash === 'sha256';
  const remove = () => rmSync(gitDir, { recursive: true, force: true, maxRetries: 3 });
  // A second interrupt ends the process at once; what was fetched must not outlive it.
  process.once('exit', remove);
  for (const folder of ['objects/info', 'refs', 'info']) {
    mkdirSync(join(gitDir, folder), { recursive: true });
  }
  writeFileSync(join(gitDir, 'HEAD'), 'ref: refs/heads/none\n');
  const view: View = {
    gitDir,
    executable,
    cwd: gitDir,
    environment: gitEnvironment(variables, gitDir),
    ...(signal === undefined ? {} : { signal }),
    borrow() {
      const folders = repository.objectDirs.map((folder) => `${quoted(folder)}\n`);
      writeFileSync(join(gitDir, 'objects/info/alternates'), folders.join(''));
      if (repository.shallow.length > 0) view.cutAt(repository.shallow);
    },
    cutAt(shallow) {
      writeFileSync(join(gitDir, 'shallow'), shallow.map((id) => `${id}\n`).join(''));
    },
    resetConfiguration() {
      const version = `[core]\n\trepositoryformatversion = ${sha256 ? 1 : 0}\n\tbare = true\n`;
      const format = sha256 ? '[extensions]\n\tobjectformat = sha256\n' : '';
      writeFileSync(join(gitDir, 'config'), version + format);
    },
    close() {
      process.off('exit', remove);
      remove();
    },
  };
  view.resetConfiguration();
  return view;
}

/** Where directories that last no longer than a scan belong. */
export function scratchRoot(variables: Readonly<Record<string, string | undefined>>): string {
  return variables['TMPDIR'] || tmpdir();
}

/** As `objects/info/alternates` wants a path that may hold any character. */
function quoted(path: string): string {
  const plain = path.replaceAll('\\', process.platform === 'win32' ? '/' : '\\\\');
  return `"${plain.replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`;
}
