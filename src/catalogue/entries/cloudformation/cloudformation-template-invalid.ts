import type { Entry } from '../../entry.js';

export const cloudformationTemplateInvalid: Entry = {
  id: 'cloudformation-template-invalid',
  emitters: ['cloudformation', 'aws-cli', 'sam', 'cdk'],
  says: [
    'Template format error: {message...}',
    'Template error: {message...}',
    'Template validation error: {message...}',
    'Unresolved resource dependencies [{names...}] in the Resources block of the template',
    'Parameters: [{names...}] must have values',
    'Parameter validation failed: parameter value {value} for parameter name {name} does not exist',
    'Encountered unsupported property {name}',
    'Circular dependency between resources: [{names...}]',
    'Invalid template resource property {name}',
    'Template may not exceed {size}',
    'Model validation failed (#{message...}',
    'Properties validation failed for resource {name} with message: {message...}',
  ],
  weight: 'cause',
  title: 'CloudFormation does not take the template or its parameters',
  causes: [
    {
      id: 'template',
      why: 'The template, or a value for one of its parameters, is not valid: see the line.',
      fix: 'Correct what the message names; `aws cloudformation validate-template` and `cfn-lint` tell where. Look whether a parameter comes from a variable that is empty in this job.',
    },
  ],
  example:
    'An error occurred (ValidationError) when calling the CreateChangeSet operation: Template format error: Unresolved resource dependencies [Vpc] in the Resources block of the template',
  basis: 'documentation',
  source: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/troubleshooting.html',
};
