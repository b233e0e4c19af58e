/**
 * Why an exchange over the network brought no answer, whoever made it:
 * `dns` (the name has no address), `refused` (nobody listens there, or no way leads there), `reset`
 * (the connection was lost), `timeout`, `tls` (no trusted encryption), `unsendable` (the request
 * itself holds what no header may hold), `other`.
 */
export type NetworkFailure =
  | 'dns'
  | 'refused'
  | 'reset'
  | 'timeout'
  | 'tls'
  | 'unsendable'
  | 'other';

/** Whether the same request may meet with more luck in a moment. */
export function failureMayPass(reason: string): boolean {
  return reason === 'timeout' || reason === 'reset';
}

/** Whether an HTTP status speaks of the server's own trouble, or of too many requests. */
export function statusMayPass(status: number): boolean {
  return status >= 500 || status === 429;
}
