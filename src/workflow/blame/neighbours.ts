import type { Checkout } from '../checkout.js';
import { entriesOf, valueAt } from '../document/node.js';
import { createLoader, rootOf } from '../job/load.js';
import type { JobView } from '../job/view.js';
import { folderOf } from '../checkout.js';

/** The most workflows of a checkout that are read. */
const MOST_FILES = 100;

/** Every job of the workflows that lie beside one, itself included. */
export async function neighboursOf(checkout: Checkout, path: string): Promise<readonly JobView[]> {
  const folder = folderOf(path);
  const names = (await checkout.list(folder)).filter((name) => /\.ya?ml$/.test(name));
  const loader = createLoader(checkout, rootOf(path));
  const jobs: JobView[] = [];
  // The file itself comes first: what stands in it explains more.
  const paths = [path, ...names.map((name) => `${folder}/${name}`)];
  for (const one of [...new Set(paths)].slice(0, MOST_FILES)) {
    const opened = await loader.open(one);
    if (opened.kind !== 'read') continue;
    for (const entry of entriesOf(valueAt(opened.file.root, 'jobs'))) {
      jobs.push(await loader.job(opened.file, entry));
    }
  }
  return jobs;
}
