import type { Pattern } from './pattern.js';

/** Secret access keys, told from other 40 characters by what stands around them. */
export const awsSecretAccessKey: Pattern = {
  kind: 'aws-secret-access-key',
  trigger: /(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{40}(?![A-Za-z0-9+/=])/g,
  judge(text, at) {
    const secret = text.slice(at, at + 40);
    if (!/[a-z]/.test(secret) || !/[A-Z]/.test(secret) || !/[0-9]/.test(secret)) return undefined;
    if (secret.includes('EXAMPLE')) return undefined;
    const before =
      text
        .slice(Math.max(0, at - 80), at)
        .split(/[\r\n]/)
        .at(-1) ?? '';
    return /secret|aws/i.test(before) ? { start: at, end: at + 40 } : undefined;
  },
};
