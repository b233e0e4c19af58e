import type { Entry } from '../../entry.js';

export const cliArgumentEmpty: Entry = {
  id: 'cli-argument-empty',
  emitters: ['aws-cli'],
  says: [
    'aws: error: argument {argument}: expected one argument',
    'aws: error: argument {argument}: expected at least one argument',
    'aws: error: the following arguments are required: {argument...}',
    'aws: [ERROR]: An error occurred (ParamValidation): argument {argument}: expected one argument',
    'aws: [ERROR]: An error occurred (ParamValidation): the following arguments are required: {argument...}',
  ],
  weight: 'cause',
  lacks: 'value',
  title: 'The AWS CLI got no value for `{argument}`',
  causes: [
    {
      id: 'empty',
      why: 'An argument of the command has no value: most often the variable behind it is empty in this job.',
      fix: 'Print the variable behind `{argument}` before the command, set it where this job can see it, and quote it (`"$NAME"`).',
    },
  ],
  example: 'aws: error: argument --cluster: expected one argument',
  basis: 'report',
  source: 'https://github.com/aws/aws-cli/issues/4197',
};
