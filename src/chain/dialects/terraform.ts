import type { Context } from '../providers/provider.js';
import type { Dialect } from './dialect.js';
import { go } from './go.js';
import { goStepsOf } from './go-steps.js';

/** Terraform's own name for the address of instance metadata, from before the SDKs had one. */
const OLD_ADDRESS = 'AWS_METADATA_URL';

const NOTHING =
  'No valid credential sources found\n\nPlease see https://registry.terraform.io/providers/hashicorp/aws\nfor more information about providing credentials.\n\nError: ';
const BESIDE_KEYS =
  'A Profile was specified along with the environment variables "AWS_ACCESS_KEY_ID" and "AWS_SECRET_ACCESS_KEY". The Profile is now used instead of the environment variable credentials.\n\nAWS Error: ';

/** A profile that the provider's block names, beside keys in the environment, which it then hides. */
function besideKeys({ explicit, sight }: Context): boolean {
  return (
    explicit &&
    Boolean(sight.variable('AWS_ACCESS_KEY_ID') && sight.variable('AWS_SECRET_ACCESS_KEY'))
  );
}

/**
 * Terraform's AWS provider, without arguments in its block: aws-sdk-go-base, which loads the SDK
 * for Go and puts its own frame around what that says.
 * @see https://registry.terraform.io/providers/hashicorp/aws/latest/docs#authentication-and-configuration
 */
export const terraform: Dialect = {
  ...go,
  steps: goStepsOf({ endpointVariables: ['AWS_EC2_METADATA_SERVICE_ENDPOINT', OLD_ADDRESS] }),
  warnings: ({ sight }) =>
    sight.variable(OLD_ADDRESS)
      ? [`${OLD_ADDRESS} is deprecated: AWS_EC2_METADATA_SERVICE_ENDPOINT is its name`]
      : [],
  name: 'terraform',
  names: { long: 'Terraform', short: 'tf' },
  version: '2.0',
  frame: (words, _cause, context) =>
    words.fetching === true
      ? { ...words, text: `${NOTHING}${besideKeys(context) ? BESIDE_KEYS : ''}${words.text}` }
      : words,
  region: {
    ...go.region,
    missing: { text: 'Missing AWS Region', basis: 'memory' },
  },
};
