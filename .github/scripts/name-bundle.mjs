import { renameSync, writeFileSync } from 'node:fs';

// The bundle is CommonJS in a package of ES modules (src/bundle.cts says why), under the name that
// action.yml and our users know.
renameSync('dist/index.cjs', 'dist/index.js');
writeFileSync('dist/package.json', '{ "type": "commonjs" }\n');

// `git secrets` starts the executable `git-secrets`: the same bundle, with its verb put before the line.
// The bundle's own name comes first, since that is what it starts its threads with.
writeFileSync(
  'dist/git-secrets.js',
  `#!/usr/bin/env node
process.argv.splice(1, 1, require.resolve('./index.js'), 'git-secrets');
require('./index.js');
`,
  { mode: 0o755 },
);
