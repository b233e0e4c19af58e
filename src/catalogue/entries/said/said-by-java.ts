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

/** Every refusal in the words of the Java SDK, version 2. */
export const saidByJava: Entry = {
  id: 'said-by-java',
  emitters: ['java'],
  says: [
    'software.amazon.awssdk.services.{package}.model.{code}: {message...} (Service: {service...}, Status Code: {status}, Request ID: {request}',
    '{message...} (Service: {service...}, Status Code: {status}, Request ID: {request}',
  ],
  general: true,
  weight: 'wrapper',
  title: 'AWS ({service}) refused a call: {code}',
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
    'software.amazon.awssdk.services.sqs.model.QueueDoesNotExistException: The specified queue does not exist. (Service: Sqs, Status Code: 400, Request ID: 3b1f)',
  basis: 'source',
  source: 'aws-sdk-java-v2 AwsServiceException.getMessage',
};
