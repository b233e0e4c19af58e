import { HEX } from '../../alphabets.js';
import { issued } from '../issued.js';

/**
 * Personal access tokens.
 *
 * Basis: seen in the rules of public scanners.
 * @see https://docs.databricks.com/aws/en/dev-tools/auth/pat
 */
export const databricksToken = issued({
  kind: 'databricks-token',
  noun: 'Databricks token',
  can: "run code on the workspace's clusters and read its data, as its owner",
  revoke:
    'Revoke it under Settings > Developer > Access tokens, or with `databricks tokens delete ID`',
  references: ['https://docs.databricks.com/aws/en/dev-tools/auth/pat'],
  shapes: [
    {
      prefixes: ['dapi'],
      alphabet: `${HEX}-`,
      length: [32, 34],
      form: (value) => /^dapi[0-9a-f]{32}(?:-\d)?$/.test(value),
    },
  ],
  name: 'DATABRICKS_TOKEN',
  keys: (draw) => [`dapi${draw(HEX, 32)}`, `dapi${draw(HEX, 32)}-2`],
  clean: (draw) => [`DATABRICKS_TOKEN=dapi${draw(HEX, 31)}`],
});
