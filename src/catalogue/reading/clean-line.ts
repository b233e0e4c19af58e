import type { KeptLine } from '../skim/kept.js';

/** A line without what its CI system, container or terminal put around its words. */
export interface CleanLine {
  readonly number: number;
  readonly text: string;
  /** Marked as an error by the CI system: `##[error]`, `::error::`. */
  readonly isError: boolean;
  /** A command of the runner, such as `group`, with its text in `text`. */
  readonly command: string | null;
  /** The step that a downloaded log names in front of each line. */
  readonly step: string | null;
}

// An order to a terminal: colours and moves, titles and links.
const TERMINAL =
  /\u001b(?:\[[0-?]{0,24}[ -/]{0,4}[@-~]|[\]_P^][^\u0007\u001b]{0,600}(?:\u0007|\u001b\\)|[@-OQ-Z\\])/g;
const ESCAPE = '\u001b';
const TIME = /^\ufeff?\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:[.,]\d{1,9})?(?:Z|[+-]\d\d:?\d\d)? ?/;
const DOWNLOADED = /^([^\t]{1,200})\t([^\t]{1,200})\t(?=\ufeff?\d{4}-\d\d-\d\dT)/;
/** What others put in front: a time in brackets, a container's name, a number of a build's step. */
const FRONTS: readonly RegExp[] = [
  /^\[\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d{1,9})?(?:Z|[+-]\d\d:?\d\d)?\] ?/,
  /^\[\d\d:\d\d:\d\d(?:[.,]\d{1,9})?\][ :]?(?:[WEi ]:\s)?/,
  /^:?\s{0,4}\[Step \d{1,3}\/\d{1,3}\] /,
  /^\[Container\] \d{4}\/\d\d\/\d\d \d\d:\d\d:\d\d(?:\.\d{1,9})? /,
  /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(?:[.,]\d{1,9})? (?:[|-] )?/,
  /^#\d{1,4} (?:\d{1,6}\.\d{1,4} )?/,
  /^[a-z0-9][\w.-]{0,60}\s{1,30}\| /,
  /^\d\d[OE] /,
];
const COMMAND = /^(?:##\[([a-z-]{1,30})\]|::([a-z-]{1,30})(?: [^:]{0,500})?::)/;
const FRAME = /^[\s]*[│┃|╷╵╭╰├┌└❯▌]+ ?/;
const FRAME_END = /\s*[│┃]\s*$/;

/** Takes a line's dress off. The words in it are not changed. */
export function cleanLine({ number, text: raw }: KeptLine): CleanLine {
  let text = raw.includes(ESCAPE) ? raw.replace(TERMINAL, '') : raw;
  let step: string | null = null;
  const downloaded = DOWNLOADED.exec(text);
  if (downloaded !== null) {
    step = `${downloaded[1]}\t${downloaded[2]}`;
    text = text.slice(downloaded[0].length);
  }
  text = text.replace(TIME, '').replace(/\r+$/, '');
  // What a carriage return wrote over is no longer to be seen.
  const over = text.lastIndexOf('\r');
  if (over !== -1) text = text.slice(over + 1);
  for (const front of FRONTS) text = text.replace(front, '');
  text = text.replace(TIME, '').replace(FRAME, '').replace(FRAME_END, '');
  const command = COMMAND.exec(text);
  if (command !== null) text = text.slice(command[0].length);
  const name = command?.[1] ?? command?.[2] ?? null;
  return { number, text, isError: name === 'error', command: name, step };
}
