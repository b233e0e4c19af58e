import { botocore } from './botocore.js';
import { java } from './java.js';
import { javascript } from './javascript.js';
import { rust } from './rust.js';
import { terraform } from './terraform.js';
import type { TrailSpeech } from './trail.js';

/** The SDKs whose debug log tells of their chain. Go's own says nothing of it. */
export const speeches: readonly TrailSpeech[] = [botocore, java, javascript, rust, terraform];
