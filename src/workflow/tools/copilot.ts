import { type CommandTool, operands } from './tool.js';

const VERBS = [
  'app',
  'env',
  'svc',
  'job',
  'task',
  'pipeline',
  'deploy',
  'storage',
  'secret',
  'run',
  'init',
];

/** AWS Copilot, of which GitHub's command of the same name takes other verbs. */
export const copilot: CommandTool = {
  name: 'copilot',
  sdk: 'go',
  commands: ['copilot'],
  isMeant: (args) => VERBS.includes(operands(args)[0] ?? ''),
  asks: (args) => !args.includes('--help'),
};
