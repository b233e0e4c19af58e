import { isStandIn } from '../../allow.js';
import { HEX } from '../../alphabets.js';
import { issued } from '../issued.js';
import { namedValue } from '../named-value.js';

const named = namedValue(
  [
    'DD_API_KEY',
    'DD_APP_KEY',
    'DD_APPLICATION_KEY',
    'DATADOG_API_KEY',
    'DATADOG_APP_KEY',
    'DD-API-KEY',
    'DD-APPLICATION-KEY',
    'dd_api_key',
    'dd_app_key',
    'datadog_api_key',
    'datadog_app_key',
    'datadogApiKey',
    'datadog.apiKey',
    'datadog.appKey',
    'ddApiKey',
  ],
  /^(?:[0-9a-f]{40}|[0-9a-f]{32})(?![0-9A-Za-z])/,
  (value) => !isStandIn(value, 16),
);

/**
 * API and application keys of Datadog: hex without a mark, so the name of the setting says what it is.
 *
 * Basis: documented by the vendor (names and lengths).
 * @see https://docs.datadoghq.com/account_management/api-app-keys/
 */
export const datadogKey = issued({
  kind: 'datadog-key',
  noun: 'Datadog key',
  can: 'write metrics and logs into the account (an API key), or read and change what its owner may (an application key beside it)',
  revoke:
    'Revoke it at https://app.datadoghq.com/organization-settings/api-keys (or application-keys)',
  references: ['https://docs.datadoghq.com/account_management/api-app-keys/'],
  shapes: [named.shape],
  decode: named.decode,
  name: 'X',
  keys: (draw) => [`DD_API_KEY=${draw(HEX, 32)}`],
  leaks: (draw) => [
    ['env:\n  ', `DATADOG_APP_KEY: "${draw(HEX, 40)}`, '"\n'],
    ['{"', `datadog_api_key": "${draw(HEX, 32)}`, '"}'],
    ['curl -H "', `DD-API-KEY: ${draw(HEX, 32)}`, '"'],
  ],
  clean: (draw) => [
    `API_KEY=${draw(HEX, 32)}`,
    `DD_API_KEY=${draw(HEX, 31)}`,
    `DD_API_KEY_HASH=${draw(HEX, 32)}`,
    'DD_API_KEY=0123456789abcdef0123456789abcdef',
  ],
});
