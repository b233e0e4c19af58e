import { dialectsNamed } from '../../src/chain/dialects/index.js';
import type { Suite } from './case.js';
import { suitesIn } from './clones/index.js';
import { disagreements } from './judge.js';
import { tables } from './tables/index.js';

/*
 * npm run suites [-- FOLDER]
 *
 * Holds our dialects against the published tests of the SDKs: those of the tables here, and with a
 * FOLDER of clones (`smithy-rs`, `botocore`, bare or not) those whose cases are data, which are read
 * there. Prints how many agree, and every case that does not. Ends with 1 when one does not agree
 * and is not listed with the SDK's own word for it.
 */

const [folder] = process.argv.slice(2);
const all: readonly Suite[] = [...tables, ...(folder === undefined ? [] : suitesIn(folder))];
let [cases, agreed, listed] = [0, 0, 0];
for (const suite of all) {
  const lines: string[] = [];
  let good = 0;
  let count = 0;
  for (const one of suite.cases) {
    for (const dialect of dialectsNamed(one.dialects ?? suite.dialects)) {
      const found = disagreements(dialect, one);
      count += 1;
      if (found.length === 0) good += 1;
      else if (one.unlike !== undefined) listed += 1;
      if (found.length === 0 && one.unlike === undefined) continue;
      const why = found.length === 0 ? 'agrees, and is listed' : (one.unlike ?? found.join('; '));
      lines.push(`  ${one.unlike === undefined ? '!' : '-'} ${dialect.name}: ${one.test}: ${why}`);
    }
  }
  cases += count;
  agreed += good;
  process.stdout.write(`${suite.repository} ${suite.path}: ${good} of ${count}\n`);
  if (lines.length > 0) process.stdout.write(`${lines.join('\n')}\n`);
}
process.stdout.write(`${agreed} of ${cases} agree; ${listed} are listed as unlike\n`);
if (agreed + listed < cases) process.exitCode = 1;
