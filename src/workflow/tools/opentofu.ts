import { asksTerraform, TERRAFORM_FILES } from './terraform.js';
import type { CommandTool } from './tool.js';

/** OpenTofu. */
export const opentofu: CommandTool = {
  name: 'opentofu',
  sdk: 'terraform',
  commands: ['tofu', 'opentofu'],
  asks: asksTerraform,
  cloud: TERRAFORM_FILES,
};
