import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { dialects } from '../../../src/chain/dialects/index.js';
import type { ChainFacts } from '../../../src/chain/facts.js';
import { traceAll } from '../../../src/chain/trace.js';
import { chainRuleFacts } from '../../../src/facts/chain/chain.js';
import type { SourceFact } from '../../../src/facts/credentials/credentials.js';
import { takeCredentials } from '../../../src/facts/credentials/take-credentials.js';
import type { Fault } from '../../../src/report/chain-cause.js';
import type { ChainView } from '../../../src/report/chain-view.js';
import { answered, judge } from '../../../src/report/judge.js';
import { createRedactor } from '../../../src/report/redaction.js';
import { rootCauses } from '../../../src/report/root-cause.js';
import {
  comparisonRules,
  credentialRules,
  leftoverRules,
} from '../../../src/rules/credentials/index.js';
import type { ProvideAnswer } from '../../../src/world/aws.js';
import { factsOf, HOME, type Sketch } from '../../chain/environment.js';
import type { Case } from '../../differential/case.js';
import { cases } from '../../differential/cases/index.js';
import { randomCase } from '../../differential/random.js';
import { makeWorld } from '../../preflight/world.js';
import { facts as jobFacts } from '../../rules/credentials/facts.js';

const AS_IT_IS = (text: string) => text;

const ADDRESS = '127.0.0.1:9';

function sketchOf({ env, files, processes, profile, container, metadata }: Case): Sketch {
  const fill = (text: string) => text.replaceAll('{home}', HOME).replaceAll('{server}', ADDRESS);
  const filled = Object.entries(env ?? {}).map(([name, value]) => [name, fill(value)]);
  const read = Object.entries(files ?? {}).map(([path, text]) => [`${HOME}/${path}`, fill(text)]);
  const ran = Object.entries(processes ?? {}).map(([line, fact]) => [fill(line), fact]);
  return {
    env: Object.fromEntries(filled) as Record<string, string>,
    files: Object.fromEntries(read) as Record<string, string>,
    processes: Object.fromEntries(ran) as NonNullable<Sketch['processes']>,
    ...(profile === undefined ? {} : { profile }),
    ...(metadata === undefined ? {} : { metadata }),
    ...(container === undefined ? {} : { containers: { [`http://${ADDRESS}/creds`]: container } }),
  };
}

/** What the SDK says where it is run, in AWS's words or its own. */
const ANSWERS: readonly ProvideAnswer[] = [
  { kind: 'failed', message: 'it gave nothing' },
  ...['AccessDenied', 'InvalidClientTokenId', 'SignatureDoesNotMatch', 'Strange'].map(
    (code): ProvideAnswer => ({
      kind: 'failed',
      message: code,
      error: { code, message: `AWS says ${code}` },
    }),
  ),
];

/** All that a reader decides by, and nothing of the prose about causes. */
interface Told {
  readonly found: readonly object[];
  readonly roots: readonly object[];
}

type Say = typeof plain;

/** Judges an environment in the eyes of each SDK, with every sentence of ours passed through `say`. */
async function tell(facts: ChainFacts, say: Say): Promise<{ told: Told[]; sources: SourceFact[] }> {
  const traces = traceAll(dialects, facts).map(({ view, ...more }) => ({
    ...more,
    view: say.view(view),
  }));
  const chain = chainRuleFacts(facts, traces, []);
  const [before, after] = [
    judge(leftoverRules, chain, AS_IT_IS),
    judge(comparisonRules, chain, AS_IT_IS),
  ];
  const told: Told[] = [];
  const sources: SourceFact[] = [];
  for (const [at, { view, chosen }] of traces.entries()) {
    const answer = ANSWERS[at % ANSWERS.length] ?? never();
    const { world } = makeWorld({ variables: facts.variables });
    const aws = { ...world.aws, provide: () => Promise.resolve(answer) };
    const { source } = await takeCredentials(
      { view, source: chosen ?? null, caBundle: null },
      { ...CONDITIONS, redactor: createRedactor(), blocked: [], world: { ...world, aws } },
    );
    sources.push(source);
    const about = { source: say.source(source), calls: [], identity: null };
    const own = judge(
      credentialRules,
      jobFacts(about, { chain: traces.map((one) => one.view) }),
      AS_IT_IS,
    );
    const found = [...before, ...own, ...after];
    told.push({
      // Its why may quote a cause in words, and its evidence shows them.
      found: found.map(({ why: _why, evidence: _evidence, ...rest }) => rest),
      roots: rootCauses([answered('credentials', found, [])], 'warning').map(
        ({ finding, consequences }) => [finding.ruleId, ...consequences.map((one) => one.ruleId)],
      ),
    });
  }
  return { told, sources };
}

const CONDITIONS = {
  target: {
    region: 'eu-west-1',
    endpoint: 'https://sts.example',
    timeoutMs: 1,
    allowEndpoints: [],
  },
  mayAsk: true,
  settings: { allowEndpoints: [] },
};

function never(): never {
  throw new Error('there is always a dialect');
}

const plain = {
  view: (view: ChainView): ChainView => view,
  source: (source: SourceFact): SourceFact => source,
};

/** Every sentence that we write from a cause, or expect of an SDK, says something else. */
const reworded: typeof plain = {
  view: (view) => ({
    ...view,
    message: view.message === null ? null : 'It did not work out.',
    attempts: view.attempts.map((attempt) => ({ ...attempt, reason: 'It went otherwise.' })),
  }),
  source: (source) =>
    source.kind !== 'failed'
      ? source
      : {
          ...source,
          message: 'It did not work out.',
          ...(source.reason === undefined ? {} : { reason: 'It went otherwise.' }),
        },
};

describe('with every sentence about a cause reworded', () => {
  const told = new Set<Fault['kind'] | 'run'>();

  async function same(one: Case, ran: boolean): Promise<void> {
    const facts = factsOf(sketchOf(one));
    const seen = ran ? facts : { ...facts, processes: new Map() };
    const before = await tell(seen, plain);
    expect((await tell(seen, reworded)).told).toEqual(before.told);
    for (const source of before.sources) {
      if (source.kind === 'failed') told.add(source.fault?.kind ?? 'run');
    }
  }

  test('known environments have the same stories, rules and root causes', async () => {
    for (const [at, one] of cases.entries()) await same(one, at % 2 === 0);
  });

  test('so have random ones', async () => {
    await fc.assert(fc.asyncProperty(randomCase(), fc.boolean(), same), { numRuns: 60 });
  });

  test('and among them are those that stories are told of', () => {
    expect([...told]).toEqual(
      expect.arrayContaining([
        'run',
        'role-has-no-source',
        'role-has-two-sources',
        'source-profile-missing',
        'source-profile-empty',
        'source-profile-circle',
        'credential-source-empty',
        'code-device-asked',
        'sso-not-signed-in',
        'token-file-unreadable',
        'token-without-role',
        'process-missing',
      ]),
    );
  });
});
