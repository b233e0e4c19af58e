import type { Used } from '../../advice/circumstances.js';
import type { ChosenSource } from '../../chain/chosen.js';
import type { Trace } from '../../chain/trace.js';
import type { UsedKind } from '../../report/advice.js';
import { inert } from '../../report/inert.js';
import { keyKind, maskKeyId } from '../../report/key-id.js';

type Keys = Extract<ChosenSource, { readonly kind: 'keys' }>;

/** What SDKs would take here, each source once, with the SDKs that take it. */
export function usedIn(traces: readonly Trace[]): readonly Used[] {
  const used = new Map<
    string,
    { readonly kind: UsedKind; readonly says: string; sdks: string[] }
  >();
  for (const { chosen, view } of traces) {
    if (chosen === undefined) continue;
    const [kind, says] = [kindOf(chosen), wordsFor(chosen)];
    const known = used.get(`${kind} ${says}`) ?? { kind, says, sdks: [] };
    known.sdks.push(view.names.long);
    used.set(`${kind} ${says}`, known);
  }
  return [...used.values()];
}

/** The long-lived key behind a source, if there is one. */
export function longLivedKey(source: ChosenSource): Keys | null {
  if (source.kind === 'assume-role') return longLivedKey(source.source);
  return source.kind === 'keys' && kindOf(source) === 'long-lived-keys' ? source : null;
}

function kindOf(source: ChosenSource): UsedKind {
  switch (source.kind) {
    case 'keys': {
      const kind = keyKind(source.accessKeyId);
      if (kind === 'long-lived') return 'long-lived-keys';
      // An id in no form that we know: what comes with a token is a session's.
      return kind === 'temporary' || source.sessionToken !== undefined
        ? 'session-keys'
        : 'long-lived-keys';
    }
    case 'assume-role':
      return longLivedKey(source) === null ? 'assumed-role' : 'role-by-long-lived-keys';
    case 'web-identity':
    case 'process':
    case 'sso':
    case 'login':
    case 'container':
    case 'instance-metadata':
      return source.kind;
  }
}

/** A source in a few words, without a secret. */
function wordsFor(source: ChosenSource): string {
  switch (source.kind) {
    case 'keys':
      return `${kindOf(source) === 'long-lived-keys' ? 'the long-lived key' : 'the keys of a session'} \`${maskKeyId(source.accessKeyId)}\` ${placeOf(source.origin)}`;
    case 'assume-role':
      return `the role \`${inert(source.roleArn)}\` of the profile \`${inert(source.profile)}\`, taken with ${wordsFor(source.source)}`;
    case 'web-identity':
      return `the role \`${inert(source.roleArn)}\`, by the token in \`${inert(source.tokenFile)}\``;
    case 'process':
      return `what the \`credential_process\` of the profile \`${inert(source.profile)}\` prints`;
    case 'sso':
      return `the sign-in to IAM Identity Center of the profile \`${inert(source.profile)}\``;
    case 'login':
      return `the sign-in by \`aws login\` of the profile \`${inert(source.profile)}\``;
    case 'container':
      return `what the container's endpoint \`${inert(source.url)}\` gives`;
    case 'instance-metadata':
      return `the role \`${inert(source.role)}\` of the instance`;
  }
}

function placeOf(origin: Keys['origin']): string {
  switch (origin.kind) {
    case 'environment':
      return 'in the environment';
    case 'profile':
      return `in the profile \`${inert(origin.profile)}\``;
    case 'file':
    case 'cache':
      return `in \`${inert(origin.path)}\``;
  }
}
