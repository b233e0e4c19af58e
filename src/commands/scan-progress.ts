import type { ScanProgress } from '../world/git.js';

/** "37% of the history, 512 MB at 240 MB/s", in one line for a terminal. */
export function showProgress({ share, bytes, bytesPerSecond }: ScanProgress): string {
  const percent = Math.floor(Math.min(1, Math.max(0, share)) * 100);
  return `${percent}% of the history, ${megabytes(bytes)} MB at ${megabytes(bytesPerSecond)} MB/s`;
}

function megabytes(bytes: number): string {
  const value = bytes / 1e6;
  return value < 10 ? value.toFixed(1) : String(Math.round(value));
}
