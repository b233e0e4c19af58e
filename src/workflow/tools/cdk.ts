import { type CommandTool, verbs } from './tool.js';

/** AWS CDK. `synth` asks AWS only where a lookup is not cached yet. */
export const cdk: CommandTool = {
  name: 'cdk',
  sdk: 'javascript',
  commands: ['cdk'],
  packages: ['aws-cdk', 'cdk'],
  asks: verbs(
    'deploy',
    'diff',
    'destroy',
    'bootstrap',
    'import',
    'rollback',
    'gc',
    'watch',
    'drift',
  ),
};
