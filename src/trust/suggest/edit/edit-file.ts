import type { PolicyFile } from '../../sources/policy-file.js';
import type { Change } from '../change.js';
import { editBlock } from './edit-block.js';
import { editBrackets } from './edit-brackets.js';
import { editTerraformJson } from './edit-terraform-json.js';
import { editYaml } from './edit-yaml.js';
import { type Splice, spliced } from './span.js';

/** In UTF-16 units. */
const LONGEST = 512 * 1024;
/** A longer line shows nobody what is changed in it. */
const LONGEST_LINE = 400;

/** The syntax that stands where a policy begins. */
export type Form = 'block' | 'brackets' | 'yaml' | 'data-in-json' | 'unknown';

/** Where a policy begins in its file, and in which syntax. */
export interface Place {
  readonly form: Form;
  /** In the text without a byte order mark. */
  readonly offset: number;
}

/** Finds the policy of a file again by the position that its reader gave it. */
export function placeIn({ text, path, format, at }: PolicyFile): Place {
  if (at === null) return { form: 'unknown', offset: 0 };
  const plain = text.replace(/^\ufeff/, '');
  let offset = 0;
  for (let line = 1; line < at.line; line += 1) {
    const next = plain.indexOf('\n', offset);
    if (next === -1) return { form: 'unknown', offset };
    offset = next + 1;
  }
  const first =
    offset + (/^[ \t]*/.exec(plain.slice(offset, offset + LONGEST_LINE))?.[0].length ?? 0);
  const exact = offset + at.column - 1;
  if (format === 'terraform') {
    const json = path.endsWith('.tf.json');
    if (json) return { form: plain[exact] === '"' ? 'data-in-json' : 'unknown', offset: exact };
    if (/^data\s/.test(plain.slice(exact, exact + 5))) return { form: 'block', offset: exact };
    if (plain[exact] === '{') return { form: 'brackets', offset: exact };
    // A heredoc without its indentation counts fewer columns than the file.
    return { form: plain[first] === '{' ? 'brackets' : 'unknown', offset: first };
  }
  if (plain[exact] === '{') return { form: 'brackets', offset: exact };
  const yaml = format === 'cloudformation' && !/^\s*[{[]/.test(plain);
  return { form: yaml ? 'yaml' : 'unknown', offset: exact };
}

/**
 * The text of the file with the change in it, every other byte as it was; null where it cannot be
 * edited by a few lines. Whether the edit says what it should is for its reader to tell.
 */
export function editFile(file: PolicyFile, change: Change): string | null {
  const { text, format } = file;
  if (text.length > LONGEST || file.generated) return null;
  const mark = text.startsWith('\ufeff') ? '\ufeff' : '';
  const plain = text.slice(mark.length);
  if (plain.split('\n').some((line) => line.length > 4 * LONGEST_LINE)) return null;
  const { form, offset } = placeIn(file);
  const splices = {
    block: () => editBlock(plain, offset, change),
    brackets: () => editBrackets(plain, offset, format === 'terraform', change),
    yaml: () => editYaml(plain, offset, change),
    'data-in-json': () => editTerraformJson(plain, offset, change),
    unknown: () => null,
  }[form]();
  if (splices === null || splices.length === 0) return null;
  if (splices.some((splice) => lineOf(plain, splice).length > LONGEST_LINE)) return null;
  const eol = plain.includes('\r\n') ? '\r\n' : '\n';
  return (
    mark +
    spliced(
      plain,
      splices.map((splice) => ({ ...splice, text: splice.text.replace(/\r?\n/g, eol) })),
    )
  );
}

function lineOf(text: string, { start, end }: Splice): string {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const to = text.indexOf('\n', end);
  return text.slice(from, to === -1 ? text.length : to).split('\n')[0] ?? '';
}
