import type { ByteText, EachContent, Telling } from '../../../world/git-secrets.js';
import { holdsContent, type LogChange } from '../changes/change.js';
import { createRawParser } from '../changes/raw.js';
import { HARDENED } from '../process.js';
import { readRefs } from '../refs.js';
import { findRepository, type Repository } from '../repository.js';
import { readAttributes } from './attributes.js';
import { LARGEST_BLOB, openBlobs } from './blobs.js';
import { type Place, runPlain } from './run.js';
import { isBinaryToGit } from './text.js';

/** The tree without entries, which git knows without its being stored. */
const EMPTY_TREE = {
  sha1: '4b825dc642cb6eb9a060e54bf8d69288fbee4904',
  sha256: '6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321',
};

/** Links and changes of a file into one are told too; what is only gone is not. */
const DIFF = [
  'diff-index',
  '--cached',
  '--raw',
  '-z',
  '--no-abbrev',
  '--no-renames',
  '--no-ext-diff',
  '--no-textconv',
  '--diff-filter=ACMUT',
];

/**
 * Hands on the whole content, as the next commit will hold it, of each file that it adds or changes. Git
 * names the index of that commit in the environment of a hook.
 */
export function readStaged(each: EachContent, place: Place): Telling {
  const repository = findRepository(place.cwd, place.variables);
  if ('reason' in repository) {
    // In git's own words.
    const { exitCode, complaint } = runPlain(place, ['rev-parse', '--git-dir']);
    return failed(complaint === '' ? `fatal: ${repository.reason}\n` : complaint, exitCode || 128);
  }
  const changes = listChanges(repository, place);
  if (typeof changes === 'string') return failed(changes);
  const files = changes.filter((change) => holdsContent(change) && change.mode.startsWith('100'));
  const names = files.map(({ path }) => path);
  const says = readAttributes([...names, '.gitattributes'], repository.commonDir, place);
  const blobs = openBlobs(repository, place);
  let failure: Telling = { ok: true };
  try {
    for (const { id, path } of files) {
      const said = says(path);
      if (said === 'binary') continue;
      const reading = blobs.read(id, LARGEST_BLOB);
      if (reading.kind !== 'found') {
        failure = failed(`error: '${path}': its content is ${reading.kind}\n`);
      } else if (said === 'text' || !isBinaryToGit(reading.bytes)) {
        each({ name: path, bytes: reading.bytes });
      }
    }
  } finally {
    blobs.close();
  }
  return failure;
}

function listChanges(repository: Repository, place: Place): readonly LogChange[] | ByteText {
  const { head } = readRefs(repository, place.git);
  const ran = runPlain(place, [...HARDENED, ...DIFF, head ?? EMPTY_TREE[repository.hash], '--']);
  if (ran.exitCode !== 0) return ran.complaint;
  const changes: LogChange[] = [];
  const parser = createRawParser({
    change: (change) => changes.push(change),
    other: () => undefined,
  });
  parser.push(ran.bytes);
  parser.end();
  return changes;
}

function failed(words: ByteText, exitCode = 128): Telling {
  return { ok: false, exitCode, words };
}
