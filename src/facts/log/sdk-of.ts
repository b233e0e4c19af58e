import type { Emitter } from '../../catalogue/entry.js';
import type { DialectName } from '../../report/chain-view.js';

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

/** The same for commands that people start. */
const SDK_OF_PROGRAM: Readonly<Record<string, DialectName>> = {
  aws: 'aws-cli',
  terraform: 'terraform',
  tofu: 'terraform',
  terragrunt: 'terraform',
  cdk: 'javascript',
  cdklocal: 'javascript',
  serverless: 'javascript',
  sls: 'javascript',
  node: 'javascript',
  npm: 'javascript',
  npx: 'javascript',
  pnpm: 'javascript',
  yarn: 'javascript',
  sam: 'boto3',
  eb: 'boto3',
  python: 'boto3',
  python3: 'boto3',
  pulumi: 'go',
  packer: 'go',
  copilot: 'go',
  eksctl: 'go',
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
export function sdkOfCommand(command: string): DialectName | null {
  const program = (command.split(/[\\/]/).at(-1) ?? '').replace(/\.(?:exe|cmd|bat)$/i, '');
  return Object.hasOwn(SDK_OF_PROGRAM, program) ? (SDK_OF_PROGRAM[program] as DialectName) : null;
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
