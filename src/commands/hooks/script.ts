import { sha256 } from '../../report/sha256.js';
import { TOOL } from '../../report/tool.js';
import type { HookText, Program } from '../../world/hooks.js';

/** The hooks that are installed, and what each has scanned. */
export const HOOKS = {
  'pre-commit': '--staged',
  'pre-merge-commit': '--staged',
  'commit-msg': '--message "$1"',
} as const;

export type HookName = keyof typeof HOOKS;

export const HOOK_NAMES = Object.keys(HOOKS) as readonly HookName[];

/** What a hook that was there before is called from then on, beside ours. */
export function earlierOf(path: string): string {
  return `${path}.before-${TOOL.name}`;
}

/**
 * A hook as a file of its own. What was there before runs first, with the same input and arguments, as
 * it may change what is committed; where it fails, its exit code is the hook's.
 */
export function hookScript(hook: HookName, program: Program): HookText {
  const body = `# Looks for leaked keys. "${TOOL.name} install-hooks --uninstall" takes this file away, and
# puts back what was here before.
before="$(dirname -- "$0")/${earlierOf(hook)}"
if [ -f "$before" ] && [ -x "$before" ]; then
  "$before" "$@" || exit $?
fi
${scanOf(hook, program)}`;
  return `#!/bin/sh\n${OWN}${hashOf(body)}\n${body}`;
}

const OWN = `# ${TOOL.name} hook `;

/** Whether a hook is ours as we wrote it, ours and changed since, or somebody else's. */
export function whoseIs(text: HookText): 'ours' | 'changed' | 'foreign' {
  const [, hash, body = ''] =
    /^#!\/bin\/sh\n# aws-preflight hook ([0-9a-f]+)\n([^]*)$/.exec(text) ?? [];
  if (hash === undefined) return text.includes(OWN) ? 'changed' : 'foreign';
  return hash === hashOf(body) ? 'ours' : 'changed';
}

/** Of bytes in Latin-1: for telling a change, not for keeping one out. */
export function hashOf(body: HookText): string {
  return sha256(body).slice(0, 16);
}

/**
 * The part of a hook that finds this program, wherever it was installed, and scans. Where it finds none,
 * nothing is committed: what nobody looked at has not passed. POSIX sh, and fit for `sh -eu`.
 * @param program left out where others get the hook with the repository
 */
export function scanOf(hook: HookName, program?: Program): HookText {
  return `aws_preflight() {
${ownCopy(program)}  if [ -x node_modules/.bin/aws-preflight ]; then
    node_modules/.bin/aws-preflight "$@"
  elif command -v aws-preflight >/dev/null 2>&1; then
    aws-preflight "$@"
  elif npx --offline --no-install aws-preflight --version >/dev/null 2>&1; then
    npx --offline --no-install aws-preflight "$@"
  else
    return 127
  fi
}
aws_preflight_code=0
# What is told fails the commit, warnings too: to take a key out costs nothing before it is made.
aws_preflight_said=$(aws_preflight scan ${HOOKS[hook]} --fail-on warning </dev/null 2>&1) || aws_preflight_code=$?
if [ "$aws_preflight_code" -eq 127 ]; then
  cat >&2 <<'END'
aws-preflight: the ${hook} hook finds no aws-preflight to scan with, so nothing is committed.
  It is neither where it was installed from, nor in node_modules or PATH; or there is no Node.js.
  Fix  npx aws-preflight@1 install-hooks
END
fi
if [ "$aws_preflight_code" -ne 0 ]; then
  printf '%s\n' "$aws_preflight_said" >&2
  echo 'To commit unscanned, past every hook: git commit --no-verify' >&2
  exit 1
fi
`;
}

/** The copy that the hook was installed by, if it is still there. */
function ownCopy({ node, bundle }: Partial<Program> = {}): HookText {
  if (node === undefined || bundle === undefined) return '';
  return `  aws_preflight_node=${quoted(node)}
  aws_preflight_bundle=${quoted(bundle)}
  [ -x "$aws_preflight_node" ] || aws_preflight_node=node
  if [ -f "$aws_preflight_bundle" ] && command -v "$aws_preflight_node" >/dev/null 2>&1; then
    "$aws_preflight_node" "$aws_preflight_bundle" "$@"
    return
  fi
`;
}

/** One word of POSIX sh, whatever it holds. */
function quoted(path: string): HookText {
  const bytes = Buffer.from(path, 'utf8').toString('latin1');
  return `'${bytes.replaceAll("'", String.raw`'\''`)}'`;
}
