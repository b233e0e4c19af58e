import { readCloudFormation } from './cloudformation/roles.js';
import { readJsonPolicies } from './json-policy.js';
import type { Reading, SourceFile, WantedRole } from './role.js';
import type { Work } from '../work.js';
import { readTerraform } from './terraform/roles.js';

/** Every place in a checkout that declares roles, one format each. */
export const SOURCES: readonly ((
  files: readonly SourceFile[],
  role: WantedRole,
  work: Work,
) => Reading)[] = [readTerraform, readCloudFormation, readJsonPolicies];
