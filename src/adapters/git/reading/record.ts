import { showSize } from '../../../report/size.js';
import type { FileScan } from './files.js';
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
      if (scan.pointer === true) tally.gap('lfs-pointer', at.path);
      if (scan.hits.length > 0) tally.hits(scan.hits, at);
      tally.unopened(scan.unopened, at.path);
      return;
    case 'absent':
      return;
    case 'too-large':
      return tally.gap('too-large', `${at.path} (${showSize(scan.size)})`);
    case 'unreadable':
      return tally.gap('unreadable', `${at.path} (${scan.reason})`);
  }
}
