import type { Dialect } from './dialect.js';
import { go } from './go.js';
import { goStepsOf } from './go-steps.js';

/** Terraform's own name for the address of instance metadata, from before the SDKs had one. */
const OLD_ADDRESS = 'AWS_METADATA_URL';

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
  frame: (words) => ({
    text:
      words.fetching === true
        ? `No valid credential sources found\n\nPlease see https://registry.terraform.io/providers/hashicorp/aws\nfor more information about providing credentials.\n\nError: ${words.text}`
        : words.text,
    basis: words.basis,
  }),
  region: {
    ...go.region,
    missing: { text: 'Missing AWS Region', basis: 'memory' },
  },
};
