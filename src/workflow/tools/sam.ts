import { type CommandTool, isHelp, operands } from './tool.js';

/** AWS SAM. What it builds and runs on this machine needs nobody. */
export const sam: CommandTool = {
  name: 'sam',
  sdk: 'boto3',
  commands: ['sam'],
  packages: ['aws-sam-cli'],
  modules: ['samcli'],
  asks: (args) =>
    !isHelp(args) &&
    ['deploy', 'package', 'sync', 'delete', 'publish', 'logs', 'traces', 'list', 'remote'].includes(
      operands(args)[0] ?? '',
    ),
};
