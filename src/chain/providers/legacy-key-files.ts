import { seal } from '../../report/sealed.js';
import { below, expandPython, homeOf } from '../profiles/locate.js';
import { setting } from '../profiles/profile.js';
import { readPythonIni } from '../profiles/python-ini.js';
import type { Sight } from '../sight.js';
import { absent, type Context, type Outcome, type Step, type Words } from './provider.js';

interface LegacyWords {
  readonly noSuchConfig: (path: string) => Words;
  readonly unparsable: (path: string) => Words;
  readonly partial: (provider: string, missing: string) => Words;
}

/** Two files of old tools that botocore still reads: the EC2 tools' and boto 2's. */
export function legacyKeyFiles(words: LegacyWords): readonly Step[] {
  return [
    {
      provider: 'profile-static',
      name: 'ec2-credentials-file',
      look: (context) => ec2File(context, words),
    },
    {
      provider: 'profile-static',
      name: 'boto-config',
      look: (context) => botoFile(context, words),
    },
  ];
}

function ec2File(context: Context, words: LegacyWords): Outcome {
  const named = context.sight.variable('AWS_CREDENTIAL_FILE');
  if (named === undefined) return absent({ kind: 'key-file-not-named' });
  const path = named === '~' || named.startsWith('~/') ? expandPython(context.sight, named) : named;
  const file = context.sight.file(path);
  if (file.kind !== 'found') {
    const cause = { kind: 'key-file-unreadable', path } as const;
    return { kind: 'refused', as: 'failed', cause, words: words.noSuchConfig(path) };
  }
  const values = new Map<string, string>();
  for (const line of file.text.split('\n')) {
    const at = line.indexOf('=');
    if (at > 0) values.set(line.slice(0, at).trim(), line.slice(at + 1).trim());
  }
  return keysOf(path, values.get('AWSAccessKeyId'), values.get('AWSSecretKey'));
}

/** Where botocore looks for the files of boto 2. */
export function botoFiles(sight: Sight): readonly string[] {
  const named = sight.variable('BOTO_CONFIG');
  return named === undefined
    ? ['/etc/boto.cfg', below(sight, homeOf(sight), '.boto')]
    : [expandPython(sight, named)];
}

function botoFile(context: Context, words: LegacyWords): Outcome {
  const { sight } = context;
  for (const path of botoFiles(sight)) {
    const file = sight.file(path);
    if (file.kind !== 'found') continue;
    const reading = readPythonIni(file.text);
    if (reading.kind === 'refused') {
      const cause = { kind: 'file-unparsable', path, fault: reading.reason } as const;
      return { kind: 'refused', as: 'invalid', cause, words: words.unparsable(path) };
    }
    const section = reading.sections.get('Credentials');
    const keyId = setting(section, 'aws_access_key_id');
    const secret = setting(section, 'aws_secret_access_key');
    if (keyId !== undefined && secret === undefined) {
      const missing = words.partial('boto-config', 'aws_secret_access_key');
      const cause = { kind: 'key-file-lacks-secret', path } as const;
      return { kind: 'refused', as: 'invalid', cause, words: missing };
    }
    if (keyId !== undefined) return keysOf(path, keyId, secret);
  }
  return absent({ kind: 'key-file-absent' });
}

function keysOf(path: string, keyId: string | undefined, secret: string | undefined): Outcome {
  if (keyId === undefined || secret === undefined) return absent({ kind: 'key-file-empty', path });
  return {
    kind: 'resolved',
    cause: { kind: 'key-file', path },
    source: {
      kind: 'keys',
      origin: { kind: 'file', path },
      accessKeyId: keyId,
      secretAccessKey: seal(secret),
    },
  };
}
