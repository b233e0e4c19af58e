// Writes what the table of layers implies: the linter's overrides and CONTRIBUTING.md's table.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { register } from 'node:module';
import { fileURLToPath } from 'node:url';

// The table is TypeScript, which Node 20 does not run by itself.
register('../../__tests__/support/scenario/typescript-hooks.mjs', import.meta.url);
const tests = '../../__tests__/architecture';
const { isOfLayer, lintOverrides } = await import(`${tests}/lint-overrides.ts`);
const { layerTable } = await import(`${tests}/layer-table.ts`);

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const read = (path) => readFileSync(`${ROOT}/${path}`, 'utf8');

const config = JSON.parse(read('.oxlintrc.json'));
const byHand = (config.overrides ?? []).filter((override) => !isOfLayer(override));
config.overrides = [...byHand, ...lintOverrides()];
writeFileSync(`${ROOT}/.oxlintrc.json`, JSON.stringify(config, null, 2));
const biome = fileURLToPath(import.meta.resolve('@biomejs/biome/bin/biome'));
execFileSync(process.execPath, [biome, 'format', '--write', `${ROOT}/.oxlintrc.json`], {
  cwd: ROOT,
  stdio: ['ignore', 'ignore', 'inherit'],
});

const [start, end] = ['<!-- generated: layers -->\n', '\n<!-- end of generated -->'];
const guide = read('CONTRIBUTING.md');
const from = guide.indexOf(start) + start.length;
const to = guide.indexOf(end, from);
if (from < start.length || to < 0) throw new Error('CONTRIBUTING.md has no markers for layers');
writeFileSync(`${ROOT}/CONTRIBUTING.md`, guide.slice(0, from) + layerTable() + guide.slice(to));
