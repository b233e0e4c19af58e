import { type CommandTool, isHelp, operands } from './tool.js';

/** Pulumi, of whichever cloud its program imports. */
export const pulumi: CommandTool = {
  name: 'pulumi',
  sdk: 'go',
  commands: ['pulumi'],
  asks: (args) =>
    !isHelp(args) &&
    ['up', 'update', 'preview', 'pre', 'destroy', 'down', 'refresh', 'import', 'watch'].includes(
      operands(args)[0] ?? '',
    ),
  cloud: {
    names:
      /^(?:Pulumi(?:\.[\w-]+)?\.ya?ml|package\.json|requirements\.txt|pyproject\.toml|go\.mod|\w+\.csproj)$/,
    speaksOfAws: /@pulumi\/aws|pulumi[-_]aws|pulumi-aws|Pulumi\.Aws|\baws:region\b|awskms:|s3:\/\//,
    otherwise: false,
  },
};
