import { dialectNames } from '../../../src/chain/dialects/index.js';
import { preflight } from '../../../src/preflight.js';
import { openRedactor } from '../../../src/preflight/secrets-of.js';
import type { RawInputs } from '../../../src/settings/inputs.js';
import { seal } from '../../../src/report/sealed.js';
import { parseSettings } from '../../../src/settings/parse.js';
import type { Git, ScanAnswer, ScanSource } from '../../../src/world/git.js';
import type { GitHub } from '../../../src/world/github.js';
import { makeGit, makeWorld, type WorldSketch } from '../../preflight/world.js';

interface Run extends WorldSketch {
  readonly inputs?: RawInputs;
  readonly scan?: ScanAnswer;
  /** What STS says to a token. */
  readonly refuses?: boolean;
}

/** Runs the product in a made-up world: its report, and everybody whom it asked. */
export async function askedBy({ inputs = {}, scan, refuses = false, ...sketch }: Run) {
  const parsed = parseSettings(inputs, dialectNames);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secret = '' } =
    sketch.variables ?? {};
  const { world, asked } = makeWorld({
    ...(accessKeyId === undefined
      ? {}
      : { provided: { accessKeyId, secretAccessKey: seal(secret) } }),
    ...sketch,
  });
  const scanned: ScanSource[] = [];
  const git: Git = {
    ...makeGit(scan),
    scan: (source, options) => {
      scanned.push(source);
      return makeGit(scan).scan(source, options);
    },
  };
  const github: GitHub = {
    changedFiles: async () => {
      asked.push('changed files');
      return { kind: 'found', value: [] };
    },
    blob: async () => ({ kind: 'failed', reason: 'HTTP 404' }),
  };
  const aws = { ...world.aws };
  if (refuses) {
    aws.assumeRoleWithWebIdentity = async () => {
      asked.push('AssumeRoleWithWebIdentity');
      const error = {
        code: 'AccessDenied',
        message: 'Not authorized to perform sts:AssumeRoleWithWebIdentity',
        httpStatus: 403,
      };
      return { kind: 'refused', error };
    };
  }
  const redactor = openRedactor(parsed.settings, world.environment.variables);
  const report = await preflight(parsed.settings, {
    world: { ...world, aws },
    git,
    github,
    redactor,
  });
  return { report, asked, scanned, text: JSON.stringify(report) };
}
