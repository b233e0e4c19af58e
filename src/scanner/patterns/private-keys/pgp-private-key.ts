import { BASE64 } from '../../alphabets.js';
import { isStandIn } from '../../allow.js';
import { BELOW_HEADER, pemBody } from '../pem.js';
import type { Pattern } from '../pattern.js';

const LABEL = 'PGP PRIVATE KEY BLOCK';
/** Lines such as `Version: GnuPG v2`, and the empty one behind them. */
const ARMOR = /^\s*(?:\\n)?(?:[A-Z][A-Za-z]+: [^\r\n]{0,100}(?:\r?\n|\\n)\s*)*/;
/** A packet that holds a secret key: tag 5, of either format. */
const SECRET_KEY = /^(?:l[A-Za-f]|x[Q-Za-f])[A-Za-z0-9+/]{30}/;

/**
 * Secret keys of OpenPGP, in ASCII armor. Whether a passphrase protects one is told further inside.
 *
 * Basis: documented (the armor and the packets of RFC 9580).
 * @see https://www.rfc-editor.org/rfc/rfc9580#name-forming-ascii-armor
 */
export const pgpPrivateKey: Pattern = {
  kind: 'pgp-private-key',
  words: {
    noun: 'OpenPGP',
    severity: 'error',
    rung: 'granted',
    title: 'A private key (OpenPGP) stands in `{path}`, line {line}',
    why: 'Whoever reads it can sign and decrypt as its owner, at once or as soon as the passphrase is guessed. Removing the lines does not take it back.',
    fix: 'Publish its revocation certificate (`gpg --gen-revoke KEYID`, then upload it to the key servers) and make a new key; what it signed or was encrypted to it is no longer safe.',
    references: ['https://www.gnupg.org/gph/en/manual/c14.html'],
  },
  surroundings: BELOW_HEADER,
  shapes: [
    {
      prefixes: [`-----BEGIN ${LABEL}----`],
      alphabet: '-',
      length: 1,
      plausible: () => true,
      judge: ({ after }) => isBody(after()),
      past(text) {
        const end = text.indexOf(`-----END ${LABEL}-----`);
        return end === -1 ? 0 : end + `-----END ${LABEL}-----`.length;
      },
    },
  ],
  decode: (spelled) => pemBody(spelled),
  cases(draw) {
    const key = (head: string) =>
      [
        `-----BEGIN ${LABEL}-----`,
        ...(head === '' ? [] : [head]),
        '',
        `lQOY${draw(BASE64, 60)}`,
        draw(BASE64, 64),
        `=${draw(BASE64, 4)}`,
        `-----END ${LABEL}-----`,
      ].join('\n');
    return {
      leaks: [
        ['', key(''), '\n'],
        ['', key('Version: GnuPG v2'), '\n'],
      ],
      clean: [
        `-----BEGIN ${LABEL}-----\n...\n-----END ${LABEL}-----`,
        `-----BEGIN PGP PUBLIC KEY BLOCK-----\n\nmQEN${draw(BASE64, 60)}\n`,
        `if grep -q -e '-----BEGIN ${LABEL}-----' FILE; then\n  gpg --import FILE\nfi\n`,
      ],
    };
  },
};

function isBody(text: string): boolean {
  const body = text.slice(ARMOR.exec(text)?.[0].length ?? 0);
  // Two lines of armor leave no room to see the key in.
  if (body === '') return /^\s*[A-Z][A-Za-z]+: /.test(text);
  return SECRET_KEY.test(body) && !isStandIn(body.slice(0, 32), 64);
}
