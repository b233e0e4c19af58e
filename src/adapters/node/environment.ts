import { homedir } from 'node:os';
import type { Environment } from '../../world/environment.js';

/** Takes one picture of the process's surroundings; later changes do not show. */
export function readEnvironment(): Environment {
  const variables = Object.fromEntries(
    Object.entries(process.env).filter(
      (entry): entry is [string, string] => entry[1] !== undefined,
    ),
  );
  return { variables, cwd: process.cwd(), home: safeHome(), platform: process.platform };
}

function safeHome(): string {
  try {
    return homedir();
  } catch {
    return '';
  }
}
