import { afterAll, describe, expect, test } from '@jest/globals';
import type { Git, ScanAnswer } from '../../src/world/git.js';
import { realGit, runCommand } from '../commands/run-line.js';
import { asRoot, onLinux, onPosix, whereModesBind } from '../support/platform.js';
import { bombs } from './cases/bombs.js';
import { borrowed } from './cases/borrowed.js';
import { clones } from './cases/clones.js';
import { commits } from './cases/commits.js';
import { folders } from './cases/folders.js';
import { owners } from './cases/owners.js';
import { indexes } from './cases/indexes.js';
import { looseObjects } from './cases/loose-objects.js';
import { packs } from './cases/packs.js';
import { refs } from './cases/refs.js';
import { trees } from './cases/trees.js';
import { workTrees } from './cases/work-trees.js';
import { ASKED, ASKED_OF_SOME, type Asked, type Odd, type Says } from './odd.js';
import { createPlaces, LEAK } from './place.js';

const KINDS: Readonly<Record<string, readonly Odd[]>> = {
  packs,
  'loose objects': looseObjects,
  'borrowed objects': borrowed,
  clones,
  refs,
  commits,
  trees,
  indexes,
  'work trees': workTrees,
  folders,
  owners,
  bombs,
};
const ALL = Object.values(KINDS).flat();

const places = createPlaces();
afterAll(() => places.remove());

interface Report {
  readonly outcome: string;
  readonly leaks: readonly unknown[];
  readonly checks: readonly {
    readonly status: string;
    readonly reason?: string;
    readonly gaps: readonly string[];
  }[];
}

/** Scans once, and says the same when it is asked again in another format. */
function answeringOnce(): Git {
  const git = realGit();
  // A range is held against what its base holds, which is a scan of its own.
  const answers = new Map<string, Promise<ScanAnswer>>();
  return {
    ...git,
    scan(source, options) {
      const answer = answers.get(source.kind) ?? git.scan(source, options);
      answers.set(source.kind, answer);
      return answer;
    },
  };
}

/** What was said, in the terms of what should be. */
async function ask(asked: Asked, cwd: string, more: readonly string[] = []) {
  const line = [...ASKED[asked], ...more];
  const git = answeringOnce();
  const { exitCode, output, complaint } = await runCommand([...line, '--format', 'json'], {
    cwd,
    git,
  });
  expect({ complaint }).toEqual({ complaint: undefined });
  const report = JSON.parse(output) as Report;
  const [check] = report.checks;
  const unseen = [check?.reason ?? '', ...(check?.gaps ?? [])].filter((text) => text !== '');
  const { output: shown } = await runCommand(line, { cwd, git });
  expect([output, shown].filter((text) => text.includes(LEAK))).toEqual([]);
  return {
    exitCode,
    outcome: report.outcome,
    leaks: report.leaks.length > 0,
    unseen: unseen.join('\n'),
    passes: /^\S* ?Passed/m.test(shown),
    shown,
  };
}

/** What each answer looks like from outside. */
const LOOKS = {
  clean: { exitCode: 0, outcome: 'passed', leaks: false, passes: true },
  leak: { exitCode: 1, outcome: 'failed', leaks: true, passes: false },
  nothing: { exitCode: 0, outcome: 'skipped', leaks: false, passes: false },
  open: { exitCode: 3, outcome: 'incomplete', leaks: false, passes: false },
} as const;

function lookOf(says: Says) {
  if (says === 'clean' || says === 'leak') return { ...LOOKS[says], unseen: '' };
  if (says === 'nothing') return { ...LOOKS.nothing, unseen: expect.any(String) };
  if (says instanceof RegExp) return { ...LOOKS.open, unseen: expect.stringMatching(says) };
  return 'cleanBut' in says
    ? { ...LOOKS.clean, unseen: expect.stringMatching(says.cleanBut) }
    : { ...LOOKS.leak, unseen: expect.stringMatching(says.leakAnd) };
}

const HERE = {
  'no-root': whereModesBind,
  root: asRoot,
  posix: onPosix,
  linux: onLinux,
  nothing: test,
} as const;

test('there are at least forty, each with a name of its own', () => {
  expect(ALL.length).toBeGreaterThanOrEqual(40);
  expect(new Set(ALL.map(({ name }) => name)).size).toBe(ALL.length);
});

for (const [kind, cases] of Object.entries(KINDS)) {
  describe(`${kind} that are damaged or odd`, () => {
    for (const { name, from = 'leak', make, says, needs = 'nothing' } of cases) {
      HERE[needs](name, async () => {
        const place = places.open(from);
        const { cwd = place.directory, more } = make(place) ?? {};
        for (const asked of Object.keys(ASKED) as Asked[]) {
          if (ASKED_OF_SOME.includes(asked) && says[asked] === undefined) continue;
          const { shown, ...answer } = await ask(asked, cwd, asked === 'history' ? more : []);
          const said = says[asked];
          // What nobody expects anything of ends in an answer as well.
          if (said === undefined) expect([0, 1, 3]).toContain(answer.exitCode);
          else expect({ asked, ...answer }).toEqual({ asked, ...lookOf(said) });
          expect(shown).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f]/);
        }
      });
    }
  });
}
