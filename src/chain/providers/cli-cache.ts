import { createHash } from 'node:crypto';
import { parseJsonObject } from '../../report/parse-json.js';
import { seal } from '../../report/sealed.js';
import { below, homeOf } from '../profiles/locate.js';
import { type Section, setting } from '../profiles/profile.js';
import type { Context, Outcome, Step } from './provider.js';

/** A session is not used any more in its last 15 minutes. */
const WINDOW_MS = 15 * 60 * 1000;

/** The AWS CLI's earlier session of a role with a source, when one is still good. */
export function cachedRole(context: Context, section: Section): Outcome | undefined {
  const read = (name: string) => setting(section, name);
  const duration = Number.parseInt(read('duration_seconds') ?? '', 10);
  return cached(context, 'profile-assume-role', {
    DurationSeconds: Number.isSafeInteger(duration) ? duration : undefined,
    ExternalId: read('external_id'),
    RoleArn: read('role_arn'),
    RoleSessionName: read('role_session_name') || undefined,
    SerialNumber: read('mfa_serial'),
  });
}

/** Puts the AWS CLI's earlier session before a web identity step, token file or not. */
export function rememberingWebIdentity(step: Step): Step {
  return {
    ...step,
    look(context) {
      const outcome = step.look(context);
      const { sight } = context;
      const section = context.profiles.all.get(context.profile);
      if (outcome.kind === 'absent') return outcome;
      const closed = context.explicit || context.visited.length > 0;
      const read = (variable: string, name: string) =>
        (closed ? undefined : sight.variable(variable)) ?? setting(section, name);
      const roleArn = read('AWS_ROLE_ARN', 'role_arn');
      if (!roleArn) return outcome;
      const sessionName = read('AWS_ROLE_SESSION_NAME', 'role_session_name');
      const earlier = cached(context, step.provider, {
        RoleArn: roleArn,
        RoleSessionName: sessionName || undefined,
      });
      return earlier ?? outcome;
    },
  };
}

/** `~/.aws/cli/cache/<sha1 of the call's arguments>.json`. */
function cached(
  context: Context,
  provider: Step['provider'],
  call: Readonly<Record<string, string | number | undefined>>,
): Outcome | undefined {
  const { sight } = context;
  const name = createHash('sha1').update(pythonJson(call)).digest('hex');
  const path = below(sight, homeOf(sight), '.aws', 'cli', 'cache', `${name}.json`);
  const file = sight.file(path);
  if (file.kind !== 'found') return undefined;
  const keys = parse(file.text);
  if (keys === undefined || Date.parse(keys.Expiration) - sight.now < WINDOW_MS) return undefined;
  const roleArn = String(call['RoleArn']);
  return {
    kind: 'resolved',
    provider,
    ...(provider === 'web-identity' ? {} : { profile: context.profile }),
    cause: { kind: 'role-cached', roleArn, path },
    warnings: [`uses an earlier session of ${roleArn} from ${path}, until ${keys.Expiration}`],
    source: {
      kind: 'keys',
      origin: { kind: 'cache', path, roleArn },
      accessKeyId: keys.AccessKeyId,
      secretAccessKey: seal(keys.SecretAccessKey),
      sessionToken: seal(keys.SessionToken),
      expiration: keys.Expiration,
    },
  };
}

type Kept = Record<'AccessKeyId' | 'SecretAccessKey' | 'SessionToken' | 'Expiration', string>;

function parse(text: string): Kept | undefined {
  const keys = parseJsonObject(text)?.['Credentials'] as Partial<Kept> | null | undefined;
  const whole = [keys?.AccessKeyId, keys?.SecretAccessKey, keys?.SessionToken, keys?.Expiration];
  return whole.every((value) => typeof value === 'string') ? (keys as Kept) : undefined;
}

/** `json.dumps(call, sort_keys=True)`, byte for byte: it is what the file's name is made of. */
function pythonJson(call: Readonly<Record<string, string | number | undefined>>): string {
  const parts = Object.entries(call)
    .filter(([, value]) => value !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]) => `"${key}": ${JSON.stringify(value)}`);
  const json = `{${parts.join(', ')}}`;
  return json.replace(
    /[\u007f-\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
