import { showInvisible } from '../report/inert.js';
import { TOOL } from '../report/tool.js';
import type { HookGround, Hooks } from '../world/hooks.js';
import type { Finished } from './command.js';
import { huskyFolder, installBlock, uninstallBlock } from './hooks/husky.js';
import { type Manager, managerOf } from './hooks/manager.js';
import { type Done, installFile, uninstallFile } from './hooks/own-file.js';
import { HOOK_NAMES } from './hooks/script.js';
import { defineCommand } from './line/define.js';

/** Has every commit of a repository scanned before it is made. */
export const installHooks = defineCommand({
  name: 'install-hooks',
  usage: ['install-hooks [--uninstall] [options]'],
  about:
    'Installs the hooks `pre-commit`, `pre-merge-commit` and `commit-msg`, which scan what a commit would add and its message, and stop it where that holds a key. They go where git looks for them: `core.hooksPath`, the folder that all work trees share, or the scripts of husky. A hook that is there runs first, as before. Where lefthook or pre-commit write the hooks, it says what to add to their file, and writes nothing.',
  options: {
    uninstall: { words: 'Take the hooks away, and put back what was there before.' },
  },
  exitCodes: {
    0: 'The hooks are there, or gone, as it was asked for.',
    2: 'Wrong usage: the message names everything that is wrong, and what is accepted.',
    3: 'Not all of them could be installed, or taken away: the message says which, and why.',
  },
  examples: [
    { line: 'install-hooks', does: 'Has every commit scanned before it is made.' },
    { line: 'install-hooks --uninstall', does: 'Leaves everything as it was before.' },
  ],
  read: ({ values }) => ({ ok: true, value: values.uninstall }),
  async run(uninstall, { quiet, outputFile }, tools): Promise<Finished> {
    const hooks = await tools.hooks();
    const ground = hooks.ground();
    if ('reason' in ground) {
      return { exitCode: 3, output: '', complaint: `${TOOL.name}: ${ground.reason}` };
    }
    const manager = uninstall ? undefined : managerOf(ground, hooks);
    if (manager !== undefined && huskyFolder(ground) === undefined) return tell(manager, ground);
    const done = uninstall ? takeAway(ground, hooks) : install(ground, hooks);
    const lines = [
      ...done.map(({ hook, words }) => `${hook}: ${words}`),
      ...(uninstall ? [] : notesOn(ground, done)),
    ];
    const text = lines.map((line) => `${showInvisible(line)}\n`).join('');
    if (done.some(({ ok }) => !ok)) return { exitCode: 3, output: '', complaint: text };
    return {
      exitCode: 0,
      output: quiet ? '' : text || 'There was no hook of aws-preflight here.\n',
      ...(outputFile === undefined ? {} : { outputFile }),
    };
  },
});

function install(ground: HookGround, hooks: Hooks): Done[] {
  const husky = huskyFolder(ground);
  return HOOK_NAMES.map((hook) =>
    husky === undefined
      ? installFile(hook, `${ground.folder}/${hook}`, hooks)
      : installBlock(hook, `${husky}/${hook}`, hooks),
  );
}

/** Wherever they may have been installed: husky may have come, or gone, since. */
function takeAway(ground: HookGround, hooks: Hooks): Done[] {
  const husky = huskyFolder(ground) ?? `${ground.root}/.husky`;
  return HOOK_NAMES.flatMap((hook) => [
    uninstallFile(hook, `${ground.folder}/${hook}`, hooks) ?? [],
    uninstallBlock(hook, `${husky}/${hook}`, hooks) ?? [],
  ]).flat();
}

function notesOn(ground: HookGround, done: readonly Done[]): string[] {
  if (done.every(({ ok }) => !ok)) return [];
  const husky = huskyFolder(ground);
  const isShared = husky === undefined && `${ground.folder}/`.startsWith(`${ground.root}/`);
  return [
    ...(ground.named === 'user'
      ? [`core.hooksPath is set for all your repositories: these hooks run in each of them.`]
      : []),
    ...(husky === undefined
      ? []
      : [
          'These scripts are part of the repository: commit them, and aws-preflight as a devDependency.',
        ]),
    ...(husky !== undefined && ground.named === 'no'
      ? ['husky is not set up in this clone yet, so git runs none of them: npx husky']
      : []),
    ...(isShared && ground.named === 'repository'
      ? ['The folder lies in the work tree: commit the hooks for others, or keep them to yourself.']
      : []),
  ];
}

function tell({ name, file, paste, isTold }: Manager, { root }: HookGround): Finished {
  const path = showInvisible(`${root}/${file}`);
  if (isTold) {
    return { exitCode: 0, output: `${path} has ${name} run aws-preflight already.\n` };
  }
  const why = `${name} writes the hooks of this repository, so nothing was installed beside it.`;
  const fix = `Add this to ${path}, and run \`${name} install\`:`;
  return { exitCode: 3, output: '', complaint: `${TOOL.name}: ${why}\n${fix}\n\n${paste}` };
}
