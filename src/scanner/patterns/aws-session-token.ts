import type { Pattern } from './pattern.js';

/** Session tokens of temporary credentials. */
export const awsSessionToken: Pattern = {
  kind: 'aws-session-token',
  trigger: /(?:IQoJb3JpZ2lu|FwoGZXIvYXdz)/g,
  judge(text, at) {
    const token = /^[A-Za-z0-9+/%]{100,4096}={0,2}/.exec(text.slice(at))?.[0];
    return token === undefined ? undefined : { start: at, end: at + token.length };
  },
};
