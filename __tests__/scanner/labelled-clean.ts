import { createHash } from 'node:crypto';
import { BASE32, BASE64, drawFrom, keyId, secretKey, sessionToken, text } from './fake-keys.js';
import type { LabelledCase } from './labelled-case.js';

/** Pieces of files that hold no key; those without values can stand here as they are. */
const TEXTS: Record<string, string> = {
  'documented id': 'aws_access_key_id = AKIAIOSFODNN7EXAMPLE\n',
  'documented secret': 'aws_secret_access_key = wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY\n',
  'documented secret, other form':
    'AWS_SECRET_ACCESS_KEY=wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY\n',
  'documented pair':
    '{"AccessKeyId":"AKIAI44QH8DHBEXAMPLE","SecretAccessKey":"je7MtGbClwBF/2Zp9Utk/h3yCo8nvbEXAMPLEKEY"}',
  'documented temporary id': 'AWS_ACCESS_KEY_ID=ASIAIOSFODNN7EXAMPLE',
  'documented header':
    'Authorization: AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request',
  'signature test suite': 'Credential=AKIDEXAMPLE/20150830/us-east-1/iam/aws4_request',
  'documented token':
    'SessionToken: AQoDYXdzEJr1K5EXAMPLEtc764bNrC9SAPBSM22wDOk4x4HIZ8j4FZTwdQWLWsKWHGBuFqwAeMicRXmxfpSPfIeoIYRqTFfKD8YUuwthAx7mSEI/qkPpKPi/kMcGdQrmGdeehM4IC1NtBmUpp2wUE8phUZampKsburEDy0KPkyQDYwT7WZ0wq5VSXDvp75YU9HFvlRd8Tx6q6fE8YQcHNVXAkiY9q6d+xo0rKwT38xVqr7ZD0u0iPPkUL64lIZbqBAz+scqKmlzm8FDrypNC9Yjc8fPOLn9FX9KSYvKTr4rvx3iSIlTJabIQwj2ICCR/oLxBA==',
  'repeated token': `AWS_SESSION_TOKEN=${'IQoJb3JpZ2luX2'.repeat(10)}`,
  'shortened token': 'AWS_SESSION_TOKEN=IQoJb3JpZ2luX2VjEXAMPLE...\n',
  'x placeholder':
    'AWS_ACCESS_KEY_ID=AKIAXXXXXXXXXXXXXXXX\nAWS_SECRET_ACCESS_KEY=XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX\n',
  'lower x placeholder': 'key: AKIAxxxxxxxxxxxxxxxx',
  'sequence placeholder': 'AKIAABCDEFGHIJKLMNOP',
  'digits placeholder': 'AKIA1234567890ABCDEF',
  'base32 sequence': 'AKIA234567ABCDEFGHIJ',
  'keyboard placeholder': 'ASIAQWERTYUIOPASDFGH',
  'repeated placeholder': 'AKIAABCDABCDABCDABCD',
  zeros: 'AKIA0000000000000000',
  stars: 'AKIA**************** and AKIA...WXYZ',
  'test id': 'AKIATESTTESTTESTTEST',
  'fake id': 'AKIAFAKEFAKEFAKEFAKE',
  'spelled id': 'AKIATHISISNOTAREALID',
  'words that look like an id': 'enum Region { ASIAPACIFICNORTHEAST, ASIAPACIFICSOUTHEAST }',
  'regular expression': 'const KEY = /(A3T[A-Z0-9]|AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16}/;',
  'regular expression for bedrock':
    "add 'ABSK[A-Za-z0-9+/]{109,}=*' 'bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t'",
  'sequence secret': 'aws_secret_access_key = abcdefghijklmnopqrstuvwxyz1234567890ABCD\n',
  'keyboard secret': 'aws_secret_access_key = qwertyuiopasdfghjklzxcvbnm1234567890QWER\n',
  'repeated secret': 'aws_secret_access_key = aB3/aB3/aB3/aB3/aB3/aB3/aB3/aB3/aB3/aB3/\n',
  'spelled secret': 'aws_secret_access_key = YourSecretAccessKeyGoesHere1234567890123\n',
  'spelled secret, camel case': 'secretAccessKey: "ThisIsNotARealSecretKeyJustForUnitTests1"',
  'angle brackets': 'aws_secret_access_key = <your-secret-access-key>\n',
  'actions secret': 'AWS_SECRET_ACCESS_KEY: ${{ secrets.AWS_SECRET_ACCESS_KEY }}\n',
  'shell variable': 'export AWS_SECRET_ACCESS_KEY=${AWS_SECRET}\n',
  'shell command': 'AWS_SECRET_ACCESS_KEY=$(pass show aws/secret/access/key/production1A)\n',
  'node environment': 'secretAccessKey: process.env.AWS_SECRET_ACCESS_KEY,\n',
  'python environment': 'aws_secret_access_key=os.environ["AWS_SECRET_ACCESS_KEY"]\n',
  'terraform reference': 'secret_key = var.aws_secret_access_key_for_deployment\n',
  'terraform data': 'secret_key = data.vault_generic_secret.aws.data["secret_key"]\n',
  cloudformation: 'SecretAccessKey: !GetAtt DeploymentUserAccessKey.SecretAccessKey\n',
  'secrets manager':
    'SecretAccessKey: "{{resolve:secretsmanager:MyAppAwsSecretAccessKeyProd1:SecretString}}"\n',
  'vault path': 'aws_secret_access_key: vault:secret/data/production/aws/deploy1#key\n',
  'one password': 'AWS_SECRET_ACCESS_KEY=op://Production/AwsDeploymentUser/secretAccessKey1\n',
  'ssm path': 'secretKeyPath: /production/MyApplication/aws/secretKey1\n',
  'kubernetes reference':
    '- name: AWS_SECRET_ACCESS_KEY\n  valueFrom:\n    secretKeyRef:\n      name: awsDeploymentCredentialsForProduction1AB\n',
  'test name': "test('secretAccessKeyIsRequiredWhenAnAccessKey1', () => {",
  'method name': 'const secretKey = getSecretAccessKeyFromEnvironmentOrFile2();',
  'java class': 'secretKey = com/amazonaws/auth/AWSSecretsProvider1Ab;',
  'empty values': 'AWS_ACCESS_KEY_ID=\nAWS_SECRET_ACCESS_KEY=\n',
  localstack: 'AWS_ACCESS_KEY_ID=test\nAWS_SECRET_ACCESS_KEY=test\n',
  masked: 'AWS_SECRET_ACCESS_KEY: ***\n',
  uuid: 'aws_secret_id = 123e4567-e89b-12d3-a456-426614174000\n',
  arn: 'aws_secret = arn:aws:secretsmanager:eu-west-1:111122223333:secret:prod/db-a1B2c3\n',
  'git sha': 'aws-actions/configure-aws-credentials@0123456789abcdef0123456789abcdef01234567\n',
  'git sha named key': 'aws_key: 4b825dc642cb6eb9a060e54bf8d69288fbee4904\n',
  'upper hex': 'AWS_SECRET_KEY_SHA=4B825DC642CB6EB9A060E54BF8D69288FBEE4904\n',
  dna: 'ACGTACGTTAGCCCATAGGACTGACTAGCATCGACTACGACTAGCATCGACTAGC\n',
  'account id': 'aws_account_id = 111122223333\n',
  'pool id': 'COGNITO_POOL=eu-west-1_aB3dE6gH9\n',
  'canonical user':
    'CanonicalUser: 79a59df900b949e55d96a1e698fbacedfd6e09d98eacf8f8d5218e7cd47ef2be\n',
};

