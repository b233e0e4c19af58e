import type { Case } from '../case.js';
import { clientSettingCases } from './client-settings.js';
import { environmentCases } from './environment.js';
import { fileCases } from './files.js';
import { machineCases } from './machines.js';
import { profileChoiceCases } from './profile-choice.js';
import { roleCases } from './roles.js';
import { signInCases } from './sign-ins.js';
import { tokenCases } from './tokens.js';

/** Every recorded environment. */
export const cases: readonly Case[] = [
  ...environmentCases,
  ...clientSettingCases,
  ...profileChoiceCases,
  ...fileCases,
  ...roleCases,
  ...tokenCases,
  ...signInCases,
  ...machineCases,
];
