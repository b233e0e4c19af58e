import type { Ground, Trial } from './trial.js';

/** A ground, and the lines that are run on it. */
export interface Field {
  readonly name: string;
  readonly ground: Ground;
  readonly trials: readonly Trial[];
}

/** Keys of the shape, which nobody was ever given; put together here so that no scan finds them. */
const KEY = ['AKIA', 'Q3EGRZ5XWJ2YTVMK'].join('');
const SECRET = ['wJ4lrXUtnFEMIbK7MDENGcbPxRfi', 'CYzQmvp8Tk5A'].join('');
const ACCOUNT = ['1234', '5678', '9012'].join('');

const lines = (...all: string[]): Trial[] =>
  all.map((line) => ({ line: line === '' ? [] : line.split(' ') }));

const add = (...patterns: string[]): string[][] =>
  patterns.map((pattern) => ['config', '--add', 'secrets.patterns', pattern]);
const allow = (...patterns: string[]): string[][] =>
  patterns.map((pattern) => ['config', '--add', 'secrets.allowed', pattern]);
const provide = (...commands: string[]): string[][] =>
  commands.map((command) => ['config', '--add', 'secrets.providers', command]);
const STAGE = ['add', '-A', '-f'];
const COMMIT = ['commit', '-q', '-m', 'x'];

/** The command line itself: what is taken, what is refused, and in which words. */
const LINE: Field = {
  name: 'the command line',
  ground: { files: { 'a.txt': 'foo\n' }, git: [STAGE, COMMIT] },
  trials: [
    ...lines('', '-h', '--help', '--help-all', 'scan', 'foo bar', '-', '--'),
    ...lines(
      '--sc',
      '--scan-h',
      '--scan-hist',
      '--bogus',
      '--scan --bogus',
      '-x',
      '-scan',
      '--scan=3',
    ),
    ...lines(
      '-r --scan',
      '--global --list',
      '--no-scan',
      '--no-index',
      '--index',
      '--no-in',
      '--no-',
    ),
    ...lines('--n', '--no-no-index', '--ind', '--no-recursive', '--add -alx', '--add -lah', '-al'),
    ...lines('-noth', '-no-x', '-fscan', '--scan -rf', '--list --rec', '--scan -f', '--list -r'),
    ...lines(
      '--list --cached',
      '--list --no-index',
      '--list --untracked',
      '--scan -a',
      '--scan -l',
    ),
    ...lines('--scan -r --cached', '--scan -r --untracked a.txt', '--scan -r --no-index'),
    ...lines(
      '--scan --scan-history',
      'a.txt --scan',
      '--scan -- a.txt',
      '--scan --end-of-options a.txt',
    ),
    ...lines('--pre', '--comm', '--a', '--re', '--in', '--l', '--u', '--c', '--g', '--f', '--aw'),
    ...lines('foo -- -r', 'foo -- --cached', 'foo -- -- -r', '--scan --no-bogus', '--help=1'),
    ...lines('--scan --help', '--list -h', '--no-scan -r', '--global', '--global=1', '-\u00e9'),
  ],
};

const CONFIGURED: Field = {
  name: 'what is listed, added and registered',
  ground: {
    home: { '.gitconfig': '[secrets]\n\tpatterns = global-one\n' },
    git: [...add('foobar', 'a.b'), ...allow('ok'), ...provide('cat x y')],
  },
  trials: [
    ...lines(
      '--list',
      '--list --global',
      '--add new',
      '--add foo',
      '--add global-one',
      '--add -a new',
    ),
    ...lines(
      '--add -a ok',
      '--add --global new',
      '--add --global foo',
      '--add --global global',
      '--add',
    ),
    ...lines(
      '--add one two',
      '--add -l a[b].c/d\\e',
      '--add -l a.b',
      '--add --literal -a $x^(y){z}?+*|',
    ),
    ...lines(
      '--add -al new.thing',
      '--add-provider cat /etc/hosts',
      '--add-provider cat x',
      '--add-provider',
    ),
    ...lines('--add-provider --global a b c', '--add -a'),
    ...lines('--add --global', '--add-provider -- a -b', '--add --allowed --literal .'),
    { line: ['--register-aws'], differs: 'bedrock-patterns' },
    { line: ['--register-aws'], strict: true },
    { line: ['--register-aws', 'x', 'y'], strict: true },
    { line: ['--add', 'with space'] },
    { line: ['--add', 'caf\u00e9'] },
    { line: ['--add', 'new\nfoo'] },
    { line: ['--add', 'new\nother'] },
    { line: ['--add', ' lead'] },
    { line: ['--add', 'tab\there "quoted" \\ ; # end'] },
    { line: ['--add', '-l', 'x\n\n'] },
    { line: ['--add-provider', 'a b', 'c  d'] },
    { line: ['--add', '--', '-x'], differs: 'dash-pattern' },
  ],
};

