import { BASE62 } from '../../alphabets.js';
import { issued } from '../issued.js';

/**
 * Keys of Azure's services that bear the mark of Microsoft's annotated keys: Azure AI, OpenAI, Maps,
 * Event Grid, API Management and others.
 *
 * Basis: documented by the vendor (the mark), where it stands is seen in public scanners' rules. The
 * check digits behind it are not looked at.
 * @see https://devblogs.microsoft.com/engineering-at-microsoft/common-annotated-security-keys/
 */
export const azureResourceKey = issued({
  kind: 'azure-resource-key',
  noun: 'Azure resource key',
  can: "call the Azure service that issued it, at its owner's expense",
  revoke:
    'Regenerate it under Keys and endpoint of the resource (`az cognitiveservices account keys regenerate` for Azure AI), and log in with Microsoft Entra instead of keys',
  references: ['https://learn.microsoft.com/en-us/azure/ai-services/rotate-keys'],
  shapes: [
    {
      prefixes: ['JQQJ99'],
      at: 52,
      alphabet: BASE62,
      length: 84,
      form: (value) => value.slice(76, 80) !== 'AZDO',
    },
  ],
  name: 'AZURE_OPENAI_API_KEY',
  keys: (draw) => [`${draw(BASE62, 52)}JQQJ99BDACYeBjFXJ3w3AAABACOG${draw(BASE62, 4)}`],
  clean: (draw) => [
    `AZURE_OPENAI_API_KEY=${draw(BASE62, 51)}JQQJ99BDACYeBjFXJ3w3AAABACOG${draw(BASE62, 4)}`,
    `AZURE_OPENAI_API_KEY=${draw(BASE62, 84)}`,
  ],
});
