import { createHash, generateKeyPairSync } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { KEY_ID, SECRET_KEY } from '../rules/secrets/facts.js';
import type { Holding, HostSetting } from './settings.js';

/** What must never arrive at a host of nobody's. Put together here, so that no scan finds it. */
export const PLANTED = {
  keyId: KEY_ID,
  secret: SECRET_KEY,
  accessToken: ['planted', 'access', 'token'].join('-'),
  refreshToken: ['planted', 'refresh', 'token'].join('-'),
  clientSecret: ['planted', 'client', 'secret'].join('-'),
  webIdentity: ['e30', 'cGxhbnRlZA', 'c2ln'].join('.'),
  containerToken: ['planted', 'container', 'token'].join('-'),
  bearer: ['planted', 'bearer', 'token'].join('-'),
} as const;

const ROLE = 'arn:aws:iam::111122223333:role/deploy';
const START_URL = 'https://acme.awsapps.com/start';
const SESSION = 'arn:aws:sts::111122223333:assumed-role/deploy/me';

/** Writes a home with something to lose, and tells the environment that goes with it. */
export function furnish(home: string, setting: HostSetting): Record<string, string> {
  const put = (path: string, text: string): string => {
    const whole = join(home, path);
    mkdirSync(dirname(whole), { recursive: true });
    writeFileSync(whole, text);
    return whole;
  };
  const { holding, profile = '', sections = '', signInRegion = 'eu-west-1' } = setting;
  const given = KINDS[holding](put, signInRegion);
  const config = `[profile ci]\n${profile}${given.profile ?? ''}\n${given.sections ?? ''}\n${sections}`;
  put('.aws/config', config);
  const env = { HOME: home, USERPROFILE: home, AWS_REGION: 'eu-west-1', AWS_PROFILE: 'ci' };
  return { ...env, ...given.env, ...setting.env };
}

interface Furniture {
  readonly profile?: string;
  readonly sections?: string;
  readonly env?: Readonly<Record<string, string>>;
}

type Put = (path: string, text: string) => string;

const KINDS: Readonly<Record<Holding, (put: Put, signInRegion: string) => Furniture>> = {
  keys: () => ({ profile: keyPair() }),
  'assume-role': (put) => {
    put('.aws/credentials', `[base]\n${keyPair()}`);
    return { profile: `role_arn = ${ROLE}\nsource_profile = base\n` };
  },
  'web-identity': (put) => ({
    profile: `role_arn = ${ROLE}\nweb_identity_token_file = ${put('token', PLANTED.webIdentity)}\n`,
  }),
  sso: (put, region) => {
    signIn(put, START_URL, region, '2099-01-01T00:00:00Z');
    return {
      profile: `sso_start_url = ${START_URL}\nsso_region = ${region}\nsso_account_id = 111122223333\nsso_role_name = deploy\n`,
    };
  },
  'sso-session': (put, region) => {
    // Nearly over, so that it is renewed first, by the other service.
    signIn(put, 'acme', region, new Date(Date.now() + 60_000).toISOString());
    return {
      profile: 'sso_session = acme\nsso_account_id = 111122223333\nsso_role_name = deploy\n',
      sections: `[sso-session acme]\nsso_start_url = ${START_URL}\nsso_region = ${region}\n`,
    };
  },
  login: (put, region) => {
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const name = createHash('sha256').update(SESSION).digest('hex');
    put(
      `.aws/login/cache/${name}.json`,
      JSON.stringify({
        accessToken: {
          accessKeyId: KEY_ID,
          secretAccessKey: SECRET_KEY,
          sessionToken: PLANTED.accessToken,
          accountId: '111122223333',
          expiresAt: '2000-01-01T00:00:00Z',
        },
        clientId: 'client',
        refreshToken: PLANTED.refreshToken,
        dpopKey: privateKey.export({ type: 'sec1', format: 'pem' }),
        ...(region === 'eu-west-1' ? {} : { signInRegion: region }),
      }),
    );
    return { profile: `login_session = ${SESSION}\n` };
  },
};

function keyPair(): string {
  return `aws_access_key_id = ${KEY_ID}\naws_secret_access_key = ${SECRET_KEY}\n`;
}

function signIn(put: Put, key: string, region: string, expiresAt: string): void {
  put(
    `.aws/sso/cache/${createHash('sha1').update(key).digest('hex')}.json`,
    JSON.stringify({
      startUrl: START_URL,
      region,
      accessToken: PLANTED.accessToken,
      expiresAt,
      clientId: 'client',
      clientSecret: PLANTED.clientSecret,
      refreshToken: PLANTED.refreshToken,
      registrationExpiresAt: '2099-01-01T00:00:00Z',
    }),
  );
}
