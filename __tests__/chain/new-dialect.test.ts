import { expect, test } from '@jest/globals';
import type { Dialect } from '../../src/chain/dialects/dialect.js';
import { dialectNames } from '../../src/chain/dialects/index.js';
import { fileFact } from '../../src/chain/facts.js';
import { readSharedProfiles } from '../../src/chain/profiles/shared-profiles.js';
import { lintProfileFile } from '../../src/chain/profiles/lint.js';
import { environment } from '../../src/chain/providers/environment.js';
import { trace } from '../../src/chain/trace.js';
import * as summary from '../../src/renderers/summary.js';
import { render as renderFormat } from '../../src/renderers/index.js';
import { parseSettings } from '../../src/settings/parse.js';
import { answered, report } from '../renderers/reports.js';
import { factsOf } from './environment.js';

/** An SDK that nobody has written, and of which no other file of the product knows. */
const cobol: Dialect = {
  name: 'cobol',
  names: { long: 'COBOL SDK', short: 'cobol' },
  version: '0.1',
  profileVariables: ['AWS_PROFILE'],
  emptyProfileCounts: false,
  readProfiles: readSharedProfiles({ caseSensitive: true, skipsIgnored: true }),
  faults: { colon: { stops: true, text: 'takes the file for a program' } },
  steps: [environment()],
  onFailure: 'next',
  nothingFound: () => ({ text: 'NO CREDENTIALS IN WORKING STORAGE', basis: 'memory' }),
  region: {
    variables: ['AWS_REGION'],
    emptyCounts: false,
    missing: { text: 'NO REGION', basis: 'source' },
  },
  endpoint: { supported: false, ignorable: false },
};

test('an SDK that is one object is traced, named, quoted on its basis and linted for', async () => {
  const chain = [trace(cobol, factsOf({})).view];
  const told = report([answered('credentials')], { chain });

  const text = (await renderFormat('terminal', told, { verbose: true })).replace(/\s+/g, ' ');
  expect(text).toContain('COBOL SDK finds none');
  expect(text).toContain('would likely say: NO CREDENTIALS IN WORKING STORAGE');
  expect(text).toContain('because of the region, says (read in source, 0.1): NO REGION');
  expect(summary.render(told)).toContain('COBOL SDK');

  const file = fileFact(new TextEncoder().encode('[default]\nregion: eu-west-1\n'));
  const [fault] = lintProfileFile('/p', 'config', file, [cobol]);
  expect(fault?.effects).toEqual({ cobol: { stops: true, text: 'takes the file for a program' } });
});

test('an SDK can be asked for by its name once the index has it', () => {
  const known = [...dialectNames, cobol.name];
  expect(parseSettings({ sdks: 'cobol, boto3' }, known)).toMatchObject({
    ok: true,
    settings: { sdks: ['cobol', 'boto3'] },
  });
  expect(parseSettings({ sdks: 'cobol' }, dialectNames).ok).toBe(false);
});
