import { type CommandTool, isHelp, operands } from './tool.js';

/** The AWS CLI. Setting it up, and asking an emulator or the public, takes no credentials. */
export const awsCli: CommandTool = {
  name: 'aws-cli',
  sdk: 'aws-cli',
  commands: ['aws'],
  packages: ['awscli'],
  modules: ['awscli'],
  asks(args) {
    if (args.some((arg) => ['--version', '--no-sign-request'].includes(arg))) return false;
    if (operands(args).includes('help') || isHelp(args.slice(0, 1))) return false;
    const service = serviceOf(args);
    if (
      service === undefined ||
      ['configure', 'login', 'sso', 'logout', 'help'].includes(service)
    ) {
      return false;
    }
    return !isForEmulator(args);
  },
};

/** Options that stand before the service and take a value. */
const WITH_VALUE = new Set([
  '--profile',
  '--region',
  '--endpoint-url',
  '--output',
  '--query',
  '--color',
  '--ca-bundle',
  '--cli-read-timeout',
  '--cli-connect-timeout',
]);

function serviceOf(args: readonly string[]): string | undefined {
  let index = 0;
  while (args[index]?.startsWith('-')) index += WITH_VALUE.has(args[index] ?? '') ? 2 : 1;
  return args[index];
}

/** Whether `--endpoint-url` leads elsewhere than to AWS. */
function isForEmulator(args: readonly string[]): boolean {
  const at = args.findIndex((arg) => arg.startsWith('--endpoint-url'));
  const url = args[at]?.split('=')[1] ?? args[at + 1];
  return at >= 0 && url !== undefined && !/\.(?:amazonaws\.com|api\.aws)/.test(url);
}
