import {
  findPolicies,
  mayDeclareRoles,
  type PolicyInCheckout,
} from '../../trust/sources/find-policies.js';
import type { WantedRole } from '../../trust/sources/role.js';
import type { SourceFile } from '../../trust/sources/role.js';
import type { Files } from '../../world/files.js';
import type { FoundPolicy } from './found-policy.js';

/** What the checkout says about the role. */
export interface CheckoutPolicy {
  /** Null when no file declares the role's trust. */
  readonly policy: FoundPolicy | null;
  /** What was not read, or not understood, and could have held it. */
  readonly gaps: readonly string[];
}

const FILE_BYTES = 1024 * 1024;
const ALL_BYTES = 48 * 1024 * 1024;
const MOST_FILES = 2_000;
const MOST_FOLDERS = 5_000;
const DEEPEST = 12;
/** Declarations that may be the role's, besides the first. */
const MOST_RIVALS = 8;
const TOO_MUCH_CODE =
  'the checkout has more infrastructure code than is worked out for a trust policy: too large to judge';
const SKIPPED = ['node_modules', '.git', '.terraform', '.venv', 'vendor', '__pycache__'];

/**
 * Looks through the checkout for the role's trust policy. Breadth first and bounded, since a pull
 * request decides what lies there; nothing is run.
 */
export async function policyInCheckout(
  files: Files,
  root: string,
  role: WantedRole,
): Promise<CheckoutPolicy> {
  const { texts, gaps } = await collect(files, root);
  const { found, unreadable, exhausted } = findPolicies(texts, role);
  const [best, ...others] = found.filter(({ policy }) => policy.ok);
  const rivals = others.filter(({ match }) => match === best?.match).slice(0, MOST_RIVALS);
  const broken = unreadable
    .slice(0, 10)
    .map(({ path, line, message }) => `${path}, line ${line}: ${message}`);
  const computed = found
    .filter(({ policy }) => !policy.ok)
    .slice(0, 10)
    .map(({ path, line, label }) => `${path}, line ${line}: the policy of ${label} is computed`);
  return {
    policy: best === undefined ? null : { ...foundPolicy(best), rivals: rivals.map(foundPolicy) },
    gaps: [...gaps, ...(exhausted === true ? [TOO_MUCH_CODE] : []), ...broken, ...computed],
  };
}

function foundPolicy(best: PolicyInCheckout): FoundPolicy {
  const { path, line, label, match, file } = best;
  const why = {
    name: label,
    'generated-name': label,
    'name-pattern': `${label}, whose name may be this role's`,
    'file-name': "by the file's name",
    'only-one': 'the only trust policy in the checkout',
  }[match];
  return {
    source: { kind: 'checkout', path, line, description: `${path}, line ${line} (${why})` },
    result: best.policy,
    file,
    unresolved: best.unresolved,
    assumed: best.assumed,
  };
}

async function collect(
  files: Files,
  root: string,
): Promise<{ readonly texts: SourceFile[]; readonly gaps: string[] }> {
  const texts: SourceFile[] = [];
  const gaps: string[] = [];
  let folders: string[] = [''];
  const seen = new Set<string>();
  let listed = 0;
  let bytes = 0;
  for (let depth = 0; depth <= DEEPEST && folders.length > 0; depth += 1) {
    const next: string[] = [];
    for (const folder of folders) {
      // Links may lead to one folder many times over, or round in a circle.
      const real = await files.real(`${root}/${folder}`);
      if (real === undefined || seen.has(real)) continue;
      seen.add(real);
      listed += 1;
      if (listed > MOST_FOLDERS) return { texts, gaps: [...gaps, tooMuch('folders')] };
      for (const name of await files.list(`${root}/${folder}`)) {
        const path = folder === '' ? name : `${folder}/${name}`;
        if (mayBeFolder(name)) next.push(path);
        if (!mayDeclareRoles(path)) continue;
        if (texts.length >= MOST_FILES || bytes > ALL_BYTES) {
          return { texts, gaps: [...gaps, tooMuch('files')] };
        }
        const place = await files.real(`${root}/${path}`);
        if (place === undefined || seen.has(place)) continue;
        seen.add(place);
        const reading = await files.read(`${root}/${path}`, FILE_BYTES);
        if (reading.kind === 'too-large') gaps.push(`${path} is too large to be read`);
        if (reading.kind !== 'found') continue;
        bytes += reading.bytes.length;
        texts.push({ path, text: new TextDecoder().decode(reading.bytes) });
      }
    }
    folders = next;
  }
  return { texts, gaps };
}

function tooMuch(what: string): string {
  return `the checkout has more ${what} than are looked through for a trust policy`;
}

/** Listing a file gives nothing, so that a wrong guess only costs a moment. */
function mayBeFolder(name: string): boolean {
  if (SKIPPED.includes(name)) return false;
  return !/\.[A-Za-z0-9]{1,8}$/.test(name) || name.startsWith('.') || name.endsWith('.out');
}
