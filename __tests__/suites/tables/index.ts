import type { Suite } from '../case.js';
import { botocoreChain } from './botocore-chain.js';
import { botocoreProviders } from './botocore-providers.js';
import { javaFiles, javaProviders } from './java.js';
import {
  javascriptChain,
  javascriptContainer,
  javascriptFiles,
  javascriptLogin,
  javascriptProfiles,
} from './javascript.js';
import { goBase } from './go-base.js';
import { goChain, goLogin, goVariables } from './go-chain.js';
import { goSharedConfig } from './go-shared-config.js';

/** The suites whose cases are code: our own tables of what they state. */
export const tables: readonly Suite[] = [
  goSharedConfig,
  goChain,
  goVariables,
  goLogin,
  goBase,
  botocoreProviders,
  botocoreChain,
  javascriptChain,
  javascriptFiles,
  javascriptContainer,
  javascriptLogin,
  javascriptProfiles,
  javaFiles,
  javaProviders,
];
