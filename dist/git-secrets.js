#!/usr/bin/env node
process.argv.splice(1, 1, require.resolve('./index.js'), 'git-secrets');
require('./index.js');
