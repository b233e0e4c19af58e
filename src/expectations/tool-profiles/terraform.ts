import { linesOf, literal, type ToolConfiguration } from './tool-profile.js';

/**
 * `profile` of a provider or of the backend that keeps the state.
 * @see https://developer.hashicorp.com/terraform/language/backend/s3
 */
export const terraform: ToolConfiguration = {
  tool: 'terraform',
  isItsFile: (name) => name.endsWith('.tf'),
  profilesIn(text) {
    // Depth at which the block that counts was opened; what lies deeper is another's.
    let opened: number | undefined;
    let depth = 0;
    return linesOf(text).flatMap(({ line, text: one }) => {
      if (/^\s*(?:provider\s+"aws"|backend\s+"s3")\s*\{/.test(one)) opened = depth + 1;
      const value = depth === opened ? /^\s*profile\s*=\s*(.+)$/.exec(one)?.[1] : undefined;
      depth += count(one, '{') - count(one, '}');
      if (opened !== undefined && depth < opened) opened = undefined;
      const profile = value === undefined || !/^["']/.test(value) ? undefined : literal(value);
      return profile === undefined ? [] : [{ profile, line }];
    });
  },
};

function count(text: string, character: string): number {
  return text.split(character).length - 1;
}
