import { quoteJson, quoteShell } from '../../report/quoting.js';
import type { Snippet } from '../../report/evidence.js';
import type { RequiredAction } from '../../settings/required-action.js';

/** Actions of one resource, in one request's context. */
interface ByResource {
  readonly resource: string;
  readonly context: RequiredAction['context'];
  readonly actions: readonly string[];
}

function byResource(required: readonly RequiredAction[]): ByResource[] {
  const groups = new Map<string, ByResource>();
  for (const { action, resource, context } of required) {
    const key = JSON.stringify([resource, context]);
    const actions = groups.get(key)?.actions ?? [];
    groups.set(key, { resource, context, actions: [...new Set([...actions, action])] });
  }
  return [...groups.values()];
}

/**
 * What allows just these actions on just these resources: a statement, or a list of them.
 * Resources that share their actions share a statement.
 */
export function statementsToAdd(required: readonly RequiredAction[], target: string): Snippet {
  const resources = new Map<string, Set<string>>();
  // Conditions that the request meets need not be asked for, so contexts do not matter here.
  const plain = byResource(required.map((one) => ({ ...one, context: [] })));
  for (const { resource, actions } of plain) {
    const key = JSON.stringify(actions);
    resources.set(key, (resources.get(key) ?? new Set()).add(resource));
  }
  const statements = [...resources].map(([key, set]) =>
    [
      '{',
      '  "Effect": "Allow",',
      `  "Action": ${listOf(JSON.parse(key) as string[])},`,
      `  "Resource": ${listOf([...set])}`,
      '}',
    ].join('\n'),
  );
  const [only = '', ...more] = statements;
  const code =
    more.length === 0
      ? only
      : `[\n${statements.map((one) => one.replace(/^/gm, '  ')).join(',\n')}\n]`;
  return { language: 'json', target, code };
}

function listOf(texts: readonly string[]): string {
  const [only = '', ...more] = texts.map(quoteJson);
  return more.length === 0 ? only : `[\n    ${[only, ...more].join(',\n    ')}\n  ]`;
}

/** The commands by which an administrator gets the same answers. */
export function commandsFor(principalArn: string, required: readonly RequiredAction[]): Snippet {
  const commands = byResource(required).map(({ resource, context, actions }) =>
    [
      `aws iam simulate-principal-policy --policy-source-arn ${quoteShell(principalArn)}`,
      `  --action-names ${actions.map(quoteShell).join(' ')}`,
      `  --resource-arns ${quoteShell(resource)}`,
      ...(context.length === 0
        ? []
        : [`  --context-entries ${context.map(entryOf).map(quoteShell).join(' ')}`]),
    ].join(' \\\n'),
  );
  return { language: 'sh', target: 'a shell of an administrator', code: commands.join('\n') };
}

function entryOf({ key, value }: { readonly key: string; readonly value: string }): string {
  return `{"ContextKeyName":${quoteJson(key)},"ContextKeyType":"string","ContextKeyValues":[${quoteJson(value)}]}`;
}
