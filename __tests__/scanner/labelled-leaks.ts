import {
  BASE64,
  bedrockLongTerm,
  bedrockShortTerm,
  drawFrom,
  keyId,
  secretKey,
  sessionToken,
  text,
} from './fake-keys.js';
import type { LabelledCase } from './labelled-case.js';

type Kind = LabelledCase['keys'][number]['kind'];
const ID: Kind = 'aws-access-key-id';
const SECRET: Kind = 'aws-secret-access-key';
const TOKEN: Kind = 'aws-session-token';
const BEDROCK: Kind = 'bedrock-api-key';
const URL: Kind = 'aws-presigned-url';
const STORE: Kind = 's3-compatible-secret-key';
const UNKNOWN: Kind = 'secret-key-of-unknown-owner';

/** Lines with `ID` and `SECRET` standing in for a key id and a secret. */
const PAIRS: Record<string, string> = {
  'credentials file': '[default]\naws_access_key_id = <ID>\naws_secret_access_key = <SECRET>\n',
  'credentials file, tight': '[prod]\naws_access_key_id=<ID>\naws_secret_access_key=<SECRET>\n',
  'credentials file, CRLF': '[a]\r\naws_access_key_id=<ID>\r\naws_secret_access_key=<SECRET>\r\n',
  'credentials file, CR': '[a]\raws_access_key_id=<ID>\raws_secret_access_key=<SECRET>\r',
  dotenv: 'AWS_ACCESS_KEY_ID=<ID>\nAWS_SECRET_ACCESS_KEY=<SECRET>',
  'dotenv, quoted': 'AWS_ACCESS_KEY_ID="<ID>"\nAWS_SECRET_ACCESS_KEY="<SECRET>"\n',
  export: 'export AWS_ACCESS_KEY_ID=<ID>\nexport AWS_SECRET_ACCESS_KEY=<SECRET>\n',
  'export on one line': "export AWS_ACCESS_KEY_ID='<ID>' AWS_SECRET_ACCESS_KEY='<SECRET>'\n",
  'windows set': 'set AWS_ACCESS_KEY_ID=<ID>\r\nset AWS_SECRET_ACCESS_KEY=<SECRET>\r\n',
  setx: 'setx AWS_ACCESS_KEY_ID <ID>\r\nsetx AWS_SECRET_ACCESS_KEY <SECRET>\r\n',
  powershell: '$env:AWS_ACCESS_KEY_ID="<ID>"\n$Env:AWS_SECRET_ACCESS_KEY = "<SECRET>"\n',
  csh: 'setenv AWS_ACCESS_KEY_ID <ID>\nsetenv AWS_SECRET_ACCESS_KEY <SECRET>\n',
  fish: 'set -x AWS_ACCESS_KEY_ID <ID>\nset -gx AWS_SECRET_ACCESS_KEY <SECRET>\n',
  yaml: 'aws:\n  access_key_id: <ID>\n  secret_access_key: <SECRET>\n',
  'yaml, weak names': 's3:\n  key: <ID>\n  secret: <SECRET>\n  region: eu-west-1\n',
  'yaml list': '- <ID>\n- <SECRET>\n',
  'yaml block': 'access_key_id: <ID>\naws_secret_access_key: >-\n  <SECRET>\n',
  'workflow env': 'env:\n  AWS_ACCESS_KEY_ID: <ID>\n  AWS_SECRET_ACCESS_KEY: <SECRET>\n',
  'workflow with': 'with:\n  aws-access-key-id: <ID>\n  aws-secret-access-key: <SECRET>\n',
  json: '{"accessKeyId": "<ID>", "secretAccessKey": "<SECRET>"}',
  'json, minified': '{"a":1,"AccessKeyId":"<ID>","SecretAccessKey":"<SECRET>","b":[2]}',
  'json, sts answer':
    '{\n "Credentials": {\n  "AccessKeyId": "<ID>",\n  "SecretAccessKey": "<SECRET>"\n }\n}',
  'json in a string': '{"env":"{\\"key\\":\\"<ID>\\",\\"secretAccessKey\\":\\"<SECRET>\\"}"}',
  toml: '[aws]\naccess_key = "<ID>"\nsecret_key = "<SECRET>"\n',
  xml: '<AwsAccessKeyId><ID></AwsAccessKeyId>\n<AwsSecretAccessKey><SECRET></AwsSecretAccessKey>\n',
  plist:
    '<key>AWSAccessKey</key>\n<string><ID></string>\n<key>AWSSecretKey</key>\n<string><SECRET></string>\n',
  'app.config':
    '<add key="AWSAccessKey" value="<ID>"/>\n<add key="AWSSecretKey" value="<SECRET>"/>\n',
  'spring xml':
    '<property name="accessKey" value="<ID>"/>\n<property name="secretKey" value="<SECRET>"/>\n',
  'java properties': 'aws.accessKeyId=<ID>\naws.secretKey=<SECRET>\n',
  'spring properties':
    'cloud.aws.credentials.accessKey=<ID>\ncloud.aws.credentials.secretKey=<SECRET>\n',
  java: 'new BasicAWSCredentials("<ID>", "<SECRET>");',
  'java, wrapped': 'AWSCredentials c = new BasicAWSCredentials(\n    "<ID>",\n    "<SECRET>"\n);',
  'java v2': 'AwsBasicCredentials.create("<ID>", "<SECRET>")',
  'java constants':
    'private static final String ACCESS_KEY = "<ID>";\nprivate static final String SECRET_KEY = "<SECRET>";',
  'java system property':
    'System.setProperty("aws.accessKeyId", "<ID>");\nSystem.setProperty("aws.secretKey", "<SECRET>");',
  'java command': 'java -Daws.accessKeyId=<ID> -Daws.secretKey=<SECRET> -jar app.jar',
  hcl: 'provider "aws" {\n  access_key = "<ID>"\n  secret_key = "<SECRET>"\n}\n',
  tfvars: 'aws_access_key = "<ID>"\naws_secret_key = "<SECRET>"\n',
  tfstate: '"id": "<ID>",\n"key_fingerprint": null,\n"pgp_key": null,\n"secret": "<SECRET>",\n',
  'terraform variable':
    'variable "aws_secret_key" {\n  type    = string\n  default = "<SECRET>"\n}\n',
  go: 'accessKey := "<ID>"\nsecretKey := "<SECRET>"\n',
  'go call': 'credentials.NewStaticCredentials("<ID>", "<SECRET>", "")',
  'go struct': 'aws.Credentials{AccessKeyID: "<ID>", SecretAccessKey: "<SECRET>"}',
  'go constants': 'const (\n\tawsAccessKeyID = "<ID>"\n\tawsSecretKey   = "<SECRET>"\n)',
  php: "'credentials' => [\n 'key' => '<ID>',\n 'secret' => '<SECRET>',\n],",
  'php define': "define('AWS_ACCESS_KEY', '<ID>');\ndefine('AWS_SECRET_KEY', '<SECRET>');",
  'php array': "array('key'=>'<ID>','secret'=>'<SECRET>')",
  wordpress:
    "define( 'AS3CF_SETTINGS', serialize( array( 'access-key-id' => '<ID>', 'secret-access-key' => '<SECRET>' ) ) );",
  python: 'AWS_ACCESS_KEY_ID = "<ID>"\nAWS_SECRET_ACCESS_KEY = "<SECRET>"\n',
  'python dict': "creds = {'aws_access_key_id': '<ID>', 'aws_secret_access_key': '<SECRET>'}",
  'python kwargs':
    's3 = boto3.client("s3", aws_access_key_id="<ID>",\n    aws_secret_access_key="<SECRET>")',
  'python positional': 'conn = boto.connect_s3("<ID>", "<SECRET>")',
  'python tuple': 'ACCESS, SECRET = "<ID>", "<SECRET>"',
  'python environ':
    'os.environ["AWS_ACCESS_KEY_ID"] = "<ID>"\nos.environ["AWS_SECRET_ACCESS_KEY"] = "<SECRET>"',
  'python getenv default':
    'k = os.getenv("AWS_ACCESS_KEY_ID", "<ID>")\ns = os.getenv("AWS_SECRET_ACCESS_KEY", "<SECRET>")',
  django: "AWS_S3_ACCESS_KEY_ID = '<ID>'\nAWS_S3_SECRET_ACCESS_KEY = '<SECRET>'",
  ruby: "Aws.config.update(credentials: Aws::Credentials.new('<ID>', '<SECRET>'))",
  'ruby hash': ':access_key_id => "<ID>",\n:secret_access_key => "<SECRET>"',
  'ruby fetch':
    "ENV.fetch('AWS_ACCESS_KEY_ID', '<ID>')\nENV.fetch('AWS_SECRET_ACCESS_KEY') { '<SECRET>' }",
  csharp: 'new BasicAWSCredentials("<ID>", "<SECRET>")\n',
  'csharp constants': 'const string accessKey = "<ID>";\nconst string secretKey = "<SECRET>";',
  javascript: "AWS.config.update({ accessKeyId: '<ID>', secretAccessKey: '<SECRET>' });",
  'javascript fallback':
    'const id = process.env.AWS_ACCESS_KEY_ID || "<ID>";\nconst s = process.env.AWS_SECRET_ACCESS_KEY || "<SECRET>";',
  'javascript, minified': 'var e=1;t.config={accessKeyId:"<ID>",secretAccessKey:"<SECRET>"};n(e)',
  'template string': 'accessKeyId: `<ID>`,\nsecretAccessKey: `<SECRET>`,',
  rust: 'let creds = Credentials::new("<ID>", "<SECRET>", None, None, "static");',
  scala: 'val accessKey = "<ID>"\nval secretKey = "<SECRET>"',
  elixir: 'config :ex_aws,\n  access_key_id: "<ID>",\n  secret_access_key: "<SECRET>"',
  perl: "my $id = '<ID>'; my $aws_secret = '<SECRET>';",
  lua: 'access_key = "<ID>", secret_key = "<SECRET>"',
  groovy: 'accessKey "<ID>"\nsecretKey "<SECRET>"',
  kotlin:
    'val creds = StaticCredentialsProvider { accessKeyId = "<ID>"; secretAccessKey = "<SECRET>" }',
  swift: 'let p = AWSStaticCredentialsProvider(accessKey: "<ID>", secretKey: "<SECRET>")',
  'objective-c':
    '[[AWSStaticCredentialsProvider alloc] initWithAccessKey:@"<ID>" secretKey:@"<SECRET>"];',
  r: 'Sys.setenv("AWS_ACCESS_KEY_ID" = "<ID>", "AWS_SECRET_ACCESS_KEY" = "<SECRET>")',
  'docker ENV': 'ENV AWS_ACCESS_KEY_ID=<ID>\nENV AWS_SECRET_ACCESS_KEY=<SECRET>\n',
  'docker ENV, space': 'ENV AWS_ACCESS_KEY_ID <ID>\nENV AWS_SECRET_ACCESS_KEY <SECRET>\n',
  'docker ARG': 'ARG AWS_ACCESS_KEY_ID=<ID>\nARG AWS_SECRET_ACCESS_KEY=<SECRET>\n',
  'docker run': 'docker run -e AWS_ACCESS_KEY_ID=<ID> -e AWS_SECRET_ACCESS_KEY=<SECRET> image',
  compose: 'environment:\n  - AWS_ACCESS_KEY_ID=<ID>\n  - AWS_SECRET_ACCESS_KEY=<SECRET>\n',
  'kubernetes env':
    '- name: AWS_ACCESS_KEY_ID\n  value: <ID>\n- name: AWS_SECRET_ACCESS_KEY\n  value: "<SECRET>"\n',
  'ecs task':
    '{"name": "AWS_ACCESS_KEY_ID", "value": "<ID>"},\n{"name": "AWS_SECRET_ACCESS_KEY",\n "value": "<SECRET>"}',
  kubectl:
    'kubectl create secret generic s --from-literal=accesskey=<ID> --from-literal=secretkey=<SECRET>',
  'cli flags': 'tool --access-key <ID> --secret-key <SECRET> sync',
  'cli flags, equals': 'tool --aws-access-key-id=<ID> --aws-secret-access-key=<SECRET>',
  'aws configure set':
    'aws configure set aws_access_key_id <ID>\naws configure set aws_secret_access_key <SECRET>\n',
  'aws configure session':
    'AWS Access Key ID [None]: <ID>\nAWS Secret Access Key [None]: <SECRET>\n',
  'mc alias': 'mc alias set s3 https://s3.amazonaws.com <ID> <SECRET>',
  curl: 'curl --aws-sigv4 "aws:amz:us-east-1:s3" --user "<ID>:<SECRET>" https://example.com',
  's3 url': 's3://<ID>:<SECRET>@bucket/path',
  'hadoop url': 'hadoop distcp s3n://<ID>:<SECRET>@bucket/x hdfs://y',
  'celery broker': "broker_url = 'sqs://<ID>:<SECRET>@'",
  'console csv': 'Access key ID,Secret access key\n<ID>,<SECRET>\n',
  'console csv, bom': '\ufeffAccess key ID,Secret access key\r\n<ID>,<SECRET>\r\n',
  'console csv with a user':
    'User name,Password,Access key ID,Secret access key,Console login link\nci,,<ID>,<SECRET>,https://x.signin.aws.amazon.com/console\n',
  'csv row alone': '<ID>,<SECRET>\n',
  'tsv row': 'deploy\t<ID>\t<SECRET>\n',
  semicolons: '<ID>;<SECRET>',
  notes: 'Access key:\n<ID>\nSecret:\n<SECRET>\n',
  'notes, one line': 'key <ID> secret <SECRET> (prod)',
  'notes, dash': 'aws prod - <ID> - <SECRET>',
  prose: 'The access key is <ID> and the secret access key is <SECRET>.',
  'markdown table': '| Access key ID | <ID> |\n| Secret access key | <SECRET> |\n',
  'markdown code': 'Use `<ID>` with secret `<SECRET>`.',
  'html table':
    '<tr><td>Access key</td><td><ID></td></tr><tr><td>Secret access key</td><td><SECRET></td></tr>',
  sql: "INSERT INTO credentials (access_key, secret_key) VALUES ('<ID>', '<SECRET>');",
  s3cfg: '[default]\naccess_key = <ID>\nbucket_location = US\nsecret_key = <SECRET>\n',
  rclone: 'type = s3\naccess_key_id = <ID>\nsecret_access_key = <SECRET>\n',
  'fstab s3fs': '<ID>:<SECRET>\n',
  boto: '[Credentials]\naws_access_key_id = <ID>\naws_secret_access_key = <SECRET>\n',
  ansible: "ec2:\n    aws_access_key: '<ID>'\n    aws_secret_key: '<SECRET>'\n",
  jenkins: "withEnv(['AWS_ACCESS_KEY_ID=<ID>', 'AWS_SECRET_ACCESS_KEY=<SECRET>']) {",
  'escaped lines':
    'printf "[default]\\naws_access_key_id=<ID>\\naws_secret_access_key=<SECRET>\\n"',
  notebook:
    "\"os.environ['AWS_ACCESS_KEY_ID'] = '<ID>'\\n\",\n\"os.environ['AWS_SECRET_ACCESS_KEY'] = '<SECRET>'\\n\"",
  diff: '-aws_access_key_id = <ID>\n-aws_secret_access_key = <SECRET>\n+aws_access_key_id = ${ID}\n',
  comment: '# old key: <ID> / <SECRET>\n',
  'log line':
    "2026-11-01 DEBUG creds=Credentials(access_key='<ID>', secret_key='<SECRET>', token=None)",
  'url query': 'https://host/?AWSAccessKeyId=<ID>&AWSSecretKey=<SECRET>&x=1',
  binary: '\u0000\u0001\u0002<ID>\u0000<SECRET>\u0000\u0003',
  'lower case names': 'accesskeyid=<ID>\nsecretaccesskey=<SECRET>\n',
  swapped: 'aws_access_key_id = <SECRET>\naws_secret_access_key = <ID>\n',
};

