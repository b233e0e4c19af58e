import { linesOf, literal, type ToolConfiguration } from './tool-profile.js';

/**
 * `profile` of a command's parameters.
 * @see https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/serverless-sam-cli-config.html
 */
export const sam: ToolConfiguration = {
  tool: 'sam',
  isItsFile: (name) => name === 'samconfig.toml',
  profilesIn(text) {
    return linesOf(text).flatMap(({ line, text: one }) => {
      const value = /^\s*profile\s*=\s*(["'].+)$/.exec(one)?.[1];
      const profile = value === undefined ? undefined : literal(value);
      return profile === undefined ? [] : [{ profile, line }];
    });
  },
};
