import { BASE64_URL } from '../../alphabets.js';
import { issued } from '../issued.js';

/**
 * Keys of an organization's administrators.
 *
 * Basis: documented by the vendor (prefix); its length is seen in the rules of public scanners.
 * @see https://docs.claude.com/en/api/administration-api
 */
export const anthropicAdminKey = issued({
  kind: 'anthropic-admin-key',
  noun: 'Anthropic admin key',
  can: 'change members, workspaces and API keys of the organization, and read its usage',
  revoke:
    "Delete it at https://platform.claude.com/settings/admin-keys and look the organization's members and keys over",
  references: ['https://docs.claude.com/en/api/administration-api'],
  shapes: [
    {
      prefixes: ['sk-ant-admin01-'],
      alphabet: BASE64_URL,
      length: 95,
      form: (value) => value.endsWith('AA'),
    },
  ],
  name: 'ANTHROPIC_ADMIN_KEY',
  keys: (draw) => [`sk-ant-admin01-${draw(BASE64_URL, 93)}AA`],
});
