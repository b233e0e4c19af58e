import type { World } from '../../world/world.js';
import { liesInCheckout } from '../job/checkout.js';

/** Enough folders of a PATH, and of a Python. */
const MOST = 64;
const VERSION = /^\d{1,3}\.\d{1,4}(?:\.\d{1,5})?$/;

/**
 * The version of the AWS CLI that `aws` would start, by where it lies: AWS's installer names a folder
 * after it, and Python keeps it in the name of the package's folder. Nothing is run, and nothing in
 * the checkout is believed. Undefined where it cannot be told.
 */
export async function installedCli({ files, environment }: World): Promise<string | undefined> {
  if (environment.platform === 'win32') return undefined;
  for (const folder of (environment.variables['PATH'] ?? '').split(':').slice(0, MOST)) {
    if (!folder.startsWith('/')) continue;
    const program = await files.real(`${folder}/aws`);
    if (program === undefined) continue;
    if (await liesInCheckout(`${folder}/aws`, environment, files)) return undefined;
    const byFolder = /\/aws-cli\/v2\/([^/]+)\//.exec(program)?.[1];
    if (byFolder !== undefined && VERSION.test(byFolder)) return byFolder;
    return ofPython(program.replace(/\/[^/]*\/[^/]*$/, ''), files);
  }
  return undefined;
}

/** The version of the package below `lib` of the folder in whose `bin` the program lies. */
async function ofPython(prefix: string, files: World['files']): Promise<string | undefined> {
  const pythons = (await files.list(`${prefix}/lib`)).filter((name) => name.startsWith('python3'));
  for (const python of pythons.slice(0, MOST)) {
    for (const packages of ['site-packages', 'dist-packages']) {
      for (const name of await files.list(`${prefix}/lib/${python}/${packages}`)) {
        const version = /^awscli-(.+?)(?:-py3[\d.]*)?\.(?:dist|egg)-info$/.exec(name)?.[1];
        if (version !== undefined && VERSION.test(version)) return version;
      }
    }
  }
  return undefined;
}
