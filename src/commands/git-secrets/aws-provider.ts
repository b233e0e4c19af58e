import { awsCredentials } from '../../facts/git-secrets/aws-credentials.js';
import { asBytes, type Asked, homeOf, type Outcome } from './asked.js';

/** `--aws-provider`: the keys of a credentials file as patterns, for git-secrets to ask for. */
export function awsProvider({ operands, host, tools }: Asked): Outcome {
  const [file = ''] = operands;
  const output = awsCredentials(asBytes(file), host, homeOf(tools));
  return { exitCode: 0, output, complaint: '' };
}
