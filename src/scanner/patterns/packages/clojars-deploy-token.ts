import { HEX } from '../../alphabets.js';
import { issued } from '../issued.js';

/**
 * Deploy tokens of Clojars.
 *
 * Basis: seen in the rules of public scanners, and read in the vendor's source.
 * @see https://github.com/clojars/clojars-web/wiki/Deploy-Tokens
 */
export const clojarsDeployToken = issued({
  kind: 'clojars-deploy-token',
  noun: 'Clojars deploy token',
  can: "deploy new versions of its owner's libraries",
  revoke: 'Disable it at https://clojars.org/tokens and look for versions that you did not deploy',
  references: ['https://github.com/clojars/clojars-web/wiki/Deploy-Tokens'],
  shapes: [{ prefixes: ['CLOJARS_'], alphabet: HEX, length: 60 }],
  name: 'CLOJARS_PASSWORD',
  keys: (draw) => [`CLOJARS_${draw(HEX, 60)}`],
  clean: (draw) => [`CLOJARS_PASSWORD=CLOJARS_${draw(HEX, 59)}`],
});
