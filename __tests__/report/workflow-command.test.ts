import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { workflowCommand } from '../../src/report/workflow-command.js';

/** As the runner reads a line (ActionCommand.cs): it unescapes the properties, then the message. */
function read(line: string) {
  const [, kind = '', list = '', message = ''] = /^::(\w+) ([^]*?)::([^]*)$/.exec(line) ?? [];
  const data = (text: string) =>
    text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
  const property = (text: string) => data(text.replaceAll('%3A', ':').replaceAll('%2C', ','));
  const properties = list.split(',').map((pair) => {
    const at = pair.indexOf('=');
    return [pair.slice(0, at), property(pair.slice(at + 1))];
  });
  return { kind, properties: Object.fromEntries(properties) as object, message: data(message) };
}

test('a workflow command is one line, out of which the runner reads what was said', () => {
  const piece = fc.constantFrom(
    '%',
    '%0A',
    '%25',
    '\n',
    '\r',
    ':',
    '::',
    ',',
    '=',
    'a',
    '##[x]',
    ' ',
  );
  const words = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(words, words, words, (title, message, file) => {
      const line = workflowCommand('warning', title, message, { file, line: 3 });
      expect(line).not.toMatch(/[\r\n]/);
      expect(read(line)).toEqual({
        kind: 'warning',
        properties: { title, file, line: '3' },
        message,
      });
    }),
  );
});

test('a command without a place has a title alone', () => {
  expect(workflowCommand('error', 'A', 'b')).toBe('::error title=A::b');
});
