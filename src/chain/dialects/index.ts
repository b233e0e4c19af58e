import type { DialectName } from '../../report/chain-view.js';
import { awsCli } from './aws-cli.js';
import { awsCliV1 } from './aws-cli-v1.js';
import { boto3 } from './boto3.js';
import type { Dialect } from './dialect.js';
import { dotnet } from './dotnet.js';
import { dotnetV3 } from './dotnet-v3.js';
import { go } from './go.js';
import { java } from './java.js';
import { javascript } from './javascript.js';
import { php } from './php.js';
import { ruby } from './ruby.js';
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
  php,
  dotnet,
  dotnetV3,
  ruby,
];

/** Those that every look goes through, and of the others those that are named. */
export function dialectsWith(named: readonly DialectName[]): readonly Dialect[] {
  return dialects.filter(({ name, onDemand }) => onDemand !== true || named.includes(name));
}

/** The names of those that are looked through only where they are named. */
export const dialectsOnDemand: readonly DialectName[] = dialects.flatMap(({ name, onDemand }) =>
  onDemand === true ? [name] : [],
);

/** Their names, as inputs and reports spell them. */
export const dialectNames: readonly DialectName[] = dialects.map(({ name }) => name);

/** The dialects of these names; all of them when none is named. */
export function dialectsNamed(names?: readonly DialectName[]): readonly Dialect[] {
  return dialects.filter((dialect) => names?.includes(dialect.name) ?? true);
}
