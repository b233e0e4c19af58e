import type { Pattern } from '../pattern.js';
import { discordWebhook } from './discord-webhook.js';
import { slackAppToken } from './slack-app-token.js';
import { slackBotToken } from './slack-bot-token.js';
import { slackConfigurationToken } from './slack-configuration-token.js';
import { slackLegacyToken } from './slack-legacy-token.js';
import { slackUserToken } from './slack-user-token.js';
import { slackWebhook } from './slack-webhook.js';
import { teamsWebhook } from './teams-webhook.js';
import { telegramBotToken } from './telegram-bot-token.js';
import { twilioCredentials } from './twilio-credentials.js';

/** Keys and addresses that send messages. */
export const MESSAGING_PATTERNS: readonly Pattern[] = [
  slackBotToken,
  slackUserToken,
  slackAppToken,
  slackConfigurationToken,
  slackLegacyToken,
  slackWebhook,
  discordWebhook,
  teamsWebhook,
  telegramBotToken,
  twilioCredentials,
];
