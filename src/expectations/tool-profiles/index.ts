import { cdk } from './cdk.js';
import { sam } from './sam.js';
import { serverless } from './serverless.js';
import { terraform } from './terraform.js';
import type { ToolConfiguration } from './tool-profile.js';

/** The tools whose configuration can name a profile. */
export const TOOL_CONFIGURATIONS: readonly ToolConfiguration[] = [serverless, terraform, sam, cdk];