const FRESH: Field = {
  name: 'a repository that nothing is configured in',
  ground: { files: { 'a.txt': `${KEY}\n` }, git: [STAGE, COMMIT] },
  trials: [
    ...lines(
      '--list',
      '--list --global',
      '--scan',
      '--scan a.txt',
      '--scan missing',
      '--scan-history',
    ),
    ...lines('--scan --cached', '--scan --untracked', '--scan --no-index', '--add x', '--add'),
    ...lines('--add-provider x', '--pre_commit_hook'),
    { line: ['--register-aws', '--global'], strict: true },
    ...lines(
      '--commit_msg_hook -- a.txt',
      '--prepare_commit_msg_hook -- a.txt merge',
      '--scan -r .',
    ),
    ...lines(
      '--prepare_commit_msg_hook -- a.txt message',
      '--aws-provider',
      '--aws-provider missing',
    ),
  ],
};

const INSTALLED: Field = {
  name: 'where hooks are installed',
  ground: {
    files: {
      'sub/x': 'x',
      'template/y': 'y',
      file: 'x',
    },
    git: [STAGE, COMMIT],
  },
  trials: [
    ...lines(
      '--install',
      '--install -f',
      '--install .',
      '--install template',
      '--install new/deep',
    ),
    ...lines('--install sub --force', '--install file'),
    { line: ['--install', '--', '-dash'], differs: 'dash-names' },
    { line: ['--install'], cwd: 'sub' },
    { line: ['--install', '..'], cwd: 'sub' },
    { line: ['--install', 'a b'] },
  ],
};

const INSTALLED_BEFORE: Field = {
  name: 'where hooks are installed beside others',
  ground: {
    files: {
      '.git/hooks/pre-commit.d/.keep': '',
      '.git/hooks/commit-msg': '#!/bin/sh\nexit 0\n',
    },
  },
  trials: lines('--install', '--install -f'),
};

const FILES: Readonly<Record<string, string>> = {
  'a.txt': `one\nforbidden word\nlast forbidden`,
  'b/c.txt': `x\r\nforbidden\r\n`,
  'b/ok.txt': 'nothing\n',
  'latin\u00e9.txt': 'caf\u00e9 forbidden \u00ff\n',
  'caf\u00c3\u00a9.txt': 'forbidden\n',
  'quo"te.txt': 'forbidden\n',
  'sp ace.txt': 'forbidden\n',
  'back\\slash.txt': 'forbidden\n',
  'binary.bin': 'forbidden\0\nforbidden\n',
  'late.bin': `forbidden\n${'x'.repeat(9000)}\0\nforbidden\n`,
  'utf16.txt': 'f\0o\0r\0b\0i\0d\0d\0e\0n\0',
  'bom.txt': '\u00ef\u00bb\u00bfforbidden\n',
  'words.txt': 'xforbidden\nforbidden_\n_forbidden\n-forbidden-\nforbiddenx forbidden\nFORBIDDEN\n',
  'empty.txt': '',
  'blank.txt': '\n\n',
};

