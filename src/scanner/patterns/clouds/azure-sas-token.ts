import { BASE64 } from '../../alphabets.js';
import { issued } from '../issued.js';

/**
 * Shared access signatures of Azure storage: the signature of a signed URL, beside its version and end.
 *
 * Basis: documented by the vendor.
 * @see https://learn.microsoft.com/en-us/rest/api/storageservices/create-service-sas
 */
export const azureSasToken = issued({
  kind: 'azure-sas-token',
  noun: 'Azure shared access signature',
  severity: 'warning',
  can: 'do to the resource what the URL says (`sp`), until its end (`se`)',
  revoke:
    'If its end (`se`) is still to come, rotate the account key that signed it (`az storage account keys renew`), or delete its stored access policy',
  references: ['https://learn.microsoft.com/en-us/azure/storage/common/storage-sas-overview'],
  surroundings: { lines: 0, bytes: 320 },
  shapes: [
    {
      prefixes: ['sig='],
      alphabet: BASE64,
      length: 43,
      judge({ before, after }) {
        const behind = after();
        const around = before() + behind;
        return (
          /^(?:=|%3D)/i.test(behind) &&
          /(?:^|[?&;"'])sv=20\d\d-/.test(around) &&
          /[?&]se=20\d\d-/.test(around)
        );
      },
    },
  ],
  name: 'SAS',
  keys: (draw) => [`sig=${draw(BASE64, 43)}`],
  isPair: true,
  leaks: (draw) => [
    [
      'https://shop.blob.core.windows.net/c?sv=2024-11-04&se=2027-01-01T00%3A00%3A00Z&sr=c&sp=rl&',
      `sig=${draw(BASE64, 43)}`,
      '%3D\n',
    ],
    [
      'SAS="?sv=2022-11-02&ss=b&srt=sco&sp=r&se=2027-01-01T00:00:00Z&',
      `sig=${draw(BASE64, 43)}`,
      '="\n',
    ],
  ],
  clean: (draw) => [
    `?sig=${draw(BASE64, 43)}=`,
    `?sv=2024-11-04&se=2027-01-01&sig=${draw(BASE64, 30)}%3D`,
  ],
});
