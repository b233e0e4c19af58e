/** Shorter values would blank out ordinary words all over the log. */
const SHORTEST = 8;

/** Whether a line says enough to be a secret by itself: long, and not only structure. */
export function isTellable(line: string): boolean {
  const trimmed = line.trim();
  return trimmed.length >= SHORTEST && /[A-Za-z0-9]/.test(trimmed);
}
