import { type Checkout, folderOf, within } from '../checkout.js';
import { baseName } from '../tools/find.js';
import { type PackagedLanguage, pathFrom, type Trail } from './trail.js';

const PROGRAMS: readonly (readonly [RegExp, PackagedLanguage])[] = [
  [/^(?:php[\d.]*|composer|artisan)$/, 'php'],
  [/^(?:ruby[\d.]*|bundle|bundler|rake|rails)$/, 'ruby'],
  [/^dotnet$/, 'dotnet'],
];

/** Packages that are the SDK or bring it along. */
const PHP_SDK = /"(?:aws\/aws-sdk-php(?:-[\w-]+)?|league\/flysystem-aws-s3-v3)"\s{0,9}:/;
const RUBY_SDK =
  /^[ \t]{0,20}(?:gem[ \t(]{1,9}["']aws-sdk(?:-[\w-]{1,60})?["']|aws-sdk-core[ \t]\()/m;
const DOTNET_SDK =
  /<Package(?:Reference|Version)\s[^>]{0,200}Include="AWSSDK\.[^"]{1,100}"(?:[^>]{0,200}?Version="\[?(\d{1,4})|[^>]{0,40}>\s{0,80}<Version>\s{0,9}\[?(\d{1,4}))?/gi;
const PROJECT = /\.(?:cs|fs|vb)proj$/i;

/** How many folders of one command are looked into. */
const MOST = 60;

/** The language of a program whose packages tell whether it asks AWS. */
export function packagedLanguage(program: string): PackagedLanguage | undefined {
  const name = baseName(program);
  return PROGRAMS.find(([names]) => names.test(name))?.[1];
}

/**
 * The SDKs, by the names of our dialects, that the manifests of packages name for a command: those in
 * its folder, at the root, and where its arguments lead.
 */
export async function sdksOfManifests(
  checkout: Checkout,
  language: PackagedLanguage,
  args: readonly string[],
  trail: Trail,
): Promise<readonly string[]> {
  const folders = foldersOf(args, trail);
  if (language === 'php') {
    return (await anyHolds(checkout, folders, ['composer.json'], PHP_SDK)) ? ['php'] : [];
  }
  if (language === 'ruby') {
    return (await anyHolds(checkout, folders, ['Gemfile', 'Gemfile.lock'], RUBY_SDK))
      ? ['ruby']
      : [];
  }
  return dotnetSdks(checkout, folders);
}

function foldersOf(args: readonly string[], trail: Trail): readonly string[] {
  const named = args.flatMap((arg) => {
    const written = arg.startsWith('-') ? (arg.split('=')[1] ?? '') : arg;
    const path = written === '' ? undefined : pathFrom(trail, written);
    return path === undefined ? [] : [path, folderOf(path)];
  });
  return [...new Set([trail.running.folder, ...named, ''])].slice(0, MOST);
}

async function anyHolds(
  checkout: Checkout,
  folders: readonly string[],
  names: readonly string[],
  sdk: RegExp,
): Promise<boolean> {
  for (const folder of folders) {
    for (const name of names) {
      const found = await checkout.read(within(folder, name) ?? name);
      if (found.kind === 'text' && sdk.test(found.text)) return true;
    }
  }
  return false;
}

/** The projects of the folders, and of those two below where a solution stands alone. */
async function dotnetSdks(
  checkout: Checkout,
  folders: readonly string[],
): Promise<readonly string[]> {
  const versions = new Set<string>();
  let looked = 0;
  let level = folders;
  for (let depth = 0; depth <= 2 && versions.size === 0; depth += 1) {
    const below: string[] = [];
    for (const folder of level) {
      if ((looked += 1) > MOST) break;
      for (const name of await checkout.list(folder)) {
        const path = within(folder, name) ?? name;
        if (PROJECT.test(name)) for (const one of await majorsIn(checkout, path)) versions.add(one);
        else if (!name.includes('.') && name !== 'node_modules') below.push(path);
      }
    }
    level = below;
  }
  // Central management keeps the version apart from the project that has the package.
  if (versions.delete('')) {
    const central = await Promise.all(
      folders.map(async (folder) =>
        majorsIn(checkout, within(folder, 'Directory.Packages.props') ?? ''),
      ),
    );
    const known = central.flat().filter((one) => one !== '');
    for (const one of known.length > 0 ? known : ['4']) versions.add(one);
  }
  return [...new Set([...versions].map((one) => (Number(one) < 4 ? 'dotnet-v3' : 'dotnet')))];
}

/** The major versions of the packages in a project; empty where it is told elsewhere. */
async function majorsIn(checkout: Checkout, path: string): Promise<readonly string[]> {
  const found = await checkout.read(path);
  if (found.kind !== 'text') return [];
  return Array.from(found.text.matchAll(DOTNET_SDK), ([, beside, below]) => beside ?? below ?? '');
}
