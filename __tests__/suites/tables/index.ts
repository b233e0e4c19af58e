import type { Suite } from '../case.js';
import { botocoreChain } from './botocore-chain.js';
import { botocoreProviders } from './botocore-providers.js';
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
];
