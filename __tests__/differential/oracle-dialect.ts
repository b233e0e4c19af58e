import { awsCliOf } from '../../src/chain/dialects/aws-cli.js';
import type { Dialect } from '../../src/chain/dialects/dialect.js';
import { dialectsNamed } from '../../src/chain/dialects/index.js';
import type { Oracle } from './case.js';

/** Our dialect in the version of the oracle: Debian's AWS CLI is older than its newest words. */
export function dialectOf(oracle: Oracle): Dialect {
  const [dialect] = oracle === 'aws-cli' ? [awsCliOf('2.9')] : dialectsNamed([oracle]);
  if (dialect === undefined) throw new Error(`no dialect ${oracle}`);
  return dialect;
}
