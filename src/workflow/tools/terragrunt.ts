import { asksTerraform, TERRAFORM_FILES } from './terraform.js';
import type { CommandTool } from './tool.js';

/** Terragrunt. */
export const terragrunt: CommandTool = {
  name: 'terragrunt',
  sdk: 'terraform',
  commands: ['terragrunt'],
  asks: asksTerraform,
  cloud: TERRAFORM_FILES,
};