const SCANNED: Field = {
  name: 'files of every kind',
  ground: {
    files: { ...FILES, 'ignored/i.txt': 'forbidden\n', 'new.txt': 'forbidden\n' },
    git: [
      ['add', '-A'],
      ['rm', '-q', '--cached', '-r', 'ignored', 'new.txt'],
      COMMIT,
      ...add('forbidden'),
    ],
  },
  trials: [
    ...lines('--scan', '--scan --cached', '--scan --untracked', '--scan --no-index', '--scan -r .'),
    ...lines(
      '--scan a.txt',
      '--scan ./a.txt',
      '--scan b',
      '--scan -r b',
      '--scan -r b/',
      '--scan b a.txt',
    ),
    ...lines(
      '--scan b/ok.txt',
      '--scan empty.txt',
      '--scan blank.txt',
      '--scan binary.bin',
      '--scan utf16.txt',
    ),
    ...lines(
      '--scan bom.txt words.txt',
      '--scan missing',
      '--scan missing b/ok.txt',
      '--scan --cached a.txt',
    ),
    ...lines(
      '--scan --cached b',
      '--scan --cached missing',
      '--scan --cached b/*.txt',
      '--scan --untracked new.txt',
    ),
    ...lines(
      '--scan --no-index b',
      '--scan --no-index new.txt ignored',
      '--scan -r b a.txt ignored',
    ),
    ...lines(
      '--scan a.txt a.txt',
      '--scan -r b b/c.txt',
      '--scan --cached *.txt',
      '--scan --no-index b/',
    ),
    { line: ['--scan', 'sp ace.txt', 'quo"te.txt', 'back\\slash.txt', 'caf\u00e9.txt'] },
    { line: ['--scan', '-'], stdin: 'a\nforbidden\n' },
    { line: ['--scan', '-'], stdin: 'a\nb\n' },
    { line: ['--scan', '-'], stdin: 'forbidden' },
    { line: ['--scan', '-', 'a.txt'], stdin: 'x\0forbidden\n' },
    { line: ['--scan', '-', '-'], stdin: 'forbidden\n' },
    { line: ['--scan', ''] },
    { line: ['--scan', '--', '--odd'], differs: 'dash-names' },
    { line: ['--scan', '../a.txt'], cwd: 'b' },
    { line: ['--scan', '-r', '..'], cwd: 'b' },
    { line: ['--scan', '--no-index'], cwd: 'b' },
    { line: ['--scan'], cwd: 'b', differs: 'subdirectories' },
    { line: ['--scan'], cwd: 'b', strict: true },
    { line: ['--scan', 'missing', 'a.txt'], strict: true },
    { line: ['--scan', '--cached'], cwd: 'b', differs: 'subdirectories' },
    { line: ['--scan', '--cached', '--', '.'], cwd: 'b' },
    { line: ['--scan', 'missing', 'a.txt'], differs: 'hits-beside-unread' },
    { line: ['--scan', '--cached', '--untracked'], differs: 'two-readings' },
    { line: ['--scan', '--cached', '--no-index'], differs: 'two-readings' },
    { line: ['--scan', '--untracked', '--no-index'], differs: 'two-readings' },
    { line: ['--commit_msg_hook', '--', 'a.txt'] },
    { line: ['--commit_msg_hook', '--', 'b/ok.txt'] },
    { line: ['--commit_msg_hook', '--', 'missing'] },
    { line: ['--commit_msg_hook'] },
    { line: ['--scan', '/dev/null'] },
    { line: ['--scan', 'a.txt/x'] },
  ],
};

const QUOTED: Field = {
  name: 'names as core.quotePath has them',
  ground: {
    files: {
      'caf\u00c3\u00a9.txt': 'forbidden\n',
      'a"\u00c3\u00a9.txt': 'forbidden\n',
      'tab\t.txt': 'forbidden\n',
    },
    git: [STAGE, COMMIT, ['config', 'core.quotePath', 'false'], ...add('forbidden')],
  },
  trials: lines('--scan', '--scan --cached', '--scan --untracked'),
};

