/** The commands that a program's text starts, where it writes them down. */
export interface Written {
  /** Texts that a shell runs. */
  readonly shell: readonly string[];
  /** Programs with their arguments; a computed argument is empty. */
  readonly calls: readonly (readonly string[])[];
}

/**
 * Finds calls by a language's own patterns: `shell` holds the quote in its first group and the text
 * in its second, `words` a list of arguments in its first (or the program in the first and the list
 * in the second). All have bounded repeats.
 */
export function callsWritten(
  code: string,
  patterns: { readonly shell: RegExp; readonly words: RegExp },
): Written {
  return {
    shell: Array.from(code.matchAll(patterns.shell), ([, , text]) => unescaped(text ?? '')),
    calls: Array.from(code.matchAll(patterns.words), ([, first, second]) =>
      second === undefined ? literals(first ?? '') : [first ?? '', ...literals(second)],
    ).filter((words) => (words[0] ?? '') !== ''),
  };
}

function literals(list: string): string[] {
  return list.split(',').map((item) => {
    const match = /^\s*[rf]?(["'`])((?:(?!\1)[^\\]|\\.)*)\1\s*$/.exec(item);
    return unescaped(match?.[2] ?? '');
  });
}

function unescaped(text: string): string {
  return text.replace(/\\(.)/g, '$1');
}
