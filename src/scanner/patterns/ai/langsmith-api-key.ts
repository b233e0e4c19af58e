import { HEX } from '../../alphabets.js';
import { issued } from '../issued.js';

/**
 * Personal and service keys.
 *
 * Basis: documented by the vendor (prefixes); the lengths are seen in the rules of public scanners.
 * @see https://docs.langchain.com/langsmith/create-account-api-key
 */
export const langsmithApiKey = issued({
  kind: 'langsmith-api-key',
  noun: 'LangSmith API key',
  can: 'read and write the traces of the workspace, with the prompts and answers in them',
  revoke: 'Delete it at https://smith.langchain.com/settings',
  references: ['https://docs.langchain.com/langsmith/create-account-api-key'],
  shapes: [
    {
      prefixes: ['lsv2_pt_', 'lsv2_sk_'],
      alphabet: `${HEX}_`,
      length: 43,
      form: (value) => /^lsv2_(?:pt|sk)_[0-9a-f]{32}_[0-9a-f]{10}$/.test(value),
    },
  ],
  name: 'LANGSMITH_API_KEY',
  keys: (draw) => [
    `lsv2_pt_${draw(HEX, 32)}_${draw(HEX, 10)}`,
    `lsv2_sk_${draw(HEX, 32)}_${draw(HEX, 10)}`,
  ],
  clean: (draw) => [`LANGSMITH_API_KEY=lsv2_pt_${draw(HEX, 43)}`],
});
