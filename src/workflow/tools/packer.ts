import { type CommandTool, verbs } from './tool.js';

/** Packer, of whichever cloud its template builds for. */
export const packer: CommandTool = {
  name: 'packer',
  sdk: 'go',
  commands: ['packer'],
  asks: verbs('build'),
  cloud: {
    names: /\.(?:pkr\.hcl|pkr\.json|json)$/,
    speaksOfAws: /amazon-(?:ebs|instance|chroot|ebssurrogate|ebsvolume|import)/,
    otherwise: false,
  },
};