/** Lines where the secret stands without its key id. */
const SECRETS: Record<string, string> = {
  'prefixed name': 'MY_AWS_SECRET_ACCESS_KEY=<SECRET>\n',
  'terraform variable from the environment': 'TF_VAR_aws_secret_key=<SECRET>\n',
  AWS_SECRET: 'AWS_SECRET=<SECRET>\n',
  AWS_SECRET_KEY: 'AWS_SECRET_KEY: <SECRET>\n',
  AWS_KEY: 'AWS_KEY=<SECRET>\n',
  secretKey: "secretKey: '<UNKNOWN>'\n",
  s3_secret: 's3_secret = "<SECRET>"\n',
  S3_SECRET: 'S3_SECRET=<SECRET>\n',
  AWSSecretKey: 'AWSSecretKey=<SECRET>\n',
  'aws.secret': 'aws.secret=<SECRET>\n',
  awsSecret: 'const awsSecret = "<SECRET>";\n',
  secret_access_key: 'secret_access_key=<SECRET>\n',
  'go walrus': 'awsSecret := "<SECRET>"\n',
  'xml alone': '<SecretAccessKey><SECRET></SecretAccessKey>\n',
  'flag alone': '--secret-key <UNKNOWN>\n',
  'shell default': 'SECRET=${AWS_SECRET_ACCESS_KEY:-<SECRET>}\n',
  'below an id by reference': 'aws_access_key_id = ${ID}\nsecret = <SECRET>\n',
  'below a section': 'aws:\n  region: eu-west-1\n  secret: <SECRET>\n',
  'below an example id': 'key: AKIAIOSFODNN7EXAMPLE\nsecret: <SECRET>\n',
  'ses smtp': 'SES_SECRET_KEY=<SECRET>\n',
  'github secret set': 'gh secret set AWS_SECRET_ACCESS_KEY --body "<SECRET>"\n',
  travis: 'env: AWS_SECRET_ACCESS_KEY=<SECRET>',
  'helm set': 'helm install x --set aws.secretAccessKey=<SECRET>',
  'jq style': '.secretAccessKey = "<SECRET>"',
  'no final newline': 'AWS_SECRET_ACCESS_KEY=<SECRET>',
  'spaces around': '   aws_secret_access_key   =    <SECRET>   \n',
  tabs: 'aws_secret_access_key\t=\t<SECRET>\n',
  'trailing comment': 'aws_secret_access_key = <SECRET> # rotate me\n',
  MINIO_SECRET: 'MINIO_SECRET=<STORE>\n',
  WASABI_SECRET: 'WASABI_SECRET=<STORE>\n',
  'dynamodb secret': 'dynamodb_secret: <SECRET>\n',
  'route53 secret': 'ROUTE53_SECRET=<SECRET>\n',
  'iam secret': 'iam_secret = "<SECRET>"\n',
  'sqs secret': 'sqs.secret=<SECRET>\n',
  'sns secret': 'SNS_SECRET=<SECRET>\n',
  'sts secret': 'sts_secret: <SECRET>\n',
  'ses secret': 'SES_SECRET=<SECRET>\n',
  'amazon secret': 'amazonSecret = "<SECRET>"\n',
  'amzn secret': 'AMZN_SECRET=<SECRET>\n',
  'bedrock secret': 'bedrock_secret: <SECRET>\n',
  'type annotation': 'const secretAccessKey: string = "<SECRET>";\n',
  'python annotation': 'aws_secret_access_key: str = "<SECRET>"\n',
};

