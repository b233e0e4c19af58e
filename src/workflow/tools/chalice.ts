import { type CommandTool, verbs } from './tool.js';

/** AWS Chalice. */
export const chalice: CommandTool = {
  name: 'chalice',
  sdk: 'boto3',
  commands: ['chalice'],
  modules: ['chalice'],
  asks: verbs('deploy', 'delete', 'logs', 'invoke'),
};