const ATTRIBUTES: Field = {
  name: 'files that attributes speak of',
  ground: {
    files: {
      '.gitattributes':
        '*.min -diff\n*.bin binary\n*.forced diff\n*.drv diff=mine\n*.other diff=other\n',
      'a.min': 'forbidden\n',
      'a.bin': 'forbidden\n',
      'a.forced': 'forbidden\0\n',
      'a.drv': 'forbidden\n',
      'a.other': 'forbidden\n',
      'a.txt': 'forbidden\n',
      'b.txt': 'forbidden\0\n',
    },
    git: [STAGE, COMMIT, ['config', 'diff.mine.binary', 'true'], ...add('forbidden')],
  },
  trials: lines('--scan a.min', '--scan -r a.bin').concat([
    { line: ['--scan'], differs: 'nul-in-line' },
    { line: ['--scan', '--cached'], differs: 'nul-in-line' },
  ]),
};

const AWS: Field = {
  name: "AWS's own patterns",
  ground: {
    files: {
      'hits.txt': [
        KEY,
        `-${KEY}-`,
        `aws_secret_access_key = ${SECRET}`,
        `AWS_SECRET_ACCESS_KEY=${SECRET}`,
        `export AWS_SECRET_ACCESS_KEY="${SECRET}"`,
        `secretAccessKey: '${SECRET}'`,
        `"SecretAccessKey": "${SECRET}"`,
        `x => "${SECRET}"`,
        `key => "${SECRET}"`,
        `key: ${SECRET}`,
        `key=${SECRET}/`,
        `account_id = ${ACCOUNT}`,
        `"AccountId": "1234-5678-9012"`,
        `SECRETACCESSKEY=${SECRET}`,
        `aws_secret_access_key=${SECRET}=`,
        `api-key=${SECRET}`,
        `AWSSecretKey=${SECRET}`,
        `accountid:${ACCOUNT}`,
        `key = ${SECRET}+more`,
        `x${KEY}`,
        `${KEY}Q`,
        `${KEY}_`,
        `_${KEY}`,
        `MY_AWS_SECRET_ACCESS_KEY=${SECRET}`,
        `TF_VAR_aws_secret_access_key=${SECRET}`,
        `key=${SECRET}Q`,
        `key := "${SECRET}"`,
        `key -> ${SECRET}`,
        `"prefix:${SECRET}"`,
        `account_id=${ACCOUNT}3`,
        `arn:aws:iam::${ACCOUNT}:role/x`,
        `apikey=${SECRET}`,
        `<AccountId>${ACCOUNT}</AccountId>`,
        `password key ${SECRET}`,
        `key=\\${SECRET.slice(1)}`,
        `key=${SECRET.slice(0, 20)}\\${SECRET.slice(21)}`,
        ['AKIAIOSFODNN7', 'EXAMPLE'].join(''),
        ['wJalrXUtnFEMI/K7MDENG/', 'bPxRfiCYEXAMPLEKEY'].join(''),
        ['key=wJalrXUtnFEMI/K7MDENG/', 'bPxRfiCYEXAMPLEKEY'].join(''),
        `A3TX${KEY.slice(4)}`,
        `ASIA${KEY.slice(4)} AROA${KEY.slice(4)}`,
        `accountId\t:\t${ACCOUNT}`,
      ].join('\n'),
      'edge.txt': `secret_key = "${SECRET}"x\n`,
    },
    home: { '.aws/credentials': `[default]\naws_access_key_id = ${KEY}\n` },
    git: [STAGE, COMMIT, ['secrets', '--register-aws']],
  },
  trials: lines(
    '--scan',
    '--scan --cached',
    '--scan hits.txt',
    '--scan edge.txt',
    '--scan -r .',
    '--scan-history',
    '--aws-provider',
    '--list',
  ),
};

