import type { ByteText, Ran } from '../../../../world/git-secrets.js';
import { HARDENED } from '../../process.js';
import { type Place, runPlain } from '../run.js';

/**
 * The listing of git-secrets: the commits whose changes hold a match, then every match in all that each of
 * them holds. A commit that cannot be read is passed over, and without commits the work tree is listed.
 */
export function listHistory(pattern: ByteText, place: Place): Ran {
  const text = Buffer.from(pattern, 'latin1').toString('utf8');
  const log = runPlain(place, [
    ...HARDENED,
    'log',
    '--all',
    `-G${text}`,
    '--pretty=%H',
    '--no-textconv',
    '--no-ext-diff',
    '--no-color',
  ]);
  const commits = log.output.split('\n').filter((line) => /^[0-9a-f]{40,64}$/.test(line));
  const listed = runPlain(place, [
    ...HARDENED,
    'grep',
    '-nwHEI',
    '--no-color',
    '--no-textconv',
    '-e',
    text,
    ...commits,
  ]);
  return { ...listed, complaint: log.complaint + listed.complaint };
}
