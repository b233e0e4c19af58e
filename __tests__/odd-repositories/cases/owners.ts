import { execFileSync } from 'node:child_process';
import type { Odd } from '../odd.js';
import { LEAK, type Place } from '../place.js';

/** Nobody's user id, on every system that has one. */
const NOBODY = '65534';

function giveAway(at: Place): void {
  execFileSync('chown', ['-R', `${NOBODY}:${NOBODY}`, at.directory]);
}

/** Whose a repository is, and what its configuration makes of addresses. */
export const owners: readonly Odd[] = [
  {
    name: 'a checkout of another user, which git itself refuses',
    needs: 'root',
    make: giveAway,
    says: { history: 'leak', tree: 'clean', range: 'clean', staged: 'nothing' },
  },
  {
    name: 'a checkout of another user in which the leak is staged',
    from: 'clean',
    needs: 'root',
    make(at) {
      at.write('k.txt', `${LEAK}\n`);
      at.git('add', '-A');
      giveAway(at);
    },
    says: { history: 'clean', tree: 'leak', staged: 'leak' },
  },
  {
    name: 'a configuration that rewrites every address',
    make(at) {
      for (const [name, value] of [
        ['url.https://elsewhere.example/.insteadOf', 'https://github.com/'],
        ['url.https://elsewhere.example/.pushInsteadOf', 'https://'],
        ['url.ext::sh -c touch% sprung .insteadOf', '/'],
        ['safe.directory', '/nowhere'],
        ['remote.origin.url', 'https://github.com/acme/site'],
        ['remote.origin.promisor', 'false'],
        ['http.proxy', 'http://elsewhere.example'],
        ['core.sshCommand', 'false'],
      ] as const) {
        at.git('config', '--file', '.git/config', name, value);
      }
    },
    says: { history: 'leak', tree: 'clean', range: 'clean', staged: 'nothing' },
  },
];
