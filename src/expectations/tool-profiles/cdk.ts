import { linesOf, literal, type ToolConfiguration } from './tool-profile.js';

/**
 * `profile` of `cdk.json`, beside `app`.
 * @see https://docs.aws.amazon.com/cdk/v2/guide/cli.html#cli-config
 */
export const cdk: ToolConfiguration = {
  tool: 'cdk',
  isItsFile: (name) => name === 'cdk.json',
  profilesIn(text) {
    // The object itself, and not `context` or another that lies within.
    let depth = 0;
    return linesOf(text).flatMap(({ line, text: one }) => {
      const value = /^\s*\{?\s*"profile"\s*:\s*("[^"]*")/.exec(one)?.[1];
      const own = depth + (/^\s*\{/.test(one) ? 1 : 0) === 1;
      depth += one.split('{').length - one.split('}').length;
      const profile = value === undefined || !own ? undefined : literal(value);
      return profile === undefined ? [] : [{ profile, line }];
    });
  },
};
