import {
  HEADS,
  type HereDocument,
  type ShellCommand,
  type ShellDialect,
  STEERING,
  type Word,
} from './command.js';
import { knownFolder } from './known-folder.js';
import { FILLED } from '../programs/run.js';
import type { Scope } from './scope.js';

/** How many substitutions may stand in each other; what is deeper is not read. */
const DEEPEST = 40;

/**
 * The simple commands that a shell would run of a text, those in substitutions, subshells and
 * unquoted here-documents too. What is printed, quoted or commented out is no command. Bounded in
 * depth, and linear for what is not nested; a text that no shell would take gives what can be made
 * out of it.
 */
export function commandsIn(text: string, dialect: ShellDialect = 'posix'): ShellCommand[] {
  return new Reader(text, 0, dialect, 0, { outer: null }).list(undefined).commands;
}

interface Open {
  readonly words: Word[];
  readonly assignments: Word[];
  readonly outputs: string[];
  readonly scope: Scope;
  input: HereDocument | null;
  /** Begun by `for` and the like: what follows is no command. */
  isHead: boolean;
}

interface Waiting {
  readonly delimiter: string;
  readonly strip: boolean;
  readonly quoted: boolean;
  readonly command: Open;
}

/** Reads one text, of which `base` characters stand before it. A class for its one moving place. */
class Reader {
  readonly commands: Open[] = [];
  private at = 0;
  private readonly waiting: Waiting[] = [];

  constructor(
    private readonly text: string,
    private readonly base: number,
    private readonly dialect: ShellDialect,
    private readonly depth: number,
    private scope: Scope,
  ) {}

  /** Reads commands up to `until`, or to the end. */
  list(until: string | undefined, depth = this.depth): this {
    if (depth > DEEPEST) {
      this.at = this.text.length;
      return this;
    }
    const outer = this.scope;
    // What stands in brackets is a shell of its own.
    if (until !== undefined) this.scope = { outer };
    let command = open(this.scope);
    let cases = 0;
    const finish = () => {
      if (!command.isHead && command.words.length + command.assignments.length > 0) {
        this.commands.push(command);
      }
      command = open(this.scope);
    };
    while (this.at < this.text.length) {
      const unit = this.text.charAt(this.at);
      if (unit === until && cases === 0) {
        this.at += 1;
        break;
      }
      if (unit === '\n') {
        finish();
        this.at += 1;
        this.hereDocuments(depth);
      } else if (this.skipBlank()) {
        continue;
      } else if (unit === '&' && this.text.charAt(this.at + 1) === '>') {
        this.at += 1;
        this.redirect(command, depth);
      } else if (unit === ';' || unit === '&' || unit === '|') {
        finish();
        this.at += 1;
      } else if (unit === '(' && cases > 0 && this.beginsPattern()) {
        this.at += 1;
      } else if (unit === '(') {
        this.parenthesis(command, depth);
        finish();
      } else if (unit === ')') {
        // The end of a pattern of `case`, or a bracket too many.
        if (cases > 0) command = open(this.scope);
        else finish();
        this.at += 1;
      } else if (unit === '<' || unit === '>') {
        this.redirect(command, depth);
      } else {
        const word = this.word(depth);
        if (this.beginsBlock(command, word)) {
          command = open(this.scope);
          continue;
        }
        if (/^\d$/.test(word.text) && /[<>]/.test(this.text.charAt(this.at))) continue;
        if (command.words.length === 0 && !word.quoted && word.text === 'case') cases += 1;
        if (command.words.length === 0 && !word.quoted && word.text === 'esac') cases -= 1;
        cases = Math.max(0, cases);
        this.take(command, word);
      }
    }
    finish();
    this.scope = outer;
    return this;
  }

  /** Reads the substitutions of a text in which quotes mean nothing. */
  expansions(): this {
    while (this.at < this.text.length) this.expansion(this.depth);
    return this;
  }

