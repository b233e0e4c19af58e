import type { HookGround, Hooks, HookText } from '../../world/hooks.js';
import type { Done } from './own-file.js';
import { hashOf, type HookName, scanOf } from './script.js';

const END = '# <<< aws-preflight <<<\n';
const BLOCK =
  /# >>> aws-preflight ([0-9a-f]+)( new| joined)? >>>\n([^]*?)# <<< aws-preflight <<<\n/;
const SHEBANG = '#!/bin/sh\n';

/** The folder of the scripts that husky runs, which are committed with the repository. */
export function huskyFolder({ root, folder, named, topNames }: HookGround): string | undefined {
  const own = /^(.*\/\.husky)(?:\/_)?$/.exec(folder)?.[1];
  if (own !== undefined) return own;
  return named === 'no' && topNames.includes('.husky') ? `${root}/.husky` : undefined;
}

/** Adds a marked part to husky's script, before what it does by itself. */
export function installBlock(hook: HookName, path: string, hooks: Hooks): Done {
  const done = (words: string, ok = true): Done => ({ hook, ok, words });
  const there = hooks.read(path);
  if (there.kind === 'unreadable') return done(`not installed: ${there.reason}: ${path}`, false);
  const script = there.kind === 'file' ? there.text : undefined;
  const [old, hash, , body = ''] = BLOCK.exec(script ?? '') ?? [];
  if (old !== undefined && hash !== hashOf(body)) {
    return done(`left as it is, as its part was changed by hand: ${path}`, false);
  }
  if (script !== undefined && !isShell(script)) {
    return done(`not installed: the script there is none of sh: ${path}`, false);
  }
  const clean = script === undefined ? undefined : without(script);
  const next = withBlock(clean === null ? undefined : clean, scanOf(hook));
  if (next === script) return done(`there already: ${path}`);
  const unwritten = hooks.write(path, next);
  if (unwritten !== undefined) return done(`not installed: ${unwritten}: ${path}`, false);
  return done(`${old === undefined ? 'installed' : 'renewed'}: ${path}`);
}

/** Takes that part out; null where there is none. */
export function uninstallBlock(hook: HookName, path: string, hooks: Hooks): Done | null {
  const done = (words: string, ok = true): Done => ({ hook, ok, words });
  const there = hooks.read(path);
  if (there.kind !== 'file') return null;
  const [old, hash, , body = ''] = BLOCK.exec(there.text) ?? [];
  if (old === undefined) return null;
  if (hash !== hashOf(body)) {
    return done(`left as it is, as its part was changed by hand: ${path}`, false);
  }
  const rest = without(there.text);
  const failed = rest === null ? hooks.remove(path) : hooks.write(path, rest);
  return failed === undefined
    ? done(`removed: ${path}`)
    : done(`not removed: ${failed}: ${path}`, false);
}

function withBlock(script: HookText | undefined, body: HookText): HookText {
  const block = (mark: string) => `# >>> aws-preflight ${hashOf(body)}${mark} >>>\n${body}${END}`;
  if (script === undefined) return SHEBANG + block(' new');
  // Up to version 8 a script starts itself anew from its first line but one.
  const head = /^(?:#![^\n]*\n?)?(?:[^]*?^[^#\n]*husky\.sh[^\n]*\n?)?/m.exec(script)?.[0] ?? '';
  const tail = script.slice(head.length);
  return head === '' || head.endsWith('\n')
    ? head + block('') + tail
    : `${head}\n${block(' joined')}${tail}`;
}

/** The script as it was before; null where there was none. */
function without(script: HookText): HookText | null {
  const found = BLOCK.exec(script);
  if (found === null) return script;
  const before = script.slice(0, found.index);
  const rest = script.slice(found.index + found[0].length);
  if (found[2] === ' joined') return before.slice(0, -1) + rest;
  return found[2] === ' new' && before === SHEBANG && rest === '' ? null : before + rest;
}

function isShell(script: HookText): boolean {
  return !script.startsWith('#!') || /^#![^\n]*\b(?:ba|da|z|k)?sh\b/.test(script);
}
