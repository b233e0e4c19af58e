import { expect, test } from '@jest/globals';
import { lookAtWorkflow } from '../../src/workflow/look.js';
import { checkoutOf } from './marked.js';

const PATH = '.github/workflows/w.yml';
const workflow = (run: string) =>
  `on: push\njobs:\n  j:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: |\n${run.replace(/^/gm, '          ')}\n`;
const PHP = '{ "require": { "aws/aws-sdk-php": "^3" } }';
const GEM = "source 'https://rubygems.org'\ngem 'aws-sdk-s3', '~> 1'\n";
const project = (version: string) =>
  `<Project><ItemGroup><PackageReference Include="AWSSDK.S3" ${version} /></ItemGroup></Project>`;

async function packaged(run: string, files: Readonly<Record<string, string>>) {
  const look = await lookAtWorkflow(checkoutOf({ [PATH]: workflow(run), ...files }), PATH, 'j');
  if (look.kind !== 'looked') throw new Error(look.kind);
  return {
    found: look.jobs[0]?.packaged,
    tools: look.expectations.filter(({ kind }) => kind === 'tool'),
  };
}

test.each<[string, string, Readonly<Record<string, string>>, readonly string[]]>([
  ['composer beside its manifest', 'composer install', { 'composer.json': PHP }, ['php']],
  ['php in a folder', 'cd api && php artisan deploy', { 'api/composer.json': PHP }, ['php']],
  ['a script by its path', 'php tools/upload.php', { 'tools/composer.json': PHP }, ['php']],
  [
    'php with other packages',
    'php x.php',
    { 'composer.json': '{"require":{"monolog/monolog":"^3"}}' },
    [],
  ],
  ['nothing of php, beside a manifest', 'echo composer', { 'composer.json': PHP }, []],
  ['bundle', 'bundle exec rake deploy', { Gemfile: GEM }, ['ruby']],
  [
    'ruby with a lock alone',
    'ruby deploy.rb',
    { 'Gemfile.lock': 'GEM\n  specs:\n    aws-sdk-core (3.200.0)\n' },
    ['ruby'],
  ],
  ['behind a script', './ci.sh', { 'ci.sh': 'bundle exec rake\n', Gemfile: GEM }, ['ruby']],
  [
    'dotnet with packages of version 3',
    'dotnet run --project src/Deploy',
    { 'src/Deploy/Deploy.csproj': project('Version="3.7.1"') },
    ['dotnet-v3'],
  ],
  [
    'dotnet with packages of version 4',
    'dotnet publish',
    { 'App.csproj': project('Version="4.0.0"') },
    ['dotnet'],
  ],
  [
    'dotnet beside a solution',
    'dotnet test',
    { 'App.sln': '', 'src/App/App.csproj': project('Version="3.*"') },
    ['dotnet-v3'],
  ],
  [
    'dotnet with its versions in one place',
    'dotnet build',
    {
      'App.csproj': project(''),
      'Directory.Packages.props':
        '<Project><PackageVersion Include="AWSSDK.S3" Version="3.7.400" /></Project>',
    },
    ['dotnet-v3'],
  ],
  ['dotnet without the SDK', 'dotnet build', { 'App.csproj': '<Project />' }, []],
])('%s', async (_, run, files, expected) => {
  const { found, tools } = await packaged(run, files);
  expect(found).toEqual(expected);
  // What a program may load is no sign that the job asks AWS.
  expect(tools).toEqual([]);
});
