import { seal } from '../../report/sealed.js';
import type { EndpointFact } from '../facts.js';
import type { Sight } from '../sight.js';
import { absent, type Context, type Outcome, type Step, type Words } from './provider.js';

const RELATIVE = 'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI';
const FULL = 'AWS_CONTAINER_CREDENTIALS_FULL_URI';
const ECS = 'http://169.254.170.2';

/** A failure of the container provider, and whether the chain goes on after it. */
export interface ContainerFailure {
  readonly words: Words;
  readonly then?: 'next' | 'abort';
}

/** How one SDK asks the container's credentials endpoint. */
export interface ContainerRules {
  /** Which variable is read first; default is the relative one. */
  readonly first?: 'relative' | 'full';
  /** Takes an empty variable for a set one. */
  readonly emptyIsSet?: boolean;
  /** Only the relative variable is read. */
  readonly relativeOnly?: boolean;
  readonly readsTokenFile: boolean;
  /** Judges the address before anything is sent. */
  readonly refuses: (url: URL | undefined, raw: string) => ContainerFailure | undefined;
  readonly tokenFileMissing: (path: string) => ContainerFailure;
  readonly tokenInvalid?: (token: string) => ContainerFailure | undefined;
  readonly failed: (url: string, answer: EndpointFact) => ContainerFailure;
}

/** The credentials endpoint of ECS, EKS Pod Identity and their like. */
export function container(rules: ContainerRules): Step {
  return { provider: 'container', look: (context) => judge(context, rules) };
}

/** The address that the variables name, or undefined when they name none. */
function addressOf(sight: Sight, rules: ContainerRules): string | undefined {
  const usable = (value: string | undefined) =>
    value !== undefined && (value !== '' || rules.emptyIsSet === true);
  const relative = sight.variable(RELATIVE);
  const full = rules.relativeOnly ? undefined : sight.variable(FULL);
  const fullFirst = rules.first === 'full' && usable(full);
  if (usable(relative) && !fullFirst) return `${ECS}${relative}`;
  return usable(full) ? full : undefined;
}

function judge(context: Context, rules: ContainerRules): Outcome {
  const { sight } = context;
  const url = addressOf(sight, rules);
  if (url === undefined) return absent('no container variable is set');
  const refused = (
    as: 'invalid' | 'failed',
    reason: string,
    failure: ContainerFailure,
  ): Outcome => ({
    kind: 'refused',
    as,
    reason,
    ...failure,
  });
  const bad = rules.refuses(URL.canParse(url) ? new URL(url) : undefined, url);
  if (bad !== undefined)
    return refused('invalid', `this SDK does not ask ${url || 'an empty address'}`, bad);
  const tokenFile = rules.readsTokenFile
    ? sight.variable('AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE')
    : undefined;
  if (tokenFile && sight.file(tokenFile).kind !== 'found') {
    return refused(
      'failed',
      `the token file ${tokenFile} cannot be read`,
      rules.tokenFileMissing(tokenFile),
    );
  }
  const token = sight.variable('AWS_CONTAINER_AUTHORIZATION_TOKEN');
  const badToken = token && !tokenFile ? rules.tokenInvalid?.(token) : undefined;
  if (badToken !== undefined) {
    return refused('invalid', 'AWS_CONTAINER_AUTHORIZATION_TOKEN holds a line break', badToken);
  }
  const answer = sight.container(url);
  const keyId = answer === undefined ? undefined : keyIdOf(answer);
  if (answer !== undefined && keyId === undefined) {
    return refused('failed', describe(answer), rules.failed(url, answer));
  }
  return {
    kind: 'resolved',
    reason: `the container's credentials at ${url}`,
    source: {
      kind: 'container',
      url,
      ...(token && !tokenFile ? { token: seal(token) } : {}),
      ...(tokenFile ? { tokenFile } : {}),
      ...(keyId === undefined ? {} : { accessKeyId: keyId }),
    },
  };
}

function describe(answer: EndpointFact): string {
  return answer.kind === 'failed'
    ? `no answer: ${answer.detail}`
    : `the endpoint answered ${answer.status}, without credentials`;
}

function keyIdOf(answer: EndpointFact): string | undefined {
  if (answer.kind !== 'answered' || answer.status !== 200) return undefined;
  try {
    const body = JSON.parse(answer.body) as Record<string, unknown>;
    const whole = ['AccessKeyId', 'SecretAccessKey', 'Token', 'Expiration'].every(
      (key) => typeof body[key] === 'string',
    );
    return whole ? String(body['AccessKeyId']) : undefined;
  } catch {
    return undefined;
  }
}
