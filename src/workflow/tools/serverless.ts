import { type CommandTool, isHelp, operands } from './tool.js';

/** The Serverless Framework, of AWS unless its file says otherwise. */
export const serverless: CommandTool = {
  name: 'serverless',
  sdk: 'javascript',
  commands: ['serverless', 'sls', 'osls'],
  packages: ['serverless', 'osls'],
  asks(args) {
    if (isHelp(args)) return false;
    const [verb, next] = operands(args);
    if (verb === 'invoke') return next !== 'local';
    return ['deploy', 'remove', 'info', 'logs', 'rollback', 'metrics'].includes(verb ?? '');
  },
  cloud: {
    names: /^serverless\.(?:ya?ml|json|ts|js)$/,
    speaksOfAws: /\baws\b/,
    otherwise: true,
  },
};