  /** Whether a brace begins commands: behind a function's name, and in PowerShell everywhere. */
  private beginsBlock({ words, isHead }: Open, { text, quoted }: Word): boolean {
    if (quoted || text !== '{' || words.length === 0) return false;
    return this.dialect === 'powershell' || (isHead && words[0]?.text === 'function');
  }

  /** Whether a pattern of `case` begins here: behind `in` or the end of the one before. */
  private beginsPattern(): boolean {
    return /(?:;;&?|;&|\sin)\s*$/.test(this.text.slice(Math.max(0, this.at - 40), this.at));
  }

  private take(command: Open, word: Word): void {
    const isFirst = command.words.length === 0;
    if (isFirst && !word.quoted && STEERING.has(word.text)) return;
    if (isFirst && !word.quoted && HEADS.has(word.text)) command.isHead = true;
    if (isFirst && /^[A-Za-z_]\w*\+?=/.test(word.text)) command.assignments.push(word);
    else command.words.push(word);
  }

  private skipBlank(): boolean {
    const unit = this.text.charAt(this.at);
    const next = this.text.charAt(this.at + 1);
    if (unit === ' ' || unit === '\t' || unit === '\r') this.at += 1;
    else if (unit === this.escape() && next === '\n') this.at += 2;
    else if (unit === this.escape() && next === '\r') this.at += 3;
    else if (unit === '#') this.at = this.lineEnd();
    else if (this.dialect === 'powershell' && unit === '<' && next === '#') {
      const end = this.text.indexOf('#>', this.at);
      this.at = end < 0 ? this.text.length : end + 2;
    } else return false;
    return true;
  }

