import type { Entry } from '../../entry.js';

export const cliParamValidation: Entry = {
  id: 'cli-param-validation',
  emitters: ['aws-cli', 'boto3'],
  says: [
    'Parameter validation failed: Invalid length for parameter {parameter}, value: {value}, valid min length: {min}',
    'Parameter validation failed: Missing required parameter in input: "{parameter}"',
    'Parameter validation failed: Invalid type for parameter {parameter}, value: {value}',
    'Parameter validation failed: {message...}',
    'Invalid length for parameter {parameter}, value: 0',
    "Error parsing parameter '{parameter}': {message...}",
  ],
  near: ['aws', 'boto'],
  weight: 'cause',
  lacks: 'value',
  title: 'A value that AWS was to be given is empty or not valid',
  causes: [
    {
      id: 'empty',
      why: 'The SDK checks parameters before it calls AWS, and one has no value or a wrong type; most often a variable behind it is empty in this job.',
      fix: 'Print what stands behind the parameter that the message names, and set the variable or secret where this job can see it.',
    },
  ],
  example:
    'botocore.exceptions.ParamValidationError: Parameter validation failed: Invalid length for parameter SecretId, value: 0, valid min length: 1',
  basis: 'source',
  source: 'botocore 1.43 validate.py',
};
