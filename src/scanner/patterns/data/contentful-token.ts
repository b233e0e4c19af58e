import { BASE64_URL } from '../../alphabets.js';
import { issued } from '../issued.js';

/**
 * Personal access tokens of the management API. Those of the delivery API are made for clients.
 *
 * Basis: seen in the rules of public scanners.
 * @see https://www.contentful.com/developers/docs/references/authentication/
 */
export const contentfulToken = issued({
  kind: 'contentful-token',
  noun: 'Contentful token',
  can: 'read and change the content of every space of its owner',
  revoke: 'Revoke it under Account settings > CMA tokens of https://app.contentful.com',
  references: ['https://www.contentful.com/developers/docs/references/authentication/'],
  shapes: [{ prefixes: ['CFPAT-'], alphabet: BASE64_URL, length: 43 }],
  name: 'CONTENTFUL_MANAGEMENT_TOKEN',
  keys: (draw) => [`CFPAT-${draw(BASE64_URL, 43)}`],
  clean: (draw) => [`CONTENTFUL_MANAGEMENT_TOKEN=CFPAT-${draw(BASE64_URL, 42)}`],
});
