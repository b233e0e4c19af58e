import { baseName } from '../tools/find.js';

/** Whether a command installs boto3 by name: what is run next will load it. */
export function installsBoto3([name = '', ...args]: readonly string[]): boolean {
  const program = baseName(name);
  const isPip =
    /^pip[\d.]*$/.test(program) ||
    (/^python[\d.]*$|^py$/.test(program) && args[0] === '-m' && args[1] === 'pip') ||
    (program === 'uv' && args[0] === 'pip');
  return isPip && args.includes('install') && args.some((arg) => /^boto3(?:$|[[<>=~!;])/.test(arg));
}
