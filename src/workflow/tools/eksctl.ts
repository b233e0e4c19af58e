import { type CommandTool, isHelp } from './tool.js';

/** eksctl. */
export const eksctl: CommandTool = {
  name: 'eksctl',
  sdk: 'go',
  commands: ['eksctl'],
  asks: (args) => !isHelp(args) && args[0] !== 'info',
};
