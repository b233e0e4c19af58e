import { SPEC, type SpecOption } from './spec.js';

/** A line as `git rev-parse --parseopt` gives it back, or how it refuses it. */
export type Normalised =
  /** Options first, each in its shortest form, then `--`, then everything else. */
  | { readonly kind: 'words'; readonly words: readonly string[] }
  /** Usage on standard output. */
  | { readonly kind: 'help'; readonly all?: true }
  /** A complaint on standard error, and the usage on one of the two streams or on none. */
  | {
      readonly kind: 'refused';
      readonly complaint: string;
      readonly usage: 'stdout' | 'stderr' | 'none';
    };

type Refused = Extract<Normalised, { kind: 'refused' }>;

/** What one word is found to be: options in their normal form, or the end of the reading. */
type Read = { readonly kind: 'options'; readonly options: readonly string[] } | Normalised;

/**
 * Reads a command line as git 2.39 reads that of a script: clusters of letters, names cut short, and
 * `--no-` before each. Unit by unit after git's own reading, since scripts rely on what it takes.
 * @see https://git-scm.com/docs/git-rev-parse#_parseopt
 */
export function normalise(args: readonly string[]): Normalised {
  if (args.length === 1 && args[0] === '-h') return { kind: 'help' };
  const options: string[] = [];
  const operands: string[] = [];
  for (const [at, word] of args.entries()) {
    if (word === '--' || word === '--end-of-options') {
      operands.push(...args.slice(at + 1));
      break;
    }
    if (!word.startsWith('-') || word === '-') {
      operands.push(word);
      continue;
    }
    const read = word.startsWith('--') ? readLong(word.slice(2)) : readLetters(word.slice(1));
    if (read.kind !== 'options') return read;
    options.push(...read.options);
  }
  return { kind: 'words', words: [...options, '--', ...operands] };
}

/** A name that may be meant, taken back (`--no-`) or not. */
interface Meant {
  readonly option: SpecOption;
  readonly isUnset: boolean;
}

function readLong(text: string): Read {
  if (text === 'help') return { kind: 'help' };
  if (text === 'help-all') return { kind: 'help', all: true };
  const cut = text.split('=', 1)[0] ?? '';
  let short: Meant | undefined;
  let other: Meant | undefined;
  for (const option of SPEC) {
    const meant = meantBy(text, cut, option);
    if (meant === undefined) continue;
    if (meant.isWhole) return settled(meant, text);
    // Of three or more, the one before the last is told.
    if (short !== undefined) other = short;
    short = meant;
  }
  if (other !== undefined && short !== undefined) {
    const names = `${shown(other)} or ${shown(short)}`;
    return refused(`ambiguous option: ${text} (could be ${names})`, 'stdout');
  }
  if (short !== undefined) return settled(short, text);
  return refused(`unknown option \`${text}'`, 'stderr');
}

/** Whether a text means an option, by its whole name or by the beginning of it. */
function meantBy(
  text: string,
  cut: string,
  option: SpecOption,
): (Meant & { readonly isWhole: boolean }) | undefined {
  const { long } = option;
  const whole = (name: string, isUnset: boolean) =>
    text.startsWith(name) && /^(?:=|$)/.test(text.slice(name.length))
      ? { option, isUnset, isWhole: true }
      : undefined;
  const found = whole(long, false);
  if (found !== undefined) return found;
  if (text.startsWith(long)) return undefined;
  if (long.startsWith(cut)) return { option, isUnset: false, isWhole: false };
  if ('no-'.startsWith(text)) return { option, isUnset: true, isWhole: false };
  if (!text.startsWith('no-')) {
    // Taking `no-index` back is `--index`.
    if (!long.startsWith('no-')) return undefined;
    const rest = long.slice(3);
    const back = whole(rest, true);
    if (back !== undefined) return back;
    return !text.startsWith(rest) && rest.startsWith(cut)
      ? { option, isUnset: true, isWhole: false }
      : undefined;
  }
  const undone = whole(`no-${long}`, true);
  if (undone !== undefined) return undone;
  return long.startsWith(text.slice(3)) && !text.startsWith(`no-${long}`)
    ? { option, isUnset: true, isWhole: false }
    : undefined;
}

function settled({ option, isUnset }: Meant, text: string): Read {
  if (text.includes('=')) {
    const name = `${isUnset ? 'no-' : ''}${option.long}`;
    return refused(`option \`${name}' takes no value`, 'none');
  }
  return { kind: 'options', options: [isUnset ? `--no-${option.long}` : normal(option)] };
}

/** Letters behind one dash. */
function readLetters(text: string): Read {
  const options: string[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at] ?? '';
    const option = SPEC.find(({ short }) => short === letter);
    // Git looks for a forgotten dash once: at the first letter where it knows none, else behind it.
    if (at === 0 && option === undefined) {
      const typo = forgottenDash(text);
      if (typo !== undefined) return typo;
    }
    if (option === undefined) {
      if (letter === 'h') return { kind: 'help' };
      return letter.charCodeAt(0) < 128
        ? refused(`unknown switch \`${letter}'`, 'stderr')
        : refused(`unknown non-ascii option in string: \`-${text.slice(at)}'`, 'stderr');
    }
    options.push(normal(option));
    if (at === 0 && text.length > 1) {
      const typo = forgottenDash(text);
      if (typo !== undefined) return typo;
    }
  }
  return { kind: 'options', options };
}

function forgottenDash(text: string): Refused | undefined {
  if (text.length < 3) return undefined;
  const isMeant = text.startsWith('no-') || SPEC.some(({ long }) => long.startsWith(text));
  return isMeant ? refused(`did you mean \`--${text}\` (with two dashes)?`, 'none') : undefined;
}

function normal({ long, short }: SpecOption): string {
  return short === undefined ? `--${long}` : `-${short}`;
}

function shown({ option, isUnset }: Meant): string {
  return `--${isUnset ? 'no-' : ''}${option.long}`;
}

function refused(complaint: string, usage: Refused['usage']): Refused {
  return { kind: 'refused', complaint: `error: ${complaint}\n`, usage };
}
