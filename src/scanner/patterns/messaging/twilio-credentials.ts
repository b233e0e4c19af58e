import { isStandIn } from '../../allow.js';
import { HEX } from '../../alphabets.js';
import { issued } from '../issued.js';
import { namedValue } from '../named-value.js';

const named = namedValue(
  ['TWILIO_AUTH_TOKEN', 'twilio_auth_token', 'twilioAuthToken', 'TwilioAuthToken'],
  /^[0-9a-f]{32}(?![0-9A-Za-z])/,
  isToken,
);
/** What may stand between an account's id and its token: the end of one name and the next. */
const PAIR = /^["']?[\s,;:=>()A-Za-z_"'\\.$&-]{1,64}?["':=\s]([0-9a-f]{32})(?![0-9A-Za-z])/;

/**
 * Auth tokens of Twilio: by their name, or right behind the account's id. An id alone (`AC`, `SK`) opens
 * nothing.
 *
 * Basis: documented by the vendor.
 * @see https://www.twilio.com/docs/iam/api/authtoken
 */
export const twilioCredentials = issued({
  kind: 'twilio-credentials',
  noun: 'Twilio auth token',
  can: "send messages and make calls at the account's expense, and read its logs",
  revoke:
    'Make a secondary token at https://console.twilio.com under Account > API keys & tokens, move to it and promote it, which ends this one',
  references: ['https://www.twilio.com/docs/iam/api/authtoken'],
  surroundings: { lines: 3, bytes: 320 },
  shapes: [
    named.shape,
    {
      prefixes: Array.from(HEX, (digit) => `AC${digit}`),
      alphabet: HEX,
      length: 31,
      judge: ({ after }) => pairOf(after()) !== undefined,
      past: (text) => pairOf(text)?.length ?? 0,
    },
  ],
  decode: (spelled) => (spelled.startsWith('AC') ? spelled.slice(-32) : named.decode(spelled)),
  name: 'X',
  keys: (draw) => [`TWILIO_AUTH_TOKEN=${draw(HEX, 32)}`],
  leaks: (draw) => [
    ['new Twilio("', `AC${draw(HEX, 32)}", "${draw(HEX, 32)}`, '");'],
    ['sid: ', `AC${draw(HEX, 32)}\nauth_token: ${draw(HEX, 32)}`, '\n'],
    [`TWILIO_ACCOUNT_SID=AC${draw(HEX, 32)}\n`, `TWILIO_AUTH_TOKEN=${draw(HEX, 32)}`, '\n'],
  ],
  clean: (draw) => [
    `TWILIO_ACCOUNT_SID=AC${draw(HEX, 32)}\n`,
    `TWILIO_API_KEY=SK${draw(HEX, 32)}\n`,
    `md5: ${draw(HEX, 32)}\n`,
  ],
});

/** The text from an account's id through its token, unless a name tells the token by itself. */
function pairOf(text: string): string | undefined {
  const pair = PAIR.exec(text.slice(0, 120));
  const [whole, value] = pair ?? [];
  if (whole === undefined || value === undefined || !isToken(value)) return undefined;
  return /twilio_?auth_?token/i.test(whole) ? undefined : whole;
}

function isToken(value: string): boolean {
  return !isStandIn(value, 16);
}
