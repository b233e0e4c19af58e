import { test } from '@jest/globals';

/**
 * A test that needs shell scripts, execute bits, pipes or links as POSIX has them. On Windows it is
 * shown as skipped, never as passed.
 */
export const onPosix = process.platform === 'win32' ? test.skip : test;

/** A test that needs `/proc`, or file names that are no UTF-8: macOS refuses those. */
export const onLinux = process.platform === 'linux' ? test : test.skip;

/** A test of what a file's permissions forbid: Windows has none such, and root may everything. */
export const whereModesBind =
  process.platform === 'win32' || process.getuid?.() === 0 ? test.skip : test;

/** A test that only root can set up, since it gives a folder away. */
export const asRoot = process.getuid?.() === 0 ? test : test.skip;