/** Every leak of the labelled set. */
export function leakCases(seed: number): LabelledCase[] {
  const draw = drawFrom(seed);
  const cases: LabelledCase[] = [];
  function add(name: string, template: string, values: Record<string, [Kind, string]>): void {
    const keys: { kind: Kind; spelled: string }[] = [];
    const filled = template.replace(/<([A-Z0-9]+)>/g, (whole, slot: string) => {
      const value = values[slot];
      if (value === undefined) return whole;
      keys.push({ kind: value[0], spelled: value[1] });
      return value[1];
    });
    cases.push({ name, text: filled, keys });
  }

  for (const [name, template] of Object.entries({ ...PAIRS, ...SECRETS })) {
    add(name, template, {
      ID: [ID, keyId(draw)],
      SECRET: [SECRET, secretKey(draw)],
      STORE: [STORE, secretKey(draw)],
      UNKNOWN: [UNKNOWN, secretKey(draw)],
    });
  }
  for (const [name, spell] of Object.entries({
    'url-encoded': encodeURIComponent,
    'url-encoded in lower case': (secret: string) =>
      encodeURIComponent(secret).replace(/%../g, (escape) => escape.toLowerCase()),
    'slashes escaped': (secret: string) => secret.replaceAll('/', '\\/'),
    'unicode escapes': (secret: string) =>
      secret.replaceAll('/', '\\u002F').replaceAll('+', '\\u002b'),
  })) {
    const secret = secretKey(draw, true);
    add(`secret, ${name}`, '{"secretAccessKey":"<SECRET>"}', { SECRET: [SECRET, spell(secret)] });
    add(`url, ${name}`, 's3://<ID>:<SECRET>@bucket', {
      ID: [ID, keyId(draw)],
      SECRET: [SECRET, spell(secret)],
    });
  }

  for (const letters of ['AK', 'AS', 'AB', 'AC']) {
    const prefix = letters + (letters === 'AC' ? 'CA' : 'IA');
    const one = { ID: [ID, keyId(draw, prefix)] as [Kind, string] };
    add(`${prefix} alone`, '<ID>', one);
    add(`${prefix} in prose`, 'We rotated <ID>, see below.', one);
    add(`${prefix} assigned`, 'key_id: "<ID>"', one);
  }
  const id: Record<string, [Kind, string]> = { ID: [ID, keyId(draw)] };
  add('id after an underscore', 'KEY_<ID>', id);
  add(
    'id in an authorization header',
    'Authorization: AWS4-HMAC-SHA256 Credential=<ID>/20261101/us-east-1/s3/aws4_request',
    id,
  );
  add('id after an escaped line end', '"a\\n<ID>\\nb"', id);
  add('id after an encoded equals sign', 'q%3D<ID>%26x', id);
  add('id in a path', '/keys/<ID>.json', id);
  add('id in parentheses', 'deploy(<ID>)', id);
  add('id at the end without newline', 'x\ny <ID>', id);

  add(
    'id above a wrapped key',
    `<ID>\n-----BEGIN KEY-----\n${text(draw, BASE64, 64)}\n${text(draw, BASE64, 40)}\n-----END KEY-----\n`,
    id,
  );
  add('secret after an encoded equals sign', 'aws_secret_access_key%3D<SECRET>%26', {
    SECRET: [SECRET, secretKey(draw)],
  });
  const temporary: Record<string, [Kind, string]> = {
    ID: [ID, keyId(draw, ['AS', 'IA'].join(''))],
    SECRET: [SECRET, secretKey(draw)],
    TOKEN: [TOKEN, sessionToken(draw)],
    OLD: [TOKEN, sessionToken(draw, ['FwoG', 'ZXIvYXdz'].join(''))],
    ENCODED: [TOKEN, encodeURIComponent(sessionToken(draw))],
    OTHER: [TOKEN, text(draw, BASE64, 356)],
    LONGEST: [TOKEN, text(draw, BASE64, 500)],
  };
  add(
    'temporary credentials',
    'export AWS_ACCESS_KEY_ID=<ID>\nexport AWS_SECRET_ACCESS_KEY=<SECRET>\nexport AWS_SESSION_TOKEN=<TOKEN>\n',
    temporary,
  );
  add(
    'temporary credentials, json',
    '{"AccessKeyId":"<ID>","SecretAccessKey":"<SECRET>","SessionToken":"<OLD>"}',
    temporary,
  );
  const signed: Record<string, [Kind, string]> = {
    ...temporary,
    SIGNATURE: [URL, `X-Amz-Signature=${text(draw, '0123456789abcdef', 64)}`],
    OLDSIGNATURE: [URL, `Signature=${encodeURIComponent(`${text(draw, BASE64, 27)}=`)}`],
  };
  add(
    'presigned url, whole',
    'https://b.s3.amazonaws.com/k?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=<ID>%2F20261101%2Feu-west-1%2Fs3%2Faws4_request&X-Amz-Date=20261101T000000Z&X-Amz-Expires=3600&X-Amz-SignedHeaders=host&<SIGNATURE>',
    signed,
  );
  add(
    'presigned url with a token',
    'https://b.s3.amazonaws.com/k?X-Amz-Credential=<ID>%2F20261101&X-Amz-Date=20261101T000000Z&X-Amz-Expires=60&X-Amz-Security-Token=<ENCODED>&<SIGNATURE>&X-Amz-SignedHeaders=host',
    signed,
  );
  add(
    'presigned url of old',
    '"https://b.s3.amazonaws.com/k?AWSAccessKeyId=<ID>&<OLDSIGNATURE>&Expires=1893456000"',
    signed,
  );
  add('token alone', 'aws_session_token = <TOKEN>\n', temporary);
  add('old token alone', 'token: <OLD>\n', temporary);
  add('token of no known beginning', 'AWS_SESSION_TOKEN=<OTHER>\n', temporary);
  add('long token of no known beginning', 'AWS_SESSION_TOKEN=<LONGEST>\n', temporary);
  add(
    'presigned url',
    'https://b.s3.amazonaws.com/k?X-Amz-Credential=<ID>%2F20261101%2Feu-west-1%2Fs3%2Faws4_request&X-Amz-Security-Token=<ENCODED>&X-Amz-Signature=0a',
    temporary,
  );

  const bedrock: Record<string, [Kind, string]> = {
    LONG: [BEDROCK, bedrockLongTerm(draw)],
    SHORT: [BEDROCK, bedrockShortTerm(draw)],
  };
  add('bedrock, long-term', 'AWS_BEARER_TOKEN_BEDROCK=<LONG>\n', bedrock);
  add('bedrock, long-term in a header', 'Authorization: Bearer <LONG>', bedrock);
  add('bedrock, short-term', 'export AWS_BEARER_TOKEN_BEDROCK="<SHORT>"\n', bedrock);

  const base64 = (value: string) => Buffer.from(value).toString('base64');
  const stored: Record<string, [Kind, string]> = {
    ID: [ID, base64(keyId(draw)).slice(0, 27)],
    SECRET: [SECRET, base64(secretKey(draw))],
    LINE: [SECRET, base64(`${secretKey(draw)}\n`)],
    BASIC: [ID, base64(keyId(draw)).slice(0, 27)],
  };
  add(
    'kubernetes secret',
    'data:\n  AWS_ACCESS_KEY_ID: <ID>=\n  AWS_SECRET_ACCESS_KEY: <SECRET>\n',
    stored,
  );
  add('kubernetes secret with line ends', 'data:\n  aws-secret-access-key: <LINE>\n', stored);
  return cases;
}
