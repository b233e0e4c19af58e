import type { Entry } from '../../entry.js';
import { saidBusy } from '../../causes/said-busy.js';
import { saidDenied } from '../../causes/said-denied.js';
import { saidLimit } from '../../causes/said-limit.js';
import { saidNotThere } from '../../causes/said-not-there.js';
import { saidNotValid } from '../../causes/said-not-valid.js';
import { saidOwnFault } from '../../causes/said-own-fault.js';
import { saidThereAlready } from '../../causes/said-there-already.js';
import { saidThrottled } from '../../causes/said-throttled.js';

/** What a resource's handler answered; the event that fails a stack carries it. */
export const saidByCloudformation: Entry = {
  id: 'said-by-cloudformation',
  emitters: ['cloudformation', 'cdk', 'sam'],
  says: [
    'Resource handler returned message: "{message...}" (RequestToken: {request}, HandlerErrorCode: {code})',
    'Resource handler returned message: "{message...}" (',
    'Resource handler returned message: ',
    { sentence: 'HandlerErrorCode: {code})', anchor: 'handlererrorcode' },
  ],
  general: true,
  weight: 'wrapper',
  title: 'CloudFormation could not make a resource: {code}',
  causes: [
    saidThrottled,
    saidLimit,
    saidThereAlready,
    saidNotThere,
    saidBusy,
    saidDenied,
    saidNotValid,
    saidOwnFault,
    {
      id: 'said',
      why: 'The handler of the resource answered: {message}',
      fix: 'Correct the resource that the event names; if the stack has never been created, delete it before the next run (`aws cloudformation delete-stack`).',
    },
  ],
  example:
    'Resource handler returned message: "The table is being deleted (Service: Glue, Status Code: 400, Request ID: 7f)" (RequestToken: 8a, HandlerErrorCode: InvalidRequest)',
  basis: 'documentation',
  source:
    'https://docs.aws.amazon.com/cloudformation-cli/latest/userguide/resource-type-test-contract-errors.html',
};
