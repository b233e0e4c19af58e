import type { Sighting } from '../reading/sighting.js';

/**
 * Whether a message is only spoken of: expected by a test, compared in an assertion, written in a
 * document or in code. A deploy does not fail by it.
 */
export function isQuoted({ message }: Pick<Sighting, 'message'>): boolean {
  return QUOTING.some((pattern) => pattern.test(message));
}

/** Whether a message comes from a server of the job's own, which is no AWS. */
export function isLocal({ entry, message }: Pick<Sighting, 'entry' | 'message'>): boolean {
  return (
    entry.local !== true &&
    /\bhttps?:\/\/(?:localhost|127\.0\.0\.1|minio|localstack)\b/.test(message)
  );
}

/**
 * Whether a message of a failed test is an error that ended it. All else that a test prints (logs,
 * fixtures, differences) may be what it is about.
 */
export function isThrown({ message }: Pick<Sighting, 'message'>): boolean {
  return /^\s*(?:E\s+)?(?:Error: |Caused by: |panic: )?[\w.$:]*(?:Error|Exception|Failure|Rejection)(?: \[[^\]]*\])?: /.test(
    message,
  );
}

const QUOTING: readonly RegExp[] = [
  // What is only written for whoever looks for a fault.
  /^(?:\S+\s+)?(?:DEBUG|TRACE)\b/,
  /^\[?INFO\]?\b.*"[^"]{10,}"/,
  /^\s*(?:E\s+)?(?:AssertionError|assert )/,
  /\b(?:toThrow(?:Error)?|toContain|toEqual|toBe|toMatch|assertEquals?|assertIn|assertThat|assertRaises|expect|should(?:Be|Equal|Contain))\s*\(/,
  /^\s*[-+]?\s*(?:Expected(?: substring| value| message)?|Received(?: value| message)?|expected|received|actual|got|want)\b ?[:=]/i,
  /^\s*(?:✓|✔|√|ok \d+|PASS|PASSED|--- PASS|✗|✘|×|not ok \d+|--- FAIL|FAIL:?|FAILED|SKIPPED|it|test|describe)\b.*(?:\btest|\bspecs?\b|\bwhen\b|\bshould\b|\breturns?\b|\bthrows?\b|\braises?\b|\bhandles?\b|\bretries\b|\.py::)/i,
  /^\s*(?:✓|✔|√) /,
  /^\s*(?:if you (?:see|get|run into)|hint:|tip:)/i,
  // Counted out of other logs, or set as a value in a file.
  /^\s*\d{1,6} {1,4}[A-Z]\w{2,60}(?:Error|Exception)\b/,
  /^\s*[-+~]?\s+[\w-]{1,60}\s+=\s+"/,
  /^\s*(?:\d+\s*[|:]|>\s*\d+\s*\|)\s/,
  /^\s*(?:#|\/\/|\*|<!--|--) /,
  /^\s*(?:return|throw new|raise|const|let|var|if|echo|printf|grep|case|when|elif)\b.*["'`]/,
  /^\+{1,3} (?:echo|grep|printf)\b/,
  /^\s*(?:(?:input|left|right|sample)\s*[:=] |fixture \d+ |highlighting:? |spell(?:ing|check):? |--- captured)/,
  /\bhas a matching body\b/,
  /^\s*\S+_test\.go:\d+: /,
  /\bFailed asserting that\b/,
  /\b\w*Test\w*\.\w+.*(?:Time elapsed|expected|but was)/,
];
