import { ciOf } from '../facts/job/ci.js';
import { defineCommand, type Reading } from './line/define.js';
import { printed } from './print.js';

/** Why did this log's job fail? */
export const explainLog = defineCommand({
  name: 'explain-log',
  usage: ['explain-log [FILE | -] [options]'],
  about:
    'Reads the log of a job that failed, of any CI system, and names the one message that the failure comes from, what it means and what to do. Looks in it for keys as well. Reads standard input without a FILE. Runs nothing and asks nobody.',
  options: {},
  operands: 'FILE',
  examples: [
    { line: 'explain-log deploy.log', does: 'Why that deploy failed.' },
    {
      line: 'explain-log - --format json',
      does: 'The same of what is piped in, for a program.',
    },
  ],
  read({ operands }): Reading<string> {
    const [path = '-', ...more] = operands;
    return more.length === 0
      ? { ok: true, value: path }
      : { ok: false, problems: ['explain-log reads one log at a time'] };
  },
  async run(path, flags, tools) {
    const { explainLog: explain } = await import('../preflight/explain-log.js');
    const name = path === '-' ? '(standard input)' : path;
    const ci = ciOf(tools.environment.variables);
    const asked = { name, ci, failOn: flags.failOn };
    return printed(await explain(asked, await tools.log(path), tools.redactor), flags);
  },
});
