import type { Finding } from '../../report/finding.js';
import type { SarifLocation } from './log.js';

/** Stands for the root of the checkout, wherever it lies. */
export const ROOT = '%SRCROOT%';

/**
 * Where a finding stands, if that is a file below the root: code scanning shows nothing else. A file
 * without a line is told by its first one.
 */
export function locationOf(
  { location }: Finding,
  workspace: string | undefined,
): SarifLocation | undefined {
  if (location.kind !== 'file') return undefined;
  const path = belowRoot(location.path, workspace);
  if (path === undefined) return undefined;
  const { line = 1, column } = location;
  return {
    physicalLocation: {
      artifactLocation: { uri: uriOf(path), uriBaseId: ROOT },
      region: {
        startLine: line,
        ...(column === undefined ? {} : { startColumn: column }),
      },
    },
  };
}

/** A path relative to the checkout, or undefined for one that lies outside of it or in no file. */
function belowRoot(path: string, workspace: string | undefined): string | undefined {
  const slashed = path.replaceAll('\\', '/');
  const root = workspace?.replaceAll('\\', '/').replace(/\/+$/, '');
  const relative =
    root !== undefined && slashed.startsWith(`${root}/`) ? slashed.slice(root.length + 1) : slashed;
  const file = relative.replace(/^(?:\.\/)+/, '');
  // A commit's message, a tag and standard input are no files: `(commit message)`.
  const isNoFile = file === '' || /^(?:\/|[A-Za-z]:|~|\(|\.\.(?:\/|$))/.test(file);
  return isNoFile ? undefined : file;
}

/** As a relative reference: no scheme, and no character that is not itself. */
function uriOf(path: string): string {
  return path.split('/').map(encodeSegment).join('/');
}

/** Half of a character that no UTF-8 spells is replaced first: `encodeURIComponent` throws at it. */
function encodeSegment(segment: string): string {
  return encodeURIComponent(segment.replace(/\p{Surrogate}/gu, '\ufffd')).replace(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
