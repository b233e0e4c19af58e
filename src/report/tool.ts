import type { Of } from './form/form.js';
import type { TOOL_FORM } from './tool-form.js';

/** This program. `npm run generate` writes the version of package.json here. */
export const TOOL: Of<typeof TOOL_FORM> = { name: 'aws-preflight', version: '0.1.0' };
