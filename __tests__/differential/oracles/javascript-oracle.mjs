// Runs environments through the real JavaScript SDK, one after another in this process. Reads one
// JSON case per line, writes one observation per line. STS is answered here, below the SDK;
// containers and instance metadata are loopback servers of the test.
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { defaultProvider } from '@aws-sdk/credential-provider-node';
import { STSClient } from '@aws-sdk/client-sts';

console.warn = () => {};
process.on('unhandledRejection', () => {});

const SIGNED_IN = {
  accessKeyId: 'KEYSSO',
  secretAccessKey: 'secret',
  sessionToken: 'token',
  expiration: Date.parse('2099-01-01T00:00:00Z'),
};

const json = (body) => ({
  statusCode: 200,
  headers: { 'content-type': 'application/json' },
  body: Readable.from([Buffer.from(JSON.stringify(body))]),
});

function answering(calls) {
  return {
    metadata: { handlerProtocol: 'http/1.1' },
    destroy() {},
    async handle(request) {
      if (request.hostname.startsWith('portal.sso.')) {
        return { response: json({ roleCredentials: SIGNED_IN }) };
      }
      if (!request.hostname.startsWith('sts.')) {
        calls.push({
          action: 'network',
          url: `${request.protocol}//${request.hostname}${request.path}`,
        });
        throw new Error('no network in the oracle');
      }
      const fields = new URLSearchParams(request.body);
      const headers = Object.fromEntries(
        Object.entries(request.headers).map(([name, value]) => [name.toLowerCase(), value]),
      );
      const action = fields.get('Action');
      const key = /Credential=([^/]*)\//.exec(headers.authorization ?? '')?.[1] ?? null;
      calls.push({
        action,
        role: fields.get('RoleArn'),
        key,
        token: headers['x-amz-security-token'] ?? null,
      });
      const inner = `<Credentials><AccessKeyId>SESSION${calls.length}</AccessKeyId><SecretAccessKey>s</SecretAccessKey><SessionToken>t</SessionToken><Expiration>2099-01-01T00:00:00Z</Expiration></Credentials>`;
      const body = `<${action}Response xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><${action}Result>${inner}</${action}Result></${action}Response>`;
      return {
        response: {
          statusCode: 200,
          headers: { 'content-type': 'text/xml' },
          body: Readable.from([Buffer.from(body)]),
        },
      };
    },
  };
}

async function observe(input) {
  for (const name of Object.keys(process.env)) delete process.env[name];
  Object.assign(process.env, input.env);
  const calls = [];
  const requestHandler = answering(calls);
  const client = { requestHandler, region: 'us-east-1' };
  const seen = { calls };
  try {
    const found = await defaultProvider({
      clientConfig: client,
      parentClientConfig: client,
      ...(input.profile === undefined || input.profile === null ? {} : { profile: input.profile }),
    })();
    seen.key = found.accessKeyId;
    seen.features = found.$source ?? {};
    seen.token = found.sessionToken ?? null;
  } catch (error) {
    seen.error = error.message;
    seen.type = error.name;
  }
  if (input.region) {
    try {
      seen.region = await new STSClient({
        credentials: { accessKeyId: 'x', secretAccessKey: 'y' },
      }).config.region();
    } catch (error) {
      seen.regionError = error.message;
    }
  }
  return seen;
}

const write = (value) => process.stdout.write(`${JSON.stringify(value)}\n`);
for await (const line of createInterface({ input: process.stdin }))
  write(await observe(JSON.parse(line)));
process.exit(0);
