import { lstatSync, readdirSync, realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { codeOrThrow } from '../../system-error.js';
import type { ScanAnswer, ScanSource } from '../../../world/git.js';
import { type Context, stopIfAsked, unreadable } from '../context.js';
import { createFileScanner } from '../reading/files.js';
import { pathEntry } from '../index-file.js';
import { createTally, type Tally } from '../tally.js';
import { record } from '../reading/record.js';

/**
 * Scans files and folders whether or not git knows them. A link that the user names is followed;
 * one that lies in a folder is not, and neither are `.git` folders looked into.
 */
export async function scanPaths(
  source: Extract<ScanSource, { kind: 'paths' }>,
  context: Context,
): Promise<ScanAnswer> {
  const tally = createTally();
  const seen = scanAsTheyLie(source.paths, source.directory, context, tally);
  if (seen === 0) throw unreadable(`nothing is there: ${source.paths.join(', ')}`);
  return tally.answer();
}

/** The same into a tally; tells how many of the paths are there. */
export function scanAsTheyLie(
  paths: readonly string[],
  directory: string,
  context: Context,
  tally: Tally,
): number {
  const scanFile = createFileScanner(context);
  let seen = 0;
  for (const named of paths) {
    let start: string;
    try {
      start = realpathSync(resolve(directory, named));
    } catch (thrown) {
      codeOrThrow(thrown);
      tally.gap('not-there', named);
      continue;
    }
    seen += 1;
    const waiting: { place: Buffer; shown: Buffer }[] = [
      { place: Buffer.from(start), shown: Buffer.from(named.replace(/(?<=.)[\\/]+$/, '')) },
    ];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      stopIfAsked(context);
      const { place, shown } = next;
      const stat = lstatSync(place, { throwIfNoEntry: false });
      if (stat?.isFile() === true) record(scanFile(place), pathEntry(shown), tally);
      else if (stat?.isDirectory() === false && place.equals(Buffer.from(start))) {
        tally.gap('neither-file-nor-folder', named);
      }
      if (stat?.isDirectory() !== true) continue;
      try {
        for (const name of readdirSync(place, { encoding: 'buffer' })) {
          if (name.toString('latin1') === '.git') continue;
          waiting.push({ place: joined(place, name), shown: joined(shown, name) });
        }
      } catch (error) {
        tally.gap('unreadable', `${pathEntry(shown).path} (${codeOrThrow(error)})`);
      }
    }
  }
  return seen;
}

function joined(folder: Buffer, name: Buffer): Buffer {
  return Buffer.concat([folder, Buffer.from('/'), name]);
}
