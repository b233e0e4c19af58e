import type { ChosenSource } from '../../chain/chosen.js';
import { parseJsonObject } from '../../report/parse-json.js';
import type { Redactor } from '../../report/redaction.js';
import { seal } from '../../report/sealed.js';
import type { ProvideAnswer } from '../../world/aws.js';
import type { World } from '../../world/world.js';
import { chainContainer } from '../chain/container.js';
import { instanceToken, PATIENCE } from '../chain/metadata.js';

type Machine = Extract<ChosenSource, { kind: 'container' | 'instance-metadata' }>;

/** What asking a machine's own service takes. */
export interface MachineConditions {
  readonly world: World;
  readonly settings: { readonly allowEndpoints: readonly string[] };
  readonly redactor: Redactor;
}

/**
 * Credentials of the container's or the instance's own service, at the address that the judged
 * SDK's chain arrived at. An SDK's provider would look that address up once more, in places of its
 * own.
 * @see https://docs.aws.amazon.com/sdkref/latest/guide/feature-container-credentials.html
 * @see https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instance-metadata-security-credentials.html
 */
export async function machineCredentials(
  chosen: Machine,
  conditions: MachineConditions,
): Promise<ProvideAnswer> {
  const { world, settings, redactor } = conditions;
  if (chosen.kind === 'container') {
    const answer = await chainContainer(chosen.url, world, settings, redactor);
    return answer.kind === 'failed'
      ? failed(`the container's endpoint gave no answer: ${answer.detail}`)
      : readAnswer(answer.status, answer.body);
  }
  const token = await instanceToken(chosen.endpoint, world, settings, redactor);
  if (token.kind === 'failed') return failed(`instance metadata gave no token: ${token.detail}`);
  if (token.status !== 200) return failed(`instance metadata answered HTTP ${token.status}`);
  const answer = await world.http.send({
    method: 'GET',
    url: `${chosen.endpoint.replace(/\/$/, '')}/latest/meta-data/iam/security-credentials/${encodeURIComponent(chosen.role)}`,
    headers: { 'x-aws-ec2-metadata-token': token.body },
    ...PATIENCE,
    terms: { purpose: 'instance-metadata', allowEndpoints: settings.allowEndpoints },
  });
  return answer.kind === 'failed'
    ? failed(`instance metadata gave no credentials: ${answer.detail}`)
    : readAnswer(answer.status, answer.body);
}

function failed(message: string): ProvideAnswer {
  return { kind: 'failed', message };
}

/** The answer's own words are not repeated: they may hold anything. */
function readAnswer(status: number, body: string): ProvideAnswer {
  if (status !== 200) return failed(`the service that gives credentials answered HTTP ${status}`);
  const { AccessKeyId, SecretAccessKey, Token, Expiration } = parseJsonObject(body) ?? {};
  if (typeof AccessKeyId !== 'string' || typeof SecretAccessKey !== 'string') {
    return failed('the service that gives credentials answered HTTP 200 without credentials');
  }
  const expiresAt = typeof Expiration === 'string' ? Date.parse(Expiration) : Number.NaN;
  return {
    kind: 'provided',
    credentials: {
      accessKeyId: AccessKeyId,
      secretAccessKey: seal(SecretAccessKey),
      ...(typeof Token === 'string' ? { sessionToken: seal(Token) } : {}),
      ...(Number.isNaN(expiresAt) ? {} : { expiresAt }),
    },
  };
}
