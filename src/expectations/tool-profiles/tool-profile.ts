/** A profile that a deploy tool's own configuration names: the tool asks for it whatever the job sets. */
export interface ToolProfile {
  readonly tool: string;
  readonly profile: string;
  /** 1-based. */
  readonly line: number;
}

/** How one tool's configuration names a profile. */
export interface ToolConfiguration {
  readonly tool: string;
  /** Whether a file of this name is the tool's. */
  isItsFile(name: string): boolean;
  /** What the text names literally; what is computed when the tool runs is no answer. */
  profilesIn(text: string): readonly Omit<ToolProfile, 'tool'>[];
}

/** The lines of a text with their numbers, comments of the kind `#` left out. */
export function linesOf(text: string): readonly { readonly line: number; readonly text: string }[] {
  return text
    .split(/\r?\n/)
    .map((one, index) => ({ line: index + 1, text: one.replace(/(?:^|\s)#.*$/, '') }));
}

/** A name that a profile can have in writing; an expression is none. */
export function literal(text: string): string | undefined {
  const name = /^(?:"([^"]*)"|'([^']*)'|([^\s"']+))\s*,?$/.exec(text.trim());
  const value = name?.[1] ?? name?.[2] ?? name?.[3];
  return value !== undefined && /^[\w.@+-]{1,128}$/.test(value) ? value : undefined;
}
