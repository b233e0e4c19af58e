import { type Draw, drawText } from './draw.js';
import { MAKERS } from './makers/index.js';

/**
 * Draws a text of an expression: letters stand for themselves, `[A-Za-z0-9_]` for one of these,
 * `(one|other)` for one of these, `{40}` and `{20,30}` for how often the last is drawn, `\n`,
 * `\x1b` and `\ufeff` as in JavaScript, `@name(argument)` for what a maker of that name makes. Throws on what
 * it does not understand.
 */
export function drawExpression(expression: string, draw: Draw): string {
  const reader = { text: expression, at: 0 };
  const drawn = drawSequence(reader, draw, '');
  if (reader.at < expression.length) throw new Error(`not understood: ${expression}`);
  return drawn;
}

interface Reader {
  readonly text: string;
  at: number;
}

function drawSequence(reader: Reader, draw: Draw, until: string): string {
  let out = '';
  while (reader.at < reader.text.length && !until.includes(reader.text.charAt(reader.at))) {
    const start = reader.at;
    const first = drawAtom(reader, draw);
    const [, low, high] = /^\{(\d+)(?:,(\d+))?\}/.exec(reader.text.slice(reader.at)) ?? [];
    if (low === undefined) {
      out += first;
      continue;
    }
    const atomEnd = reader.at;
    const count =
      Number(low) + (high === undefined ? 0 : draw.below(Number(high) - Number(low) + 1));
    for (let nth = 0; nth < count; nth++) {
      reader.at = start;
      out += drawAtom(reader, draw);
    }
    reader.at = reader.text.indexOf('}', atomEnd) + 1;
  }
  return out;
}

function drawAtom(reader: Reader, draw: Draw): string {
  const char = reader.text.charAt(reader.at++);
  if (char === '\\') return readEscape(reader);
  if (char === '[') return drawText(draw, readClass(reader), 1);
  if (char === '(') return drawAlternative(reader, draw);
  if (char === '@') return callMaker(reader, draw);
  return char;
}

function drawAlternative(reader: Reader, draw: Draw): string {
  const drawn: string[] = [];
  do drawn.push(drawSequence(reader, draw, '|)'));
  while (reader.text.charAt(reader.at++) === '|');
  if (reader.at > reader.text.length) throw new Error(`no end of choice: ${reader.text}`);
  return drawn[draw.below(drawn.length)] ?? '';
}

function callMaker(reader: Reader, draw: Draw): string {
  const [whole, name = '', argument = ''] =
    /^([a-z0-9-]+)(?:\(([^()]*)\))?/.exec(reader.text.slice(reader.at)) ?? [];
  const maker = MAKERS[name];
  if (whole === undefined || maker === undefined) throw new Error(`no maker ${reader.text}`);
  reader.at += whole.length;
  return maker(draw, argument);
}

function readClass(reader: Reader): string {
  let chars = '';
  while (reader.text.charAt(reader.at) !== ']') {
    if (reader.at >= reader.text.length) throw new Error(`no end of class: ${reader.text}`);
    const from = reader.text.charAt(reader.at++);
    const single = from === '\\' ? readEscape(reader) : from;
    const to = reader.text.charAt(reader.at + 1);
    if (reader.text.charAt(reader.at) !== '-' || to === ']') {
      chars += single;
      continue;
    }
    for (let code = single.charCodeAt(0); code <= to.charCodeAt(0); code++)
      chars += String.fromCharCode(code);
    reader.at += 2;
  }
  reader.at++;
  return chars;
}

function readEscape(reader: Reader): string {
  const char = reader.text.charAt(reader.at++);
  if (char === 'n') return '\n';
  if (char === 'r') return '\r';
  if (char === 't') return '\t';
  if (char !== 'x' && char !== 'u') return char;
  const width = char === 'x' ? 2 : 4;
  reader.at += width;
  return String.fromCharCode(Number.parseInt(reader.text.slice(reader.at - width, reader.at), 16));
}
