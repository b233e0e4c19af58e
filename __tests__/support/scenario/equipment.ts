import { fileURLToPath } from 'node:url';
import { createIssuer } from '../github/issuer.js';
import { makeCertificate } from '../network/certificate.js';
import { HOSTS } from '../network/hosts.js';
import { readAction } from '../runner/action-yml.js';
import type { Equipment } from './run.js';

const ACTION = fileURLToPath(new URL('../../../action.yml', import.meta.url));

/**
 * What runs need, for the action of this repository or another one's `action.yml`.
 * @param compiled an empty folder of the caller's, where many runs keep the program's compiled code
 */
export async function makeEquipment(
  actionFile: string = ACTION,
  compiled?: string,
): Promise<Equipment> {
  return {
    certificate: makeCertificate([...HOSTS.keys()]),
    issuer: await createIssuer(),
    action: readAction(actionFile),
    compiled,
  };
}
