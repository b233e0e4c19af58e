const CLASSES: readonly (readonly [string, RegExp])[] = [
  ['lower-case letters', /[a-z]/],
  ['upper-case letters', /[A-Z]/],
  ['digits', /[0-9]/],
  ['spaces', / /],
  ['line breaks', /[\r\n]/],
  ['quotes', /["'`]/],
  ['other control characters', /[\u0000-\u0009\u000b\u000c\u000e-\u001f\u007f]/],
  ['characters outside ASCII', /[^\u0000-\u007f]/],
  ['punctuation', /[!#-&(-/:-@[-_{-~]/],
];

/**
 * Describes a value without showing it, for values that may be a secret in the wrong place: its
 * length in characters, the kinds of character in it, and white space at its ends.
 */
export function describeShape(value: string): string {
  if (value === '') return 'empty';
  const kinds = CLASSES.filter(([, pattern]) => pattern.test(value)).map(([name]) => name);
  const edges = [
    ...(/^\s/.test(value) ? ['begins with white space'] : []),
    ...(/\s$/.test(value)
      ? [`ends with ${value.endsWith('\n') ? 'a line feed' : 'white space'}`]
      : []),
  ];
  const length = `${value.length} character${value.length === 1 ? '' : 's'}`;
  return [`${length} (${kinds.join(', ')})`, ...edges].join(', ');
}