/** Every clean case of the labelled set. */
export function cleanCases(seed: number): LabelledCase[] {
  const draw = drawFrom(seed + 1);
  const cases: LabelledCase[] = Object.entries(TEXTS).map(([name, content]) => ({
    name,
    text: content,
    keys: [],
  }));
  const add = (name: string, content: string) => cases.push({ name, text: content, keys: [] });
  const base64 = (length: number) => text(draw, BASE64, length);
  const digest = (algorithm: string, encoding: 'hex' | 'base64') =>
    createHash(algorithm).update(base64(20)).digest(encoding);
  const secret = () => secretKey(draw);

  for (const prefix of ['AROA', 'AIDA', 'AGPA', 'AIPA', 'ANPA', 'ANVA', 'ASCA', 'APKA']) {
    const id = keyId(draw, prefix);
    add(`${prefix} alone`, id);
    add(`${prefix} in a policy`, `"aws:userId": "${id}:session"`);
  }
  const id = keyId(draw);
  add('id inside a longer word', `X${id}`);
  add('id that goes on', `${id}Q`);
  add('id in lower case', id.toLowerCase());
  add('id inside padded base32', `${id}====`);
  add('id inside a base32 run', `${text(draw, BASE32, 30)}${id}${text(draw, BASE32, 30)}`);

  add('secret alone', secret());
  add('secret in an array', `["${secret()}"]`);
  add('secret named other', `const banner = "${secret()}";`);
  add('key of nobody', `key: ${secret()}`);
  add('secret of nobody', `secret: ${secret()}`);
  add('token of nobody', `token = "${secret()}"`);
  add('client secret', `client_secret = "${secret()}"`);
  add('django secret', `DJANGO_SECRET_KEY = '${secret()}'`);
  add('jwt', `JWT_SECRET_KEY=${secret()}`);
  add('github token', `GITHUB_TOKEN=ghp_${text(draw, BASE64.replace(/[+/]/g, ''), 36)}`);
  add('etag beside a secret name', `aws_secret_key_etag: "${secret()}"`);
  add('hash of a secret', `aws_secret_access_key_hash = ${secret()}`);
  add('signature', `aws_signature = "${secret()}"`);
  add('public key', `aws_public_key: ${secret()}`);
  add(
    'api key on an aws command line',
    `aws apigateway update-api-key --api-key ${secret()} --patch x`,
  );
  add('41 characters', `aws_secret_access_key = ${base64(41)}`);
  add('39 characters', `aws_secret_access_key = ${base64(39)}`);
  add('base64url', `aws_secret_access_key = ${secret()}-${base64(8)}`);
  add('after a base64url part', `aws_secret_access_key = ${base64(8)}_${secret()}`);
  add('json web token', `aws_token: eyJhbGciOiJIUzI1NiJ9.${secret()}.${base64(43)}`);
  add('other name in the same object', `{"secretAccessKey":e,"integrity":"${secret()}"}`);
  add(
    'other variable of a container',
    `- name: AWS_SECRET_ACCESS_KEY\n  valueFrom: x\n- name: BUILD\n  value: ${secret()}\n`,
  );

  for (const algorithm of ['sha512', 'sha256', 'sha384', 'sha1']) {
    add(
      `lockfile integrity ${algorithm}`,
      `"integrity": "${algorithm}-${digest(algorithm, 'base64')}"`,
    );
    add(`${algorithm} in hex`, `aws_secret_checksum: ${digest(algorithm, 'hex')}`);
    add(
      `${algorithm} beside a package of aws`,
      `"@aws-sdk/secret": { "resolved": "x", "integrity": "${algorithm}-${digest(algorithm, 'base64')}" }`,
    );
  }
  add('go.sum', `github.com/aws/aws-sdk-go v1.0.0 h1:${digest('sha256', 'base64')}`);
  add('cargo', `checksum = "${digest('sha256', 'hex')}"`);
  add('image digest', `image: aws/app@sha256:${digest('sha256', 'hex')}`);
  add(
    'subresource integrity',
    `<script src="aws.js" integrity="sha384-${digest('sha384', 'base64')}"></script>`,
  );
  add('content security policy', `script-src 'sha256-${digest('sha256', 'base64')}'`);

  const wrap = (value: string, width: number) =>
    (value.match(new RegExp(`.{1,${width}}`, 'g')) ?? []).join('\n');
  add(
    'private key',
    `-----BEGIN PRIVATE KEY-----\n${wrap(base64(680), 64)}\n-----END PRIVATE KEY-----\n`,
  );
  add(
    'certificate with a last line of 40',
    `-----BEGIN CERTIFICATE-----\n${wrap(base64(64 * 12 + 40), 64)}\n-----END CERTIFICATE-----\n`,
  );
  add('wrapped at 40', wrap(base64(400), 40));
  add('image', `<img src="data:image/png;base64,${base64(900)}=="/>`);
  add('font', `src: url(data:font/woff2;base64,${base64(1200)})`);
  add('mime mail', wrap(base64(76 * 5 + 40), 76));
  add('source map', `//# sourceMappingURL=data:application/json;base64,${base64(600)}`);
  add(
    'minified javascript',
    `!function(e,t){var n=t.secretKey||e;r="${base64(12)}";return n.accessKey=function(){return o(17)}}(a,b)`,
  );
  add('ssh public key', `ssh-rsa ${base64(372)} aws-deploy@host`);
  add('ssh ed25519', `ssh-ed25519 ${base64(68)} aws`);
  add(
    'sops',
    `aws_secret_access_key: ENC[AES256_GCM,data:${base64(54)}==,iv:${base64(43)}=,tag:${base64(22)}==,type:str]`,
  );
  add(
    'ansible vault',
    `aws_secret: !vault |\n  $ANSIBLE_VAULT;1.1;AES256\n  ${text(draw, '0123456789abcdef', 80)}\n  ${text(draw, '0123456789abcdef', 40)}\n`,
  );
  add('kms ciphertext', `AWS_SECRET_ACCESS_KEY: AQICAHh${base64(201)}`);
  add('kms ciphertext as a token', `AWS_SESSION_TOKEN: AQICAHh${base64(201)}`);
  add('eyaml', `aws_secret_key: ENC[PKCS7,MIIB${base64(380)}]`);
  add('sealed secret', `encryptedData:\n  AWS_SECRET_ACCESS_KEY: AgBy${base64(600)}`);
  add('travis secure', `secure: "${base64(171)}="`);
  add(
    'kubernetes secret of others',
    `data:\n  password: ${Buffer.from(base64(40)).toString('base64').slice(0, 40)}`,
  );
  add(
    'base64 of prose',
    `aws_secret: ${Buffer.from('The secret is in the vault, ask an admin').toString('base64')}`,
  );
  add('secret that begins as a stand-in', `aws_secret_access_key = EXAMPLE${secret().slice(7)}`);
  add('key id of eight characters twice', `key_id: "${['AK', 'IA'].join('')}Q7WKZ2MVQ7WKZ2MV"`);
  add('token of no known beginning, and too long for one', `AWS_SESSION_TOKEN=${base64(501)}\n`);
  add('short token', `AWS_SESSION_TOKEN=${sessionToken(draw).slice(0, 60)}`);
  add('session token of a web site', `session_token = "${base64(128)}"`);
  add('bedrock beginning only', `const prefix = 'bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t';`);
  add('bedrock too short', `key: ABSK${base64(60)}`);
  add('request id', `x-amz-id-2: ${base64(76)}`);
  add(
    'presigned url of nobody',
    `https://b.s3.amazonaws.com/k?X-Amz-Credential=AKIAIOSFODNN7EXAMPLE%2F20261101&X-Amz-Signature=${text(draw, '0123456789abcdef', 64)}`,
  );
  add('one-time password', `otpauth://totp/aws?secret=${text(draw, BASE32, 64)}&issuer=aws`);
  add('uuid list', Array.from({ length: 5 }, () => text(draw, '0123456789abcdef', 32)).join('\n'));
  add('long upper case', text(draw, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', 80));
  return cases;
}
