import type { Fault } from '../../report/chain-cause.js';
import { type Section, setting } from '../profiles/profile.js';
import {
  absent,
  type Context,
  MOST_PROFILES,
  type Outcome,
  type Refused,
  type Step,
  type Words,
} from './provider.js';

/** How one SDK assumes a role that a profile names. */
export interface RoleRules {
  /** Whether the profile asks for a role at all, in this SDK's eyes. */
  readonly asks: (section: Section) => boolean;
  /** How `credential_source` values are taken; unknown ones are refused. */
  readonly sources: Readonly<Record<string, Step>>;
  /** Takes the names of those in any case of letters. */
  readonly sourcesInAnyCase?: true;
  /**
   * What a source profile may hold, in order. `self` is this role provider, for chains.
   */
  readonly sourceSteps: (section: Section, self: Step) => readonly Step[];
  /** True when going to `source` from `profile` closes a loop. */
  readonly loops: (hop: Hop) => boolean;
  readonly words: {
    readonly both?: (profile: string) => Words;
    readonly neither?: (profile: string) => Words;
    readonly sourceUnknown: (profile: string, value: string) => Words;
    readonly sourceEmpty: (profile: string, value: string) => Words;
    readonly profileMissing: (profile: string, source: string, roleArn: string) => Words;
    readonly profileEmpty: (profile: string, source: string, roleArn: string) => Words;
    readonly loop: (hop: Hop) => Words;
    readonly mfa: (profile: string, serial: string) => Words;
  };
  /** The words when the SDK itself refuses to send the call. */
  readonly callRefused?: (section: Section) => Words | undefined;
  /**
   * Asks for the code before a source's failure shows: every failure, or those that only show when
   * the source's credentials are used.
   */
  readonly mfaBefore?: 'source' | 'use';
  /** Sends the call without a code, whatever `mfa_serial` says. */
  readonly ignoresMfa?: true;
  /** Takes an `mfa_serial` without a value for one. */
  readonly emptyMfaAsks?: boolean;
  /** What becomes of the chain when the source profile does not exist. */
  readonly thenWhenSourceMissing?: 'next' | 'abort';
  /** What becomes of the chain when a code device is asked for. */
  readonly thenWhenMfa?: 'next' | 'abort';
  /** A look at earlier sessions before anything else; undefined when there is none. */
  readonly cached?: (context: Context, section: Section) => Outcome | undefined;
}

/** One step from a profile to its source. */
interface Hop {
  readonly profile: string;
  readonly source: string;
  readonly section: Section | undefined;
  /** The profiles seen so far, the current one included. */
  readonly visited: readonly string[];
}

/** `role_arn` with `source_profile` or `credential_source`. */
export function assumeRole(rules: RoleRules): Step {
  const self: Step = {
    provider: 'profile-assume-role',
    look(context) {
      const section = context.profiles.all.get(context.profile);
      if (section === undefined || !rules.asks(section)) {
        return absent({ kind: 'profile-without-role', profile: context.profile });
      }
      return judge(context, section, rules, self);
    },
  };
  return self;
}

function judge(context: Context, section: Section, rules: RoleRules, self: Step): Outcome {
  const { profile } = context;
  const roleArn = setting(section, 'role_arn') ?? '';
  const refused = (cause: Fault, words?: Words): Refused => ({
    kind: 'refused',
    as: 'invalid',
    cause,
    ...(words === undefined ? {} : { words }),
    profile,
  });
  const sourceProfile = setting(section, 'source_profile');
  const credentialSource = setting(section, 'credential_source');
  if (sourceProfile !== undefined && credentialSource !== undefined) {
    if (rules.words.both) {
      return refused({ kind: 'role-has-two-sources', profile }, rules.words.both(profile));
    }
  }
  if (sourceProfile === undefined && credentialSource === undefined) {
    const cause: Fault = { kind: 'role-has-no-source', profile };
    return rules.words.neither ? refused(cause, rules.words.neither(profile)) : absent(cause);
  }
  const cached = rules.cached?.(context, section);
  if (cached !== undefined) return cached;
  const barred =
    sourceProfile === undefined
      ? unknownSource(profile, credentialSource ?? '', rules, refused)
      : loop(context, sourceProfile, rules, refused);
  if (barred !== undefined) return barred;
  const code = codeAskedFor(profile, section, rules, refused);
  if (code !== undefined && rules.mfaBefore === 'source') return code;
  const inner =
    sourceProfile === undefined
      ? fromSource(context, credentialSource ?? '', rules, refused)
      : fromProfile(context, sourceProfile, roleArn, rules, self, refused);
  if (inner.kind !== 'resolved') {
    const later = inner.kind === 'refused' && inner.atUse === true && rules.mfaBefore === 'use';
    if (later && code !== undefined) return code;
    return inner.kind === 'absent' ? inner : { ...inner, provider: 'profile-assume-role', profile };
  }
  if (code !== undefined) return code;
  // A source without a role of its own: JavaScript hands its credentials on as they are.
  if (!section.has('role_arn')) return { ...inner, provider: 'profile-assume-role', profile };
  const unsent = rules.callRefused?.(section);
  if (unsent !== undefined) {
    return { ...refused({ kind: 'call-refused-by-sdk' }, unsent), atUse: true };
  }
  return {
    kind: 'resolved',
    cause: { kind: 'role-assumed', roleArn, by: inner.cause },
    provider: 'profile-assume-role',
    profile,
    source: {
      kind: 'assume-role',
      profile,
      roleArn,
      source: inner.source,
      ...optional('sessionName', setting(section, 'role_session_name')),
      ...optional('externalId', setting(section, 'external_id')),
      ...durationOf(section),
      ...optional('region', setting(section, 'region')),
    },
  };
}

