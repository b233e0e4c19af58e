import type { Entry } from '../../entry.js';

export const cliUnknownCommand: Entry = {
  id: 'cli-unknown-command',
  emitters: ['aws-cli'],
  says: [
    'aws: error: argument {argument}: Invalid choice',
    'aws: error: argument operation: Invalid choice',
    'Unknown options: {options...}',
    'aws: [ERROR]: An error occurred (ParamValidation): Unknown options: {options...}',
    'aws: [ERROR]: An error occurred (ParamValidation): argument {argument}: Found invalid choice',
  ],
  near: ['aws'],
  weight: 'cause',
  title: 'The AWS CLI does not know this command or option',
  causes: [
    {
      id: 'version',
      why: 'The command or option is misspelt, or newer than the AWS CLI of this runner; an unquoted variable with a blank in it reads as options, too.',
      fix: 'Look at `aws --version` and update it; quote variables in the command (`"$NAME"`).',
    },
  ],
  example: 'aws: error: argument operation: Invalid choice, valid choices are:',
  basis: 'report',
  source: 'https://github.com/aws/aws-cli/issues/6785',
};
