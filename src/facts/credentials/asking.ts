import { parseJsonObject } from '../../report/parse-json.js';
import type { Settings } from '../../settings/settings.js';
import type { AssumeRoleInput } from '../../world/aws.js';
import type { RoleStep } from '../../workflow/job/role-step.js';

/** Who asks for the role, and with what. */
export interface RoleAsking {
  /** By sts:AssumeRole with the credentials at hand, though a token may be offered. */
  readonly chained: boolean;
  /** Whether it is known that the deploy passes these; else it may ask without. */
  readonly certain: boolean;
  /** The call's tags and session policies. */
  readonly extras: Pick<AssumeRoleInput, 'tags' | 'transitiveTagKeys' | 'policy' | 'policyArns'>;
}

/** The longest value of a tag that STS takes. */
const TAG_VALUE = 256;

/**
 * How configure-aws-credentials asks for the role, by the inputs and by its step of the workflow.
 * It tags a session by sts:AssumeRole unless it is told not to, and by a token never.
 * @see https://github.com/aws-actions/configure-aws-credentials#session-tagging-and-name
 */
export function askingOf(
  { role }: Settings,
  step: RoleStep | null,
  inActions: boolean,
  variables: Readonly<Record<string, string>>,
): RoleAsking {
  const chained = role?.chaining ?? step?.chained ?? false;
  const skips = role?.skipSessionTagging ?? step?.skipsTagging ?? false;
  const certain = step !== null || role?.chaining === true || role?.skipSessionTagging === false;
  const tags = skips || !inActions ? [] : tagsOf(variables, step?.customTags ?? null);
  const keys = new Set(tags.map(({ name }) => name));
  const transitive = (step?.transitiveTagKeys ?? []).filter((key) => keys.has(key));
  const policy = known(step?.inlineSessionPolicy ?? '');
  const policyArns = (step?.managedSessionPolicies ?? []).filter((arn) => known(arn) !== null);
  return {
    chained,
    certain,
    extras: {
      ...(tags.length === 0 ? {} : { tags }),
      ...(transitive.length === 0 ? {} : { transitiveTagKeys: transitive }),
      ...(policy === null ? {} : { policy }),
      ...(policyArns.length === 0 ? {} : { policyArns }),
    },
  };
}

function tagsOf(
  variables: Readonly<Record<string, string>>,
  customTags: string | null,
): readonly { readonly name: string; readonly value: string }[] {
  const own = [
    ['Repository', variables.GITHUB_REPOSITORY],
    ['Workflow', fitted(variables.GITHUB_WORKFLOW)],
    ['Action', variables.GITHUB_ACTION],
    ['Actor', fitted(variables.GITHUB_ACTOR)],
    ['Commit', variables.GITHUB_SHA],
    ['Branch', fitted(variables.GITHUB_REF)],
  ] as const;
  const given = known(customTags ?? '') === null ? {} : (parseJsonObject(customTags ?? '') ?? {});
  const custom = Object.entries(given).flatMap(([name, value]) =>
    typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
      ? [{ name, value: String(value) }]
      : [],
  );
  return [
    { name: 'GitHub', value: 'Actions' },
    ...own.flatMap(([name, value]) =>
      value === undefined || value === '' ? [] : [{ name, value }],
    ),
    ...custom,
  ];
}

/** What STS refuses in a value becomes an underscore, and the rest is cut off. */
function fitted(value: string | undefined): string | undefined {
  return value?.replaceAll(/[^\p{L}\p{Z}\p{N}_.:/=+\-@]/gu, '_').slice(0, TAG_VALUE);
}

/** A text that is there and holds no expression, whose value only GitHub knows. */
function known(text: string): string | null {
  return text === '' || text.includes('${{') ? null : text;
}
