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

/** Every refusal that a JavaScript SDK throws; its stack or its metadata tells that it is one. */
export const saidByJavascript: Entry = {
  id: 'said-by-javascript',
  emitters: ['javascript', 'javascript-v2'],
  says: [
    { sentence: '{code}Exception: {message...}', anchor: 'exception: ' },
    { sentence: '{code}: {message...} at Request.extractError', anchor: 'request.extracterror' },
    { sentence: '{code}: {message...} at throwDefaultError', anchor: 'throwdefaulterror' },
    { sentence: '{code}: {message...} at Object.extractError', anchor: 'object.extracterror' },
    {
      sentence: '{code}: {message...} at ProtocolLib.getErrorSchemaOrThrowBaseException',
      anchor: 'geterrorschemaorthrowbaseexception',
    },
    { sentence: '{code}: {message...} at de_CommandError', anchor: 'de_commanderror' },
  ],
  near: ['$metadata', '@smithy/', '@aws-sdk/', 'node_modules/aws-sdk/', 'totalretrydelay'],
  never: ['at async', 'warning'],
  general: true,
  weight: 'wrapper',
  title: 'AWS refused a call of a JavaScript program: {code}',
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
    'ValidationException: The provided key element does not match the schema\n    at throwDefaultError (/app/node_modules/@smithy/smithy-client/dist-cjs/index.js:844:20)',
  basis: 'run',
  source: '@smithy/smithy-client throwDefaultError',
};