/** A line that comes once, goes, and comes back; another in a merge alone. */
const HISTORY: Field = {
  name: 'a history',
  ground: {
    files: { 'a.txt': 'x\n', 'same.txt': 'forbidden\n', 'sub/b.txt': 'forbidden below\n' },
    git: [STAGE, COMMIT, ['rm', '-q', 'same.txt'], COMMIT, ...add('forbidden')],
  },
  trials: [
    { line: ['--scan-history'], differs: 'history-listing' },
    { line: ['--scan-history', 'x', 'y'], differs: 'history-listing' },
    { line: ['--scan-history'], strict: true },
    { line: ['--scan-history'], cwd: 'sub', differs: 'subdirectories' },
    { line: ['--scan-history'], cwd: 'sub', strict: true },
  ],
};

const UNCOMMITTED: Field = {
  name: 'a history that holds nothing yet',
  ground: { files: { 'a.txt': 'forbidden\n', 'b.txt': 'x\n' }, git: [STAGE, ...add('forbidden')] },
  trials: lines('--scan-history'),
};

const PATTERNS: readonly (readonly [string, string])[] = [
  ['foo("|x)?', 'foo"y\nfoo"\nfoox\nfooxy\n'],
  ['a|ab|abc', 'abc\nab c\nxab\n'],
  ['[[:digit:]]{3,}', '12\n123\n12345\nx123\n'],
  ['[]a]x', ']x\nax\nbx\n'],
  ['[^]a]x', ']x\nax\nbx\n'],
  ['[\\.]x', '.x\n\\x\nbx\n'],
  ['a\\.b', 'a.b\nacb\n'],
  ['\\bfoo\\b', 'foo\nfoo-bar\nxfoo\n'],
  ['\\<foo\\>', 'foo\nfoo-bar\nxfoo\n'],
  ['\\wfoo', 'xfoo\n-foo\n'],
  ['foo\\W', 'foo-\nfoox\nfoo \n'],
  ['a\\s+b', 'a b\na\tb\nab\n'],
  ['a\\S+b', 'axb\na b\n'],
  ['^start', 'start\nx start\n'],
  ['end$', 'end\nend x\nxend\nan end\n'],
  ['(a|b)*c', 'c\nababc\nxc\n'],
  ['x{2}', 'x\nxx\nxxx\n'],
  ['x{0,2}y', 'y\nxy\nxxy\nxxxy\n'],
  ['x{,2}y', 'y\nxy\nxxxy\n'],
  ['(foo|bar)+', 'foobarfoo\nfoobaz\n'],
  ['a.c', 'abc\na\u00e9c\nac\n'],
  ['[a-c]+-[x-z]+', 'abc-xyz\nabd-xyz\n'],
  ['[[:alpha:]_]+=', 'a_b=\n1=\n'],
  ['[[:space:]]x', ' x\n\tx\nx\n'],
  ['(^|-)k', 'k\n-k\nxk\n'],
  ['a+?b', 'ab\naab\n'],
  ['foo|', 'foo\nbar\n\n'],
  ['a**', 'aa\nb\n'],
  ['()', 'x\n\n'],
  ['a{1', 'a{1\na\n'],
  ['a{1}b{', 'ab{\n'],
  ['\\$x', '$x\nx\n'],
  ['caf\u00c3\u00a9', 'caf\u00c3\u00a9\ncafe\n'],
  ['key[ \t]*=', 'key=\nkey \t=\n'],
  ['"q"', '"q"\nq\n'],
  ["it's", "it's\n"],
  ['foo/bar', 'foo/bar\n'],
  ['-dash', '-dash\nx-dash\n'],
  ['.*secret.*', 'a secret b\nsecrets\n'],
  ['(a(b(c)?)?)?d', 'd\nabcd\nxabcd\n'],
  ['[0-9]{4}\\-?[0-9]{4}', '1234-5678\n12345678\n1234_5678\n'],
  ['^$', '\nx\n'],
  ['x$|^y', 'x\ny\nax\nya\n'],
  ['\\(paren\\)', '(paren)\nparen\n'],
  ['a\\|b', 'a|b\nab\n'],
  ['[a\\]b]', 'ab]\n\\b]\n'],
  ['[[:upper:]]+', 'ABC\nabc\n'],
  ['z{3}|z{5}', 'zzzz\nzzz\nzzzzz\n'],
  ['(x+x+)+y', 'xxxxxxxxxxxxxxxxxxxxxxxxxz\nxxy\n'],
];

