import { BASE64_URL } from '../../alphabets.js';
import { issued } from '../issued.js';

/**
 * API tokens of PyPI and of its test site.
 *
 * Basis: documented by the vendor: a macaroon whose first bytes name the site.
 * @see https://pypi.org/help/#apitoken
 */
export const pypiApiToken = issued({
  kind: 'pypi-api-token',
  noun: 'PyPI API token',
  can: 'upload new releases of the projects that it was made for, which are then installed everywhere',
  revoke:
    'Remove it at https://pypi.org/manage/account/ (or test.pypi.org) under API tokens, look for releases that you did not make, and publish with trusted publishing instead',
  references: ['https://pypi.org/help/#apitoken'],
  shapes: [
    {
      prefixes: ['pypi-AgEIcHlwaS5vcmc', 'pypi-AgENdGVzdC5weXBpLm9yZw'],
      alphabet: BASE64_URL,
      length: { from: 50, to: 1000 },
    },
  ],
  name: 'TWINE_PASSWORD',
  keys: (draw) => [
    `pypi-AgEIcHlwaS5vcmc${draw(BASE64_URL, 140)}`,
    `pypi-AgENdGVzdC5weXBpLm9yZw${draw(BASE64_URL, 140)}`,
  ],
  clean: (draw) => [`TWINE_PASSWORD=pypi-${draw(BASE64_URL, 120)}`],
});
