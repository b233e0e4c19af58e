import type { Pattern } from './pattern.js';

/** Bedrock API keys, long-term and short-term. */
export const bedrockApiKey: Pattern = {
  kind: 'bedrock-api-key',
  trigger: /ABSK[A-Za-z0-9+/]{109}|bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t/g,
  judge(text, at) {
    const key = /^[a-z-]{0,16}[A-Za-z0-9+/]{113,4096}={0,2}/.exec(text.slice(at))?.[0];
    return key === undefined ? undefined : { start: at, end: at + key.length };
  },
};
