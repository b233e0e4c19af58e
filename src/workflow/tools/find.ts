import { TOOLS } from './index.js';
import type { CommandTool } from './tool.js';

/** The tool that a program's name means, `/usr/local/bin/aws` and `cdk.exe` too. */
export function toolOfCommand(program: string, args: readonly string[]): CommandTool | undefined {
  const name = baseName(program);
  return TOOLS.find(
    ({ commands, isMeant }) => commands.includes(name) && (isMeant?.(args) ?? true),
  );
}

/** The tool that `npx PACKAGE` and the like run; a version behind the name is of no account. */
export function toolOfPackage(name: string, args: readonly string[]): CommandTool | undefined {
  const plain = /^(@[^/@]+\/[^@]+|[^@]+)/.exec(name)?.[0] ?? name;
  return TOOLS.find(({ packages }) => packages?.includes(plain)) ?? toolOfCommand(plain, args);
}

/** The tool that `python -m MODULE` runs. */
export function toolOfModule(name: string): CommandTool | undefined {
  return TOOLS.find(({ modules }) => modules?.includes(name));
}

/** The name of a program without its folder and Windows' ending. */
export function baseName(program: string): string {
  return (program.split(/[/\\]/).at(-1) ?? program).replace(/\.(?:exe|cmd|bat|ps1)$/i, '');
}
