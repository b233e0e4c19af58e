import { matchPattern } from '../matching/pattern.js';
import { tooLarge } from '../document/json.js';
import { policyOf } from '../document/policy.js';
import { sameNode } from '../document/same-node.js';
import { isTooLarge, type Work, workFor } from '../work.js';
import type { Policy, PolicyResult } from '../document/model.js';
import { SOURCES } from './index.js';
import type { PolicyFile } from './policy-file.js';
import type { Declared, SourceFile, Unreadable, WantedRole } from './role.js';
import { holesIn } from './text.js';

/** A trust policy of the checkout that belongs, or may belong, to the role. */
export interface PolicyInCheckout {
  readonly policy: PolicyResult;
  readonly path: string;
  /** 1-based. */
  readonly line: number;
  readonly format: Declared['format'];
  /** What it is called in the code. */
  readonly label: string;
  /** How sure it is that this is the role's: by name, by what its name may be, or by a guess. */
  readonly match: 'name' | 'generated-name' | 'name-pattern' | 'file-name' | 'only-one';
  /** Gaps that only the deploy fills: `var.branch`. */
  readonly unresolved: readonly string[];
  /** Defaults that were taken: `Branch = main`. */
  readonly assumed: readonly string[];
  readonly file: PolicyFile;
}

/** What was found, the surest first, and which files could not be read. */
export interface PoliciesInCheckout {
  readonly found: readonly PolicyInCheckout[];
  readonly unreadable: readonly Unreadable[];
  /** Working it all out would take more than a run may spend; nothing was found then. */
  readonly exhausted?: true;
}

const LONGEST_FILE = 1024 * 1024;
const MOST_FILES = 2_000;
/** Steps: sixty thousand lines of YAML, or 24 megabytes of HCL. */
const MOST_STEPS = 48_000_000;
const EXACT = { wildcards: false, ignoreCase: false } as const;
const ORDER: readonly PolicyInCheckout['match'][] = [
  'name',
  'generated-name',
  'name-pattern',
  'file-name',
  'only-one',
];

/** True for a file that may declare a role: what is worth reading from a checkout. */
export function mayDeclareRoles(path: string): boolean {
  return (
    /\.(?:tf|tofu|tfvars|tftpl|tpl|ya?ml|json|template|cfn)$/.test(path) &&
    !/(?:^|\/)(?:node_modules|\.git|\.terraform)\//.test(path) &&
    !/(?:^|\/)(?:package(?:-lock)?|tsconfig[^/]*|composer)\.json$/.test(path)
  );
}

/**
 * Looks for the role's trust policy in the files of a checkout: Terraform, CloudFormation, SAM,
 * `cdk.out` and JSON. What is deployed may differ; gaps are named, never guessed.
 * @param work what reading and working out all of them may cost
 */
export function findPolicies(
  files: readonly SourceFile[],
  role: WantedRole,
  work: Work = workFor(MOST_STEPS),
): PoliciesInCheckout {
  const candidates = files.filter(({ path }) => mayDeclareRoles(path));
  const readable = candidates
    .filter(({ text }) => text.length <= LONGEST_FILE)
    .slice(0, MOST_FILES);
  const unread = candidates
    .filter(({ text }) => text.length > LONGEST_FILE)
    .map(({ path }) => ({ path, ...tooLarge('the file is longer than a million characters') }));
  try {
    return found(readable, unread, role, work);
  } catch (error) {
    if (!isTooLarge(error)) throw error;
    // Of half of it, the wrong declaration might be taken for the only one.
    return { found: [], unreadable: unread, exhausted: true };
  }
}

function found(
  readable: readonly SourceFile[],
  unread: readonly Unreadable[],
  role: WantedRole,
  work: Work,
): PoliciesInCheckout {
  const readings = SOURCES.map((read) => read(readable, role, work));
  const declared = readings.flatMap((reading) => reading.declared);
  const matched = declared.flatMap((entry) => {
    const match = matchOf(entry, role, work);
    return match === null ? [] : [{ entry, match }];
  });
  const [lone, ...others] = declared.filter(
    ({ name, format }) => name === null && format === 'json',
  );
  const chosen =
    matched.length === 0 && lone !== undefined && others.length === 0
      ? [{ entry: lone, match: 'only-one' as const }]
      : matched;
  return {
    found: chosen
      .toSorted((a, b) => ORDER.indexOf(a.match) - ORDER.indexOf(b.match))
      .map(({ entry, match }) => ({
        policy: policyOf(entry.document),
        path: entry.path,
        line: entry.at.line,
        format: entry.format,
        label: entry.label,
        match,
        unresolved: holesIn(entry.document),
        assumed: entry.assumed,
        file: fileOf(entry, declared, readable, role),
      })),
    unreadable: [...unread, ...readings.flatMap(({ unreadable }) => unreadable)],
  };
}

