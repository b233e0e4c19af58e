import { awsCli } from './aws-cli.js';
import { cdk } from './cdk.js';
import { chalice } from './chalice.js';
import { copilot } from './copilot.js';
import { eb } from './eb.js';
import { eksctl } from './eksctl.js';
import { opentofu } from './opentofu.js';
import { packer } from './packer.js';
import { pulumi } from './pulumi.js';
import { sam } from './sam.js';
import { serverless } from './serverless.js';
import { sst } from './sst.js';
import { terraform } from './terraform.js';
import { terragrunt } from './terragrunt.js';
import type { CommandTool } from './tool.js';
import { zappa } from './zappa.js';

/** Every command that we know to deploy to AWS. */
export const TOOLS: readonly CommandTool[] = [
  awsCli,
  sam,
  cdk,
  terraform,
  opentofu,
  terragrunt,
  serverless,
  pulumi,
  sst,
  copilot,
  eksctl,
  packer,
  eb,
  chalice,
  zappa,
];
