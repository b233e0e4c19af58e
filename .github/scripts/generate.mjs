// Writes what can drift from the code: the inputs of action.yml, the report's schema, the version that
// reports name, the parts of README.md between their markers, the pages of docs/ and what the table of
// layers implies.
// CI runs it and fails on a difference. Needs `npm run build` before: it reads lib/ and runs dist/.
import './generate-layers.mjs';
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse, stringify } from 'yaml';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const read = (path) => readFileSync(`${ROOT}/${path}`, 'utf8');
const cell = (text) => text.replaceAll('|', '\\|').replaceAll('\n', ' ').trim();
/** Code for a cell: a pipe would end it, and only there is `\\|` read as one. */
const code = (text) => `\`${cell(text)}\``;
const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

/** A title as a job's reader has it; the placeholders of one finding stay. */
const inCi = (title) =>
  title.replace(
    /\{[a-zA-Z]+\}/g,
    (name) => placeWords('github-actions')[name.slice(1, -1)] ?? name,
  );

/** Replaces what stands between two texts that surround it once. */
function between(path, before, after, text) {
  const whole = read(path);
  const from = whole.indexOf(before) + before.length;
  const to = whole.indexOf(after, from);
  if (from < before.length || to < 0) throw new Error(`${path} has no place for ${before}`);
  writeFileSync(`${ROOT}/${path}`, whole.slice(0, from) + text + whole.slice(to));
}

const { placeWords } = await import(`${ROOT}/lib/report/ci.js`);
const { dialectNames, dialectsOnDemand } = await import(`${ROOT}/lib/chain/dialects/index.js`);
const { inputTable, statedDefault } = await import(`${ROOT}/lib/settings/inputs.js`);
const { INTERNAL_INPUTS } = await import(`${ROOT}/lib/settings/internal-inputs.js`);
const INPUTS = inputTable(dialectNames, dialectsOnDemand);

between('src/report/tool.ts', "version: '", "'", JSON.parse(read('package.json')).version);
between(
  'action.yml',
  '\ninputs:\n',
  'outputs:\n',
  Object.entries({ ...INPUTS, ...INTERNAL_INPUTS })
    .map(([name, input]) => {
      const given = statedDefault(input);
      const lines = [`  ${name}:`, '    description: >-', `      ${input.words}`];
      if (given !== undefined)
        lines.push(`    default: ${stringify(given, { lineWidth: 0 }).trim()}`);
      return lines.map((line) => `${line}\n`).join('');
    })
    .join(''),
);

const { REPORT } = await import(`${ROOT}/lib/report/report.js`);
const { schemaOf } = await import(`${ROOT}/lib/report/form/schema.js`);
const SCHEMA = 'src/renderers/report.schema.json';
const head = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: `https://raw.githubusercontent.com/aws-preflight/aws-preflight/v1/${SCHEMA}`,
  title: 'aws-preflight report, version 1',
};
const schema = { ...head, ...schemaOf(REPORT, { dialects: dialectNames }) };
writeFileSync(`${ROOT}/${SCHEMA}`, `${JSON.stringify(schema, null, 2)}\n`);

const { CONFIGURATION } = await import(`${ROOT}/lib/settings/configuration.js`);
const OF_CONFIGURATION = 'src/settings/configuration.schema.json';
const ofConfiguration = {
  ...head,
  $id: head.$id.replace(SCHEMA, OF_CONFIGURATION),
  title: 'aws-preflight.yml, version 1',
  ...schemaOf(CONFIGURATION, { dialects: dialectNames }),
};
writeFileSync(`${ROOT}/${OF_CONFIGURATION}`, `${JSON.stringify(ofConfiguration, null, 2)}\n`);

const { COMMANDS } = await import(`${ROOT}/lib/commands/index.js`);
const { COMMON } = await import(`${ROOT}/lib/commands/line/every-verb.js`);
const { EXIT_CODES } = await import(`${ROOT}/lib/commands/line/exit-codes.js`);
const { spelled } = await import(`${ROOT}/lib/commands/line/help.js`);
const action = parse(read('action.yml'));

function inputs() {
  const rows = Object.entries(INPUTS).map(([name, { words, default: given }]) => [
    code(name),
    cell(words),
    given === undefined ? '' : code(given),
  ]);
  return table(['Input', 'What it is', 'Default'], rows);
}

async function verbs() {
  const rows = [];
  for (const { summary: does, load } of Object.values(COMMANDS)) {
    const { usage } = await load();
    rows.push([usage.map((line) => code(line.replace(' [options]', ''))).join('<br>'), cell(does)]);
  }
  return table(['Command', 'What it does'], rows);
}

function options(described) {
  const rows = Object.entries(described).map(([name, option]) => [
    code(spelled(name, option)),
    cell(option.words),
    option.required ? 'needed' : option.default === undefined ? '' : code(option.default),
  ]);
  return table(['Option', 'What it does', 'Default'], rows);
}

