import { type FileScan, showSize } from './files.js';
import { LFS_POINTERS } from './lfs.js';
import type { Tally } from '../tally.js';

/** Notes what became of one file. */
export function record(
  scan: FileScan,
  at: { readonly path: string; readonly rawPath?: Uint8Array },
  tally: Tally,
): void {
  switch (scan.kind) {
    case 'scanned':
      tally.saw({ files: 1, bytes: scan.bytes });
      if (scan.pointer === true) tally.gap(LFS_POINTERS, at.path);
      if (scan.hits.length > 0) tally.hits(scan.hits, at);
      return;
    case 'absent':
      return;
    case 'too-large':
      return tally.gap('Too large to be scanned', `${at.path} (${showSize(scan.size)})`);
    case 'unreadable':
      return tally.gap('Could not be read', `${at.path} (${scan.reason})`);
  }
}
