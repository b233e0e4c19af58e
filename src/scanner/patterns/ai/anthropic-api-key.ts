import { BASE64_URL } from '../../alphabets.js';
import { issued } from '../issued.js';

/**
 * Keys of a workspace.
 *
 * Basis: seen in the rules of public scanners.
 * @see https://docs.claude.com/en/api/overview
 */
export const anthropicApiKey = issued({
  kind: 'anthropic-api-key',
  noun: 'Anthropic API key',
  can: "call the models at its owner's expense, and read the workspace's files and batches",
  revoke: 'Delete it at https://platform.claude.com/settings/keys and look the usage up',
  references: ['https://docs.claude.com/en/api/overview'],
  shapes: [
    {
      prefixes: ['sk-ant-api03-'],
      alphabet: BASE64_URL,
      length: 95,
      form: (value) => value.endsWith('AA'),
    },
  ],
  name: 'ANTHROPIC_API_KEY',
  keys: (draw) => [`sk-ant-api03-${draw(BASE64_URL, 93)}AA`],
  clean: (draw) => [`ANTHROPIC_API_KEY=sk-ant-api03-${draw(BASE64_URL, 94)}x`],
});
