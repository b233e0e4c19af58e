import { sha256 } from '../../../report/sha256.js';
import { isStandIn } from '../../allow.js';
import { BASE64 } from '../../alphabets.js';
import { issued } from '../issued.js';
import { namedValue } from '../named-value.js';

const NAMES = [
  'AccountKey',
  'accountKey',
  'storageAccountKey',
  'ACCOUNT_KEY',
  'account_key',
  'account-key',
  'STORAGE_KEY',
  'storage_key',
  'storageKey',
  'STORAGE_ACCESS_KEY',
  'storage_access_key',
];
/** The keys of the storage and the Cosmos DB emulator, the same everywhere. */
const EMULATORS = ['0011cc25eb432071', 'aa6547439583c3a2'];

const named = namedValue(NAMES, /^[A-Za-z0-9+/]{86}==/, isKey);

/**
 * Keys of storage and Cosmos DB accounts: 64 drawn bytes in base64, by their name in a connection
 * string or a setting, or by the mark `+ASt` that storage keys bear since 2022.
 *
 * Basis: documented by the vendor; the mark is seen in the rules of public scanners.
 * @see https://learn.microsoft.com/en-us/azure/storage/common/storage-account-keys-manage
 */
export const azureStorageKey = issued({
  kind: 'azure-storage-key',
  noun: 'Azure account key',
  can: 'read, change and delete everything in the storage or Cosmos DB account',
  revoke:
    'Rotate it with `az storage account keys renew --account-name NAME --key primary` (Cosmos DB: `az cosmosdb keys regenerate`), and log in with Microsoft Entra instead of keys',
  references: [
    'https://learn.microsoft.com/en-us/azure/storage/common/storage-account-keys-manage',
    'https://learn.microsoft.com/en-us/azure/storage/common/storage-use-azurite',
  ],
  shapes: [
    named.shape,
    {
      prefixes: ['+ASt'],
      at: 76,
      alphabet: `${BASE64}=`,
      length: 88,
      notBefore: BASE64,
      form: (value) => value.endsWith('=='),
      judge: ({ before }) =>
        !/(?:account|storage|access)[_-]?key[^A-Za-z0-9]{1,12}$/i.test(before()),
    },
  ],
  decode: (spelled) => (spelled.length === 88 ? spelled : named.decode(spelled)),
  name: 'CLIENT_KEY',
  keys: (draw) => [`${draw(BASE64, 76)}+ASt${draw(BASE64, 6)}==`],
  leaks: (draw) => [
    [
      'DefaultEndpointsProtocol=https;AccountName=shop;',
      `AccountKey=${draw(BASE64, 86)}==`,
      ';EndpointSuffix=core.windows.net',
    ],
    ['AZURE_STORAGE_', `ACCOUNT_KEY=${draw(BASE64, 86)}==`, '\n'],
    ['AZURE_', `STORAGE_KEY: "${draw(BASE64, 86)}==`, '"\n'],
  ],
  clean: (draw) => [
    'AccountName=devstoreaccount1;AccountKey=Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==;',
    'AccountEndpoint=https://localhost:8081/;AccountKey=C2y6yDjf5/R+ob0N8A7Cgv30VRDJIWEHLM+4QDU5DE2nQ9nDuVTqobD4b8mGGyPMbIZnqyMsEcaGQy67XIw/Jw==',
    'AccountName=shop;AccountKey=<key>;',
    `integrity: sha512-${draw(BASE64, 86)}==`,
  ],
});

function isKey(value: string): boolean {
  return !isStandIn(value, 64) && !EMULATORS.includes(sha256(value).slice(0, 16));
}
