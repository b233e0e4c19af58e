import type { Section } from './section.js';

export const EXPECT_KEYS = [
  'outcome',
  'root-cause',
  'root-causes',
  'headline',
  'fix',
  'findings',
  'not-findings',
  'checks',
  'exit-code',
  'identity',
  'leaks',
  'outputs',
  'summary',
  'annotations',
  'output',
  'not-output',
  'post',
] as const;

const POST_KEYS = [
  'root-cause',
  'findings',
  'not-findings',
  'headline',
  'summary',
  'not-summary',
  'output',
  'not-output',
  'silent',
] as const;

/** What a scenario promises of the action's post. */
export interface ExpectPost {
  /** The rule that its summary leads with; `null` for none. */
  readonly rootCause?: string | null;
  readonly findings: readonly string[];
  readonly notFindings: readonly string[];
  /** Patterns for the first line of its summary. */
  readonly headline: readonly RegExp[];
  readonly summary: readonly RegExp[];
  readonly notSummary: readonly RegExp[];
  readonly output: readonly RegExp[];
  readonly notOutput: readonly RegExp[];
  /** It writes nothing at all. */
  readonly silent: boolean;
}

/** What a scenario promises. Left out means: not looked at. Patterns are regular expressions. */
export interface Expect {
  readonly outcome?: string;
  /** Any of these rule ids; `null` for none at all. */
  readonly rootCause?: readonly string[] | null;
  /** The rule ids of all root causes, in order. */
  readonly rootCauses?: readonly string[];
  /** Patterns for the root cause's title. */
  readonly headline: readonly RegExp[];
  /** Patterns for the root cause's fix, with what it offers to paste. */
  readonly fix: readonly RegExp[];
  /** Rule ids that must be found, or must not be, whatever the root cause. */
  readonly findings: readonly string[];
  readonly notFindings: readonly string[];
  /** Statuses by check. */
  readonly checks: Readonly<Record<string, string>>;
  readonly exitCode?: number;
  /** Parts of the identity; `null` for none. */
  readonly identity?: Readonly<Record<string, string>> | null;
  /** How many leaks are listed. */
  readonly leaks?: number;
  /** Exact action outputs by name. */
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: readonly RegExp[];
  readonly annotations: readonly RegExp[];
  /** Patterns for stdout and stderr. */
  readonly output: readonly RegExp[];
  /** Patterns that match neither stdout, stderr nor summary. */
  readonly notOutput: readonly RegExp[];
  readonly post?: ExpectPost;
}

/** Reads the `expect` section. */
export function readExpect(expect: Section): Expect {
  const outcome = expect.optionalText('outcome');
  const isNull = (key: string) => expect.raw(key) === null;
  return {
    ...(outcome === undefined
      ? {}
      : {
          outcome: expect.oneOf('outcome', ['passed', 'failed', 'incomplete', 'skipped'], 'passed'),
        }),
    ...(expect.has('root-cause') ? { rootCause: expect.texts('root-cause') } : {}),
    ...(isNull('root-cause') ? { rootCause: null } : {}),
    ...(expect.has('root-causes') ? { rootCauses: expect.texts('root-causes') } : {}),
    headline: patterns(expect, 'headline'),
    fix: patterns(expect, 'fix'),
    findings: expect.texts('findings'),
    notFindings: expect.texts('not-findings'),
    checks: expect.variables('checks'),
    ...(expect.has('exit-code') ? { exitCode: expect.number('exit-code', 0) } : {}),
    ...(expect.has('identity') ? { identity: expect.variables('identity') } : {}),
    ...(isNull('identity') ? { identity: null } : {}),
    ...(expect.has('leaks') ? { leaks: expect.number('leaks', 0) } : {}),
    outputs: expect.variables('outputs'),
    summary: patterns(expect, 'summary'),
    annotations: patterns(expect, 'annotations'),
    output: patterns(expect, 'output'),
    notOutput: patterns(expect, 'not-output'),
    ...(expect.has('post') ? { post: readPost(expect.section('post', POST_KEYS)) } : {}),
  };
}

function readPost(post: Section): ExpectPost {
  const rootCause = post.raw('root-cause') === null ? null : post.optionalText('root-cause');
  return {
    ...(rootCause === undefined ? {} : { rootCause }),
    findings: post.texts('findings'),
    notFindings: post.texts('not-findings'),
    headline: patterns(post, 'headline'),
    summary: patterns(post, 'summary'),
    notSummary: patterns(post, 'not-summary'),
    output: patterns(post, 'output'),
    notOutput: patterns(post, 'not-output'),
    silent: post.flag('silent', false),
  };
}

function patterns(expect: Section, key: string): RegExp[] {
  return expect.texts(key).map((source) => {
    try {
      return new RegExp(source, 'im');
    } catch {
      return expect.fail(key, `is no regular expression: ${source}`);
    }
  });
}
