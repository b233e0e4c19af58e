import { type Place, textAt } from '../document/node.js';
import { type Read, readsOf } from '../job/reads.js';
import type { JobView, StepView } from '../job/view.js';

/** A secret, and where it is read. */
export interface SecretRead {
  readonly secret: string;
  readonly from: Place;
}

/** The secret that a step writes into its output, as far as its text shows that. */
export function secretIn(job: JobView, step: StepView, output: string): SecretRead | undefined {
  const secrets = readsOf(job).flatMap((read) => secretRead(read, step));
  const own = secrets.filter(({ read }) => read.step === step);
  const run = textAt(step.node, 'run') ?? '';
  const lines = run.split('\n').filter((line) => line.includes(output));
  const isWritten = ({ name, read: { keys, owner } }: (typeof secrets)[number]): boolean => {
    const variable = keys[0] === 'env' ? keys[1] : undefined;
    const sought =
      variable === undefined
        ? `secrets.${name}`
        : new RegExp(`\\$\\{?(?:env:)?${plain(variable)}\\b`);
    return (
      (owner === 'step' || variable !== undefined) &&
      lines.some((line) =>
        typeof sought === 'string'
          ? line.toLowerCase().includes(sought.toLowerCase())
          : sought.test(line),
      )
    );
  };
  const found =
    own.find(isWritten) ?? secrets.find(isWritten) ?? (own.length === 1 ? own[0] : undefined);
  return found === undefined ? undefined : { secret: found.name, from: found.read.at };
}

function secretRead(read: Read, step: StepView): { name: string; read: Read }[] {
  const [first] = read.access.steps;
  const isOther = read.step !== null && read.step !== step;
  if (read.access.context !== 'secrets' || first?.is !== 'name' || isOther) return [];
  return [{ name: first.name, read }];
}

function plain(name: string): string {
  return name.replace(/\W/g, '\\$&');
}
