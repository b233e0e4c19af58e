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

/** Every refusal in the words of the Java SDK, version 1, and of CloudFormation's older handlers. */
export const saidByJavaV1: Entry = {
  id: 'said-by-java-v1',
  emitters: ['java-v1', 'cloudformation'],
  says: [
    'com.amazonaws.services.{package}: {message...} (Service: {service...}; Status Code: {status}; Error Code: {code}; Request ID: {request}',
    '{message...} (Service: {service...}; Status Code: {status}; Error Code: {code}; Request ID: {request}',
    '{message...} (Service: {service...}; Status Code: {status}; Error Code: {code};',
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
    'com.amazonaws.services.lambda.model.ResourceConflictException: Function already exists: img (Service: AWSLambda; Status Code: 409; Error Code: ResourceConflictException; Request ID: d98c)',
  basis: 'source',
  source: 'aws-sdk-java v1 AmazonServiceException.getMessage',
};
