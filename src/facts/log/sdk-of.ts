import type { Emitter } from '../../catalogue/entry.js';
import type { DialectName } from '../../report/chain-view.js';
import { baseName, toolOfCommand } from '../../workflow/tools/find.js';

/** The SDK by which each program that prints messages comes to its credentials. */
const SDK_OF: Readonly<Partial<Record<Emitter, DialectName>>> = {
  'aws-cli': 'aws-cli',
  boto3: 'boto3',
  javascript: 'javascript',
  java: 'java',
  go: 'go',
  rust: 'rust',
  dotnet: 'dotnet',
  powershell: 'dotnet',
  php: 'php',
  ruby: 'ruby',
  terraform: 'terraform',
  cdk: 'javascript',
  sam: 'boto3',
  serverless: 'javascript',
  pulumi: 'go',
  amplify: 'javascript',
  'elastic-beanstalk': 'boto3',
  copilot: 'go',
  kubernetes: 'aws-cli',
  sops: 'go',
  'configure-aws-credentials': 'javascript',
};

/** The same for programs that run what people wrote, or another tool. */
const SDK_OF_PROGRAM: Readonly<Record<string, DialectName>> = {
  cdklocal: 'javascript',
  node: 'javascript',
  npm: 'javascript',
  npx: 'javascript',
  pnpm: 'javascript',
  yarn: 'javascript',
  python: 'boto3',
  python3: 'boto3',
  java: 'java',
  mvn: 'java',
  gradle: 'java',
  go: 'go',
  cargo: 'rust',
  dotnet: 'dotnet',
  pwsh: 'dotnet',
  php: 'php',
  composer: 'php',
  ruby: 'ruby',
  bundle: 'ruby',
  rake: 'ruby',
  kubectl: 'aws-cli',
  helm: 'aws-cli',
};

/** The SDK that a command would ask, where its name tells. */
export function sdkOfCommand([program, ...args]: readonly [
  string,
  ...string[],
]): DialectName | null {
  // A tool names the SDK in it by the name of our dialect.
  const tool = toolOfCommand(program, args)?.sdk;
  const name = baseName(program);
  const known = Object.hasOwn(SDK_OF_PROGRAM, name) ? SDK_OF_PROGRAM[name] : undefined;
  return tool ?? known ?? null;
}

/** The SDK that a message comes from: that of its command where that may print it, or the first. */
export function sdkOfMessage(
  emitters: readonly Emitter[],
  command: DialectName | null,
): DialectName | null {
  const sdks = emitters.flatMap((emitter) => SDK_OF[emitter] ?? []);
  if (command !== null && (sdks.length === 0 || sdks.includes(command))) return command;
  return sdks[0] ?? null;
}
