/** Files of the working folder that tell whether a tool of many clouds is used for AWS. */
export interface CloudFiles {
  /** Which of a folder's files to read. */
  readonly names: RegExp;
  /** What in one of them speaks of AWS. */
  readonly speaksOfAws: RegExp;
  /** Taken where no such file is there. */
  readonly otherwise: boolean;
}

/** A command that deploys to AWS, or looks at it. */
export interface CommandTool {
  /** As reports name it. */
  readonly name: string;
  /** The SDK in it, by the name of our dialect, where it is one of those. */
  readonly sdk?: string;
  /** The names of its program. */
  readonly commands: readonly string[];
  /** The packages by which `npx` and the like run it, where they are named otherwise. */
  readonly packages?: readonly string[];
  /** The modules by which `python -m` runs it. */
  readonly modules?: readonly string[];
  /** Whether a call is one of this tool, where another has a program of the same name. */
  isMeant?(args: readonly string[]): boolean;
  /** Whether a call asks AWS for something, by its arguments without the program's name. */
  asks(args: readonly string[]): boolean;
  /** Whether it is used for AWS at all; left out where it cannot be used for anything else. */
  readonly cloud?: CloudFiles;
}

/** The arguments that are no options, in their order. */
export function operands(args: readonly string[]): string[] {
  return args.filter((arg) => !arg.startsWith('-'));
}

/** Whether a call only asks for its version or its help. */
export function isHelp(args: readonly string[]): boolean {
  const [first] = args;
  return (
    first === undefined ||
    ['help', 'version', 'completion'].includes(first) ||
    args.some((arg) => ['--help', '-h', '--version', '-v', '-V'].includes(arg))
  );
}

/** True for calls whose first operand is one of these. */
export function verbs(...names: readonly string[]): (args: readonly string[]) => boolean {
  return (args) =>
    !isHelp(args) &&
    operands(args)
      .slice(0, 2)
      .some((one) => names.includes(one));
}
