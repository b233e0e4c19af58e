import { HEX } from '../../alphabets.js';
import { issued } from '../issued.js';

/**
 * Tokens of users, projects and global analyses.
 *
 * Basis: documented by the vendor (prefixes).
 * @see https://docs.sonarsource.com/sonarqube-server/user-guide/managing-tokens/
 */
export const sonarqubeToken = issued({
  kind: 'sonarqube-token',
  noun: 'SonarQube token',
  can: 'read the code, issues and settings that its owner sees, and upload analyses',
  revoke: 'Revoke it under My account > Security of the server',
  references: ['https://docs.sonarsource.com/sonarqube-server/user-guide/managing-tokens/'],
  shapes: [{ prefixes: ['squ_', 'sqp_', 'sqa_'], alphabet: HEX, length: 40 }],
  name: 'SONAR_TOKEN',
  keys: (draw) => [`squ_${draw(HEX, 40)}`, `sqp_${draw(HEX, 40)}`, `sqa_${draw(HEX, 40)}`],
  clean: (draw) => [`SONAR_TOKEN=squ_${draw(HEX, 39)}`],
});
