import { renameSync, writeFileSync } from 'node:fs';

// The bundle is CommonJS in a package of ES modules (src/bundle.cts says why), under the name that
// action.yml and our users know.
renameSync('dist/index.cjs', 'dist/index.js');
writeFileSync('dist/package.json', '{ "type": "commonjs" }\n');
