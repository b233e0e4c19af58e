import type { Entry } from '../../entry.js';
import { saidNotValid } from '../../causes/said-not-valid.js';

/** What the AWS CLI says by itself since 2.34, before or instead of a call. */
export const saidByCliItself: Entry = {
  id: 'said-by-cli-itself',
  emitters: ['aws-cli'],
  since: '2.34.0',
  says: ['aws: [ERROR]: An error occurred ({code}): {message...}', 'aws: [ERROR]: {message...}'],
  general: true,
  weight: 'wrapper',
  title: 'The AWS CLI refused the command',
  causes: [
    saidNotValid,
    {
      id: 'said',
      why: 'The AWS CLI ended the command before AWS was asked: {message}',
      fix: 'Correct what the message names; look first for a variable in the command that is empty in this job.',
    },
  ],
  example: 'aws: [ERROR]: An error occurred (ParamValidation): Parameter validation failed',
  basis: 'source',
  source: 'aws-cli 2.36.7 awscli/errorhandler.py',
};
