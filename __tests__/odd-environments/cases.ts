import { renameSync } from 'node:fs';
import type { Around, Place } from './place.js';

/** An environment that no ordinary job has. Whatever it is, the leak of the checkout is found. */
export interface OddEnvironment {
  readonly name: string;
  /** Asked so: as an action where it is left out. */
  readonly line?: readonly string[];
  make(place: Place): Around;
  /** 1 unless told: the leak. */
  readonly exitCode?: number;
  /** What both streams together must say; the leak unless told. */
  readonly says?: RegExp;
  readonly needs?: 'linux';
}

const SCAN = ['scan'];
const HISTORY = ['scan', '--history'];
const CHECK = ['check', '--expect-credentials', 'true', '--scan', 'off'];
const env = (variables: Around['env'] & object): Around => ({ env: variables });

const temporary: readonly OddEnvironment[] = [
  {
    name: 'TMPDIR that is not there',
    line: HISTORY,
    make: () => env({ TMPDIR: '/nowhere' }),
    says: /no scratch directory can be\s+made in\s+\/nowhere \(ENOENT\)/,
  },
  {
    name: 'TMPDIR that is a file',
    line: ['scan', '--staged'],
    make: ({ file }) => env({ TMPDIR: file('') }),
    exitCode: 3,
    says: /no scratch directory can be made in[^]*\(ENOTDIR\)/,
  },
];

const COMMAND_FILES = [
  ['GITHUB_STEP_SUMMARY', 'the job summary'],
  ['GITHUB_OUTPUT', 'the outputs'],
] as const;
const written: readonly OddEnvironment[] = COMMAND_FILES.flatMap(([variable, what]) => {
  const unwritten = (why: string) =>
    new RegExp(`^::error [^]*::${what} \\(${variable}\\) could not be written: ${why}`, 'm');
  return [
    { name: `${variable} that is not set`, make: () => env({ [variable]: undefined }) },
    {
      name: `${variable} in a folder that is not there`,
      make: () => env({ [variable]: '/nowhere/file' }),
      says: unwritten('its folder does not exist'),
    },
    {
      name: `${variable} that is a folder`,
      make: ({ folder }: Place) => env({ [variable]: folder() }),
      says: unwritten('a folder is there'),
    },
    {
      name: `${variable} that is a pipe`,
      make: ({ pipe }: Place) => env({ [variable]: pipe }),
      says: unwritten('it is a pipe that nobody reads'),
    },
    {
      name: `${variable} of more than a megabyte`,
      make: ({ large }: Place) => env({ [variable]: large(1100 << 10) }),
    },
    {
      name: `${variable} on a full disk`,
      make: () => env({ [variable]: '/dev/full' }),
      says: unwritten('no space is left'),
      needs: 'linux' as const,
    },
  ];
});

const events: readonly OddEnvironment[] = [
  ['that is not set', () => undefined, 'is not set'],
  ['that names nothing', () => '/nowhere', 'names no file'],
  ['of 100 MB', ({ large }: Place) => large(100 << 20), 'names a file of 104.9 MB'],
  ['that is cut short', ({ file }: Place) => file('{"before":'), 'names a file that is no JSON'],
  ['that is a folder', ({ folder }: Place) => folder(), 'names what cannot be read: it is a dir'],
  ['that is a pipe', ({ pipe }: Place) => pipe, 'names what cannot be read: it is not a regular'],
].map(([what, path, why]) => ({
  name: `GITHUB_EVENT_PATH ${what as string}`,
  make: (place: Place) =>
    env({ GITHUB_EVENT_PATH: (path as (place: Place) => string | undefined)(place) }),
  says: new RegExp(`GITHUB_EVENT_PATH\\s+${(why as string).replaceAll(' ', '\\s+')}`),
}));

const homes: readonly OddEnvironment[] = [
  { name: 'HOME that is not set', make: () => env({ HOME: undefined }) },
  { name: 'HOME that is a file', make: ({ file }) => env({ HOME: file('') }) },
  { name: 'HOME that is a pipe', line: HISTORY, make: ({ pipe }) => env({ HOME: pipe }) },
];

