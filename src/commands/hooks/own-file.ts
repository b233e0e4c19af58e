import type { Hooks } from '../../world/hooks.js';
import { earlierOf, type HookName, hookScript, whoseIs } from './script.js';

/** What became of one hook, in words; `ok` where it is as it was asked for. */
export interface Done {
  readonly hook: HookName;
  readonly ok: boolean;
  readonly words: string;
}

/** Installs a hook as a file of its own; what is there is kept beside it, and runs first. */
export function installFile(hook: HookName, path: string, hooks: Hooks): Done {
  const done = (words: string, ok = true): Done => ({ hook, ok, words });
  const earlier = earlierOf(path);
  const script = hookScript(hook, hooks.program);
  const there = hooks.read(path);
  if (there.kind === 'unreadable') return done(`not installed: ${there.reason}: ${path}`, false);
  const whose = there.kind === 'absent' ? 'nobody' : there.linked ? 'foreign' : whoseIs(there.text);
  const kept = hooks.read(earlier).kind !== 'absent';
  const chained = `the hook that was there runs first (${earlier})`;
  if (whose === 'changed') {
    return done(`left as it is, as it was changed by hand since it was installed: ${path}`, false);
  }
  if (whose === 'foreign' && kept) {
    return done(
      `not installed: a hook is there, and ${earlier} as well; move one of them away`,
      false,
    );
  }
  const told = kept || whose === 'foreign' ? `${path}; ${chained}` : path;
  if (there.kind === 'file' && there.text === script) return done(`there already: ${told}`);
  const unmoved = whose === 'foreign' ? hooks.move(path, earlier) : undefined;
  if (unmoved !== undefined) return done(`not installed: ${unmoved}: ${path}`, false);
  const unwritten = hooks.write(path, script);
  if (unwritten !== undefined) {
    if (whose === 'foreign') hooks.move(earlier, path);
    return done(`not installed: ${unwritten}: ${path}`, false);
  }
  return done(`${whose === 'ours' ? 'renewed' : 'installed'}: ${told}`);
}

/** Takes such a hook away, and puts back what was there before; null where there is nothing of ours. */
export function uninstallFile(hook: HookName, path: string, hooks: Hooks): Done | null {
  const done = (words: string, ok = true): Done => ({ hook, ok, words });
  const earlier = earlierOf(path);
  const there = hooks.read(path);
  const kept = hooks.read(earlier).kind !== 'absent';
  if (there.kind === 'unreadable') return done(`not removed: ${there.reason}: ${path}`, false);
  const whose = there.kind === 'absent' ? 'nobody' : there.linked ? 'foreign' : whoseIs(there.text);
  if (whose === 'changed') {
    return done(`left as it is, as it was changed by hand since it was installed: ${path}`, false);
  }
  if (whose === 'foreign') {
    return kept
      ? done(`left as it is: another hook took its place, and ${earlier} is still there`, false)
      : null;
  }
  // Ours may be gone while what was there before still waits for its place.
  if (kept) {
    const unmoved = hooks.move(earlier, path, 'replace');
    return unmoved === undefined
      ? done(`removed, and the hook that was there before is back: ${path}`)
      : done(`not removed: ${unmoved}: ${path}`, false);
  }
  if (whose === 'nobody') return null;
  const unremoved = hooks.remove(path);
  return unremoved === undefined
    ? done(`removed: ${path}`)
    : done(`not removed: ${unremoved}: ${path}`, false);
}
