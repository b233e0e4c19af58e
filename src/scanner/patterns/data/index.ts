import type { Pattern } from '../pattern.js';
import { airtableToken } from './airtable-token.js';
import { contentfulToken } from './contentful-token.js';
import { databricksToken } from './databricks-token.js';
import { planetscaleToken } from './planetscale-token.js';
import { supabaseAccessToken } from './supabase-access-token.js';
import { supabaseSecretKey } from './supabase-secret-key.js';

/** Keys of databases and contents. */
export const DATA_PATTERNS: readonly Pattern[] = [
  databricksToken,
  planetscaleToken,
  supabaseAccessToken,
  supabaseSecretKey,
  contentfulToken,
  airtableToken,
];
