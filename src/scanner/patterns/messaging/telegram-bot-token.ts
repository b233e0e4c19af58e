import { BASE64_URL } from '../../alphabets.js';
import { issued } from '../issued.js';
import type { Shape } from '../pattern.js';

/**
 * Tokens of bots.
 *
 * Basis: documented by the vendor: the bot's id, a colon, 35 characters, of which the first two have always been the same.
 * @see https://core.telegram.org/bots/features#botfather
 */
export const telegramBotToken = issued({
  kind: 'telegram-bot-token',
  noun: 'Telegram bot token',
  can: 'read what is written to the bot and write in its name',
  revoke: 'Ask @BotFather for `/revoke`, which issues a new one',
  references: ['https://core.telegram.org/bots/features#botfather'],
  shapes: [8, 9, 10].map(
    (at): Shape => ({
      prefixes: [':AA'],
      at,
      alphabet: `${BASE64_URL}:`,
      length: at + 36,
      form: (value) => /^[0-9]{8,10}:AA[\w-]{33}$/.test(value),
      notBefore: '0123456789_',
      judge: ({ before }) => !/(?<!bot)(?<=[A-Za-z])$/.test(before()),
    }),
  ),
  name: 'TELEGRAM_BOT_TOKEN',
  keys: (draw) => [
    `1${draw('0123456789', 8)}:AA${draw(BASE64_URL, 33)}`,
    `7${draw('0123456789', 9)}:AA${draw(BASE64_URL, 33)}`,
  ],
  leaks: (draw) => [
    [
      'https://api.telegram.org/bot',
      `7${draw('0123456789', 9)}:AA${draw(BASE64_URL, 33)}`,
      '/sendMessage',
    ],
  ],
  clean: (draw) => [`TELEGRAM_BOT_TOKEN=123456789:AA${draw(BASE64_URL, 32)}`],
});
