import type { LostRequest } from '../../facts/credentials/credentials.js';
import type { JobRuleFacts } from '../../facts/job-rule-facts.js';
import type { Match } from '../../report/rule.js';

/** A request that a proxy ended. */
interface StoppedByProxy {
  /** The host that was meant. */
  readonly host: string;
  readonly variable: string;
  /** The proxy's host and port. */
  readonly proxy: string;
  readonly reason: LostRequest['reason'];
  readonly detail: string;
}

/** Every request of this run that ended at a proxy, one for each proxy and host. */
function stoppedByProxy({ credentials }: JobRuleFacts): readonly StoppedByProxy[] {
  if (credentials === null) return [];
  const { calls, idToken, source } = credentials;
  const lost: LostRequest[] = [
    ...(idToken.kind === 'failed' && idToken.unanswered !== undefined ? [idToken.unanswered] : []),
    ...(source.kind === 'failed' && source.unanswered !== undefined ? [source.unanswered] : []),
    ...calls.flatMap(({ host, answer }) => {
      if (answer.kind !== 'unreachable' || answer.reason === 'not-sts') return [];
      return [{ ...answer, reason: answer.reason, host }];
    }),
  ];
  const stopped = lost.flatMap(({ host, reason, detail, proxy }) =>
    proxy === undefined
      ? []
      : [{ host, reason, detail, variable: proxy.variable, proxy: proxy.host }],
  );
  return [...new Map(stopped.map((one) => [`${one.variable} ${one.host}`, one])).values()];
}

/** One match for each request that ended at a proxy in this way. */
export function proxyMatches(facts: JobRuleFacts, reason: LostRequest['reason']): readonly Match[] {
  return stoppedByProxy(facts)
    .filter((one) => one.reason === reason)
    .map(({ host, variable, proxy, detail }) => ({
      location: { kind: 'variable', name: variable },
      identity: proxy,
      values: { host, variable, proxy, outcome: detail, exempt: exemptVariable(variable) },
      evidence: [
        { label: variable, actual: proxy },
        { label: host, expected: 'an open way', actual: detail },
      ],
    }));
}

/** The variable for exemptions in the spelling that the job uses already. */
function exemptVariable(variable: string): string {
  return variable === variable.toLowerCase() ? 'no_proxy' : 'NO_PROXY';
}
