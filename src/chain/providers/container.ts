import type { Fault } from '../../report/chain-cause.js';
import { parseJsonObject } from '../../report/parse-json.js';
import { seal } from '../../report/sealed.js';
import type { EndpointFact } from '../facts.js';
import type { Sight } from '../sight.js';
import {
  absent,
  type Context,
  type Outcome,
  type Refused,
  type Step,
  type Words,
} from './provider.js';

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
  /** Reads the token before it looks for an address, and so trips over one that nobody needs. */
  readonly tokenFirst?: boolean;
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
  const token = tokenOf(sight, rules);
  if (url === undefined) {
    return (rules.tokenFirst && token.refused) || absent({ kind: 'container-not-named' });
  }
  const bad = rules.refuses(URL.canParse(url) ? new URL(url) : undefined, url);
  const refusal = bad && refused('invalid', { kind: 'container-address-refused', url }, bad);
  const first = rules.tokenFirst ? (token.refused ?? refusal) : (refusal ?? token.refused);
  if (first !== undefined) return first;
  const answer = sight.container(url);
  const keyId = answer === undefined ? undefined : keyIdOf(answer);
  if (answer !== undefined && keyId === undefined) {
    return refused('failed', faultOf(answer), rules.failed(url, answer));
  }
  return {
    kind: 'resolved',
    cause: { kind: 'container', url },
    source: {
      kind: 'container',
      url,
      ...(token.value === undefined ? {} : { token: seal(token.value) }),
      ...(token.file === undefined ? {} : { tokenFile: token.file }),
      ...(keyId === undefined ? {} : { accessKeyId: keyId }),
    },
  };
}

function refused(as: 'invalid' | 'failed', cause: Fault, failure: ContainerFailure): Refused {
  return { kind: 'refused', as, cause, ...failure };
}

/** What the request is authorized with: the file wins over the variable. */
interface Authorization {
  readonly value?: string;
  readonly file?: string;
  readonly refused?: Refused;
}

function tokenOf(sight: Sight, rules: ContainerRules): Authorization {
  const named = rules.readsTokenFile
    ? sight.variable('AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE')
    : undefined;
  if (!named) {
    const value = sight.variable('AWS_CONTAINER_AUTHORIZATION_TOKEN');
    const broken = value ? rules.tokenInvalid?.(value) : undefined;
    if (broken !== undefined) {
      return { refused: refused('invalid', { kind: 'container-token-broken' }, broken) };
    }
    return value ? { value } : {};
  }
  const file = sight.file(named);
  if (file.kind !== 'found') {
    const cause = { kind: 'container-token-file-unreadable', path: named } as const;
    return { file: named, refused: refused('failed', cause, rules.tokenFileMissing(named)) };
  }
  const broken = rules.tokenInvalid?.(file.text);
  if (broken === undefined) return { file: named };
  const cause = { kind: 'container-token-broken', path: named } as const;
  return { file: named, refused: refused('invalid', cause, broken) };
}

function faultOf(answer: EndpointFact): Fault {
  return answer.kind === 'failed'
    ? { kind: 'container-unanswered', detail: answer.detail }
    : { kind: 'container-gave-nothing', status: answer.status };
}

function keyIdOf(answer: EndpointFact): string | undefined {
  if (answer.kind !== 'answered' || answer.status !== 200) return undefined;
  const body = parseJsonObject(answer.body);
  const whole = ['AccessKeyId', 'SecretAccessKey', 'Token', 'Expiration'].every(
    (key) => typeof body?.[key] === 'string',
  );
  return whole ? String(body?.['AccessKeyId']) : undefined;
}
