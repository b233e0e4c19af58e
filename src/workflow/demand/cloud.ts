import { type Checkout, within } from '../checkout.js';
import type { ToolUse } from '../programs/run.js';
import type { CloudFiles } from '../tools/tool.js';

/** How many files and folders are looked at for one job. */
const MOST = 400;

/**
 * Makes the question whether a tool of many clouds is used for AWS, by the files that it works on. It
 * may be asked for all calls of a job: a folder is looked at once, and not without end.
 */
export function createCloudQuestion(checkout: Checkout): (use: ToolUse) => Promise<boolean> {
  const known = new Map<string, Promise<boolean>>();
  const budget = { left: MOST };
  return async (use) => {
    const cloud = use.tool?.cloud;
    if (cloud === undefined) return true;
    const folder = folderOfCall(use);
    if (folder === undefined) return cloud.otherwise;
    const key = `${use.name} ${folder}`;
    const answer = known.get(key) ?? speaksOfAws(checkout, folder, cloud, 2, budget);
    known.set(key, answer);
    return answer;
  };
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
  budget: { left: number },
): Promise<boolean> {
  if ((budget.left -= 1) < 0) return false;
  const names = await checkout.list(folder);
  const path = (name: string) => (folder === '' ? name : `${folder}/${name}`);
  const known = names.filter((name) => cloud.names.test(name));
  for (const name of known) {
    if ((budget.left -= 1) < 0) return false;
    const found = await checkout.read(path(name));
    if (found.kind === 'text' && cloud.speaksOfAws.test(found.text)) return true;
  }
  if (known.length > 0 && levels < 2) return false;
  // Terragrunt and modules keep their parts below the folder that is named.
  if (levels > 0 && folder !== '') {
    const folders = names.filter((name) => !name.includes('.') && name !== 'node_modules');
    for (const name of folders) {
      if (
        await speaksOfAws(checkout, path(name), { ...cloud, otherwise: false }, levels - 1, budget)
      ) {
        return true;
      }
    }
  }
  return known.length === 0 && cloud.otherwise;
}
