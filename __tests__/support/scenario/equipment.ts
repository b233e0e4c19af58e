import { fileURLToPath } from 'node:url';
import { createIssuer } from '../github/issuer.js';
import { makeCertificate } from '../network/certificate.js';
import { HOSTS } from '../network/hosts.js';
import { readAction } from '../runner/action-yml.js';
import type { Equipment } from './run.js';

const ACTION = fileURLToPath(new URL('../../../action.yml', import.meta.url));

/** What runs need, for the action of this repository or another one's `action.yml`. */
export async function makeEquipment(actionFile: string = ACTION): Promise<Equipment> {
  return {
    certificate: makeCertificate([...HOSTS.keys()]),
    issuer: await createIssuer(),
    action: readAction(actionFile),
  };
}
