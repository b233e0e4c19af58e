import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { contentHits } from '../../../scanner/content-hits.js';
import type { ScanAnswer, ScanSource } from '../../../world/git.js';
import { reasonOf } from '../../node/write.js';
import { codeOrThrow } from '../../system-error.js';
import { type Context, isUnreadable, unreadable } from '../context.js';
import { askPlainly } from '../process.js';
import { committedPart, type MessageRules } from '../reading/message-file.js';
import { createTally } from '../tally.js';

/** Scans the message of the commit that is being made, in the file that git hands to its hook. */
export async function scanMessage(
  source: Extract<ScanSource, { kind: 'message' }>,
  context: Context,
): Promise<ScanAnswer> {
  const bytes = readMessage(resolve(source.directory, source.file), context.maxBytes);
  const text = committedPart(bytes.toString('latin1'), rulesOf(source.directory, context));
  const tally = createTally();
  tally.saw({ files: 1, bytes: text.length });
  tally.hits(contentHits(Buffer.from(text, 'latin1'), context.user?.search), { path: source.file });
  return tally.answer();
}

function readMessage(path: string, most: number): Buffer {
  try {
    const bytes = readFileSync(path);
    if (bytes.length > most) throw unreadable('the message is too large to be scanned');
    return bytes;
  } catch (thrown) {
    if (isUnreadable(thrown)) throw thrown;
    throw unreadable(`the message could not be read: ${reasonOf(codeOrThrow(thrown))}`);
  }
}

/**
 * As the user has set them: what this git asks runs nothing. Git tells a hook by GIT_EDITOR that no
 * editor was open.
 */
function rulesOf(directory: string, { git, variables }: Context): MessageRules {
  const names = String.raw`^(core\.comment(char|string)|commit\.cleanup)$`;
  const line = ['config', '-z', '--get-regexp', names];
  const said = git === undefined ? undefined : askPlainly(git, line, directory, variables);
  const settings = (said ?? '').split('\0').filter((setting) => setting !== '');
  const last = (wanted: RegExp): string | undefined =>
    settings.findLast((setting) => wanted.test(setting))?.replace(/^[^\n]*\n?/, '');
  return {
    comment: last(/^core\.comment/) ?? '#',
    cleanup: last(/^commit\.cleanup/) ?? '',
    edited: variables['GIT_EDITOR'] !== ':',
  };
}
