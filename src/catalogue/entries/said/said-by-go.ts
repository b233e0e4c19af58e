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

/** Every refusal in the words of the Go SDK, version 2, and of what is built on it. */
export const saidByGo: Entry = {
  id: 'said-by-go',
  emitters: ['go', 'terraform'],
  says: [
    'operation error {service...}: {operation}, https response error StatusCode: {status}, RequestID: {request}, api error {code}: {message...}',
    'operation error {service...}: {operation}, https response error StatusCode: {status}, RequestID: {request}, {code}: {message...}',
    'operation error {service...}: {operation}, https response error StatusCode: {status}, RequestID: {request}, HostID: {host}, api error {code}: {message...}',
    'operation error {service...}: {operation}, https response error StatusCode: {status}, RequestID: {request}, HostID: {host}, {code}: {message...}',
    'operation error {service...}: {operation}, exceeded maximum number of attempts, {tries}, https response error StatusCode: {status}, RequestID: {request}, api error {code}: {message...}',
    'operation error {service...}: {operation}, {message...}',
  ],
  general: true,
  weight: 'wrapper',
  title: 'AWS refused `{operation}` ({service}): {code}',
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
    'Error: creating WAFv2 WebACL Association: operation error WAFV2: AssociateWebACL, https response error StatusCode: 400, RequestID: 5d1c, WAFInvalidParameterException: Error reason: The ARN is not valid',
  basis: 'source',
  source: 'aws-sdk-go-v2 smithy OperationError, http.ResponseError',
};
