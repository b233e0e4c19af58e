import { isExact, type SecretKind } from '../../expectations/secret.js';
import { isUndrawn } from '../../report/invisible.js';
import { isBlank, peel, type Run } from './edges.js';
import { type FormatFault, formatFaultOf } from './format.js';
import { lookOf } from './look.js';
import { type PlaceholderForm, placeholderForm } from './placeholder.js';

/** The one thing that is wrong with a value that is there: the most specific that fits. */
export type SecretFault =
  | { readonly is: 'unexpanded-expression'; readonly form: 'workflow' | 'shell' | 'dollar' }
  | { readonly is: 'masked-literal' }
  /** A folder that Git Bash put in front of a value that begins with a slash. */
  | { readonly is: 'rewritten-as-path' }
  | { readonly is: 'placeholder'; readonly form: PlaceholderForm }
  | { readonly is: 'json-instead-of-value' }
  | { readonly is: 'byte-order-mark' }
  | { readonly is: 'carriage-return'; readonly lines: 'one' | 'many' }
  | { readonly is: 'surrounding-whitespace' }
  | { readonly is: 'surrounding-quotes' }
  | FormatFault;

/**
 * Classifies a value that holds more than whitespace: at most one fault, so that one broken secret
 * tells one story. What is likely one event comes before its symptoms: JSON with a final line feed
 * is JSON, and a key in quotes is not also too long.
 */
export function faultOf(kind: SecretKind, value: string): SecretFault | null {
  const exact = isExact(kind);
  const { core, starts, ends } = peel(value, exact);
  const edges = [...starts, ...ends];

  const form = isBehindDollar(kind, core, exact) ? 'dollar' : expressionForm(core, exact);
  if (form !== null) return { is: 'unexpanded-expression', form };
  if (/^[*\u2022]{3,}$/.test(core) || (exact && core.includes('***'))) {
    return { is: 'masked-literal' };
  }
  if (isRewritten(core, exact)) return { is: 'rewritten-as-path' };
  const placeholder = placeholderForm(kind, core);
  if (placeholder !== null) return { is: 'placeholder', form: placeholder };
  if ((exact || kind === 'url') && lookOf(core) === 'json') return { is: 'json-instead-of-value' };

  return edgeFault(kind, core, edges) ?? formatFaultOf(kind, kind === 'json' ? value : core);
}

/** Where Git for Windows and MSYS2 lie; other folders count only where no path can be meant. */
function isRewritten(core: string, exact: boolean): boolean {
  if (/^[A-Za-z]:\/(?:Program Files(?: \(x86\))?\/Git|msys64)\//.test(core)) return true;
  return exact && /^[A-Za-z]:\/(?:[^\s/]+\/)*(?:Git|PortableGit|msys\d*)\//i.test(core);
}

/** Of the value's surroundings, and of a carriage return within. */
function edgeFault(kind: SecretKind, core: string, edges: readonly Run[]): SecretFault | null {
  const exact = isExact(kind);
  const has = (...marks: string[]) => edges.some(({ mark }) => marks.includes(mark));

  if (has('byte order mark', 'invisible character')) return { is: 'byte-order-mark' };
  // Within a text such a character may belong there: it joins the parts of an emoji.
  if (exact && Array.from(core.slice(0, 4_096)).some(isUndrawn)) return { is: 'byte-order-mark' };

  const many = /[\r\n]/.test(core);
  if (kind === 'json') {
    // JSON allows whitespace around it and either line ending; double quotes make it a string.
    return has('single quote', 'backtick', 'typographic quote')
      ? { is: 'surrounding-quotes' }
      : null;
  }
  if (has('carriage return') || core.includes('\r')) {
    return { is: 'carriage-return', lines: many ? 'many' : 'one' };
  }
  // A key file or another text of many lines ends with a line feed by right.
  if (kind === 'text' && many) return null;
  if (edges.some(({ mark }) => isBlank(mark))) return { is: 'surrounding-whitespace' };
  return edges.length > 0 ? { is: 'surrounding-quotes' } : null;
}

/** One dollar sign too many before an expression leaves one before its value. */
function isBehindDollar(kind: SecretKind, core: string, exact: boolean): boolean {
  return exact && core.startsWith('$') && formatFaultOf(kind, core.slice(1)) === null;
}

/** Shell variables are only told where the value's alphabet has no dollar sign. */
function expressionForm(core: string, exact: boolean): 'workflow' | 'shell' | null {
  if (core.startsWith('${{') && core.endsWith('}}')) return 'workflow';
  if (!exact) return null;
  if (core.includes('${{')) return 'workflow';
  return /^\$[{(A-Za-z_]/.test(core) || /^%[A-Za-z_]+%$/.test(core) ? 'shell' : null;
}
