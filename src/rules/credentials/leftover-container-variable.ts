import type { ChainRuleFacts } from '../../facts/chain/chain.js';
import { bySdk } from '../../wording/credentials/sdk-names.js';
import { wordsOf } from '../../wording/credentials/chain-words.js';
import type { Rule } from '../../report/rule.js';

const VARIABLES = [
  'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI',
  'AWS_CONTAINER_CREDENTIALS_FULL_URI',
] as const;

/** A container's variable without the container, or without a value. */
export const leftoverContainerVariable: Rule<ChainRuleFacts> = {
  id: 'credentials/leftover-container-variable',
  severity: 'warning',
  rung: 'resolves',
  title: '`{variable}` is {state} and gives no credentials',
  why: 'ECS and EKS set this variable for an endpoint beside the container. Where it is set, SDKs ask there and nowhere else; boto3 and the AWS CLI even trip over an empty one.',
  fix: 'Take `{variable}` out of {theJob}, or run this in the container that it belongs to.',
  references: [
    'https://docs.aws.amazon.com/sdkref/latest/guide/feature-container-credentials.html',
  ],
  judge({ variables, views }) {
    const failing = views.filter(({ attempts }) =>
      attempts.some(
        ({ provider, outcome }) =>
          provider === 'container' && (outcome === 'failed' || outcome === 'invalid'),
      ),
    );
    if (failing.length === 0) return [];
    const stopped = failing.filter(
      ({ outcome, provider }) => outcome === 'error' && provider === 'container',
    );
    return VARIABLES.filter((variable) => variables[variable] !== 'absent').map((variable) => ({
      location: { kind: 'variable', name: variable },
      identity: variable,
      severity: failing.every(({ outcome }) => outcome === 'resolved') ? 'warning' : 'error',
      values: { variable, state: variables[variable] },
      evidence: [
        { label: variable, expected: 'absent', actual: variables[variable] },
        ...bySdk(
          failing.flatMap(({ dialect, attempts }) =>
            attempts
              .filter(({ provider }) => provider === 'container')
              .map(({ reason }) => ({ dialect, actual: reason })),
          ),
        ),
        ...wordsOf(stopped),
      ],
    }));
  },
};
