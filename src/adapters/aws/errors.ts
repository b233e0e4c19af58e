import type { AwsAnswer, AwsError } from '../../world/aws.js';
import type { Wire } from './handler.js';

/** What the SDK throws: an AWS error, a network error, a parse error or an abort. */
interface Thrown {
  readonly name?: unknown;
  readonly message?: unknown;
  readonly code?: unknown;
  readonly Code?: unknown;
  readonly $metadata?: { readonly httpStatusCode?: unknown; readonly requestId?: unknown };
  readonly $response?: { readonly headers?: Readonly<Record<string, unknown>> };
}

/**
 * Sorts whatever a client call threw; keeps AWS's code, words and request id.
 * @param wire what went over it decides first, since the SDK changes the errors of its handler
 * @throws what is a mistake of our own
 */
export function answerOfThrown(
  thrown: unknown,
  wire: Wire,
): Exclude<AwsAnswer<never>, { kind: 'answered' }> {
  const unanswered = wire.failed();
  if (unanswered !== undefined) {
    const { host: _, ...why } = unanswered;
    return { kind: 'unreachable', ...why };
  }
  const error = (typeof thrown === 'object' && thrown !== null ? thrown : {}) as Thrown;
  const refusal = awsError(error);
  if (refusal !== undefined) return { kind: 'refused', error: refusal };
  if (isOurs(error)) throw thrown;
  const status = error.$metadata?.httpStatusCode;
  const detail = text(error.message).split('\n')[0] ?? '';
  if (typeof status === 'number') {
    // A server error without AWS's XML still is an answer of the service, worth another try.
    if (status >= 500) {
      return {
        kind: 'refused',
        error: {
          code: 'ServiceUnavailable',
          message: `HTTP ${status} without AWS's XML`,
          httpStatus: status,
        },
      };
    }
    return notAws(notSts(status, error), wire);
  }
  // Nothing was sent: the SDK itself refused what it was given.
  return { kind: 'unreachable', reason: reason(error), detail };
}

const MISTAKES: readonly unknown[] = ['TypeError', 'ReferenceError', 'RangeError'];

/** The client leaves a code, or what was answered, on whatever it throws for a call. */
function isOurs({ name, code, $metadata, $response }: Thrown): boolean {
  const untouched = code === undefined && $metadata === undefined && $response === undefined;
  return untouched && MISTAKES.includes(name);
}

/** The error that AWS itself named, or undefined when the answer was not AWS's. */
export function awsError(thrown: unknown): AwsError | undefined {
  const error = (typeof thrown === 'object' && thrown !== null ? thrown : {}) as Thrown;
  // Only STS's XML sets `Code`; its absence means that nothing was parsed.
  const code =
    text(error.Code) || (error.$metadata?.httpStatusCode === undefined ? '' : modelled(error));
  if (code === '') return undefined;
  const { httpStatusCode, requestId } = error.$metadata ?? {};
  return {
    code,
    message: text(error.message),
    ...(typeof requestId === 'string' ? { requestId } : {}),
    ...(typeof httpStatusCode === 'number' ? { httpStatus: httpStatusCode } : {}),
  };
}

/**
 * Modelled exceptions carry their code as the class name, such as ExpiredTokenException. The SDK
 * calls anything with status 404 NotFound, a web server's own page included.
 */
function modelled(error: Thrown): string {
  const name = text(error.name);
  return /^(?:Error|TypeError|SyntaxError|NotFound|Unknown|UnknownError|AbortError|TimeoutError)$/.test(
    name,
  )
    ? ''
    : name;
}

function notSts(status: number, error: Thrown): string {
  const type = error.$response?.headers?.['content-type'];
  return `HTTP ${status}${typeof type === 'string' ? `, ${type}` : ''}`;
}

function reason(error: Thrown): 'timeout' | 'other' {
  return /^(?:TimeoutError|AbortError|RequestTimeout)$/.test(text(error.name))
    ? 'timeout'
    : 'other';
}

/** An answer that is not AWS's, with the proxy that it may be of. */
export function notAws(
  detail: string,
  wire: Wire,
): Extract<AwsAnswer<never>, { kind: 'unreachable' }> {
  const proxy = wire.proxy();
  return {
    kind: 'unreachable',
    reason: 'not-sts',
    detail,
    ...(proxy === undefined ? {} : { proxy }),
  };
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
