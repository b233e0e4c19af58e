import { type CommandTool, isHelp, operands } from './tool.js';

/** The EB CLI of Elastic Beanstalk. */
export const eb: CommandTool = {
  name: 'eb',
  sdk: 'boto3',
  commands: ['eb'],
  asks: (args) => !isHelp(args) && operands(args)[0] !== 'local',
};
