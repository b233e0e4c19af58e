import type { Entry } from '../../entry.js';
import { awsCliAbsent } from './aws-cli-absent.js';
import { awsCliNoLibraries } from './aws-cli-no-libraries.js';
import { botoUnknownService } from './boto-unknown-service.js';
import { cliArgumentEmpty } from './cli-argument-empty.js';
import { cliParamValidation } from './cli-param-validation.js';
import { cliUnknownCommand } from './cli-unknown-command.js';

export const commandLineEntries: readonly Entry[] = [
  awsCliAbsent,
  awsCliNoLibraries,
  botoUnknownService,
  cliArgumentEmpty,
  cliParamValidation,
  cliUnknownCommand,
];
