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

/** Every refusal in the words of the .NET SDK. */
export const saidByDotnet: Entry = {
  id: 'said-by-dotnet',
  emitters: ['dotnet'],
  says: [
    'Amazon.{service}.Model.{code}: {message...}',
    'Amazon.{service}.Amazon{code}: {message...}',
    'Amazon.Runtime.{code}: {message...}',
  ],
  general: true,
  weight: 'wrapper',
  title: 'AWS refused a call of a .NET program: {code}',
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
    'Amazon.SQS.Model.QueueDoesNotExistException: The specified queue does not exist for this wsdl version.',
  basis: 'source',
  source: 'aws-sdk-net AmazonServiceException',
};
