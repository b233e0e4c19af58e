import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { ACTIONS } from '../../src/report/actions.js';
import { SOURCES } from '../architecture/sources.js';
import { filesEnding, textOf } from './markdown.js';

/** An action of somebody else as a workflow uses it: owner/name, and the ref behind it. */
interface Used {
  readonly name: string;
  readonly ref: string;
  /** What a comment behind it says. */
  readonly comment: string;
}

const MAJORS = new Map<string, string>(
  Object.values(ACTIONS).map((action) => action.split('@') as [string, string]),
);

function usedIn(text: string): Used[] {
  const pattern = /\b((?:aws-)?actions\/[\w-]+)@([\w.-]+)(?:[ \t]+#[ \t]*(\S+))?/g;
  return Array.from(text.matchAll(pattern), ([, name = '', ref = '', comment = '']) => ({
    name,
    ref,
    comment,
  }));
}

/** Every value of a key `uses` in a workflow, at any depth. */
function usesOf(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) =>
    key === 'uses' && typeof value === 'string' ? [value] : usesOf(value),
  );
}

describe('actions that we name', () => {
  const documents = [
    ...filesEnding('.md'),
    ...filesEnding('.yml', '.github/ISSUE_TEMPLATE/'),
    'action.yml',
  ];

  test.each(documents)('are the majors of today in %s', (path) => {
    const others = usedIn(textOf(path)).filter(({ name, ref }) => MAJORS.get(name) !== ref);
    expect(others).toEqual([]);
  });

  test('are spelled with a version in one source only', () => {
    const spelled = Array.from(SOURCES).filter(([, text]) => usedIn(text).length > 0);
    expect(spelled.map(([path]) => path)).toEqual(['report/actions.ts']);
  });

  test('are held to it in the README, where there are some', () => {
    expect(usedIn(textOf('README.md')).length).toBeGreaterThan(5);
  });
});

describe('our own workflows', () => {
  const workflows = filesEnding('.yml', '.github/workflows/');
  const pattern = /^\s*(?:- )?uses:\s*(\S+)(?:\s+#\s*(\S+))?\s*$/gm;
  const uses = workflows.flatMap((path) => Array.from(textOf(path).matchAll(pattern)));
  const theirs = uses.filter(([, action = '']) => !action.startsWith('./'));

  test('are read whole: no use escapes these tests, however it is written', () => {
    const meant = workflows.flatMap((path) => usesOf(parse(textOf(path))));
    expect(uses.map(([, action]) => action).toSorted()).toEqual(meant.toSorted());
    expect(theirs.length).toBeGreaterThan(0);
  });

  test('pin each action of others by a commit, with the version behind it', () => {
    const loose = theirs.filter(
      ([, action = '', version = '']) =>
        !/^[\w-]+\/[\w./-]+@[\da-f]{40}$/.test(action) || !/^v\d+\.\d+\.\d+$/.test(version),
    );
    expect(loose.map(([line]) => line.trim())).toEqual([]);
  });

  test('use the majors that we tell others to use, one commit for a version', () => {
    const commits = new Map<string, string>();
    for (const [, action = '', version = ''] of theirs) {
      const [name = '', commit = ''] = action.split('@');
      expect([name, version.split('.')[0]]).toEqual([name, MAJORS.get(name)]);
      expect(commits.get(`${name}@${version}`) ?? commit).toBe(commit);
      commits.set(`${name}@${version}`, commit);
    }
  });
});
