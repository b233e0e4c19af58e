import { type Checkout, within } from '../checkout.js';
import { entriesOf, itemsOf, textAt, valueAt } from '../document/node.js';
import { readDocument } from '../document/read.js';

/** A package of the checkout. */
export interface Package {
  readonly folder: string;
  readonly name: string;
  readonly scripts: ReadonlyMap<string, string>;
  /** Patterns of the packages below it. */
  readonly workspaces: readonly string[];
}

/** How many packages of one repository are looked at. */
const MOST = 100;

/** Reads a folder's package.json; undefined where it has none that can be read. */
export async function readPackage(
  checkout: Checkout,
  folder: string,
): Promise<Package | undefined> {
  const path = folder === '' ? 'package.json' : `${folder}/package.json`;
  const found = await checkout.read(path);
  if (found.kind !== 'text') return undefined;
  // JSON is YAML, and the reader is bounded.
  const reading = readDocument(path, found.text);
  if (reading.kind !== 'read') return undefined;
  const { root } = reading;
  const listed = valueAt(root, 'workspaces');
  const patterns = listed?.is === 'list' ? listed : valueAt(listed, 'packages');
  return {
    folder,
    name: textAt(root, 'name') ?? '',
    scripts: new Map(
      entriesOf(valueAt(root, 'scripts')).flatMap(({ key, value }) =>
        value.is === 'text' ? [[key, value.value] as const] : [],
      ),
    ),
    workspaces: itemsOf(patterns).flatMap((item) => (item.is === 'text' ? [item.value] : [])),
  };
}

/** The packages of a workspace, from its root: those of package.json and of pnpm-workspace.yaml. */
export async function packagesBelow(
  checkout: Checkout,
  root: Package,
): Promise<readonly Package[]> {
  const path = within(root.folder, 'pnpm-workspace.yaml') ?? '';
  const found = await checkout.read(path);
  const reading = found.kind === 'text' ? readDocument(path, found.text) : undefined;
  const listed = reading?.kind === 'read' ? itemsOf(valueAt(reading.root, 'packages')) : [];
  const patterns = [
    ...root.workspaces,
    ...listed.flatMap((item) => (item.is === 'text' ? [item.value] : [])),
  ];
  const folders = new Set<string>();
  for (const pattern of patterns.slice(0, MOST)) {
    for (const folder of await foldersOf(checkout, root.folder, pattern)) folders.add(folder);
  }
  const packages: Package[] = [];
  for (const folder of Array.from(folders).slice(0, MOST)) {
    const one = await readPackage(checkout, folder);
    if (one !== undefined) packages.push(one);
  }
  return packages;
}

/** What `packages/*` and plain paths name; other patterns name nothing that we look at. */
async function foldersOf(
  checkout: Checkout,
  root: string,
  pattern: string,
): Promise<readonly string[]> {
  const match = /^([^*!]*?)\/?(?:\*{1,2})?$/.exec(pattern);
  if (match === null) return [];
  const base = within(root, match[1] ?? '');
  if (base === undefined) return [];
  if (!pattern.includes('*')) return [base];
  const names = await checkout.list(base);
  return names
    .filter((name) => name !== 'node_modules')
    .map((name) => (base === '' ? name : `${base}/${name}`));
}
