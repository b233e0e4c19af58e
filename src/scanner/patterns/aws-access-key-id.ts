import type { Pattern } from './pattern.js';

/** Access key ids of every kind that is a credential. */
export const awsAccessKeyId: Pattern = {
  kind: 'aws-access-key-id',
  trigger: /A(?:[KSB]IA|CCA)[A-Z2-7]{16}/g,
  judge(text, at) {
    if (/[A-Za-z0-9]/.test(text.charAt(at - 1)) || /[A-Za-z0-9]/.test(text.charAt(at + 20))) {
      return undefined;
    }
    return text.slice(at, at + 20).endsWith('EXAMPLE') ? undefined : { start: at, end: at + 20 };
  },
};