/** Patterns that the shell takes for something else, by the engine of git or by both. */
const ODD: Readonly<Record<string, (byGit: boolean) => string | undefined>> = {
  'a**': (byGit) => (byGit ? 'patterns-in-words' : undefined),
  'key[ \t]*=': (byGit) => (byGit ? 'patterns-in-words' : undefined),
  '-dash': () => 'dash-pattern',
};

/** Patterns, each in a repository of its own, by both engines. */
const MATCHED: readonly Field[] = PATTERNS.map(([pattern, text]) => ({
  name: `the pattern ${JSON.stringify(pattern)}`,
  ground: { files: { 'a.txt': text }, git: [STAGE, ...add(pattern)] },
  trials: lines('--scan', '--scan a.txt').map((trial) => {
    const differs = ODD[pattern]?.(trial.line.length === 1);
    return { ...trial, ...(differs === undefined ? {} : { differs }) };
  }),
}));

const BAD_PATTERNS: readonly Field[] = [
  '(foo',
  'foo[',
  '[[:nope:]]',
  'x{2,1}',
  '[z-a]',
  'foo\\',
  '*a',
  'a{99999}',
].map((pattern) => ({
  name: `the pattern ${JSON.stringify(pattern)}, which is none`,
  ground: { files: { 'a.txt': 'foo\n' }, git: [STAGE, ...add(pattern)] },
  trials: lines('--scan', '--scan a.txt', '--pre_commit_hook'),
}));

const SEVERAL: Field = {
  name: 'several patterns',
  ground: {
    files: { 'a.txt': 'foo\nbar\nbaz foo\nqux\nhello\nworld\n', 'b.txt': 'bar\n' },
    git: [
      STAGE,
      COMMIT,
      ...add('foo', 'ba[rz]', 'qux|quux'),
      ...provide('echo hello', 'cat nowhere'),
    ],
  },
  trials: lines('--scan --cached', '--scan b.txt a.txt', '--scan-history'),
};

const PROVIDED: Field = {
  name: 'providers',
  ground: {
    files: {
      'a.txt': 'one\ntwo three\n"a\nb"\nfour\nfive\nsix\nseven\n$HOME\n',
      'provider.sh': '#!/bin/sh\nprintf "four\\r\\nfive\\r\\n\\n"\nexit 3\n',
      'lists/x.list': 'six\n',
      'lists/y.list': 'seven\n',
      'spaced.list': 'two three\n',
    },
    git: [
      STAGE,
      COMMIT,
      ...provide(
        'echo "a b"',
        './provider.sh',
        'true',
        'false',
        'cat lists/*.list',
        'echo $HOME',
        ' echo  one ',
      ),
    ],
  },
  trials: [
    ...lines('--scan a.txt', '--list'),
    { line: ['--scan', '--cached', 'a.txt'], differs: 'patterns-in-words' },
  ],
};

const CREDENTIALS: Field = {
  name: 'a credentials file',
  ground: {
    files: {
      'a.txt': `${KEY}\nabc/def+g\nabc/def+g==h\nin comment\n`,
      'own.ini': `aws_access_key_id=x.y[z]\naws_secret_access_key = "a b"\n`,
      'with space.ini': 'aws_access_key_id=spaced\n',
      'empty.ini': '',
    },
    home: {
      '.aws/credentials': `[default]\naws_access_key_id = ${KEY}\naws_secret_access_key = abc/def+g==h\naws_session_token = x\n# aws_access_key_id = in\n[b]\naws_access_key_id=\t'q';c\r\nno aws_secret_access_key\naws_secret_access_key=a^b{2}|c$\\d(e)?*`,
    },
    git: [STAGE, COMMIT, ...provide('git secrets --aws-provider')],
  },
  trials: [
    ...lines(
      '--aws-provider',
      '--aws-provider own.ini',
      '--aws-provider empty.ini',
      '--aws-provider .',
    ),
    ...lines('--scan a.txt', '--scan --cached a.txt'),
    { line: ['--aws-provider', 'with space.ini'], differs: 'provider-file-with-blank' },
    { line: ['--aws-provider', 'missing', 'own.ini'] },
  ],
};

