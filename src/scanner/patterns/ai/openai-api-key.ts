import { BASE62, BASE64_URL } from '../../alphabets.js';
import { issued } from '../issued.js';

/**
 * Keys of users, projects, service accounts and administrators.
 *
 * Basis: seen in the rules of public scanners: every key has base64 of `OpenAI` in its middle.
 * @see https://platform.openai.com/docs/api-reference/authentication
 */
export const openaiApiKey = issued({
  kind: 'openai-api-key',
  noun: 'OpenAI API key',
  can: "call the models at its owner's expense, and read the files and threads of its project",
  revoke: 'Delete it at https://platform.openai.com/api-keys and look the usage up',
  references: ['https://platform.openai.com/docs/api-reference/authentication'],
  shapes: [
    {
      prefixes: ['sk-'],
      alphabet: BASE62,
      length: 48,
      form: (value) => value.slice(23, 31) === 'T3BlbkFJ',
    },
    {
      prefixes: ['sk-proj-', 'sk-svcacct-', 'sk-admin-', 'sk-None-'],
      alphabet: BASE64_URL,
      length: { from: 48, to: 220 },
      form: (value) => /T3BlbkFJ[\w-]{20,}$/.test(value),
    },
  ],
  name: 'OPENAI_API_KEY',
  keys: (draw) => [
    `sk-${draw(BASE62, 20)}T3BlbkFJ${draw(BASE62, 20)}`,
    `sk-proj-${draw(BASE64_URL, 74)}T3BlbkFJ${draw(BASE64_URL, 74)}`,
    `sk-svcacct-${draw(BASE64_URL, 58)}T3BlbkFJ${draw(BASE64_URL, 58)}`,
    `sk-admin-${draw(BASE64_URL, 58)}T3BlbkFJ${draw(BASE64_URL, 58)}`,
  ],
  clean: (draw) => [
    `OPENAI_API_KEY=sk-${draw(BASE62, 48)}`,
    `OPENAI_API_KEY=sk-proj-${draw(BASE62, 100)}`,
  ],
});
