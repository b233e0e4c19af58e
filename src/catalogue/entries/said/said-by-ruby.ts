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

/** Every refusal in the words of the Ruby SDK. */
export const saidByRuby: Entry = {
  id: 'said-by-ruby',
  emitters: ['ruby'],
  says: [
    'Aws::{service}::Errors::{code}: {message...}',
    'Aws::{service}::Errors::{code} {message...}',
  ],
  general: true,
  weight: 'wrapper',
  title: 'AWS ({service}) refused a call of a Ruby program: {code}',
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
    'Aws::ECS::Errors::InvalidParameterException: The new ARN and resource ID format must be enabled',
  basis: 'source',
  source: 'aws-sdk-core 3.220 errors.rb',
};
