import type { Pattern } from '../pattern.js';
import { brevoApiKey } from './brevo-api-key.js';
import { mailchimpApiKey } from './mailchimp-api-key.js';
import { mailgunApiKey } from './mailgun-api-key.js';
import { sendgridApiKey } from './sendgrid-api-key.js';

/** Keys that send mail. */
export const MAIL_PATTERNS: readonly Pattern[] = [
  sendgridApiKey,
  mailgunApiKey,
  brevoApiKey,
  mailchimpApiKey,
];