  private parenthesis(command: Open, depth: number): void {
    if (command.words.length === 0 && this.text.startsWith('((', this.at)) {
      const end = this.text.indexOf('))', this.at);
      this.at = end < 0 ? this.text.length : end + 2;
      return;
    }
    this.at += 1;
    if (command.words.length > 0 && /^\s*\)/.test(this.text.slice(this.at, this.at + 20))) {
      // `name()`: the definition of a function, whose body comes as any other list.
      this.at = this.text.indexOf(')', this.at) + 1;
      command.words.length = 0;
      return;
    }
    this.list(')', depth + 1);
  }

  private redirect(command: Open, depth: number): void {
    const from = this.at;
    if (/^[<>]\(/.test(this.text.slice(from, from + 2))) {
      this.at += 2;
      this.list(')', depth + 1);
      return;
    }
    const sign =
      /^(?:<<<|<<-?|<>|<&|<|>>|>\||>&|>)/.exec(this.text.slice(from, from + 3))?.[0] ?? '>';
    this.at += sign.length;
    while (/[ \t]/.test(this.text.charAt(this.at))) this.at += 1;
    if (/[\n;|)]/.test(this.text.charAt(this.at)) || this.at >= this.text.length) return;
    const target = this.word(depth);
    if (sign === '<<' || sign === '<<-') {
      const { text: delimiter, quoted } = target;
      this.waiting.push({ delimiter, quoted, strip: sign === '<<-', command });
    } else if (sign.startsWith('>')) {
      command.outputs.push(target.text);
    }
  }

  private hereDocuments(depth: number): void {
    for (const { delimiter, strip, quoted, command } of this.waiting.splice(0)) {
      const from = this.at;
      let end = this.text.length;
      while (this.at < this.text.length) {
        const lineEnd = this.lineEnd();
        const line = this.text.slice(this.at, lineEnd).replace(/\r$/, '');
        const start = this.at;
        this.at = Math.min(lineEnd + 1, this.text.length);
        if ((strip ? line.replace(/^\t+/, '') : line) === delimiter) {
          end = start;
          break;
        }
        if (lineEnd >= this.text.length) break;
      }
      const text = this.text.slice(from, end);
      command.input = { text, at: this.base + from };
      if (!quoted && depth < DEEPEST) {
        const inner = new Reader(
          text,
          this.base + from,
          this.dialect,
          depth + 1,
          this.scope,
        ).expansions();
        for (const one of inner.commands) this.commands.push(one);
      }
    }
  }

  private word(depth: number): Word {
    const from = this.at;
    let text = '';
    let quoted = false;
    while (this.at < this.text.length) {
      const unit = this.text.charAt(this.at);
      if (unit === '(' && text.endsWith('=')) {
        this.array(depth);
        continue;
      }
      if (/[\s;&|()<>]/.test(unit)) break;
      if (unit === "'" || unit === '"' || unit === this.escape()) quoted = true;
      text += this.piece(depth);
    }
    // Nothing that a word can begin with: one character further all the same.
    if (this.at === from) this.at += 1;
    return { text, at: this.base + from, quoted };
  }

  /** One character of a word, or a whole quoted or computed part of it. */
  private piece(depth: number): string {
    const unit = this.text.charAt(this.at);
    const isAnsi = unit === '$' && this.text.charAt(this.at + 1) === "'";
    if (unit === "'" || isAnsi) {
      const start = this.at + (isAnsi ? 2 : 1);
      const end = this.text.indexOf("'", start);
      this.at = end < 0 ? this.text.length : end + 1;
      return this.text.slice(start, end < 0 ? this.text.length : end);
    }
    if (unit === '"') return this.doubleQuoted(depth);
    if (unit === this.escape()) {
      const next = this.text.charAt(this.at + 1);
      this.at += 2;
      return next === '\n' ? '' : next;
    }
    return this.expansion(depth);
  }

  private doubleQuoted(depth: number): string {
    let text = '';
    this.at += 1;
    while (this.at < this.text.length) {
      const unit = this.text.charAt(this.at);
      if (unit === '"') {
        this.at += 1;
        return text;
      }
      if (unit === this.escape()) {
        text += this.text.charAt(this.at + 1);
        this.at += 2;
      } else {
        text += this.expansion(depth);
      }
    }
    return text;
  }

  /** A substitution, of which the commands are read, or one character. */
  private expansion(depth: number): string {
    const unit = this.text.charAt(this.at);
    if (unit === '$' && this.text.startsWith('$((', this.at)) {
      const end = this.text.indexOf('))', this.at);
      this.at = end < 0 ? this.text.length : end + 2;
      return '$(())';
    }
    if (unit === '$' && this.text.charAt(this.at + 1) === '(') {
      this.at += 2;
      const from = this.at;
      this.list(')', depth + 1);
      return knownFolder(this.text.slice(from, this.at - 1)) ?? '$()';
    }
    if (unit === '$' && this.text.charAt(this.at + 1) === '{') {
      const end = this.text.indexOf('}', this.at);
      const from = this.at;
      this.at = end < 0 ? this.text.length : end + 1;
      const written = this.text.slice(from, this.at);
      return /^\$\{(?:0|BASH_SOURCE(?:\[0\])?)%\/\*\}$/.test(written)
        ? FILLED.scriptFolder
        : written;
    }
    if (unit === '`' && this.dialect === 'posix') {
      const end = this.text.indexOf('`', this.at + 1);
      if (end > 0 && depth < DEEPEST) {
        const inner = this.text.slice(this.at + 1, end);
        const reader = new Reader(inner, this.base + this.at + 1, this.dialect, depth + 1, {
          outer: this.scope,
        });
        for (const one of reader.list(undefined).commands) this.commands.push(one);
        this.at = end + 1;
        return '$()';
      }
    }
    this.at += 1;
    return unit;
  }

  /** The elements of `name=(...)`: no commands, but what they compute is. */
  private array(depth: number): void {
    this.at += 1;
    while (this.at < this.text.length && this.text.charAt(this.at) !== ')') {
      if (/[\s#]/.test(this.text.charAt(this.at))) {
        if (!this.skipBlank()) this.at += 1;
      } else this.word(depth);
    }
    this.at += 1;
  }

  private escape(): string {
    return this.dialect === 'posix' ? '\\' : '`';
  }

  private lineEnd(): number {
    const end = this.text.indexOf('\n', this.at);
    return end < 0 ? this.text.length : end;
  }
}

function open(scope: Scope): Open {
  return { words: [], assignments: [], outputs: [], scope, input: null, isHead: false };
}