/** What the files declare once one of them is edited; nothing where that is too much to work out. */
function declaredIn(files: readonly SourceFile[], role: WantedRole): Declared[] {
  const work = workFor(MOST_STEPS);
  try {
    return SOURCES.flatMap((read) => read(files, role, work).declared);
  } catch (error) {
    if (!isTooLarge(error)) throw error;
    return [];
  }
}

function fileOf(
  entry: Declared,
  declared: readonly Declared[],
  files: readonly SourceFile[],
  role: WantedRole,
): PolicyFile {
  const { writtenIn } = entry;
  const path = writtenIn?.path ?? entry.path;
  const format = writtenIn?.template === false ? 'json' : entry.format;
  const at = writtenIn === undefined ? entry.document.at : { line: 1, column: 1 };
  const generated = /(?:^|\/)cdk\.out\//.test(path);
  const text = files.find((file) => file.path === path)?.text ?? '';
  const sharedWith = declared
    .filter((one) => !isOneRole(one, entry) && standsWith(one, entry))
    .map(({ label }) => label);
  return { path, text, format, at, generated, sharedWith: [...new Set(sharedWith)], reread };

  function reread(changed: string): Policy | null {
    const others = files.map((file) => (file.path === path ? { path, text: changed } : file));
    const again = declaredIn(others, role);
    const same = again[declared.indexOf(entry)];
    if (same === undefined || again.length !== declared.length) return null;
    const alone = again.every((one, index) => {
      const was = declared[index];
      return was !== undefined && (isOneRole(was, entry) || sameDeclared(one, was));
    });
    const result = policyOf(same.document);
    return alone && same.label === entry.label && result.ok ? result.policy : null;
  }
}

/**
 * One declaration may be read several ways: conditions of a template choose between them, and the
 * file that a role's policy is read from is a policy of its own.
 */
function isOneRole(one: Declared, entry: Declared): boolean {
  if (one === entry) return true;
  if (one.format === 'json') return one.name === null && one.path === entry.writtenIn?.path;
  return one.format === 'cloudformation' && one.path === entry.path && sameAt(one, entry);
}

/** One document in the code, given to both. */
function standsWith(one: Declared, entry: Declared): boolean {
  const [path, other] = [one.writtenIn?.path ?? one.path, entry.writtenIn?.path ?? entry.path];
  if (path !== other) return false;
  const read = one.writtenIn !== undefined || entry.writtenIn !== undefined;
  return read || sameAt(one, entry);
}

function sameAt({ document: { at: one } }: Declared, { document: { at: other } }: Declared) {
  return one.line === other.line && one.column === other.column;
}

function sameDeclared(one: Declared, was: Declared): boolean {
  return one.label === was.label && one.path === was.path && sameNode(one.document, was.document);
}

function matchOf(entry: Declared, role: WantedRole, work: Work): PolicyInCheckout['match'] | null {
  const { name, generatedFrom } = entry;
  if (name !== null) {
    const matched = matchPattern(name, role.name, EXACT, work);
    if (matched === true) return 'name';
    const known = name.some((piece) => 'text' in piece && /[A-Za-z0-9]/.test(piece.text));
    return matched === 'unknown' && known ? 'name-pattern' : null;
  }
  if (generatedFrom !== null) {
    // CloudFormation cuts stack name and logical id to fit and adds random letters.
    const parts = role.name.split('-');
    const middle = parts.at(-2) ?? '';
    const made =
      middle.length >= 4 &&
      /^[A-Za-z0-9]{8,14}$/.test(parts.at(-1) ?? '') &&
      generatedFrom.startsWith(middle);
    return made ? 'generated-name' : null;
  }
  if (entry.format !== 'json') return null;
  const file = entry.path.toLowerCase();
  const stem = file.slice(file.lastIndexOf('/') + 1);
  const named = role.name.toLowerCase();
  return stem.includes(named) || file.split('/').includes(named) ? 'file-name' : null;
}
