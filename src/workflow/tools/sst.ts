import { type CommandTool, verbs } from './tool.js';

/** SST, of AWS unless its file names another home. */
export const sst: CommandTool = {
  name: 'sst',
  commands: ['sst'],
  packages: ['sst'],
  asks: verbs('deploy', 'remove', 'diff', 'refresh', 'unlock', 'secret', 'shell', 'state'),
  cloud: {
    names: /^sst\.config\.[cm]?[jt]s$/,
    speaksOfAws: /^(?![\s\S]*home:\s{0,9}['"](?!aws))/,
    otherwise: true,
  },
};
