import type { Entry } from '../../entry.js';
import { said } from '../../causes/said.js';
import { saidBusy } from '../../causes/said-busy.js';
import { saidDenied } from '../../causes/said-denied.js';
import { saidLimit } from '../../causes/said-limit.js';
import { saidNotThere } from '../../causes/said-not-there.js';
import { saidNotValid } from '../../causes/said-not-valid.js';
import { saidOwnFault } from '../../causes/said-own-fault.js';
import { saidThereAlready } from '../../causes/said-there-already.js';
import { saidThrottled } from '../../causes/said-throttled.js';

/** Every refusal in botocore's words, whatever the service. */
export const saidByCli: Entry = {
  id: 'said-by-cli',
  emitters: ['aws-cli', 'boto3'],
  says: [
    'An error occurred ({code}) when calling the {operation} operation: {message...}',
    'An error occurred ({code}) when calling the {operation} operation (reached max retries: {tries}): {message...}',
    'An error occurred ({code}) when calling the {operation} operation',
    'A client error ({code}) occurred when calling the {operation} operation: {message...}',
  ],
  general: true,
  weight: 'wrapper',
  title: 'AWS refused `{operation}`: {code}',
  causes: [
    saidThrottled,
    saidLimit,
    saidThereAlready,
    saidNotThere,
    saidBusy,
    saidDenied,
    saidNotValid,
    saidOwnFault,
    said,
  ],
  example:
    'An error occurred (ConflictException) when calling the StartDeployment operation: Deployment conflict. Another deployment is already in progress for this environment',
  basis: 'source',
  source: 'botocore 1.43 exceptions.py ClientError.MSG_TEMPLATE',
};
