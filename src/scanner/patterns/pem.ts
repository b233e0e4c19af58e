import { sha256 } from '../../report/sha256.js';
import { isStandIn } from '../allow.js';
import { BASE64 } from '../alphabets.js';
import type { Cases, Draw, Pattern, Shape } from './pattern.js';

/** The lines of a key, and what stands between them: line ends, as strings and lists spell them. */
const LINES = /^(?:[A-Za-z0-9+/=]|\\[rn]|[\s"'`,;\\])*/;
const FOOTER = /-----END [A-Z ]{3,40}-----/;
/** The rest of a token of base64, and the lines that it goes on in. */
const WRAPPED =
  /^[A-Za-z0-9+/]*(?:\r?\n[ \t]{0,32}[A-Za-z0-9+/]{60,76}(?![A-Za-z0-9+/]))*(?:\r?\n[ \t]{0,32}[A-Za-z0-9+/]{1,76}(?==))?={0,2}/;
/** Characters of base64 that must follow a header: fewer are an ellipsis. */
const LEAST = 40;
/** Characters of base64 that tell one shown key from another. */
const SHOWN = 64;

/** A private key below a header, as one key: header, lines, footer. */
export interface Pem {
  /** What the header says: `RSA PRIVATE KEY`. */
  readonly label: string;
  /** What the first line below it must begin with, to be a key in clear. */
  readonly opening: RegExp;
  /** How many characters of base64 the shortest key has; beyond 300, what ends in sight is none. */
  readonly least: number;
  /** Keys that documentation shows: of their first 64 characters the first 16 digits of the SHA-256. */
  readonly documented?: readonly string[];
  /** The first 40 characters of its base64, when the whole is encoded once more. */
  readonly encoded: string;
}

/** Surroundings in which a header's first line below it is seen. */
export const BELOW_HEADER = { lines: 3, bytes: 320 };

/** The shapes of a key in PEM: as it is, and as one token of base64, as Kubernetes secrets hold it. */
export function pemShapes(pem: Pem, judge: (before: string) => boolean = () => true): Shape[] {
  const { label, encoded } = pem;
  return [
    {
      prefixes: [`-----BEGIN ${label}----`],
      alphabet: '-',
      length: 1,
      plausible: () => true,
      judge: ({ before, after }) => isBody(after(), pem) && judge(before()),
      past: lengthOf,
    },
    {
      prefixes: [encoded],
      alphabet: BASE64,
      length: { from: 20 },
      notBefore: BASE64,
      plausible: () => true,
      judge({ value, after }) {
        const whole = value + (WRAPPED.exec(after())?.[0] ?? '').replace(/[^A-Za-z0-9+/]/g, '');
        const text = decoded(whole.slice(0, 400));
        return isBody(text.slice(`-----BEGIN ${label}-----`.length), pem);
      },
      past: (text) => WRAPPED.exec(text)?.[0].length ?? 0,
    },
  ];
}

/** The characters of a key in PEM, whatever breaks its lines. */
export function pemBody(spelled: string): string {
  const text = spelled.startsWith('-----') ? spelled : decoded(spelled);
  return text
    .replace(/-----(?:BEGIN|END) [A-Z ]{3,40}-----/g, '')
    .replace(/\\[rn]/g, '')
    .replace(/[^A-Za-z0-9+/]/g, '');
}

/** Whether what follows a header is a key: no ellipsis, no stand-in, nothing that a page shows. */
function isBody(text: string, { opening, least, documented = [] }: Pem): boolean {
  const lines = LINES.exec(text)?.[0] ?? '';
  const rest = text.slice(lines.length);
  if (rest !== '' && !rest.startsWith('-----END')) return false;
  const body = lines.replace(/\\[rn]/g, '').replace(/[^A-Za-z0-9+/]/g, '');
  // What ends in sight must be long enough for any key.
  if (body.length < (rest === '' ? LEAST : least) || !opening.test(body)) return false;
  if (/EXAMPLE/i.test(body) || isStandIn(body.slice(-LEAST), 64)) return false;
  return !documented.includes(sha256(body.slice(0, SHOWN)).slice(0, 16));
}

/** How far a key reaches behind its header: through its footer, or as long as there is base64. */
function lengthOf(text: string): number {
  const footer = FOOTER.exec(text);
  const next = text.indexOf('-----BEGIN');
  if (footer !== null && (next === -1 || footer.index < next)) {
    return footer.index + footer[0].length;
  }
  return (LINES.exec(text)?.[0] ?? '').trimEnd().length;
}

function decoded(base64: string): string {
  return Buffer.from(base64, 'base64').toString('latin1');
}

/** What every kind of PEM must find and must leave alone. `begin` is what its base64 begins with. */
function pemCases(label: string, begin: string, draw: Draw): Cases {
  const header = `-----BEGIN ${label}-----`;
  const footer = `-----END ${label}-----`;
  const lines = () => [
    begin + draw(BASE64, 64 - begin.length),
    ...Array.from({ length: 6 }, () => draw(BASE64, 64)),
    draw(BASE64, 40),
  ];
  const key = (end: string) => [header, ...lines(), footer].join(end);
  return {
    leaks: [
      ['', key('\n'), '\n'],
      ['key: |\n', key('\n    '), '\n'],
      ['{"privateKey": "', key(String.raw`\n`), String.raw`\n"}`],
      ['', key('\r\n'), '\r\n'],
      ['DEPLOY_KEY="', key(' '), '"\n'],
      ['  tls.key: ', Buffer.from(`${key('\n')}\n`).toString('base64'), '\n'],
    ],
    clean: [
      `${header}\n...\n${footer}\n`,
      `${header}\n${begin}...\n${footer}\n`,
      `if (text.startsWith("${header}")) {\n  return read(text);\n}\n`,
      `${header}\n${'x'.repeat(64)}\n${'x'.repeat(64)}\n${footer}\n`,
      `${header}\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,${draw('0123456789ABCDEF', 32)}\n\n${draw(BASE64, 64)}\n${footer}\n`,
      `-----BEGIN PUBLIC KEY-----\n${draw(BASE64, 64)}\n-----END PUBLIC KEY-----\n`,
      `-----BEGIN CERTIFICATE-----\n${draw(BASE64, 64)}\n-----END CERTIFICATE-----\n`,
      `-----BEGIN ENCRYPTED PRIVATE KEY-----\n${draw(BASE64, 64)}\n-----END ENCRYPTED PRIVATE KEY-----\n`,
    ],
  };
}

/** What all kinds of private keys say and do alike. */
export function privateKey(
  told: Pick<Pattern, 'kind'> & {
    readonly noun: string;
    readonly can: string;
    readonly revoke: string;
    readonly references: readonly [string, ...string[]];
    readonly pem: Pem;
    readonly begin: string;
    readonly judge?: (before: string) => boolean;
  },
): Pattern {
  const { kind, noun, can, revoke, references, pem, begin, judge } = told;
  return {
    kind,
    words: {
      noun,
      severity: 'error',
      rung: 'granted',
      title: `A private key (${noun}) stands in \`{path}\`, line {line}`,
      why: `Whoever reads it can ${can}: no passphrase protects it. Removing the lines does not take it back.`,
      fix: `${revoke}; then keep the new one in a secret and commit that this one is gone.`,
      references,
    },
    surroundings: BELOW_HEADER,
    shapes: pemShapes(pem, judge),
    decode: pemBody,
    cases: (draw) => pemCases(pem.label, begin, draw),
  };
}