const streams: readonly OddEnvironment[] = [
  { name: 'standard input that is closed', make: () => ({ redirect: '<&-' }) },
  {
    name: 'standard input that is a folder',
    line: ['scan', '--stdin'],
    make: () => ({ redirect: '</' }),
    exitCode: 3,
    says: /it is a directory/,
  },
  { name: 'standard output that is closed', make: () => ({ redirect: '>&-' }), says: /^$/ },
  { name: 'no stream at all', make: () => ({ redirect: '<&- >&- 2>&-' }), says: /^$/ },
  {
    name: 'standard output on a full disk',
    line: SCAN,
    make: () => ({ redirect: '>/dev/full' }),
    says: /^aws-preflight: the report could not be written: no space is left/,
    needs: 'linux',
  },
  {
    name: 'standard output on a full disk, and no leak',
    line: ['scan', '--stdin'],
    make: () => ({ redirect: '</dev/null >/dev/full' }),
    exitCode: 2,
    says: /^aws-preflight: the report could not be written: no space is left/,
    needs: 'linux',
  },
];

const places: readonly OddEnvironment[] = [
  ...(['--output', '--cache'] as const).map((option) => ({
    name: `${option} that is a pipe`,
    line: [...HISTORY, option, '../pipe'],
    make: () => ({}),
    says:
      option === '--output'
        ? /^aws-preflight: the report could not be written: it is a pipe that nobody reads/
        : /The cache could not be read/,
  })),
  {
    name: 'a report file below a file',
    // Shells drop variables with a hyphen in their names.
    make: () => ({ before: `exec env INPUT_REPORT-FILE=leak.txt/report "$0" "$@";` }),
    says: /::report-file could not be written: what should be its folder is a file/,
  },
  {
    name: 'a working directory that is gone',
    line: SCAN,
    make(place) {
      const cwd = place.folder();
      return { cwd, before: `rmdir '${cwd}';` };
    },
    exitCode: 2,
    says: /^aws-preflight: the working directory does not exist any more\n$/,
  },
  {
    name: 'a working directory whose name is no UTF-8',
    line: SCAN,
    make({ root, checkout }) {
      const name = Buffer.concat([Buffer.from(`${root}/`), Buffer.from([0xff])]);
      renameSync(checkout, name);
      return { cwd: root, before: 'cd "$(printf \'\\377\')";' };
    },
    exitCode: 2,
    says: /^aws-preflight: the name of the working directory is no UTF-8/,
    needs: 'linux',
  },
];

const programs: readonly OddEnvironment[] = [
  { name: 'PATH that is not set', make: () => env({ PATH: undefined }) },
  {
    name: 'PATH that is empty',
    line: HISTORY,
    make: () => env({ PATH: '' }),
    says: /Where keys came from cannot be told: git is not/,
  },
  {
    name: 'values that are no UTF-8',
    make: () => ({
      before: "X=$(printf '\\377\\376'); export AWS_REGION=$X AWS_PROFILE=$X GITHUB_ACTOR=$X;",
    }),
    needs: 'linux',
  },
];

const KEY_FILES = ['AWS_CONFIG_FILE', 'AWS_SHARED_CREDENTIALS_FILE', 'BOTO_CONFIG'] as const;
const keyFiles: readonly OddEnvironment[] = KEY_FILES.flatMap((variable) =>
  (
    [
      ['a pipe', ({ pipe }: Place) => pipe],
      ['a folder', ({ folder }: Place) => folder()],
      ['a file of 100 MB', ({ large }: Place) => large(100 << 20)],
    ] as const
  ).map(([what, make]) => ({
    name: `${variable} that names ${what}`,
    line: CHECK,
    make: (place: Place) => env({ [variable]: make(place) }),
    says: new RegExp(`could not be read[^]*Let \`${variable}\` name a plain file`),
  })),
);

export const ODD_ENVIRONMENTS: readonly OddEnvironment[] = [
  ...temporary,
  ...written,
  ...events,
  ...homes,
  ...streams,
  ...places,
  ...programs,
  ...keyFiles,
];
