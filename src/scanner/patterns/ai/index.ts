import type { Pattern } from '../pattern.js';
import { anthropicAdminKey } from './anthropic-admin-key.js';
import { anthropicApiKey } from './anthropic-api-key.js';
import { groqApiKey } from './groq-api-key.js';
import { huggingFaceToken } from './hugging-face-token.js';
import { langsmithApiKey } from './langsmith-api-key.js';
import { nvidiaApiKey } from './nvidia-api-key.js';
import { openaiApiKey } from './openai-api-key.js';
import { openrouterApiKey } from './openrouter-api-key.js';
import { perplexityApiKey } from './perplexity-api-key.js';
import { replicateApiToken } from './replicate-api-token.js';
import { xaiApiKey } from './xai-api-key.js';

/** Keys of hosts of models. */
export const AI_PATTERNS: readonly Pattern[] = [
  openaiApiKey,
  anthropicApiKey,
  anthropicAdminKey,
  huggingFaceToken,
  groqApiKey,
  replicateApiToken,
  perplexityApiKey,
  xaiApiKey,
  openrouterApiKey,
  langsmithApiKey,
  nvidiaApiKey,
];
