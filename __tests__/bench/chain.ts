import { dialects } from '../../src/chain/dialects/index.js';
import { type ChainFacts, unseen } from '../../src/chain/facts.js';
import { traceAll } from '../../src/chain/trace.js';

/** What tracing an environment in the eyes of every SDK costs, in milliseconds of CPU. */
export interface TraceCost {
  /** In a process that has just started. */
  readonly first: number;
  /** The median of later ones. */
  readonly median: number;
}

/** A machine with a long history: two hundred profiles, each the source of the next. */
function busy(): ChainFacts {
  const profiles = Array.from(
    { length: 200 },
    (_, index) =>
      `[profile p${index}]\nregion = eu-west-1\nrole_arn = arn:aws:iam::111122223333:role/r${index}\nsource_profile = p${index + 1}\n`,
  );
  const config = `${profiles.join('\n')}\n[profile p200]\naws_access_key_id = KEY\naws_secret_access_key = secret\n`;
  const home = '/home/runner';
  const start = unseen({
    variables: { HOME: home, AWS_PROFILE: 'p190' },
    home,
    platform: 'linux',
    now: Date.now(),
  });
  return {
    ...start,
    files: new Map([[`${home}/.aws/config`, { kind: 'found', text: config, malformed: false }]]),
  };
}

/** Traces a busy machine `runs` times. */
export function measureTrace(runs = 50): TraceCost {
  const facts = busy();
  const costs = Array.from({ length: runs }, () => {
    const before = process.cpuUsage();
    traceAll(dialects, facts);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  const sorted = costs.toSorted((a, b) => a - b);
  return { first: costs[0] ?? 0, median: sorted[Math.floor(runs / 2)] ?? 0 };
}
