import type { Snippet, WorkflowPlace } from '../report/evidence.js';
import { inert } from '../report/inert.js';
import { listed } from '../report/inert.js';

/** A finding's snippets: what to paste, and the same thing in other syntaxes. */
export interface Snippets {
  readonly first: readonly Snippet[];
  readonly same: readonly Snippet[];
  /** `Terraform and CloudFormation`: what `same` is for; our own words. */
  readonly sameFor: string;
  /** What is done once those are. */
  readonly afterwards: readonly Snippet[];
}

const TOOLS: Readonly<Partial<Record<Snippet['language'], string>>> = {
  json: 'JSON',
  sh: 'the AWS CLI',
  hcl: 'Terraform',
  yaml: 'CloudFormation',
};

/**
 * Sets apart what only repeats a policy in another syntax, so that it does not bury the fix: the
 * diff and the first syntax stay, which is the one that the policy was found in. Without JSON among
 * them, snippets are different things and stay together.
 */
export function sortSnippets(all: readonly Snippet[]): Snippets {
  const paste = all.filter((snippet) => snippet.afterwards !== true);
  const afterwards = all.filter((snippet) => snippet.afterwards === true);
  const syntaxes = paste.filter(({ language }) => Object.hasOwn(TOOLS, language));
  if (!paste.some(({ language }) => language === 'json')) {
    return { first: paste, same: [], sameFor: '', afterwards };
  }
  const [, ...same] = syntaxes;
  const tools = new Set(same.map(({ language }) => TOOLS[language] ?? language));
  return {
    first: paste.filter((snippet) => !same.includes(snippet)),
    same,
    sameFor: listed([...tools]),
    afterwards,
  };
}

const STANDS: Readonly<Record<WorkflowPlace, string>> = {
  workflow: 'At the top of a workflow of its own',
  job: 'In {job}',
  'job-env': 'Under `env:` of {job}',
  'job-permissions': 'Under `permissions:` of {job}',
  steps: 'Among the `steps:` of {job}, before this one',
  'step-env': 'Under `env:` of this step, in {job}',
  'step-with': 'Under `with:` of this step, in {job}',
};

/** Where a snippet goes, in prose whose backticks set code; undefined where nothing says. */
export function whereItStands({ place, job, target }: Snippet): string | undefined {
  if (place === undefined) return target === undefined ? undefined : `\`${inert(target)}\``;
  const whose = job === undefined ? 'the job' : `the job \`${inert(job)}\``;
  // A file of its own is not the one that ran.
  const file = target === undefined || place === 'workflow' ? '' : ` of \`${inert(target)}\``;
  return `${STANDS[place].replace('{job}', () => whose)}${file}`;
}