const ALLOWED: Field = {
  name: 'what is allowed',
  ground: {
    files: {
      'a.txt': 'forbidden one\nforbidden two\nforbidden three # ok\nforbidden (four)\n',
      'b.txt': 'forbidden\n',
      'sub/c.txt': 'forbidden one\n',
      '.gitallowed': '# a comment\n\n   \n  # another\n^b\\.txt:\nthree # ok\n',
    },
    git: [STAGE, COMMIT, ...add('forbidden'), ...allow('one', '\\(four\\)')],
  },
  trials: [
    ...lines(
      '--scan',
      '--scan a.txt',
      '--scan b.txt',
      '--scan ./b.txt',
      '--scan -r sub',
      '--scan --cached',
    ),
    ...lines(
      '--scan sub/c.txt',
      '--scan-history --cached',
      '--scan --cached b.txt sub',
      '--scan -r sub b.txt',
    ),
    { line: ['--scan', '../b.txt'], cwd: 'sub' },
    { line: ['--scan', 'c.txt'], cwd: 'sub' },
  ],
};

const ALLOWED_ODDLY: readonly Field[] = [
  ['an invalid allowed pattern', ['(one', 'zzz'], undefined, 'invalid-allowed'],
  ['an empty allowed pattern before another', ['', 'zzz'], undefined, 'empty-allowed'],
  ['an empty allowed pattern alone', [''], undefined, undefined],
  ['an allowed line of a .gitallowed with CRLF', [], 'forbidden\r\n', undefined],
  ['a blank line of a .gitallowed with CRLF', [], 'x\r\n\r\n', 'blank-line-with-cr'],
  ['an allowed pattern that looks at the number', [':2:'], undefined, undefined],
  ['an allowed pattern that looks at no letter', ['^'], undefined, undefined],
  ['an allowed pattern with a stray star', ['*one'], undefined, undefined],
].map(([name, allowed, file, differs]) => ({
  name: name as string,
  ground: {
    files: {
      'a.txt': 'forbidden one\nforbidden two\n',
      'crlf.txt': 'forbidden\r\n',
      ...(file === undefined ? {} : { '.gitallowed': file as string }),
    },
    git: [STAGE, ...add('forbidden'), ...allow(...(allowed as string[]))],
  },
  trials: ['--scan a.txt', '--scan crlf.txt', '--scan --cached a.txt'].map((line) => ({
    line: line.split(' '),
    ...(differs === undefined || (differs === 'blank-line-with-cr' && line !== '--scan crlf.txt')
      ? {}
      : { differs: differs as string }),
  })),
}));

const OUTSIDE: Field = {
  name: 'outside of a repository',
  ground: {
    bare: true,
    files: { 'a.txt': 'forbidden\n', 'b.txt': 'x\n' },
    home: { '.gitconfig': '[secrets]\n\tpatterns = forbidden\n' },
  },
  trials: lines(
    '--scan',
    '--scan a.txt',
    '--scan b.txt',
    '--scan --cached',
    '--scan -r .',
    '--scan --no-index',
    '--add x',
    '--add --global x',
    '--list',
    '--list --global',
    '--install',
    '--install .',
    '--aws-provider',
    '--commit_msg_hook -- a.txt',
  ),
};

const STAGED: Field = {
  name: 'what is staged',
  ground: {
    files: {
      'old.txt': 'forbidden\n',
      'same.txt': 'forbidden\n',
      'gone.txt': 'x\n',
      'b*d': 'x\n',
      'x[1]': 'x\n',
    },
    git: [STAGE, COMMIT, ...add('forbidden')],
  },
  trials: [],
};

