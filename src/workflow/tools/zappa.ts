import { type CommandTool, isHelp, operands } from './tool.js';

/** Zappa. */
export const zappa: CommandTool = {
  name: 'zappa',
  sdk: 'boto3',
  commands: ['zappa'],
  modules: ['zappa', 'zappa.cli'],
  asks: (args) =>
    !isHelp(args) &&
    !['init', 'package', 'save-python-settings-file'].includes(operands(args)[0] ?? ''),
};
