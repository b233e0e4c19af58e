import { BASE64_URL } from '../../alphabets.js';
import { issued } from '../issued.js';

/**
 * API keys of the form issued since 2024.
 *
 * Basis: seen in the rules of public scanners; older keys are bare UUIDs, which nothing tells from others.
 * @see https://devcenter.heroku.com/articles/authentication
 */
export const herokuApiKey = issued({
  kind: 'heroku-api-key',
  noun: 'Heroku API key',
  can: 'deploy, read configuration with all its secrets, and destroy apps of its owner',
  revoke:
    "Regenerate it at https://dashboard.heroku.com/account or with `heroku authorizations:revoke ID`, and rotate what the apps' configuration holds",
  references: ['https://devcenter.heroku.com/articles/authentication'],
  shapes: [{ prefixes: ['HRKU-AA'], alphabet: BASE64_URL, length: 58 }],
  name: 'HEROKU_API_KEY',
  keys: (draw) => [`HRKU-AA${draw(BASE64_URL, 58)}`],
  clean: (draw) => [`HEROKU_API_KEY=HRKU-AA${draw(BASE64_URL, 57)}`],
});
