import { type Checkout, within } from '../checkout.js';
import type { ToolUse } from '../programs/run.js';
import type { CloudFiles } from '../tools/tool.js';

/** How many files of a folder are read. */
const MOST = 60;

/** Whether a tool of many clouds is used for AWS, by the files that it works on. */
export async function isForAws(checkout: Checkout, use: ToolUse): Promise<boolean> {
  const cloud = use.tool?.cloud;
  if (cloud === undefined) return true;
  const folder = folderOfCall(use);
  if (folder === undefined) return cloud.otherwise;
  return speaksOfAws(checkout, folder, cloud, 2);
}

/** The folder that a call works on: `-chdir=DIR` of Terraform, `--cwd DIR` of Pulumi and others. */
function folderOfCall({ args, folder }: ToolUse): string | undefined {
  const at = args.findIndex((arg) => /^(?:-chdir|--cwd|-C|--working-dir)(?:=|$)/.test(arg));
  if (at < 0) return folder;
  const written = args[at]?.split('=')[1] ?? args[at + 1] ?? '';
  return /[$\uE000-\uF8FF]/.test(written) ? undefined : within(folder, written);
}

async function speaksOfAws(
  checkout: Checkout,
  folder: string,
  cloud: CloudFiles,
  levels: number,
): Promise<boolean> {
  const names = await checkout.list(folder);
  const path = (name: string) => (folder === '' ? name : `${folder}/${name}`);
  const known = names.filter((name) => cloud.names.test(name)).slice(0, MOST);
  for (const name of known) {
    const found = await checkout.read(path(name));
    if (found.kind === 'text' && cloud.speaksOfAws.test(found.text)) return true;
  }
  if (known.length > 0 && levels < 2) return false;
  // Terragrunt and modules keep their parts below the folder that is named.
  if (levels > 0 && folder !== '') {
    const folders = names.filter((name) => !name.includes('.') && name !== 'node_modules');
    for (const name of folders.slice(0, MOST)) {
      if (await speaksOfAws(checkout, path(name), { ...cloud, otherwise: false }, levels - 1)) {
        return true;
      }
    }
  }
  return known.length === 0 && cloud.otherwise;
}
