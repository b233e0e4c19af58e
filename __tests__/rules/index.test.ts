import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { CHECKS } from '../../src/report/question.js';
import { findingsOf } from '../../src/report/finding.js';
import { LADDER } from '../../src/report/rule.js';
import { AWS_PATTERNS } from '../../src/scanner/patterns/aws/index.js';
import { STAND_INS, fill } from '../support/scenario/fill.js';
import { readScenario } from '../support/scenario/read/scenario.js';
import { faultsOfProse, faultsOfRows } from './rows.js';
import { fixturesOf, HERE, listed, QUESTIONS, RULES } from './every-rule.js';

const SCENARIOS = join(HERE, '..', 'scenarios');
/** Rules on leaks are made of the words of the scanner's patterns: those are their files. */
const PATTERNS = join(RULES, '..', 'scanner', 'patterns');
/** Rules on logs are made of the catalogue's entries. */
const ENTRIES = join(RULES, '..', 'catalogue', 'entries');

function filesOf(question: string): string[] {
  const own = join(RULES, question);
  // Allowances have rules of their own besides. Kinds of keys, and messages, stand in folders by who
  // issues or prints them.
  const folders = { leaks: [PATTERNS, own], log: [ENTRIES] }[question] ?? [own];
  return folders
    .flatMap((folder) =>
      readdirSync(folder, { recursive: folder !== own, encoding: 'utf8' }).filter(
        (path) => folder !== PATTERNS || path !== basename(path),
      ),
    )
    .map((path) => basename(path))
    .filter((name) => name.endsWith('.ts') && name !== 'index.ts')
    .map((name) => basename(name, '.ts'));
}

describe.each(QUESTIONS)('the rules in %s/', (question: string) => {
  test('are a check that reports know', () => {
    expect(CHECKS).toContain(question);
  });

  test('are all in the index, once, under the id that is their path', async () => {
    const ids = (await listed(question)).map(({ id }) => id);
    expect(ids.toSorted()).toEqual(
      filesOf(question)
        .map((name) => `${question}/${name}`)
        .toSorted(),
    );
  });

  test('stand on a rung, and say what is wrong, why, and what to do', async () => {
    for (const rule of await listed(question)) {
      expect(LADDER).toContain(rule.rung);
      for (const text of [rule.title, rule.why, rule.fix]) {
        expect(text.trim()).toBe(text);
        expect(text).not.toBe('');
        expect((text.match(/`/g) ?? []).length % 2).toBe(0);
      }
      expect(rule.title).not.toMatch(/\b(?:should|must|please|try to|consider)\b|\.$/i);
      expect(rule.title.length).toBeLessThanOrEqual(100);
      for (const page of rule.references ?? []) expect(page).toMatch(/^https:\/\/\S+$/);
    }
  });

  test('hold on what is right, and word every break of their fixtures in full', async () => {
    const fixtures = await fixturesOf(question);
    const rules = await listed(question);
    expect(Object.keys(fixtures).toSorted()).toEqual(filesOf(question).toSorted());

    for (const rule of rules) {
      const fixture = fixtures[rule.id.slice(question.length + 1)];
      expect(fixture?.breaks.length).toBeGreaterThan(0);
      expect(fixture?.holds.length).toBeGreaterThan(0);
      for (const facts of fixture?.breaks ?? []) {
        const findings = findingsOf(rule, facts, (text) => text);
        expect([rule.id, findings.length > 0]).toEqual([rule.id, true]);
        for (const finding of findings) {
          expect(`${finding.title} ${finding.why} ${finding.fix}`).not.toMatch(
            /undefined|\[object|NaN/,
          );
          const said = [finding.title, finding.why, finding.fix].join('\n');
          expect([rule.id, faultsOfRows(finding.evidence), faultsOfProse(said)]).toEqual([
            rule.id,
            [],
            [],
          ]);
        }
      }
      for (const facts of fixture?.holds ?? []) {
        expect([rule.id, findingsOf(rule, facts, (text) => text)]).toEqual([rule.id, []]);
      }
    }
  });
});

/** The rules that each scenario names, and those of them that it holds its run to. */
const shown = readdirSync(SCENARIOS).map((name) => {
  const { expect: promised } = readScenario(
    fill(readFileSync(join(SCENARIOS, name, 'scenario.yml'), 'utf8'), STAND_INS),
  );
  const { rootCause, rootCauses = [], findings, notFindings, post } = promised;
  const afterwards = [post?.rootCause, ...(post?.findings ?? [])].filter(
    (id) => typeof id === 'string' && !id.startsWith('log/'),
  ) as string[];
  const certain = [...rootCauses, ...findings, ...afterwards];
  return {
    name,
    named: [...(rootCause ?? []), ...certain, ...notFindings],
    // Where several root causes are all right, none of them is sure to be shown.
    shows: rootCause?.length === 1 ? [...rootCause, ...certain] : certain,
  };
});

/** The parts of a credential that SDKs sign with. */
const SIGNING: readonly string[] = ['id', 'secret', 'token'];

describe('the scenarios', () => {
  const ids = QUESTIONS.flatMap((question) =>
    filesOf(question).map((name) => `${question}/${name}`),
  );

  test('show every rule in at least one failing deploy', () => {
    const rules = new Set(shown.flatMap(({ shows }) => shows));
    // Messages of logs are shown by the corpus of logs; kinds of keys by the cases that they bring and by
    // the corpus of leaks, but for those that sign in a job.
    const ofAws = new Set<string>(
      AWS_PATTERNS.filter(
        ({ kind, part }) => kind.startsWith('aws-') && SIGNING.includes(part ?? ''),
      ).map(({ kind }) => `leaks/${kind}`),
    );
    const ofJobs = ids.filter((id) => !/^(?:log|leaks)\//.test(id) || ofAws.has(id));
    expect(ofJobs.filter((id) => !rules.has(id))).toEqual([]);
  });

  test.each(shown)('$name names only rules that exist', ({ named }) => {
    expect(named.filter((id) => !ids.includes(id))).toEqual([]);
  });
});
