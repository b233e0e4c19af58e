import type { DialectName } from '../../report/chain-view.js';
import { awsCli } from './aws-cli.js';
import { awsCliV1 } from './aws-cli-v1.js';
import { boto3 } from './boto3.js';
import type { Dialect } from './dialect.js';
import { go } from './go.js';
import { java } from './java.js';
import { javascript } from './javascript.js';
import { rust } from './rust.js';
import { terraform } from './terraform.js';

/** Every SDK that is known, in the order in which reports list them. */
export const dialects: readonly Dialect[] = [
  javascript,
  boto3,
  awsCli,
  awsCliV1,
  java,
  go,
  rust,
  terraform,
];

/** Their names, as inputs and reports spell them. */
export const dialectNames: readonly DialectName[] = dialects.map(({ name }) => name);

/** The dialects of these names; all of them when none is named. */
export function dialectsNamed(names?: readonly DialectName[]): readonly Dialect[] {
  return dialects.filter((dialect) => names?.includes(dialect.name) ?? true);
}
