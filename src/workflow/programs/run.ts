import type { CommandTool } from '../tools/tool.js';

/** A tool that a command, or what stands behind it, uses. */
export interface ToolUse {
  /** A command's name in reports, or `boto3` or `javascript` for a program. */
  readonly name: string;
  readonly sdk: string | undefined;
  /** The command's kind; null for a program. */
  readonly tool: CommandTool | null;
  readonly args: readonly string[];
  /** The folder it runs in, where that can be told. */
  readonly folder: string;
  /** Whether this call asks AWS for something: `aws --version` does not. */
  readonly asks: boolean;
  /** Whether it runs through `sudo` that lets go of the environment. */
  readonly bare?: true;
  /** Where the command stands in the text of the step; one behind it stands where it does. */
  readonly at: number;
  /** The script, target or program of the repository behind which it stands, outermost first. */
  readonly behind: readonly string[];
}

/** Stands in a step's text for an expression, unit for unit, so that offsets stay as they are. */
export const FILLED = {
  /** `${{ github.workspace }}` */
  workspace: '\uE000',
  /** `${{ github.action_path }}` */
  actionPath: '\uE001',
  /** Any other. */
  other: '\uE002',
  /** What `dirname $0` gives. */
  scriptFolder: '\uE003',
} as const;
