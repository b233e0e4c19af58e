import { isShowable } from '../../report/showable.js';
import { TOOL } from '../../report/tool.js';
import type { Command, Described, Finished, Tools } from '../command.js';
import { COMMON, type CommonFlags, commonFlags } from './every-verb.js';
import type { Given, Options } from './option.js';
import { parseLine } from './parse.js';

/** What a verb makes of its command line, or all that is wrong with it, one sentence each. */
export type Reading<R> =
  | { readonly ok: true; readonly value: R }
  | { readonly ok: false; readonly problems: readonly string[] };

/** Wrong usage that only shows while a verb runs, such as a file that is not there. */
export interface WrongUsage {
  readonly wrongUsage: readonly string[];
}

/** A verb as data, with what is its own: reading its line, and running. */
export interface Verb<O extends Options, R> extends Omit<Described, 'options'> {
  readonly options: O;
  /** Called although an option is wrong, so that all that is wrong is told at once. */
  read(given: Given<O>, tools: Pick<Tools, 'environment' | 'cores'>): Reading<R>;
  run(asked: R, flags: CommonFlags, tools: Tools): Promise<Finished | WrongUsage>;
}

/** Makes a command of a verb: common options, help, version and complaints come by themselves. */
export function defineCommand<const O extends Options, R>(verb: Verb<O, R>): Command {
  const { read, run, ...described } = verb;
  return {
    ...described,
    async run(args, tools) {
      const { given, problems } = parseLine(args, { ...verb.options, ...COMMON });
      const { help, version } = given.values as Given<typeof COMMON>['values'];
      if (help) return explained();
      if (version) return { exitCode: 0, output: `${TOOL.name} ${TOOL.version}\n` };
      const asked = read(given, tools);
      const strays = verb.operands === undefined ? given.operands : [];
      const wrong = [
        ...problems,
        ...(strays.length > 0 ? [strayed(strays)] : []),
        ...(asked.ok ? [] : asked.problems),
      ];
      if (wrong.length > 0 || !asked.ok) return refused(wrong);
      const flags = commonFlags(given.values, tools.color);
      const finished = await run(asked.value, flags, tools);
      return 'wrongUsage' in finished ? refused(finished.wrongUsage) : finished;
    },
  };

  function strayed(strays: readonly string[]): string {
    const shown = strays.every(isShowable) ? `: "${strays.join('", "')}"` : '';
    return `${verb.name} takes no arguments, only options${shown}`;
  }

  async function explained(): Promise<Finished> {
    const { helpOf } = await import('./help.js');
    return { exitCode: 0, output: helpOf(described) };
  }

  async function refused(problems: readonly string[]): Promise<Finished> {
    return (await import('./help.js')).wrongUsage(problems, described);
  }
}
