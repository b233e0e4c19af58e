import { DIGITS } from '../../alphabets.js';
import type { Pattern } from '../pattern.js';

const HEX = `${DIGITS}abcdef`;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/**
 * Tokens by which a seller lets a developer in to Amazon's Marketplace Web Service.
 * @see https://developer-docs.amazon.com/sp-api/docs/migrating-from-amazon-mws
 */
export const mwsAuthToken: Pattern = {
  kind: 'mws-auth-token',
  words: {
    noun: 'MWS authorization token',
    severity: 'warning',
    rung: 'present',
    title: "A token of Amazon's Marketplace Web Service stands in `{path}`, line {line}",
    why: "With the developer's access key it reads and changes a seller's orders and listings. It is none of IAM's. Amazon has replaced the service by the Selling Partner API, but who keeps such a token has often kept the key as well.",
    fix: 'Withdraw the authorization in Seller Central (Apps and Services, Manage Your Apps), then take the token out and commit that.',
    references: ['https://developer-docs.amazon.com/sp-api/docs/migrating-from-amazon-mws'],
  },
  shapes: [
    {
      prefixes: ['amzn.mws.'],
      alphabet: `${HEX}-`,
      length: 36,
      plausible: (value) => UUID.test(value.slice(9)) && new Set(value.slice(9)).size > 8,
    },
  ],
  cases(draw) {
    const token = () => `amzn.mws.${[8, 4, 4, 4, 12].map((length) => draw(HEX, length)).join('-')}`;
    return {
      leaks: [
        ['MWS_AUTH_TOKEN=', token(), '\n'],
        ['"MWSAuthToken": "', token(), '"'],
      ],
      clean: [
        `amzn.mws.${draw(HEX, 36)}`,
        `${token()}0`,
        `amzn.mws.${'0'.repeat(8)}-0000-0000-0000-${'0'.repeat(12)}`,
      ],
    };
  },
};
