import { askingGit } from '../objects/ask-git.js';
import { createInflater } from '../objects/inflate.js';
import { createObjectReader, type ObjectReader } from '../objects/reader.js';
import type { Repository } from '../repository.js';
import { gitVariables, type Place } from './run.js';

/** Contents above this are no text that a person wrote. */
export const LARGEST_BLOB = 1 << 29;

/** Reads stored contents itself, and has git read what it cannot. */
export function openBlobs(repository: Repository, place: Place): ObjectReader {
  const reader = createObjectReader(repository, createInflater());
  if (place.git === undefined) return reader;
  return askingGit(reader, {
    executable: place.git,
    cwd: place.cwd,
    environment: gitVariables(place.variables),
  });
}
