import { linesOf, literal, type ToolConfiguration } from './tool-profile.js';

/**
 * `provider.profile` of a service.
 * @see https://www.serverless.com/framework/docs/providers/aws/guide/credentials
 */
export const serverless: ToolConfiguration = {
  tool: 'serverless',
  isItsFile: (name) => /^serverless(?:\.[\w-]+)?\.ya?ml$/.test(name),
  profilesIn(text) {
    let inProvider = false;
    return linesOf(text).flatMap(({ line, text: one }) => {
      if (/^\S/.test(one)) inProvider = /^provider\s*:/.test(one);
      const value = inProvider ? /^\s+profile\s*:\s*(.+)$/.exec(one)?.[1] : undefined;
      const profile = value === undefined ? undefined : literal(value);
      return profile === undefined ? [] : [{ profile, line }];
    });
  },
};
