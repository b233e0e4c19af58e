import type { Entry } from '../../entry.js';

export const bedrockNoModelAccess: Entry = {
  id: 'bedrock-no-model-access',
  emitters: ['boto3', 'javascript', 'aws-cli'],
  says: [
    "You don't have access to the model with the specified model ID",
    'Model access is denied due to IAM user or service role is not authorized to perform the required AWS Marketplace actions',
    'on-demand throughput isn{apostrophe}t supported',
  ],
  weight: 'cause',
  title: 'The account has no access to this model of Bedrock',
  causes: [
    {
      id: 'model',
      why: 'Bedrock gives a model only where the account has asked for it, in this region, or the model is offered there only through an inference profile.',
      fix: 'Ask for the model in the Bedrock console of this account and region (Model access), or name the inference profile (`eu.anthropic...`); check that region and account are the right ones.',
    },
  ],
  example:
    "An error occurred (AccessDeniedException) when calling the Converse operation: You don't have access to the model with the specified model ID.",
  basis: 'report',
  source: 'https://github.com/andrewyng/aisuite/issues/174',
};
