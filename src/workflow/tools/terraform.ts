import { type CloudFiles, type CommandTool, isHelp, operands } from './tool.js';

/** What in Terraform's files speaks of AWS. */
export const TERRAFORM_FILES: CloudFiles = {
  names: /\.(?:tf|tofu|hcl|tf\.json)$/,
  speaksOfAws: /provider"?[:{\s]{0,40}"aws"|backend"?[=:{\s]{0,40}"s3"|hashicorp\/aws|"aws_[a-z]/,
  otherwise: false,
};

/** Calls of Terraform, OpenTofu and Terragrunt that reach a provider or a backend. */
export function asksTerraform(args: readonly string[]): boolean {
  if (isHelp(args)) return false;
  const [verb, next] = operands(args);
  if (verb === 'init') return !args.some((arg) => /^-?-backend=false$/.test(arg));
  return (
    [
      'apply',
      'plan',
      'destroy',
      'import',
      'refresh',
      'output',
      'show',
      'taint',
      'untaint',
    ].includes(verb ?? '') ||
    ['state', 'workspace', 'force-unlock'].includes(verb ?? '') ||
    (['run-all', 'run', 'stack', 'apply-all', 'plan-all'].includes(verb ?? '') &&
      !['validate', 'fmt', 'hclfmt'].includes(next ?? ''))
  );
}

/** Terraform. */
export const terraform: CommandTool = {
  name: 'terraform',
  sdk: 'terraform',
  commands: ['terraform'],
  asks: asksTerraform,
  cloud: TERRAFORM_FILES,
};
