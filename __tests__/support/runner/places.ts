import { mkdirSync, mkdtempSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where a run's files are: a runner's folders, below one temporary folder. */
export interface Places {
  readonly root: string;
  readonly home: string;
  readonly work: string;
  /** The checkout. */
  readonly workspace: string;
  readonly temp: string;
  readonly tools: string;
  /** The event's payload. */
  readonly event: string;
  /** The certificate that the local cloud is known by. */
  readonly authority: string;
  /** The module that puts a process into the local internet; CommonJS, so that workers load it. */
  readonly preload: string;
  /** The command files of the step. */
  readonly files: {
    readonly env: string;
    readonly output: string;
    readonly path: string;
    readonly state: string;
    readonly summary: string;
  };
}

/** Makes the folders, and the command files, empty. */
export function makePlaces(repositoryName: string): Places {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'scenario-')));
  const work = join(root, 'work', repositoryName);
  const temp = join(root, 'work', '_temp');
  const commands = join(temp, '_runner_file_commands');
  const file = (name: string) => join(commands, `${name}_31bd3f4b`);
  const places: Places = {
    root,
    home: join(root, 'home'),
    work,
    workspace: join(work, repositoryName),
    temp,
    tools: join(root, 'tools'),
    event: join(temp, '_github_workflow', 'event.json'),
    authority: join(root, 'authority.pem'),
    preload: join(root, 'preload.cjs'),
    files: {
      env: file('set_env'),
      output: file('set_output'),
      path: file('add_path'),
      state: file('save_state'),
      summary: file('step_summary'),
    },
  };
  for (const folder of [
    places.home,
    places.workspace,
    commands,
    join(temp, '_github_workflow'),
    places.tools,
  ]) {
    mkdirSync(folder, { recursive: true });
  }
  for (const path of Object.values(places.files)) writeFileSync(path, '');
  return places;
}
