import { BASE64_URL } from '../../alphabets.js';
import { issued } from '../issued.js';

const ALPHABET = `${BASE64_URL}~.`;

/**
 * Client secrets of applications in Microsoft Entra: three characters, a digit, `Q~`, 34 more.
 *
 * Basis: documented by the vendor (the mark), its parts are seen in the rules of public scanners.
 * @see https://learn.microsoft.com/en-us/purview/sit-defn-client-secret-api-key
 */
export const azureClientSecret = issued({
  kind: 'azure-client-secret',
  noun: 'Azure client secret',
  can: 'log in as the application, together with its client and tenant ids, and do what its roles allow',
  revoke:
    'Delete it with `az ad app credential delete --id APP_ID --key-id KEY_ID`, look the sign-ins of the service principal up, and let CI log in with a federated credential instead of a secret',
  references: [
    'https://learn.microsoft.com/en-us/entra/identity-platform/how-to-add-credentials',
    'https://learn.microsoft.com/en-us/azure/developer/github/connect-from-azure-openid-connect',
  ],
  shapes: [
    {
      prefixes: ['0Q~', '1Q~', '2Q~', '3Q~', '4Q~', '5Q~', '6Q~', '7Q~', '8Q~', '9Q~'],
      at: 3,
      alphabet: ALPHABET,
      length: { from: 37, to: 40 },
      notBefore: ALPHABET,
    },
  ],
  name: 'AZURE_CLIENT_SECRET',
  keys: (draw) => [`${draw(BASE64_URL, 3)}8Q~${draw(BASE64_URL, 34)}`],
  clean: (draw) => [
    `AZURE_CLIENT_SECRET=${draw(BASE64_URL, 3)}8Q~${draw(BASE64_URL, 20)}`,
    `AZURE_CLIENT_SECRET=${draw(BASE64_URL, 4)}8Q~${draw(BASE64_URL, 34)}`,
  ],
});
