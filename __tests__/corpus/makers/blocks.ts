import { drawText } from '../draw.js';
import { BASE64, type Maker } from './maker.js';

/** Lines of base64 between two marks; the argument is `LABEL` or `LABEL,lines`. */
export const pem: Maker = (draw, argument) => {
  const [label = '', lines = '12'] = argument.split(',');
  const head = /OPENSSH/.test(label) ? 'b3BlbnNzaC1rZXktdjEAAAAABG5vbmUAAAAEbm9uZQ' : 'MIIE';
  const body = Array.from({ length: Number(lines) }, (_, at) =>
    at === 0 ? head + drawText(draw, BASE64, 64 - head.length) : drawText(draw, BASE64, 64),
  );
  return [
    mark('BEGIN', label),
    ...body,
    `${drawText(draw, BASE64, 22)}==`,
    mark('END', label),
  ].join('\n');
};

/** The same on one line, with `\n` spelled out, as environment files and JSON hold it. */
export const pemOneLine: Maker = (draw, argument) => pem(draw, argument).replaceAll('\n', '\\n');

/** An armoured block of PGP, with its checksum line. */
export const pgp: Maker = (draw, label) => {
  const body = Array.from({ length: 14 }, () => drawText(draw, BASE64, 64));
  return [
    mark('BEGIN', label),
    '',
    `lQ${(body[0] ?? '').slice(2)}`,
    ...body.slice(1),
    `=${drawText(draw, BASE64, 4)}`,
    mark('END', label),
  ].join('\n');
};

/** A key of PEM that is locked by a passphrase. */
export const pemLocked: Maker = (draw, label) =>
  pem(draw, `${label},12`).replace(
    '-----\n',
    `-----\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,${drawText(draw, '0123456789ABCDEF', 32)}\n\n`,
  );

/** Lines of base64 alone; the argument is how many. */
export const base64Lines: Maker = (draw, lines) =>
  Array.from({ length: Number(lines) }, () => drawText(draw, BASE64, 76)).join('\n');

function mark(which: string, label: string): string {
  return `-----${which} ${label}-----`;
}
