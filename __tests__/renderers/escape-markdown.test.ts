import { describe, expect, test } from '@jest/globals';
import { markdownCode, markdownProse } from '../../src/renderers/escape-markdown.js';

describe('prose', () => {
  test('sets what stands between backticks as code', () => {
    expect(markdownProse('The secret `A_B` is empty')).toBe('The secret `A_B` is empty');
  });

  test('makes other markup literal', () => {
    expect(markdownProse('a *b* [c](d) <e> `f')).toBe(
      'a \\*b\\* \\[c\\]\\(d\\) &#60;e&#62; &#96;f',
    );
  });

  test('sets as code what GitHub would link, without the full stop behind it', () => {
    expect(markdownProse('ask @octocat, see #12 (https://x.example/a).')).toBe(
      'ask `@octocat`, see `#12` \\(`https://x.example/a`\\).',
    );
  });

  test('joins such a word with the code beside it', () => {
    expect(markdownProse('$`x`$')).toBe('`$x$`');
  });

  test('cannot open a block', () => {
    expect(markdownProse('- a')).toBe('\\- a');
    expect(markdownProse('1. a')).toBe('1\\. a');
    expect(markdownProse('+ a')).toBe('\\+ a');
  });

  test('is cut at 4,000 characters, never inside one', () => {
    expect(markdownProse(`${'a'.repeat(3_999)}😀`)).toBe(`${'a'.repeat(3_999)}...`);
  });
});

describe('a value', () => {
  test.each([
    ['plain', 'a b', '`a b`'],
    ['with a backtick', 'a`b', '``a`b``'],
    ['with a backtick at its end', 'a`', '`` a` ``'],
    ['with spaces around', ' a ', '`  a  `'],
    ['with a pipe', 'a|b', '`a`&#124;`b`'],
    ['with an escaped pipe', 'a\\|b', '`a\\`&#124;`b`'],
    ['with a line end', 'a\r\nb', '`a\\r\\nb`'],
    ['with a command of the runner', '##[x]', '`##`&#91;`x]`'],
    ['empty', '', '(empty)'],
  ])('%s is one code span on one line', (_, value, markdown) => {
    expect(markdownCode(value)).toBe(markdown);
  });
});