/** Makes a refusal of the profile that is being looked at. */
type Refuse = (cause: Fault, words?: Words) => Refused;

/** The refusal when a code device is named: nobody is there to read it. */
function codeAskedFor(
  profile: string,
  section: Section,
  rules: RoleRules,
  refused: Refuse,
): Refused | undefined {
  if (rules.ignoresMfa) return undefined;
  const serial = setting(section, 'mfa_serial');
  if (serial === undefined || !section.has('role_arn')) return undefined;
  if (serial === '' && !rules.emptyMfaAsks) return undefined;
  return {
    ...refused({ kind: 'code-device-asked', profile }, rules.words.mfa(profile, serial)),
    ...(rules.thenWhenMfa === undefined ? {} : { then: rules.thenWhenMfa }),
    atUse: true,
  };
}

function unknownSource(
  profile: string,
  value: string,
  rules: RoleRules,
  refused: Refuse,
): Refused | undefined {
  if (sourceNamed(rules, value) !== undefined) return undefined;
  return refused(
    { kind: 'credential-source-unknown', profile, source: value },
    rules.words.sourceUnknown(profile, value),
  );
}

/** The provider behind a `credential_source`. */
function sourceNamed({ sources, sourcesInAnyCase }: RoleRules, value: string): Step | undefined {
  const name = Object.keys(sources).find(
    (one) => one === value || (sourcesInAnyCase && one.toLowerCase() === value.toLowerCase()),
  );
  return name === undefined ? undefined : sources[name];
}

function fromSource(context: Context, value: string, rules: RoleRules, refused: Refuse): Outcome {
  const { profile } = context;
  const inner = sourceNamed(rules, value)?.look(context);
  if (inner !== undefined && inner.kind !== 'absent') return inner;
  const because = inner?.cause ?? { kind: 'profile-without-credential-source' };
  return refused(
    { kind: 'credential-source-empty', profile, source: value, because },
    rules.words.sourceEmpty(profile, value),
  );
}

/** The profiles on the way to this one's source. */
function visitedFrom({ profile, visited }: Context): readonly string[] {
  return [...visited, ...(visited.includes(profile) ? [] : [profile])];
}

function loop(
  context: Context,
  source: string,
  rules: RoleRules,
  refused: Refuse,
): Refused | undefined {
  const section = context.profiles.all.get(source);
  const hop = { profile: context.profile, source, section, visited: visitedFrom(context) };
  if (section === undefined || !rules.loops(hop)) return undefined;
  return refused({ kind: 'source-profile-circle', source }, rules.words.loop(hop));
}

function fromProfile(
  context: Context,
  source: string,
  roleArn: string,
  rules: RoleRules,
  self: Step,
  refused: Refuse,
): Outcome {
  const { profile, profiles } = context;
  const section = profiles.all.get(source);
  context.sight.note(`profile ${source}`);
  if (section === undefined) {
    const then = rules.thenWhenSourceMissing;
    return {
      ...refused(
        { kind: 'source-profile-missing', profile, source },
        rules.words.profileMissing(profile, source, roleArn),
      ),
      ...(then === undefined ? {} : { then }),
    };
  }
  const visited = [...visitedFrom(context), source];
  if (visited.length > MOST_PROFILES) {
    return refused({ kind: 'source-profiles-too-many', most: MOST_PROFILES });
  }
  const next = { ...context, profile: source, visited };
  for (const step of rules.sourceSteps(section, self)) {
    const outcome = step.look(next);
    if (outcome.kind !== 'absent') return outcome;
  }
  return refused(
    { kind: 'source-profile-empty', profile, source },
    rules.words.profileEmpty(profile, source, roleArn),
  );
}

function optional<K extends string>(key: K, value: string | undefined): { [P in K]?: string } {
  return (value ? { [key]: value } : {}) as { [P in K]?: string };
}

function durationOf(section: Section): { durationSeconds?: number } {
  const seconds = Number.parseInt(setting(section, 'duration_seconds') ?? '', 10);
  return Number.isSafeInteger(seconds) ? { durationSeconds: seconds } : {};
}
