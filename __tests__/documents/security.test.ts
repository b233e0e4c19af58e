import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { mayContact } from '../../src/facts/endpoints/egress.js';
import { SOURCES } from '../architecture/sources.js';
import { codesOf, tablesOf, textOf } from './markdown.js';

const LINK_LOCAL = /169\.254(?:\.\d+){2}|fd00:ec2::[\da-f]+/g;
const SECURITY = textOf('SECURITY.md');
const [egress = [], processes = []] = tablesOf(SECURITY);

describe('the page on security', () => {
  test('has the table of what leaves the machine and the table of what is run, each whole', () => {
    expect(tablesOf(SECURITY).map(([head]) => head)).toEqual([
      ['What', 'Where to', 'When'],
      ['Process', 'When'],
    ]);
    for (const [table, cells] of [
      [egress, 3],
      [processes, 2],
    ] as const) {
      for (const row of table) {
        expect([row[0], row.length]).toEqual([row[0], cells]);
        expect(row.filter((cell) => cell.trim() === '')).toEqual([]);
      }
    }
  });

  test('names each link-local address that the code knows, and no other', () => {
    const named = egress.flatMap(([, to = '']) => codesOf(to)).join(' ');
    const known = [...SOURCES.values()].join('\n').match(LINK_LOCAL) ?? [];
    expect(new Set(named.match(LINK_LOCAL))).toEqual(new Set(known));
  });

  test.each(['container', 'instance-metadata'] as const)(
    'names the addresses that credentials of a %s may be asked from',
    (purpose) => {
      const row = egress.find(([what = '']) =>
        what.includes(purpose === 'container' ? 'container' : 'instance'),
      );
      const hosts = codesOf(row?.[1] ?? '');
      expect(hosts.length).toBeGreaterThan(1);
      for (const host of hosts) {
        const url = `http://${host.includes(':') ? `[${host}]` : host}/`;
        expect([host, mayContact(url, purpose, { allowEndpoints: [] })]).toEqual([
          host,
          { allowed: true },
        ]);
      }
    },
  );

  test('names every variable of the runner that says where a request goes', () => {
    const named = egress.flatMap(([, to = '']) => codesOf(to));
    const asked = new Set(
      [...SOURCES.values()]
        .join('\n')
        .match(/\b(?:GITHUB_(?:API|SERVER)_URL|ACTIONS_ID_TOKEN_REQUEST_URL)\b/g),
    );
    expect([...asked].filter((name) => !named.includes(name))).toEqual([]);
  });

  test('names inputs that the action has', () => {
    const { inputs } = parse(textOf('action.yml')) as { inputs: Record<string, unknown> };
    const named = SECURITY.match(/input `([a-z-]+)`/g) ?? [];
    const asked = egress.flatMap(([what = '', , when = '']) => codesOf(`${what} ${when}`));
    const spelled = [
      ...named.map((text) => text.slice('input `'.length, -1)),
      ...asked.filter((code) => /^[a-z]+(?:-[a-z]+)+$/.test(code)),
    ];
    expect(spelled.length).toBeGreaterThan(2);
    expect(spelled.filter((name) => !Object.hasOwn(inputs, name))).toEqual([]);
  });
});
