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

/** Every refusal in the words of the Rust SDK. */
export const saidByRust: Entry = {
  id: 'said-by-rust',
  emitters: ['rust'],
  says: [
    {
      sentence: 'ErrorMetadata { code: Some("{code}"), message: Some("{message...}")',
      anchor: 'errormetadata',
    },
    { sentence: 'Error { code: "{code}", message: "{message...}"', anchor: 'message: ' },
    { sentence: 'unhandled error ({code})', anchor: 'unhandled' },
  ],
  near: ['aws', 'smithy', 'service error', 'serviceerror'],
  general: true,
  weight: 'wrapper',
  title: 'AWS refused a call of a Rust program: {code}',
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
    'Error: service error: unhandled error (BadDigest): Error { code: "BadDigest", message: "The digest did not match" }, aws_request_id: "1"',
  basis: 'report',
  source: 'https://github.com/awslabs/aws-sdk-rust/issues/901',
};