const staged = (
  name: string,
  files: Readonly<Record<string, string>>,
  git: readonly (readonly string[])[],
  differs?: string,
): Field => ({
  name,
  ground: {
    files: { ...STAGED.ground.files, ...files },
    git: [
      ['add', '--', ...Object.keys(STAGED.ground.files ?? {}).map((path) => `:(literal)${path}`)],
      COMMIT,
      ...git,
      ...add('forbidden'),
    ],
  },
  trials: [{ line: ['--pre_commit_hook'], ...(differs === undefined ? {} : { differs }) }],
});

const COMMITTED: readonly Field[] = [
  staged('a commit of a clean file', { 'new.txt': 'x\n' }, [['add', 'new.txt']]),
  staged('a commit of a file with a secret', { 'new.txt': 'a\nforbidden\n' }, [['add', 'new.txt']]),
  staged('a commit of nothing', {}, [], 'only-deletions'),
  staged('a commit that only removes', {}, [['rm', '-q', 'gone.txt']], 'only-deletions'),
  staged('a commit that renames', {}, [['mv', 'gone.txt', 'moved.txt']]),
  staged('a commit that renames what holds a secret', {}, [['mv', 'old.txt', 'moved.txt']]),
  staged(
    'a name with a star',
    { 'b*d2': 'forbidden\n', bxd2: 'forbidden\n' },
    [['add', ':(literal)b*d2']],
    undefined,
  ),
  staged(
    'a name that git quotes',
    { 'caf\u00c3\u00a9.txt': 'forbidden\n' },
    [['add', '.']],
    'quoted-names',
  ),
  staged('a name with a quote', { 'a"b.txt': 'forbidden\n' }, [['add', 'a"b.txt']], 'quoted-names'),
  staged('a name with a blank', { 'a b.txt': 'forbidden\n' }, [['add', 'a b.txt']]),
  staged('what was staged and then changed', { 'new.txt': 'forbidden\n' }, [['add', 'new.txt']]),
];

const FIRST: Field = {
  name: 'the first commit of a repository',
  ground: {
    files: { 'a.txt': 'forbidden\n', 'b.txt': 'x\n' },
    git: [['add', 'a.txt'], ...add('forbidden')],
  },
  trials: lines('--pre_commit_hook', '--scan --cached', '--scan'),
};

const BROKEN: Field = {
  name: 'a configuration that git cannot read',
  ground: { files: { 'a.txt': 'forbidden\n', '.git/config': '[secrets\npatterns = x\n' } },
  trials: [
    { line: ['--scan', 'a.txt'], differs: 'unreadable-configuration' },
    { line: ['--pre_commit_hook'], differs: 'unreadable-configuration' },
    ...lines('--list', '--add x'),
  ],
};

const BLANKS: Field = {
  name: 'patterns with blanks',
  ground: {
    files: { 'a.txt': 'hello world\nhello\nworld\n', abc: 'x' },
    git: [STAGE, ...add('hello world')],
  },
  trials: [
    { line: ['--scan', 'a.txt'] },
    { line: ['--scan'], differs: 'patterns-in-words' },
    { line: ['--scan'], strict: true },
    { line: ['--scan', '--cached'], differs: 'patterns-in-words' },
  ],
};

export const FIELDS: readonly Field[] = [
  LINE,
  CONFIGURED,
  FRESH,
  INSTALLED,
  INSTALLED_BEFORE,
  SCANNED,
  QUOTED,
  ATTRIBUTES,
  AWS,
  HISTORY,
  UNCOMMITTED,
  ...MATCHED,
  ...BAD_PATTERNS,
  SEVERAL,
  PROVIDED,
  CREDENTIALS,
  ALLOWED,
  ...ALLOWED_ODDLY,
  OUTSIDE,
  ...COMMITTED,
  FIRST,
  BROKEN,
  BLANKS,
];