/** The options of each verb that has some of its own; those of `check` are the inputs. */
async function verbOptions() {
  const parts = [];
  for (const { load } of Object.values(COMMANDS)) {
    const verb = await load();
    const own = Object.keys(verb.options);
    if (own.length === 0) continue;
    parts.push(
      own.every((name) => Object.hasOwn(INPUTS, name))
        ? `\`${verb.name}\` takes these inputs of the action as options: ${own.map((name) => code(`--${name}`)).join(', ')}.`
        : `Options of \`${verb.name}\`:\n\n${options(verb.options)}`,
    );
  }
  return parts.join('\n\n');
}

function exitCodes() {
  return table(
    ['Exit code', 'Meaning'],
    Object.entries(EXIT_CODES).map(([exitCode, words]) => [exitCode, cell(words)]),
  );
}

function outputs() {
  const rows = Object.entries(action.outputs).map(([name, { description }]) => [
    `\`${name}\``,
    cell(description),
  ]);
  return table(['Output', 'What it is'], rows);
}

async function rules() {
  const rows = [];
  for (const question of ['secrets', 'credentials', 'trust', 'leaks', 'account']) {
    const index = await import(`${ROOT}/lib/rules/${question}/index.js`);
    for (const { id, severity, title } of Object.values(index).flat()) {
      rows.push([`\`${id}\``, severity, cell(inCi(title))]);
    }
  }
  return table(['Rule', 'Severity', 'What is wrong'], rows);
}

/** A real summary, of a scenario that holds nothing random, up to its folded parts. */
function summary() {
  const scenario = '__tests__/scenarios/trust-policy-star-under-equals';
  const args = [`${ROOT}/__tests__/support/scenario/scenario.mjs`, `${ROOT}/${scenario}`];
  const text = execFileSync(process.execPath, [...args, '--format', 'markdown'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const shown = text.slice(0, text.indexOf('<details>')).trim();
  return shown
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n');
}

/** A page for each rule and each message; those of what is no more are taken away. */
async function pages() {
  const { allPages } = await import(`${ROOT}/lib/preflight/pages.js`);
  const { PAGES, pageFile } = await import(`${ROOT}/lib/report/page.js`);
  const { renderPage } = await import(`${ROOT}/lib/renderers/page/markdown.js`);
  for (const folder of ['log', 'rules'])
    rmSync(`${ROOT}/${PAGES}/${folder}`, { recursive: true, force: true });
  for (const page of allPages()) {
    const path = `${ROOT}/${pageFile(page.id)}`;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, renderPage(page));
  }
  const { markdownProse } = await import(`${ROOT}/lib/renderers/escape-markdown.js`);
  const linked = ({ id, title }) => {
    const file = pageFile(id).slice(PAGES.length + 1);
    return [`[\`${id}\`](${file})`, cell(markdownProse(title))];
  };
  const listed = (isWanted) =>
    table(['Id', 'What is wrong'], allPages().filter(isWanted).map(linked));
  const isMessage = ({ id }) => id.startsWith('log/');
  writeFileSync(
    `${ROOT}/${PAGES}/README.md`,
    [
      '# What is wrong, and what to do',
      'A page for every rule, and for every message of a log that is known.',
      '## Rules',
      listed((page) => !isMessage(page)),
      '## Messages',
      listed(isMessage),
      '## For those who come from another tool',
      [
        '- [Move from git-secrets](git-secrets/moving.md)',
        '- [What differs from git-secrets](git-secrets/differences.md)',
        '- [Come from gitleaks](git-secrets/from-gitleaks.md)',
      ].join('\n'),
    ].join('\n\n') + '\n',
  );
}
await pages();

/** What git-secrets and its stand-in do differently. */
async function differences() {
  const { DIFFERENCES } = await import(`${ROOT}/lib/commands/git-secrets/differences.js`);
  const rows = DIFFERENCES.map(({ id, when, theirs, ours, strict }) => [
    `\`${id}\``,
    ...[when, theirs, ours].map(cell),
    strict ? 'yes' : '',
  ]);
  const page = table(
    ['Name', 'When', 'git-secrets 1.3.0', 'aws-preflight', 'Theirs with `--strict-compat`'],
    rows,
  );
  between('docs/git-secrets/differences.md', '<!-- generated -->\n', '<!-- end -->', `${page}\n`);
}
await differences();

const parts = {
  verbs: await verbs(),
  'common options': options(COMMON),
  'options of verbs': await verbOptions(),
  'exit codes': exitCodes(),
  inputs: inputs(),
  outputs: outputs(),
  rules: await rules(),
  summary: summary(),
};
let readme = read('README.md');
for (const [name, text] of Object.entries(parts)) {
  const [start, end] = [`<!-- generated: ${name} -->`, '<!-- end of generated -->'];
  const from = readme.indexOf(start);
  const to = readme.indexOf(end, from);
  if (from < 0 || to < 0) throw new Error(`README.md has no markers for ${name}`);
  readme = `${readme.slice(0, from)}${start}\n${text}\n${readme.slice(to)}`;
}
writeFileSync(`${ROOT}/README.md`, readme);
