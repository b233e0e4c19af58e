import type { Case } from '../case.js';
import { environmentCases } from './environment.js';
import { fileCases } from './files.js';
import { machineCases } from './machines.js';
import { profileChoiceCases } from './profile-choice.js';
import { roleCases } from './roles.js';
import { tokenCases } from './tokens.js';

/** Every recorded environment. */
export const cases: readonly Case[] = [
  ...environmentCases,
  ...profileChoiceCases,
  ...fileCases,
  ...roleCases,
  ...tokenCases,
  ...machineCases,
];
