import type { ChainRuleFacts } from '../../facts/chain/chain.js';
import type { Rule } from '../../report/rule.js';

/** A step deploys through sudo, which starts its command without the job's variables. */
export const lostUnderSudo: Rule<ChainRuleFacts> = {
  id: 'credentials/lost-under-sudo',
  severity: 'warning',
  rung: 'resolves',
  title: '`sudo` keeps the credentials of {theJob} from {tool}',
  why: '`sudo` starts its command without the variables of {theJob}, keys and roles among them, and in the home of root: {tool} finds no credentials there, or those of the machine.',
  fix: 'Run {tool} without `sudo`. Where it must be root: `sudo --preserve-env=AWS_ACCESS_KEY_ID,AWS_SECRET_ACCESS_KEY,AWS_SESSION_TOKEN,AWS_REGION`.',
  references: ['https://www.sudo.ws/docs/man/sudo.man/'],
  judge({ withoutEnvironment, views }, ci) {
    // Only a workflow of GitHub's tells what later steps run.
    if (ci !== 'github-actions') return [];
    // The role of the machine is given to whoever asks.
    const isOfMachine = views.every(({ provider }) => provider === 'instance-metadata');
    if (views.length > 0 && isOfMachine) return [];
    return withoutEnvironment.map(({ tool, path, line }) => ({
      location: { kind: 'file', path, line },
      identity: `${path} ${tool}`,
      values: { tool },
      evidence: [{ label: `${path}:${line}`, actual: `sudo ... ${tool}` }],
    }));
  },
};
