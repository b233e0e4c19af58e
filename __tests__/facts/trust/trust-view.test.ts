import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { trustView } from '../../../src/facts/trust/trust-view.js';
import { facts } from '../../rules/trust/facts.js';
import {
  allow,
  claimsOf,
  IMMUTABLE_MAIN,
  key,
  MAIN,
  policy,
  subjectPolicy,
} from '../../trust/pairs/pair.js';

const HERE = dirname(fileURLToPath(import.meta.url));
const SCHEMA = JSON.parse(
  readFileSync(join(HERE, '../../../src/renderers/report.schema.json'), 'utf8'),
) as { $defs: Record<string, object> };
const valid = new Ajv2020({ strict: false, allowUnionTypes: true }).compile({
  $ref: '#/$defs/trust',
  $defs: SCHEMA.$defs,
});

describe('the trust part of a report', () => {
  test('shows the claims, both spellings, the verdict and what decided', () => {
    const view = trustView(facts(subjectPolicy('StringEquals', MAIN), claimsOf(IMMUTABLE_MAIN)));
    expect(view).toMatchObject({
      claims: { sub: IMMUTABLE_MAIN },
      subject: {
        form: 'branch, immutable',
        current: IMMUTABLE_MAIN,
        other: MAIN,
        parts: [
          { name: 'owner', value: 'acme' },
          { name: 'owner id', value: '123' },
          { name: 'repository', value: 'shop' },
          { name: 'repository id', value: '456' },
          { name: 'ref', value: 'refs/heads/main' },
        ],
      },
      policy: { source: 'infra/trust.json (the deployed policy may differ)' },
      verdict: 'refused',
      decidedBy: {
        statement: 1,
        element: 'condition',
        operator: 'StringEquals',
        wanted: [MAIN],
        was: [IMMUTABLE_MAIN],
      },
    });
    expect(view?.trace?.[0]?.steps.map(({ outcome }) => outcome)).toEqual([
      'matched',
      'matched',
      'matched',
      'not-matched',
    ]);
  });

  test('keeps to the published schema, with a policy and without', () => {
    for (const given of [
      facts(null),
      facts('not JSON'),
      facts(subjectPolicy('StringLike', 'repo:acme/*')),
      facts(policy(allow({ IpAddress: { 'aws:SourceIp': '203.0.113.0/24' } }))),
    ]) {
      expect([valid(trustView(given)), valid.errors]).toEqual([true, null]);
    }
  });

  test('of a huge policy, it shows the statements that came nearest', () => {
    const far = allow({ StringLike: { [key('sub')]: 'repo:globex/*' } });
    const near = allow({ StringEquals: { [key('sub')]: 'repo:acme/shop:*' } });
    const view = trustView(facts(policy(...Array.from({ length: 300 }, () => far), near)));
    expect(view?.trace).toHaveLength(50);
    expect(view?.trace?.at(-1)?.statement).toBe(301);
    expect(view?.cautions).toContain('251 statements are not shown');
  });

  test('without claims there is none', () => {
    expect(trustView(facts(subjectPolicy('StringEquals', MAIN), null))).toBeNull();
  });
});
