import { spawnSync } from 'node:child_process';
import { parse } from 'yaml';
import { WORKFLOW_PLACES } from '../../src/report/evidence.js';
import { faultsOfWorkflow, workflowAround } from './workflow.js';

/** A snippet, as a finding or the JSON report has it. */
interface Pasted {
  readonly language: string;
  readonly place?: string | undefined;
  readonly code: string;
}

/** Why snippets cannot be pasted where they say they stand; nothing when all can. */
export async function faultsOfPastes(snippets: readonly Pasted[]): Promise<readonly string[]> {
  const all = await Promise.all(snippets.map(faultsOf));
  return all.flatMap((faults, index) =>
    faults.map((fault) => `${fault}, in:\n${snippets[index]?.code ?? ''}`),
  );
}

async function faultsOf({ language, place: named, code }: Pasted): Promise<readonly string[]> {
  switch (language) {
    case 'sh':
      return faultsOfShell(code);
    case 'yaml': {
      if (named === undefined) return faultsOfTemplate(code);
      const place = WORKFLOW_PLACES.find((one) => one === named);
      if (place === undefined) return [`no place of a workflow: ${named}`];
      return faultsOfWorkflow(workflowAround(place, code));
    }
    default:
      return named === undefined ? [] : [`${language} has no place in a workflow`];
  }
}

/** What `bash -n` says: it parses and runs nothing. */
function faultsOfShell(code: string): string[] {
  const { status, stderr, error } = spawnSync('bash', ['-n'], { input: code, encoding: 'utf8' });
  if (error !== undefined) throw error;
  return status === 0 && stderr === '' ? [] : [`bash: ${stderr}`];
}

const STATEMENT = ['Effect', 'Principal', 'Action', 'Condition'];

/**
 * YAML without a place is of CloudFormation: a role's policy, or statements that are added to one. A
 * workflow's would say where it stands.
 */
function faultsOfTemplate(code: string): string[] {
  const template: unknown = parse(code);
  const isStatements =
    Array.isArray(template) &&
    template.every((one: object) => Object.keys(one).join() === STATEMENT.join());
  if (isStatements) return [];
  const keys = Object.keys(template as object);
  return keys.join() === 'AssumeRolePolicyDocument' ? [] : [`stands nowhere: ${keys.join(', ')}`];
}
